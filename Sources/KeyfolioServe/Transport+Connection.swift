#if Preview

  import NIOCore
  import NIOHTTP1
  import NIOPosix

  /// One connection: takes requests one after the other and sends their responses. NIO wants a
  /// class here; it never leaves the thread of its connection.
  final class ConnectionHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    /// How much of a file is handed to the system at a time; each must be taken in time.
    private static let chunk = 256 * 1024

    private let limits: Limits
    private let traffic: NIOLoopBoundBox<Traffic>
    private let answer: Transport.Answer
    private var head: HTTPRequestHead?
    private var isAnswering = false
    private var isStream = false
    /// When the connection is closed unless it moves on.
    private var deadline = NIODeadline.distantFuture
    /// Looks at the deadline, and again when that was put off: a request moves it twice, and timers
    /// cost more than looking at a clock.
    private var alarm: (at: NIODeadline, timer: Scheduled<Void>)?
    private var beats: Scheduled<Void>?

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
      alarm?.timer.cancel()
      beats?.cancel()
      if isAnswering { traffic.value.responses -= 1 }
      isAnswering = false
      if isStream { traffic.value.streams[ObjectIdentifier(context.channel)] = nil }
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
      let answered = answer(
        Request(method: head.method.rawValue, target: head.uri, fields: fields))
      setDeadline(limits.stall, context)
      switch answered {
      case .now(let response): send(response, to: head, context)
      case .later(let make):
        let made = context.eventLoop.makeFutureWithTask(make)
        made.assumeIsolated().whenSuccess { response in
          // Who asked may be gone.
          if self.isAnswering { self.send(response, to: head, context) }
        }
      }
    }

    private func send(
      _ response: Response, to head: HTTPRequestHead, _ context: ChannelHandlerContext
    ) {
      let isLast = response.isLast || !head.isKeepAlive || head.version != .http1_1
      var headers = HTTPHeaders(response.fields.map { ($0.name, $0.value) })
      if isLast { headers.add(name: "Connection", value: "close") }
      let status = HTTPResponseStatus(statusCode: response.status)
      send(.head(HTTPResponseHead(version: .http1_1, status: status, headers: headers)), context)
      switch response.body {
      case .none, .unmade: finish(isLast, context)
      case .bytes(let bytes):
        let buffer = traffic.value.buffers.buffer(of: bytes, context.channel.allocator)
        send(.body(.byteBuffer(buffer)), context)
        finish(isLast, context)
      case .file(let descriptor, let offset, let count):
        let file = NIOFileHandle(_deprecatedTakingOwnershipOfDescriptor: descriptor)
        send(file, offset..<(offset + count), isLast, context)
      case .events(let first): open(first, context)
      }
    }

    /// Leaves the response open; what comes is written by `Worker.tell`.
    private func open(_ first: String, _ context: ChannelHandlerContext) {
      deadline = .distantFuture
      let channel = context.channel
      traffic.value.streams[ObjectIdentifier(channel)] = channel
      isStream = true
      Worker.write(first, to: channel)
      beat(context)
    }

    /// A line that says nothing, so that a reader who is gone is noticed.
    private func beat(_ context: ChannelHandlerContext) {
      let channel = context.channel
      beats = context.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(limits.beat)) {
        guard channel.isWritable else { return context.close(promise: nil) }
        Worker.write(":\n\n", to: channel)
        self.beat(context)
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
      deadline = .now() + TimeAmount(time)
      if let alarm, alarm.at <= deadline { return }
      alarm?.timer.cancel()
      setAlarm(context)
    }

    private func setAlarm(_ context: ChannelHandlerContext) {
      let loop = context.eventLoop.assumeIsolated()
      let timer = loop.scheduleTask(deadline: deadline) {
        self.alarm = nil
        if self.deadline <= .now() {
          context.close(promise: nil)
        } else if self.deadline < .distantFuture {
          self.setAlarm(context)
        }
      }
      alarm = (deadline, timer)
    }
  }

#endif
