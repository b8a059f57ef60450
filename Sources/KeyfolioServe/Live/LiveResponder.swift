import KeyfolioCore

/// Answers requests to a preview: with the pages that were last built, with the preview's own files,
/// with the stream that tells of new ones, and with what is wrong with those that are not built.
struct LiveResponder: Sendable {
  private let site: PublishedSite
  private let files: FileResponder
  private let hasGuests: Bool
  private let isOwn: @Sendable (_ file: String, _ guest: String) -> Bool
  private let showsContent: Bool

  init(
    site: PublishedSite, port: Int, access: Access = .thisMachine,
    isOwn: @escaping @Sendable (_ file: String, _ guest: String) -> Bool = { _, _ in false },
    showsContent: Bool = true
  ) {
    self.site = site
    // Of no site: it lives as long as its connection, and each answer is made from the one of its time.
    files = FileResponder(tree: PublishedTree(state: .init()), port: port, access: access)
    hasGuests = !access.guests.isEmpty
    (self.isOwn, self.showsContent) = (isOwn, showsContent)
  }

  func answer(to request: Request) -> Transport.Answered {
    let state = site.current
    let response = response(to: request, state)
    guard case .unmade = response.body else { return .now(response) }
    return .later {
      var response = response
      // First the file, then its packed form.
      for _ in 0..<2 {
        guard case .unmade(let path, let isPacked) = response.body else { return response }
        await state.files?.make(path, isPacked: isPacked)
        // From the same site: where one is built after the other, the next has not made it either.
        response = self.response(to: request, state)
      }
      if case .unmade = response.body { return Response(.unreadable) }
      return response
    }
  }

  private func response(to request: Request, _ state: PublishedSite.State) -> Response {
    var files = files
    files.tree = PublishedTree(state: state)
    return files.response(to: request) { target, guest throws(Refusal) in
      guard target.names.first == LiveScript.folder else {
        return state.files == nil ? Self.waiting() : nil
      }
      guard target.names.count == 2, !target.isFolder else { throw .notFound }
      switch target.names[1] {
      case "events":
        return Response(
          status: 200, fields: [Field("Content-Type", "text/event-stream; charset=utf-8")],
          body: .events(first: Self.event(state)))
      case "problems.json":
        let text = problems(state.problems, for: guest).line
        return Response(bytes: Array(text.utf8), type: MediaType.of("problems.json"))
      case let name:
        guard let file = LiveScript.file(name) else { throw .notFound }
        return Response(bytes: file.bytes, type: file.type)
      }
    }
  }

  private static func waiting() -> Response {
    Response(
      bytes: LiveScript.added(to: Array(LiveScript.waiting.utf8), tag: "waiting"),
      type: MediaType.of("index.html"))
  }

  /// The state as the stream tells it: which site it is, what its pages load by names that tell the
  /// bytes, and how much is wrong with the next one.
  static func event(_ state: PublishedSite.State) -> String {
    let assets = state.files?.assets
    let data = JSON.object([
      "version": .integer(Int64(state.version)),
      "style": assets?.style.map { .string($0.text) },
      "search": assets?.search.map { .string($0.text) },
      "problems": .integer(Int64(state.problems.count)),
    ])
    return "event: site\ndata: \(data.line)\n\n"
  }

  /// What is wrong, in whose files: those of the one who asks, and the others.
  private func problems(_ problems: [LiveSite.Problem], for guest: Access.Guest?) -> JSON {
    guard showsContent || !hasGuests else {
      return .object(["withheld": .integer(Int64(problems.count))])
    }
    let own = problems.filter { guest == nil || isOwn($0.file, guest?.name ?? "") }
    let others = problems.filter { problem in !own.contains(problem) }
    return .object([
      "own": .array(own.map(Self.json)), "others": .array(others.map(Self.json)),
      "guest": guest.map { .string($0.name) },
    ])
  }

  private static func json(_ problem: LiveSite.Problem) -> JSON {
    .object(["file": .string(problem.file), "text": .string(problem.text)])
  }
}
