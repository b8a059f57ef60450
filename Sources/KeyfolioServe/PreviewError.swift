/// Why the preview could not start, or could not go on.
public enum PreviewError: Error, Equatable, Sendable {
  /// This build of keyfolio has no server in it.
  case notBuiltIn
  /// What shall be served is not a folder that can be opened; the path as the user wrote it.
  case noFolder(String)
  /// Another program listens on the port that was asked for.
  case portInUse(Int)
  /// Other programs listen on all ports that were tried.
  case portsInUse(ClosedRange<Int>)
  /// Not a port, which is a number from 0 to 65535.
  case noPort(Int)
  /// The system refused to listen on the port, and why.
  case cannotListen(Int, reason: String)

  /// What is wrong: lower case, no full stop.
  public var message: String {
    switch self {
    case .notBuiltIn: "this keyfolio was built without its preview server"
    case .noFolder(let path): "'\(path)' is not a folder that can be read"
    case .portInUse(let port): "port \(port) is in use"
    case .portsInUse(let ports):
      "the ports from \(ports.lowerBound) to \(ports.upperBound) are all in use"
    case .noPort(let port): "\(port) is not a port"
    case .cannotListen(let port, let reason): "cannot listen on port \(port): \(reason)"
    }
  }

  /// How to mend it; `nil` where the message says so.
  public var hint: String? {
    switch self {
    case .notBuiltIn:
      "build it with `swift build --traits Preview`, or open the built site from disk"
    case .noFolder: "build the site first, or give the folder of a built site"
    case .portInUse: "give another one with --port, or leave --port out to have one found"
    case .portsInUse: "give another one with --port"
    case .noPort: "a port is a number from 1 to 65535"
    case .cannotListen: nil
    }
  }
}
