/// Whom a preview answers: this machine, or whoever was invited.
public struct Access: Equatable, Sendable {
  /// Somebody who was invited, and by what the preview knows them.
  public struct Guest: Equatable, Sendable {
    public var name: String
    /// Not to be guessed: see `PreviewServer.token`.
    public var token: String

    public init(name: String, token: String) {
      (self.name, self.token) = (name, token)
    }
  }

  /// The names and addresses by which others reach this machine, without a port.
  public var names: [String]
  /// None for a preview that this machine alone can reach.
  public var guests: [Guest]

  public static let thisMachine = Access(names: [], guests: [])

  public init(names: [String], guests: [Guest]) {
    (self.names, self.guests) = (names, guests)
  }
}

/// What an access allows one request.
struct Gate: Sendable {
  enum Passage: Equatable {
    /// To the one who asks; `nil` where nobody needs to be told apart.
    case open(Access.Guest?)
    /// Somebody who comes by the link that was sent to them. From here on a cookie knows them.
    case invited(Access.Guest)
    case closed
  }

  let access: Access
  let port: Int

  /// Another preview on this machine has other guests, and browsers keep cookies by machine.
  private var cookie: String { "keyfolio-\(port)" }

  func passage(of request: Request, _ target: RequestTarget) -> Passage {
    guard !access.guests.isEmpty else { return .open(nil) }
    if let guest = target.token.flatMap(guest) { return .invited(guest) }
    for field in request.values("Cookie") {
      for pair in field.split(separator: ";") {
        let parts = pair.split(separator: "=", maxSplits: 1).map { $0.drop { $0 == " " } }
        guard parts.count == 2, parts[0] == cookie, let guest = guest(String(parts[1])) else {
          continue
        }
        return .open(guest)
      }
    }
    return .closed
  }

  /// To the same address without the token, which history and screens would show.
  func welcome(_ guest: Access.Guest, to target: RequestTarget) -> Response {
    Response(
      status: 303,
      fields: [
        Field("Location", target.path), Field("Content-Length", "0"),
        // Not strict: the link is opened from a mail, and the way from there leads on.
        Field("Set-Cookie", "\(cookie)=\(guest.token); Path=/; HttpOnly; SameSite=Lax"),
      ])
  }

  private func guest(_ token: String) -> Access.Guest? {
    access.guests.first { Self.isSame($0.token, token) }
  }

  /// Takes the same time wherever the first difference is.
  private static func isSame(_ a: String, _ b: String) -> Bool {
    guard a.utf8.count == b.utf8.count else { return false }
    return zip(a.utf8, b.utf8).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) } == 0
  }
}

extension PreviewServer {
  /// 128 random bits as a text for addresses.
  public static func token() -> String {
    var random = SystemRandomNumberGenerator()
    return (0..<2).map { _ in
      let digits = String(random.next() as UInt64, radix: 36)
      return String(repeating: "0", count: 13 - digits.count) + digits
    }.joined()
  }
}
