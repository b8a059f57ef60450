// The only file that knows SwiftNIO. It moves bytes: what they mean is `FileResponder`'s.

enum Transport {
  /// Makes the response to a request that came in on a port.
  typealias Answer = @Sendable (Request, _ port: Int) -> Response
}

#if Preview

  import NIOCore
  import NIOHTTP1
  import NIOPosix

  extension Transport {
    /// Listens until the task is cancelled.
    ///
    /// - Parameters:
    ///   - ports: Tried one after the other until one is free.
    ///   - answer: Called on the one thread of the server.
    static func serve(
      ports: ClosedRange<Int>, limits: Limits, answer: @escaping Answer,
      started: @Sendable (_ port: Int) -> Void
    ) async throws(PreviewError) {
      let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
      let server = Server(loop: group.next(), limits: limits, answer: answer)
      do throws(PreviewError) {
        let listeners = try await server.listen(on: ports)
        started(listeners.port)
        await listeners.waitForCancellation()
        await server.finishResponses()
      } catch {
        try? await group.shutdownGracefully()
        throw error
      }
      try? await group.shutdownGracefully()
    }
  }

  /// The sockets that take connections, all on one port.
  private struct Listeners {
    let channels: [any Channel]
    let port: Int

    func waitForCancellation() async {
      await withTaskCancellationHandler {
        for channel in channels { try? await channel.closeFuture.get() }
      } onCancel: {
        for channel in channels { channel.close(promise: nil) }
      }
    }
  }

  /// How much is going on, counted on the one thread of the server.
  private struct Traffic {
    var connections = 0
    var responses = 0
  }

  private struct Server: Sendable {
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

    func listen(on ports: ClosedRange<Int>) async throws(PreviewError) -> Listeners {
      for port in ports {
        do throws(BindError) {
          return try await listen(on: port)
        } catch {
          if case .refused(let reason) = error {
            throw .cannotListen(port, reason: reason)
          }
        }
      }
      throw ports.count == 1 ? .portInUse(ports.lowerBound) : .portsInUse(ports)
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

    /// Both loopback addresses, so that `localhost` leads here whichever the browser takes.
    private func listen(on port: Int) async throws(BindError) -> Listeners {
      let first = try await bind("127.0.0.1", port)
      let taken = first.localAddress?.port ?? port
      do throws(BindError) {
        return Listeners(channels: [first, try await bind("::1", taken)], port: taken)
      } catch {
        if case .refused = error { return Listeners(channels: [first], port: taken) }
        // Another server behind the same name would show its pages instead of ours.
        try? await first.close()
        throw error
      }
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

  /// One connection: takes requests one after the other and sends their responses. NIO wants a
  /// class here; it never leaves the thread of its connection.
  private final class ConnectionHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    /// How much of a file is handed to the system at a time; each must be taken in time.
    private static let chunk = 256 * 1024

    private let limits: Limits
    private let traffic: NIOLoopBoundBox<Traffic>
    private let answer: Transport.Answer
    private var head: HTTPRequestHead?
    private var isAnswering = false
    private var deadline: Scheduled<Void>?

    init(
      limits: Limits, traffic: NIOLoopBoundBox<Traffic>, answer: @escaping Transport.Answer
    ) {
      self.limits = limits
      self.traffic = traffic
      self.answer = answer
    }

    func channelActive(context: ChannelHandlerContext) {
      setDeadline(limits.request, context)
      context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
      deadline?.cancel()
      if isAnswering { traffic.value.responses -= 1 }
      isAnswering = false
      context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      switch Self.unwrapInboundIn(data) {
      case .head(let head): self.head = head
      case .body: break  // Thrown away; the deadline bounds how much can come.
      case .end: if let head { respond(to: head, context) }
      }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
      if event is IdleStateHandler.IdleStateEvent, !isAnswering { context.close(promise: nil) }
      context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
      // A malformed request has got its 400 by now. Nothing after it can be told apart.
      context.close(promise: nil)
    }

    private func respond(to head: HTTPRequestHead, _ context: ChannelHandlerContext) {
      self.head = nil
      isAnswering = true
      traffic.value.responses += 1
      let fields = head.headers.map { Field($0.name, $0.value) }
      let response = answer(
        Request(method: head.method.rawValue, target: head.uri, fields: fields),
        context.channel.localAddress?.port ?? 0)
      setDeadline(limits.stall, context)
      let isLast = response.isLast || !head.isKeepAlive || head.version != .http1_1
      var headers = HTTPHeaders(response.fields.map { ($0.name, $0.value) })
      if isLast { headers.add(name: "Connection", value: "close") }
      let status = HTTPResponseStatus(statusCode: response.status)
      send(.head(HTTPResponseHead(version: .http1_1, status: status, headers: headers)), context)
      switch response.body {
      case .none: finish(isLast, context)
      case .bytes(let bytes):
        send(.body(.byteBuffer(context.channel.allocator.buffer(bytes: bytes))), context)
        finish(isLast, context)
      case .file(let descriptor, let offset, let count):
        let file = NIOFileHandle(_deprecatedTakingOwnershipOfDescriptor: descriptor)
        send(file, offset..<(offset + count), isLast, context)
      }
    }

    /// Sends the next piece of a file and, when the system has taken it, the one after it.
    private func send(
      _ file: NIOFileHandle, _ rest: Range<Int>, _ isLast: Bool, _ context: ChannelHandlerContext
    ) {
      guard !rest.isEmpty else {
        try? file.close()
        return finish(isLast, context)
      }
      setDeadline(limits.stall, context)
      let piece = rest.prefix(Self.chunk)
      let region = FileRegion(
        fileHandle: file, readerIndex: piece.lowerBound, endIndex: piece.upperBound)
      let sent = context.writeAndFlush(Self.wrapOutboundOut(.body(.fileRegion(region))))
      sent.assumeIsolated().whenComplete { result in
        switch result {
        case .success:
          // Through the loop, because a fast reader would otherwise nest the calls without end.
          context.eventLoop.assumeIsolated().execute {
            self.send(file, piece.upperBound..<rest.upperBound, isLast, context)
          }
        case .failure:
          try? file.close()
          context.close(promise: nil)
        }
      }
    }

    private func finish(_ isLast: Bool, _ context: ChannelHandlerContext) {
      let sent = context.writeAndFlush(Self.wrapOutboundOut(.end(nil)))
      sent.assumeIsolated().whenComplete { _ in
        // A connection that closed meanwhile has settled its account.
        guard self.isAnswering else { return }
        self.isAnswering = false
        self.traffic.value.responses -= 1
        if isLast {
          context.close(promise: nil)
        } else {
          self.setDeadline(self.limits.request, context)
        }
      }
    }

    private func send(_ part: HTTPServerResponsePart, _ context: ChannelHandlerContext) {
      context.write(Self.wrapOutboundOut(part), promise: nil)
    }

    /// Closes the connection after this time, unless another deadline is set before.
    private func setDeadline(_ time: Duration, _ context: ChannelHandlerContext) {
      deadline?.cancel()
      deadline = context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(time)) {
        context.close(promise: nil)
      }
    }
  }

#else

  extension Transport {
    /// There is no server in this build.
    static func serve(
      ports: ClosedRange<Int>, limits: Limits, answer: @escaping Answer,
      started: @Sendable (_ port: Int) -> Void
    ) async throws(PreviewError) {
      throw .notBuiltIn
    }
  }

#endif
