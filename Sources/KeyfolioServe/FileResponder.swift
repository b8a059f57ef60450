import KeyfolioCore

/// Answers requests with the files of a site. It needs no connection, so every rule about what may
/// be served is here and can be tried without one.
///
/// The order of work: whom the request is meant for, who sent it, what it wants to do, which path
/// it names, whether its reader was invited, what stands there, which conditions it sets, in which
/// form and which part of it is wanted.
struct FileResponder: Sendable {
  /// Files up to this many bytes are held in memory while they are sent, which saves calls.
  static let inMemory = 256 * 1024
  private static let indexName = "index.html"
  /// What a site says where it has no such page.
  static let missingName = "404.html"

  var tree: any ServedTree
  let authority: Authority
  let gate: Gate

  /// - Parameter port: Where the server listens; a request for another one is not for us.
  init(tree: any ServedTree, port: Int, access: Access = .thisMachine) {
    self.tree = tree
    authority = Authority(port: port, names: access.names)
    gate = Gate(access: access, port: port)
  }

  init(root: SiteRoot, port: Int, access: Access = .thisMachine) {
    self.init(tree: root, port: port, access: access)
  }

  /// What answers in place of a file, once the request is known to be meant for us; told who asks
  /// where readers are told apart.
  typealias Own = (RequestTarget, Access.Guest?) throws(Refusal) -> Response?

  func response(to request: Request, own: Own = { _, _ in nil }) -> Response {
    var response: Response
    do throws(Refusal) {
      response = try admitted(request, own)
    } catch .notFound {
      response = missing(request)
    } catch {
      response = Response(error, fields: Self.fields(for: error))
    }
    // What follows a request with content cannot be told from the content, and what follows a
    // malformed one is not worth looking at.
    response.isLast = Self.hasContent(request) || response.status == Refusal.malformed.rawValue
    if request.method == "HEAD" { response.dropBody() }
    return response
  }

  private func admitted(_ request: Request, _ own: Own) throws(Refusal) -> Response {
    try authority.check(request)
    try Self.checkMethod(request)
    let target = try RequestTarget(request.target)
    if let named = target.authority, !authority.accepts(named) { throw .misdirected }
    switch gate.passage(of: request, target) {
    case .closed: throw .notInvited
    case .invited(let guest): return gate.welcome(guest, to: target)
    case .open(let guest):
      if let owned = try own(target, guest) { return owned }
      return try response(to: request, for: target)
    }
  }

  private static func fields(for refusal: Refusal) -> [Field] {
    switch refusal {
    case .methodNotAllowed: [Field("Allow", "GET, HEAD")]
    case .notInvited: [Field("WWW-Authenticate", "Link realm=\"keyfolio\"")]
    default: []
    }
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
    case .unmade(let path) where !target.isFolder: return Response(unmade: path)
    case .folder: return try index(of: target, request)
    case .unreadable: throw .unreadable
    case .unmade, nil: break
    }
    throw .notFound
  }

  private func index(of target: RequestTarget, _ request: Request) throws(Refusal) -> Response {
    switch tree.entry(at: target.names + [Self.indexName]) {
    case .file(let content, let modified) where target.isFolder:
      return try send(content, named: Self.indexName, modified, request)
    case .unmade(let path) where target.isFolder: return Response(unmade: path)
    case .file(let content, _): content.close()
    case .unmade: break
    case .unreadable: throw .unreadable
    case .folder, nil: throw .notFound
    }
    // Links in a folder's page are relative to the folder, so its address must end with a slash.
    let location = [Field("Location", target.folderPath), Field("Content-Length", "0")]
    return Response(status: 307, fields: location)
  }

  /// The site's own page for what it does not have; a line of text where it has none.
  private func missing(_ request: Request) -> Response {
    switch tree.entry(at: [Self.missingName]) {
    case .unmade(let path): return Response(unmade: path)
    case .file(let content, _):
      defer { content.close() }
      guard let bytes = content.bytes else { break }
      let path = request.target.prefix { $0 != "?" && $0 != "#" }
      let page = MovedPage.bytes(bytes, steps: path.utf8.count { $0 == UInt8(ascii: "/") } - 1)
      let type = MediaType.of(Self.missingName)
      var response = Response(bytes: page, type: type, status: Refusal.notFound.rawValue)
      if let stable = content.stableTag { response.fields.append(Field("Keyfolio-Page", stable)) }
      return response
    case .folder, .unreadable, nil: break
    }
    return Response(.notFound)
  }

  private func send(
    _ content: FileContent, named name: String, _ modified: HTTPDate, _ request: Request
  ) throws(Refusal) -> Response {
    let type = MediaType.of(name)
    var content = content
    let stableTag = content.stableTag
    var described = Self.fields(of: type)
    if MediaType.isText(type), content.size >= Gzip.worthwhile {
      described.append(Field("Vary", "Accept-Encoding"))
      if request.values("Range").isEmpty, Gzip.isAccepted(by: request) {
        if case .later(let path) = content.packing { return Response(unmade: path, isPacked: true) }
        if let packed = content.packed {
          content = packed
          described.append(Field("Content-Encoding", "gzip"))
        }
      }
    }
    let conditions = Conditions(tag: content.tag, modified: modified)
    var fields = [Field("ETag", content.tag)]
    if let stable = stableTag { fields.append(Field("Keyfolio-Page", stable)) }
    if let text = modified.text { fields.append(Field("Last-Modified", text)) }
    switch conditions.answer(to: request) {
    case .send: break
    case .notModified:
      content.close()
      return Response(status: 304, fields: fields + described.filter { $0.name == "Vary" })
    case .failed:
      content.close()
      throw .preconditionFailed
    }
    fields.append(Field("Accept-Ranges", "bytes"))
    let isRanged = request.method == "GET" && conditions.allowsRange(request)
    let range = ByteRange(isRanged ? request.values("Range") : [], size: content.size)
    return content.response(range, fields: described + fields)
  }

  /// What goes with a file by its type alone.
  private static func fields(of type: String) -> [Field] {
    var fields = [Field("Content-Type", type)]
    // A picture can be opened as a page of its own, and then scripts in it would run.
    if type.hasPrefix("image/svg") { fields.append(Field("Content-Security-Policy", "sandbox")) }
    if type.hasPrefix("text/html") { fields.append(Response.pagePolicy) }
    return fields
  }
}

extension Response {
  /// In place of a file that must be made first.
  fileprivate init(unmade path: RelativePath, isPacked: Bool = false) {
    self.init(status: 200, body: .unmade(path, isPacked: isPacked))
  }

  /// Keeps the header that a GET would have got, its length included.
  fileprivate mutating func dropBody() {
    switch body {
    case .unmade: return
    case .file(let descriptor, _, _): System.close(descriptor)
    case .none, .bytes, .events: break
    }
    body = .none
  }
}
