// This file and its connections are all that knows SwiftNIO. They move bytes: what these mean is
// `FileResponder`'s.

enum Transport {
  /// Both of them, so that `localhost` leads here whichever the browser takes.
  static let loopback = ["127.0.0.1", "::1"]

  /// The response to a request, or the work that makes it.
  enum Answered: Sendable {
    case now(Response)
    /// Done on another thread than the server's, so that others do not wait for it.
    case later(@Sendable () async -> Response)
  }

  /// Answers a request that came in on a port.
  typealias Answer = @Sendable (Request, _ port: Int) -> Answered
}

#if Preview

  import NIOCore
  import NIOHTTP1
  import NIOPosix

  extension Transport {
    /// Listens until the task is cancelled.
    ///
    /// - Parameters:
    ///   - addresses: Of this machine. The first decides which port is free.
    ///   - ports: Tried one after the other until one is free.
    ///   - events: What every open stream is told; its end ends nothing else.
    ///   - answer: Called on the one thread of the server.
    static func serve(
      addresses: [String] = loopback, ports: ClosedRange<Int>, limits: Limits,
      events: AsyncStream<String> = AsyncStream { $0.finish() }, answer: @escaping Answer,
      started: @Sendable (_ port: Int) -> Void
    ) async throws(PreviewError) {
      let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
      let server = Server(loop: group.next(), limits: limits, answer: answer)
      do throws(PreviewError) {
        let listeners = try await server.listen(at: addresses, on: ports)
        started(listeners.port)
        let telling = Task { for await event in events { server.tell(event) } }
        await listeners.waitForCancellation()
        telling.cancel()
        await server.endStreams()
        await server.finishResponses()
      } catch {
        try? await group.shutdownGracefully()
        throw error
      }
      try? await group.shutdownGracefully()
    }
  }

  /// The sockets that take connections, all on one port.
  struct Listeners {
    var channels: [any Channel]
    var port: Int

    func waitForCancellation() async {
      await withTaskCancellationHandler {
        for channel in channels { try? await channel.closeFuture.get() }
      } onCancel: {
        for channel in channels { channel.close(promise: nil) }
      }
    }
  }

  /// How much is going on, counted on the one thread of the server.
  struct Traffic {
    var connections = 0
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

  struct Server: Sendable {
    let loop: any EventLoop
    let limits: Limits
    let answer: Transport.Answer
    let traffic: NIOLoopBoundBox<Traffic>

    init(loop: any EventLoop, limits: Limits, answer: @escaping Transport.Answer) {
      self.loop = loop
      self.limits = limits
      self.answer = answer
      traffic = .makeBoxSendingValue(Traffic(), eventLoop: loop)
    }

    func listen(
      at addresses: [String], on ports: ClosedRange<Int>
    ) async throws(PreviewError) -> Listeners {
      for port in ports {
        do throws(BindError) {
          return try await listen(at: addresses, on: port)
        } catch {
          if case .refused(let reason) = error {
            throw .cannotListen(port, reason: reason)
          }
        }
      }
      throw ports.count == 1 ? .portInUse(ports.lowerBound) : .portsInUse(ports)
    }

    /// Writes an event to every open stream. What does not read it is closed when its deadline comes.
    func tell(_ event: String) {
      loop.execute {
        for channel in traffic.value.streams.values { Self.write(event, to: channel) }
      }
    }

    static func write(_ event: String, to channel: any Channel) {
      let buffer = channel.allocator.buffer(string: event)
      channel.writeAndFlush(HTTPServerResponsePart.body(.byteBuffer(buffer)), promise: nil)
    }

    /// Streams have no end of their own.
    func endStreams() async {
      let ended = loop.submit {
        for channel in traffic.value.streams.values { channel.close(promise: nil) }
      }
      try? await ended.get()
    }

    /// Gives the responses under way a little time to reach their readers.
    func finishResponses() async {
      // The task is cancelled already, so it cannot sleep; the loop can.
      let end = ContinuousClock.now + limits.farewell
      while ContinuousClock.now < end {
        let busy = loop.scheduleTask(in: .milliseconds(10)) { traffic.value.responses > 0 }
        guard (try? await busy.futureResult.get()) == true else { return }
      }
    }

    private enum BindError: Error {
      case inUse
      case refused(String)
    }

    /// At all addresses on one port. A machine may lack the second and those after it; it has no
    /// IPv6, say.
    private func listen(
      at addresses: [String], on port: Int
    ) async throws(BindError) -> Listeners {
      var listeners = Listeners(channels: [], port: port)
      for address in addresses {
        do throws(BindError) {
          let channel = try await bind(address, listeners.port)
          listeners.channels.append(channel)
          listeners.port = channel.localAddress?.port ?? port
        } catch {
          if case .refused = error, !listeners.channels.isEmpty { continue }
          // Another server behind the same name would show its pages instead of ours.
          for channel in listeners.channels { try? await channel.close() }
          throw error
        }
      }
      return listeners
    }

    private func bind(_ host: String, _ port: Int) async throws(BindError) -> any Channel {
      do {
        return try await ServerBootstrap(group: loop)
          .serverChannelOption(.backlog, value: 128)
          .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
          .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
          .childChannelInitializer { channel in
            channel.eventLoop.makeCompletedFuture { try welcome(channel) }
          }
          .bind(host: host, port: port).get()
      } catch let error as IOError where error.errnoCode == System.addressInUse {
        throw .inUse
      } catch let error as IOError {
        throw .refused(System.words(for: error.errnoCode))
      } catch {
        throw .refused("\(error)")
      }
    }

    private struct Full: Error {}
    /// Sets a new connection up; throwing closes it.
    private func welcome(_ channel: any Channel) throws {
      guard traffic.value.connections < limits.connections else { throw Full() }
      traffic.value.connections += 1
      channel.closeFuture.whenComplete { _ in traffic.value.connections -= 1 }
      var decoder = NIOHTTPDecoderLimitConfiguration()
      decoder.maxHeaderFieldSize = limits.headerSize
      decoder.maxHeaderListSize = limits.headerSize
      decoder.maxHeaderFieldCount = limits.headerCount
      let pipeline = channel.pipeline.syncOperations
      try pipeline.addHandler(IdleStateHandler(readTimeout: TimeAmount(limits.silence)))
      try pipeline.configureHTTPServerPipeline(
        withPipeliningAssistance: true, withErrorHandling: true,
        withOutboundHeaderValidation: true, withEncoderConfiguration: .init(),
        withDecoderLimitConfiguration: decoder)
      try pipeline.addHandler(ConnectionHandler(limits: limits, traffic: traffic, answer: answer))
    }
  }

#else

  extension Transport {
    /// There is no server in this build.
    static func serve(
      addresses: [String] = loopback, ports: ClosedRange<Int>, limits: Limits,
      events: AsyncStream<String> = AsyncStream { $0.finish() }, answer: @escaping Answer,
      started: @Sendable (_ port: Int) -> Void
    ) async throws(PreviewError) {
      throw .notBuiltIn
    }
  }

#endif
