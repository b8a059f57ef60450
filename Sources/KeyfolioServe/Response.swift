import KeyfolioCore

/// What goes back over the wire.
struct Response: Equatable, Sendable {
  /// What follows the header.
  enum Body: Equatable, Sendable {
    case none
    case bytes([UInt8])
    /// A part of an open file, in bytes. Whoever sends the response closes the descriptor.
    case file(descriptor: Int32, offset: Int, count: Int)
    /// A stream of events without an end: this one now, the others as they come.
    case events(first: String)
    /// Nothing yet: the file must be made, and the request answered again.
    case unmade(RelativePath, isPacked: Bool)
  }

  var status: Int
  var fields: [Field]
  var body: Body
  /// The connection must end, because what follows on it cannot be trusted.
  var isLast = false

  /// Goes with every response. The preview is for one reader and always fresh, so nothing is kept
  /// without asking, nothing is guessed from the bytes, and no other site may use it.
  static let commonFields = [
    Field("Cache-Control", "no-cache"),
    Field("Cross-Origin-Resource-Policy", "same-origin"),
    Field("Referrer-Policy", "no-referrer"),
    Field("X-Content-Type-Options", "nosniff"),
  ]

  init(status: Int, fields: [Field] = [], body: Body = .none) {
    self.status = status
    self.fields = fields + Self.commonFields
    self.body = body
  }

  /// What a page may load and do: its own site's, and nothing else. Pages say the same themselves;
  /// who may show them in a frame only a header can say.
  static let pagePolicy = Field(
    "Content-Security-Policy",
    "default-src 'none'; img-src 'self' data:; style-src 'self'; script-src 'self'; "
      + "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
      + "frame-ancestors 'self'")

  /// The whole of what is in memory.
  init(bytes: [UInt8], type: String, status: Int = 200) {
    var described = [
      Field("Content-Type", type), Field("Content-Length", String(bytes.count)),
    ]
    if type.hasPrefix("text/html") { described.append(Self.pagePolicy) }
    self.init(status: status, fields: described, body: .bytes(bytes))
  }

  /// A response that only says what its status means. It never names a path of the machine.
  init(_ refusal: Refusal, fields: [Field] = []) {
    let text = Array("\(refusal.words)\n".utf8)
    let described = [
      Field("Content-Type", "text/plain; charset=utf-8"),
      Field("Content-Length", String(text.count)),
    ]
    self.init(status: refusal.rawValue, fields: described + fields, body: .bytes(text))
  }

  /// The value of the first field of this name.
  func value(_ name: String) -> String? {
    fields.first { equalIgnoringCase($0.name, name) }?.value
  }
}

/// Why a request gets no file, by the status that says so.
enum Refusal: Int, Error, Sendable {
  case malformed = 400
  case notInvited = 401
  case foreignOrigin = 403
  case notFound = 404
  case methodNotAllowed = 405
  case preconditionFailed = 412
  case contentTooLarge = 413
  case rangeNotSatisfiable = 416
  case misdirected = 421
  case unreadable = 500

  var words: String {
    switch self {
    case .malformed: "the request is malformed"
    case .notInvited: "this site is for those who were invited: open it by the link you were sent"
    case .foreignOrigin: "requests from other sites are refused"
    case .notFound: "there is no such page"
    case .methodNotAllowed: "only GET and HEAD are answered"
    case .preconditionFailed: "the file is not the one that was asked for"
    case .contentTooLarge: "a request must not have content"
    case .rangeNotSatisfiable: "the file does not have these bytes"
    case .misdirected: "this server answers only to the names of this machine"
    case .unreadable: "the file cannot be read"
    }
  }
}
