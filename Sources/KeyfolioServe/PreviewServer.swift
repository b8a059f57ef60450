/// Shows a site to browsers: on this machine, or, where that is asked for, to invited guests.
public enum PreviewServer {
  /// Where a preview listens, and for whom.
  public struct Place: Sendable {
    /// Of this machine, as numbers or names.
    public var addresses: [String]
    /// The port to listen on and no other; 0 takes any that is free. `nil` tries the default one
    /// and those above it.
    public var port: Int?
    public var access: Access

    public static func thisMachine(port: Int?) -> Place {
      Place(addresses: Transport.loopback, port: port, access: .thisMachine)
    }

    public init(addresses: [String], port: Int?, access: Access) {
      (self.addresses, self.port, self.access) = (addresses, port, access)
    }
  }

  /// The port that is tried first when none is asked for.
  public static let defaultPort = 8017
  /// How many ports above the default are tried when it is in use.
  public static let portsTried = 10

  /// Serves a folder until the task is cancelled; then it takes no more connections, finishes the
  /// responses under way, and returns.
  ///
  /// The folder is looked at anew all the time, so a build may put another one in its place.
  ///
  /// - Parameters:
  ///   - root: The folder of a built site.
  ///   - started: Called once with the port, when browsers can connect.
  public static func run(
    root: String, at place: Place, started: @escaping @Sendable (_ port: Int) -> Void
  ) async throws(PreviewError) {
    try await run(root: root, at: place, limits: Limits(), started: started)
  }

  static func run(
    root: String, at place: Place, limits: Limits,
    started: @escaping @Sendable (_ port: Int) -> Void
  ) async throws(PreviewError) {
    let site = SiteRoot(path: root)
    guard let found = site.find([]) else { throw .noFolder(root) }
    System.close(found.descriptor)
    let (access, recent) = (place.access, RecentAnswers())
    try await Transport.serve(
      addresses: place.addresses, ports: try place.ports, limits: limits,
      answering: { port in
        let files = FileResponder(root: site, port: port, access: access)
        return { .now(recent.response(to: $0) { files.response(to: $0) }) }
      }, started: started)
  }
}

extension PreviewServer.Place {
  /// The port that was asked for and no other, or those that are tried.
  var ports: ClosedRange<Int> {
    get throws(PreviewError) {
      let first = PreviewServer.defaultPort
      guard let port else { return first...(first + PreviewServer.portsTried) }
      guard (0...65535).contains(port) else { throw .noPort(port) }
      return port...port
    }
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
