/// The names under which the preview answers: those that can only mean this machine. A page of
/// another site whose name was bound to a loopback address sends its own name, and gets nothing.
struct Authority: Equatable, Sendable {
  static let hosts = ["127.0.0.1", "localhost", "[::1]"]
  private static let defaultPort = 80

  /// Where the server listens.
  let port: Int

  /// Whether a `Host` field, or the authority of an absolute target, is one of ours.
  func accepts(_ text: some StringProtocol) -> Bool {
    Self.hosts.contains { host in
      if port == Self.defaultPort, equalIgnoringCase(text, host) { return true }
      return equalIgnoringCase(text, "\(host):\(port)")
    }
  }

  /// Whether an `Origin` field names the preview itself.
  func acceptsOrigin(_ text: String) -> Bool {
    let scheme = "http://"
    guard text.utf8.starts(with: scheme.utf8) else { return false }
    return accepts(text.dropFirst(scheme.count))
  }

  /// Checks the fields that say whom the request is meant for and whose page sent it.
  func check(_ request: Request) throws(Refusal) {
    let hosts = request.values("Host")
    guard hosts.count == 1, let host = hosts.first, !host.isEmpty else { throw .malformed }
    guard accepts(host) else { throw .misdirected }
    guard request.values("Origin").allSatisfy(acceptsOrigin) else { throw .foreignOrigin }
  }
}
