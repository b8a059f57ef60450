import KeyfolioCore

/// Answers requests to a preview: with the pages that were last built, with the preview's own files,
/// and with the stream that tells of new ones.
struct LiveResponder: Sendable {
  let site: PublishedSite

  func response(to request: Request, port: Int) -> Response {
    let state = site.current
    let files = FileResponder(tree: PublishedTree(state: state), port: port)
    return files.response(to: request) { target throws(Refusal) in
      guard target.names.first == LiveScript.folder else {
        return state.files.isEmpty ? Self.waiting() : nil
      }
      guard target.names.count == 2, !target.isFolder else { throw .notFound }
      if target.names[1] == "events" {
        return Response(
          status: 200, fields: [Field("Content-Type", "text/event-stream; charset=utf-8")],
          body: .events(first: Self.event(state)))
      }
      guard let file = LiveScript.file(target.names[1]) else { throw .notFound }
      return Response(bytes: file.bytes, type: file.type)
    }
  }

  private static func waiting() -> Response {
    Response(
      bytes: LiveScript.added(to: Array(LiveScript.waiting.utf8), tag: "waiting"),
      type: MediaType.of("index.html"))
  }

  /// The state as the stream tells it: which site it is, and what is wrong with the next one.
  static func event(_ state: PublishedSite.State) -> String {
    let data = JSON.object([
      "version": .integer(Int64(state.version)), "problem": state.problem.map { .string($0) },
    ])
    return "event: site\ndata: \(data.line)\n\n"
  }
}
