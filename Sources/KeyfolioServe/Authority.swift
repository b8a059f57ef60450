/// The names under which the preview answers: those that can only mean this machine, and those that
/// its access adds. A page of another site whose name was bound to one of our addresses sends its own
/// name, and gets nothing.
struct Authority: Equatable, Sendable {
  static let hosts = ["127.0.0.1", "localhost", "[::1]"]
  private static let defaultPort = 80

  /// Where the server listens.
  let port: Int
  /// Under which others reach it. In front of those may stand a server that knows another port.
  var names: [String] = []

  /// Whether a `Host` field, or the authority of an absolute target, is one of ours.
  func accepts(_ text: some StringProtocol) -> Bool {
    for host in Self.hosts + names where equalIgnoringCase(text, "\(host):\(port)") {
      return true
    }
    return names.contains { equalIgnoringCase(text, $0) }
      || (port == Self.defaultPort && Self.hosts.contains { equalIgnoringCase(text, $0) })
  }

  /// Whether an `Origin` field names the preview itself.
  func acceptsOrigin(_ text: String) -> Bool {
    // What stands in front may speak TLS.
    for scheme in names.isEmpty ? ["http://"] : ["http://", "https://"]
    where text.utf8.starts(with: scheme.utf8) {
      return accepts(text.dropFirst(scheme.count))
    }
    return false
  }

  /// Checks the fields that say whom the request is meant for and whose page sent it.
  func check(_ request: Request) throws(Refusal) {
    let hosts = request.values("Host")
    guard hosts.count == 1, let host = hosts.first, !host.isEmpty else { throw .malformed }
    guard accepts(host) else { throw .misdirected }
    guard request.values("Origin").allSatisfy(acceptsOrigin) else { throw .foreignOrigin }
  }
}
