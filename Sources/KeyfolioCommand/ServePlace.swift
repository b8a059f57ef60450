import ArgumentParser
import KeyfolioCore
import KeyfolioLoad
import KeyfolioServe

/// Where a preview listens, and for whom.
struct ServePlace: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The port, and no other (default: the first free one from \(PreviewServer.defaultPort)).",
      valueName: "port"))
  var port: Int?

  @Option(
    help: ArgumentHelp(
      "The address to listen at (default: this machine's own; with --expose: all it has).",
      valueName: "address"))
  var host: String?

  @Flag(help: "Let others on the network read the site, each by a link with a secret in it.")
  var expose = false

  @Option(
    help: ArgumentHelp(
      "Who gets a link: a file with a name a line, and a secret of its own behind a comma.",
      valueName: "file"))
  var people: String?

  @Option(
    help: ArgumentHelp(
      "A name by which others reach this machine, where it is not the machine's own.",
      valueName: "name"))
  var name: [String] = []

  @Flag(help: "Open the site in the browser.")
  var open = false

  private static let own = ["localhost", "127.0.0.1", "::1"]

  func validate() throws {
    if let host, !expose, !Self.own.contains(host) {
      throw ValidationError(
        """
        Others could reach the site at '\(host)'. If they shall, say so with --expose: whoever has a \
        link can read everything that the edition holds, and so can whoever listens on the way, \
        because nothing is encrypted.
        """)
    }
    if !expose, people != nil || !name.isEmpty {
      throw ValidationError("--people and --name are for a site that others reach: add --expose.")
    }
    if let host, expose, Self.own.contains(host) {
      throw ValidationError("Nobody else can reach '\(host)': leave --host or --expose out.")
    }
  }

  /// What the server is told; reads the file of people.
  func server() throws -> PreviewServer.Place {
    guard expose else {
      guard let host, host != "localhost" else { return .thisMachine(port: port) }
      return .init(addresses: [host], port: port, access: .thisMachine)
    }
    let guests = try people.map(guests) ?? [.init(name: "", token: PreviewServer.token())]
    let names = (host.map { [$0] } ?? System.addresses + System.hostNames) + name
    let access = Access(
      names: names.map { $0.contains(":") ? "[\($0)]" : $0 }, guests: guests)
    return .init(addresses: [host ?? "0.0.0.0"], port: port, access: access)
  }

  private func guests(in path: String) throws -> [Access.Guest] {
    let bytes: [UInt8]
    do {
      bytes = try FileTree.file(path)
    } catch {
      throw fail(error)
    }
    do throws(GuestList.Problem) {
      return try GuestList.read(String(decoding: bytes, as: UTF8.self))
    } catch {
      printError("\(path):\(error.line):1: error: \(error.text)\n  hint: \(error.hint)")
      throw ExitCode.contentErrors
    }
  }

  /// Says where the site is, and opens it where that is wanted.
  ///
  /// - Parameters:
  ///   - what: is shown.
  ///   - hint: to what else there is.
  func tell(
    _ what: String, hint: String = "", _ server: PreviewServer.Place, _ port: Int
  ) {
    let guests = server.access.guests
    let host = name.first ?? host ?? System.addresses.first ?? "localhost"
    func link(_ guest: Access.Guest) -> String {
      "http://\(host.contains(":") ? "[\(host)]" : host):\(port)/?token=\(guest.token)"
    }
    let own = host == "::1" ? "[::1]" : self.host ?? "localhost"
    let url = guests.first.map(link) ?? "http://\(own):\(port)/"
    if people == nil {
      printError("\(what) at \(url) (\(hint)Ctrl-C stops)")
    } else {
      printError("\(what) to these people (\(hint)Ctrl-C stops)")
      for guest in guests { printError("  \(guest.name): \(link(guest))") }
    }
    if !guests.isEmpty {
      printError(
        "Whoever has a link can read everything in it, and so can whoever listens on the way: "
          + "nothing is encrypted.")
    }
    if open, !System.openInBrowser(url) {
      printError("There is no browser to open here.")
    }
  }
}
