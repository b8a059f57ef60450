#if Preview

  import NIOCore
  import NIOHTTP1
  import Synchronization

  /// One of the threads that answer, and what goes on there.
  struct Worker: Sendable {
    let loop: any EventLoop
    let traffic: NIOLoopBoundBox<Traffic>

    init(_ loop: any EventLoop) {
      self.loop = loop
      traffic = .makeBoxSendingValue(Traffic(), eventLoop: loop)
    }

    /// Writes an event to its open streams.
    func tell(_ event: String) {
      loop.execute {
        for channel in traffic.value.streams.values { Self.write(event, to: channel) }
      }
    }

    static func write(_ event: String, to channel: any Channel) {
      let buffer = channel.allocator.buffer(string: event)
      channel.writeAndFlush(HTTPServerResponsePart.body(.byteBuffer(buffer)), promise: nil)
    }

    func endStreams() async {
      let ended = loop.submit {
        for channel in traffic.value.streams.values { channel.close(promise: nil) }
      }
      try? await ended.get()
    }

    /// Whether responses are under way once so much time has passed. A task that is cancelled
    /// already cannot sleep; the loop can.
    func isAnswering(after time: TimeAmount) async -> Bool {
      let isBusy = loop.scheduleTask(in: time) { traffic.value.responses > 0 }
      return (try? await isBusy.futureResult.get()) ?? false
    }
  }

  /// How much is going on, counted on one thread.
  struct Traffic {
    var responses = 0
    /// The connections that are told of events.
    var streams: [ObjectIdentifier: any Channel] = [:]
    var buffers = SentBuffers()
  }

  /// The bytes of pages that were sent last, as a channel takes them: one that is asked for again and
  /// again is copied once.
  struct SentBuffers {
    /// A file is known by where its bytes are; they are held, so nothing else comes to be there.
    private var kept: [UnsafePointer<UInt8>: (bytes: [UInt8], buffer: ByteBuffer)] = [:]
    private static let most = 32
    /// In bytes; what is smaller is copied in no time.
    private static let worthwhile = 4096

    mutating func buffer(of bytes: [UInt8], _ allocator: ByteBufferAllocator) -> ByteBuffer {
      guard bytes.count >= Self.worthwhile, let place = bytes.withUnsafeBufferPointer(\.baseAddress)
      else { return allocator.buffer(bytes: bytes) }
      if let known = kept[place], known.bytes.count == bytes.count { return known.buffer }
      if kept.count >= Self.most { kept = [:] }
      let buffer = allocator.buffer(bytes: bytes)
      kept[place] = (bytes, buffer)
      return buffer
    }
  }

  /// How many connections there are on all threads. A class, because they share it.
  final class ConnectionCount: Sendable {
    private let count = Atomic(0)

    /// Counts one more; false where there are that many already.
    func begin(atMost most: Int) -> Bool {
      if count.add(1, ordering: .relaxed).oldValue < most { return true }
      end()
      return false
    }

    func end() { count.subtract(1, ordering: .relaxed) }
  }

#endif
