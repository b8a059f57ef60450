/// Shows a built site to browsers on this machine, and to nobody else.
public enum PreviewServer {
  /// Where a running preview is reached.
  public struct Address: Equatable, Sendable {
    /// From 1 to 65535.
    public var port: Int
    /// What to open in a browser.
    public var url: String { "http://localhost:\(port)/" }
  }

  /// The port that is tried first when none is asked for.
  public static let defaultPort = 8017
  /// How many ports above the default are tried when it is in use.
  public static let portsTried = 10

  /// Serves a folder on the loopback addresses until the task is cancelled; then it takes no more
  /// connections, finishes the responses under way, and returns.
  ///
  /// The folder is looked at anew for each request, so a build may put another one in its place.
  ///
  /// - Parameters:
  ///   - root: The folder of a built site.
  ///   - port: The port to listen on and no other; 0 takes any that is free. `nil` tries the
  ///     default one and those above it.
  ///   - started: Called once, when browsers can connect.
  public static func run(
    root: String, port: Int? = nil, started: @escaping @Sendable (Address) -> Void
  ) async throws(PreviewError) {
    try await run(root: root, port: port, limits: Limits(), started: started)
  }

  static func run(
    root: String, port: Int?, limits: Limits, started: @escaping @Sendable (Address) -> Void
  ) async throws(PreviewError) {
    let site = SiteRoot(path: root)
    guard let found = site.find([]) else { throw .noFolder(root) }
    System.close(found.descriptor)
    try await Transport.serve(
      ports: try ports(port), limits: limits,
      answer: { request, port in FileResponder(root: site, port: port).response(to: request) },
      started: { started(Address(port: $0)) })
  }

  /// The port that was asked for and no other, or those that are tried.
  static func ports(_ port: Int?) throws(PreviewError) -> ClosedRange<Int> {
    guard let port else { return defaultPort...(defaultPort + portsTried) }
    guard (0...65535).contains(port) else { throw .noPort(port) }
    return port...port
  }
}

/// What a connection may cost, so that nobody can keep the preview busy with nothing.
struct Limits: Sendable {
  /// How long a connection may stay silent while no response is under way.
  var silence = Duration.seconds(5)
  /// How long a request may take to arrive, counted from the end of the last response.
  var request = Duration.seconds(10)
  /// How long a client may take no bytes of its response.
  var stall = Duration.seconds(30)
  /// How often a stream of events shows that it is alive.
  var beat = Duration.seconds(15)
  /// How long responses under way may take once the server is to stop.
  var farewell = Duration.seconds(2)
  var connections = 64
  /// All header fields of a request together, in bytes.
  var headerSize = 16 * 1024
  var headerCount = 100
}
