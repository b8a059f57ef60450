import Dispatch
import Foundation

@testable import KeyfolioServe

/// A socket that sends exactly the bytes a test wants and shows exactly what comes back. Its calls
/// block, so they run on threads of their own.
struct RawClient: Sendable {
  private let socket: Int32

  /// Connects to the loopback address.
  init(port: Int) async throws {
    socket = try await Self.onThread { try Self.connect(to: port) }
  }

  func send(_ text: String) async throws {
    try await send(Array(text.utf8))
  }

  func send(_ bytes: [UInt8]) async throws {
    let socket = self.socket
    try await Self.onThread {
      var done = 0
      while done < bytes.count {
        let count = bytes[done...].withUnsafeBytes { write(socket, $0.baseAddress, $0.count) }
        guard count > 0 else { throw Failure.closed }
        done += count
      }
    }
  }

  /// Everything until the other side closes; a minute without bytes is a failure.
  func receiveAll() async throws -> String {
    let socket = self.socket
    return try await Self.onThread {
      var all: [UInt8] = []
      while let piece = try Self.receive(socket, 64 * 1024) { all += piece }
      return String(decoding: all, as: UTF8.self)
    }
  }

  /// What comes until the text so far ends with `end`.
  func receive(until end: String) async throws -> String {
    let socket = self.socket
    return try await Self.onThread {
      var all: [UInt8] = []
      while !all.reversed().starts(with: end.utf8.reversed()) {
        guard let piece = try Self.receive(socket, 64 * 1024) else { throw Failure.closed }
        all += piece
      }
      return String(decoding: all, as: UTF8.self)
    }
  }

  /// A first few bytes; what follows stays where it is.
  func receiveSome() async throws -> [UInt8]? {
    let socket = self.socket
    return try await Self.onThread { try Self.receive(socket, 16) }
  }

  func close() {
    #if canImport(Glibc)
      _ = Glibc.close(socket)
    #elseif canImport(Darwin)
      _ = Darwin.close(socket)
    #endif
  }

  enum Failure: Error {
    case cannotConnect(Int32)
    case closed
    case silent
  }

  private static func connect(to port: Int) throws -> Int32 {
    #if canImport(Glibc)
      let descriptor = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let descriptor = Darwin.socket(AF_INET, SOCK_STREAM, 0)
      var quiet: Int32 = 1
      setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &quiet, 4)
    #endif
    var wait = timeval(tv_sec: 60, tv_usec: 0)
    let length = socklen_t(MemoryLayout<timeval>.size)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &wait, length)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        Foundation.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw Failure.cannotConnect(errno) }
    return descriptor
  }

  /// `nil` at the end.
  private static func receive(_ socket: Int32, _ count: Int) throws -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: count)
    let received = recv(socket, &buffer, count, 0)
    if received < 0, errno == EAGAIN { throw Failure.silent }
    // A reset is an end as well.
    return received > 0 ? Array(buffer[..<received]) : nil
  }

  private static func onThread<Value: Sendable>(
    _ work: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      Thread { continuation.resume(with: Result(catching: work)) }.start()
    }
  }
}

/// Runs the server on a free port for as long as the body takes, and answers how it ended.
@discardableResult
func withServer(
  _ folder: ServedFolder, limits: Limits = Limits(), _ body: (Int) async throws -> Void
) async throws -> Result<Void, PreviewError> {
  let (ports, started) = AsyncStream.makeStream(of: Int.self)
  let root = folder.path + "/site"
  let server = Task { () async -> Result<Void, PreviewError> in
    defer { started.finish() }
    do throws(PreviewError) {
      try await PreviewServer.run(
        root: root, at: .thisMachine(port: 0), limits: limits, started: { started.yield($0) })
      return .success(())
    } catch {
      return .failure(error)
    }
  }
  for await port in ports {
    do {
      try await body(port)
    } catch {
      server.cancel()
      _ = await server.value
      throw error
    }
    break
  }
  server.cancel()
  return await server.value
}
