/// Answers requests with the files of a site. It needs no connection, so every rule about what may
/// be served is here and can be tried without one.
///
/// The order of work: whom the request is meant for, who sent it, what it wants to do, which path
/// it names, what stands there, which conditions it sets, which part of it is wanted.
struct FileResponder: Sendable {
  /// Files up to this many bytes are held in memory while they are sent, which saves calls.
  static let inMemory = 256 * 1024
  private static let indexName = "index.html"

  let tree: any ServedTree
  let authority: Authority

  /// - Parameter port: Where the server listens; a request for another one is not for us.
  init(tree: any ServedTree, port: Int) {
    self.tree = tree
    authority = Authority(port: port)
  }

  init(root: SiteRoot, port: Int) { self.init(tree: root, port: port) }

  /// - Parameter own: What answers in place of a file, once the request is known to be meant for us.
  func response(
    to request: Request, own: (RequestTarget) throws(Refusal) -> Response? = { _ in nil }
  ) -> Response {
    var response: Response
    do throws(Refusal) {
      try authority.check(request)
      try Self.checkMethod(request)
      let target = try RequestTarget(request.target)
      if let named = target.authority, !authority.accepts(named) { throw .misdirected }
      if let owned = try own(target) {
        response = owned
      } else {
        response = try self.response(to: request, for: target)
      }
    } catch {
      response = Response(
        error, fields: error == .methodNotAllowed ? [Field("Allow", "GET, HEAD")] : [])
    }
    // What follows a request with content cannot be told from the content, and what follows a
    // malformed one is not worth looking at.
    response.isLast = Self.hasContent(request) || response.status == Refusal.malformed.rawValue
    if request.method == "HEAD" { response.dropBody() }
    return response
  }

  private static func checkMethod(_ request: Request) throws(Refusal) {
    guard request.method == "GET" || request.method == "HEAD" else { throw .methodNotAllowed }
    if hasContent(request) { throw .contentTooLarge }
  }

  private static func hasContent(_ request: Request) -> Bool {
    !request.values("Transfer-Encoding").isEmpty
      || request.values("Content-Length").contains { $0 != "0" }
  }

  private func response(
    to request: Request, for target: RequestTarget
  ) throws(Refusal) -> Response {
    switch tree.entry(at: target.names) {
    case .file(let content, let modified) where !target.isFolder:
      return try send(content, named: target.names.last ?? "", modified, request)
    case .file(let content, _): content.close()
    case .folder: return try index(of: target, request)
    case .unreadable: throw .unreadable
    case nil: break
    }
    throw .notFound
  }

  private func index(of target: RequestTarget, _ request: Request) throws(Refusal) -> Response {
    switch tree.entry(at: target.names + [Self.indexName]) {
    case .file(let content, let modified) where target.isFolder:
      return try send(content, named: Self.indexName, modified, request)
    case .file(let content, _):
      content.close()
      // Links in the page are relative to the folder, so its address must end with a slash.
      let location = [Field("Location", target.folderPath), Field("Content-Length", "0")]
      return Response(status: 307, fields: location)
    case .unreadable: throw .unreadable
    case .folder, nil: throw .notFound
    }
  }

  private func send(
    _ content: FileContent, named name: String, _ modified: HTTPDate, _ request: Request
  ) throws(Refusal) -> Response {
    let conditions = Conditions(tag: content.tag, modified: modified)
    var fields = [Field("ETag", content.tag)]
    if let text = modified.text { fields.append(Field("Last-Modified", text)) }
    switch conditions.answer(to: request) {
    case .send: break
    case .notModified:
      content.close()
      return Response(status: 304, fields: fields)
    case .failed:
      content.close()
      throw .preconditionFailed
    }
    fields.append(Field("Accept-Ranges", "bytes"))
    let type = MediaType.of(name)
    // A picture can be opened as a page of its own, and then scripts in it would run.
    if type.hasPrefix("image/svg") { fields.append(Field("Content-Security-Policy", "sandbox")) }
    let isRanged = request.method == "GET" && conditions.allowsRange(request)
    let range = ByteRange(isRanged ? request.values("Range") : [], size: content.size)
    return content.response(range, fields: [Field("Content-Type", type)] + fields)
  }
}

extension Response {
  /// Keeps the header that a GET would have got, its length included.
  fileprivate mutating func dropBody() {
    if case .file(let descriptor, _, _) = body { System.close(descriptor) }
    body = .none
  }
}
