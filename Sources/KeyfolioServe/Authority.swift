/// The names under which the preview answers: those that can only mean this machine, and those that
/// its access adds. A page of another site whose name was bound to one of our addresses sends its own
/// name, and gets nothing.
struct Authority: Equatable, Sendable {
  static let hosts = ["127.0.0.1", "localhost", "[::1]"]
  private static let defaultPort = 80

  /// Everything that a request may call us, ports included.
  private let accepted: [String]
  private let schemes: [String]

  /// - Parameters:
  ///   - port: Where the server listens.
  ///   - names: Under which others reach it. In front of those may stand a server that knows another
  ///     port, and that speaks TLS.
  init(port: Int, names: [String] = []) {
    let own = port == Self.defaultPort ? Self.hosts : []
    accepted = (Self.hosts + names).map { "\($0):\(port)" } + names + own
    schemes = names.isEmpty ? ["http://"] : ["http://", "https://"]
  }

  /// Whether a `Host` field, or the authority of an absolute target, is one of ours.
  func accepts(_ text: some StringProtocol) -> Bool {
    accepted.contains { equalIgnoringCase(text, $0) }
  }

  /// Whether an `Origin` field names the preview itself.
  func acceptsOrigin(_ text: String) -> Bool {
    schemes.contains { scheme in
      text.utf8.starts(with: scheme.utf8) && accepts(text.dropFirst(scheme.count))
    }
  }

  /// Checks the fields that say whom the request is meant for and whose page sent it.
  func check(_ request: Request) throws(Refusal) {
    let hosts = request.values("Host")
    guard hosts.count == 1, let host = hosts.first, !host.isEmpty else { throw .malformed }
    guard accepts(host) else { throw .misdirected }
    guard request.values("Origin").allSatisfy(acceptsOrigin) else { throw .foreignOrigin }
  }
}
