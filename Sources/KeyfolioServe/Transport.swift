// This file and its connections are all that knows SwiftNIO. They move bytes: what these mean is
// `FileResponder`'s.

enum Transport {
  /// Both of them, so that `localhost` leads here whichever the browser takes.
  static let loopback = ["127.0.0.1", "::1"]

  /// The response to a request, or the work that makes it.
  enum Answered: Sendable {
    case now(Response)
    /// Done on another thread than the server's own, so that others do not wait for it.
    case later(@Sendable () async -> Response)
  }

  typealias Answer = @Sendable (Request) -> Answered
  /// What answers the requests that come in on a port.
  typealias Answering = @Sendable (_ port: Int) -> Answer
}

#if Preview

  import NIOCore
  import NIOHTTP1
  import NIOPosix

  extension Transport {
    /// Two, so that a large file that is being packed holds up half of the readers.
    private static let threads = 2

    /// Listens until the task is cancelled.
    ///
    /// - Parameters:
    ///   - addresses: Of this machine. The first decides which port is free.
    ///   - ports: Tried one after the other until one is free.
    ///   - events: What every open stream is told; its end ends nothing else.
    ///   - answering: Asked once a connection, on the one of the server's threads that serves it.
    static func serve(
      addresses: [String] = loopback, ports: ClosedRange<Int>, limits: Limits,
      events: AsyncStream<String> = AsyncStream { $0.finish() }, answering: @escaping Answering,
      started: @Sendable (_ port: Int) -> Void
    ) async throws(PreviewError) {
      let group = MultiThreadedEventLoopGroup(numberOfThreads: threads)
      let server = Server(group: group, limits: limits, answering: answering)
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

  struct Server: Sendable {
    let group: MultiThreadedEventLoopGroup
    let limits: Limits
    let answering: Transport.Answering
    /// One for each thread of the group.
    let workers: [Worker]
    private let connections = ConnectionCount()

    init(
      group: MultiThreadedEventLoopGroup, limits: Limits, answering: @escaping Transport.Answering
    ) {
      (self.group, self.limits, self.answering) = (group, limits, answering)
      workers = group.makeIterator().map(Worker.init)
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
      for worker in workers { worker.tell(event) }
    }

    /// Streams have no end of their own.
    func endStreams() async {
      for worker in workers { await worker.endStreams() }
    }

    /// Gives the responses under way a little time to reach their readers.
    func finishResponses() async {
      let end = ContinuousClock.now + limits.farewell
      for worker in workers {
        while ContinuousClock.now < end, await worker.isAnswering(after: .milliseconds(10)) {}
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
        return try await ServerBootstrap(group: group)
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
      guard let worker = workers.first(where: { $0.loop === channel.eventLoop }),
        connections.begin(atMost: limits.connections)
      else { throw Full() }
      channel.closeFuture.whenComplete { [connections] _ in connections.end() }
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
      let answer = answering(channel.localAddress?.port ?? 0)
      try pipeline.addHandler(
        ConnectionHandler(limits: limits, traffic: worker.traffic, answer: answer))
    }
  }

#else

  extension Transport {
    /// There is no server in this build.
    static func serve(
      addresses: [String] = loopback, ports: ClosedRange<Int>, limits: Limits,
      events: AsyncStream<String> = AsyncStream { $0.finish() }, answering: @escaping Answering,
      started: @Sendable (_ port: Int) -> Void
    ) async throws(PreviewError) {
      throw .notBuiltIn
    }
  }

#endif
