import ArgumentParser
import KeyfolioBuild
import KeyfolioCore
import KeyfolioServe

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the content as a site while you write it, or a built site.",
    discussion: """
      Without SITE the content is built into memory and shown; whenever a file of it changes it is \
      built again and the browser follows. After a mistake the last good pages stay, with what is \
      wrong above them. Only this machine can reach it, unless --expose says otherwise. Ctrl-C stops \
      it.

      EXAMPLE
        keyfolio serve --audience leadership
        keyfolio serve site --open
        keyfolio serve --content /mnt/plans --poll --expose --people people.txt
      """)

  @Argument(
    help: "The folder of a built site, or of an opened bundle (default: none, the content).")
  var site: String?

  @OptionGroup var options: ContentOptions

  @OptionGroup var look: SiteOptions

  @OptionGroup var place: ServePlace

  @Flag(help: "Look for changes again and again, for network folders that tell of none.")
  var poll = false

  func run() async throws {
    System.endQuietlyOnInterrupt()
    do {
      if let site { try await show(site) } else { try await preview() }
    } catch let error as PreviewError {
      printError("keyfolio: \(error.message)")
      if let hint = error.hint { printError("  hint: \(hint)") }
      throw ExitCode.system
    }
  }

  private func show(_ site: String) async throws {
    guard System.isFolder(site) else {
      printError(
        """
        keyfolio: there is no site at '\(site)'
          hint: build one with 'keyfolio build --audience team', or leave the name out to see the content
        """)
      throw ExitCode.system
    }
    let (place, server) = (place, try place.server())
    try await PreviewServer.run(root: site, at: server) { port in
      place.tell("Showing \(site)", server, port)
    }
  }

  private func preview() async throws {
    System.keepFreedMemory()
    // Ends here where there is no content folder.
    _ = try options.report()
    let (place, server) = (place, try place.server())
    let folder = options.folder
    let live = LivePreview(
      options: options, theme: look.theme, request: request,
      audience: look.audience ?? Self.usualAudience)
    var site = LiveSite(
      folders: live.folders, isPolling: poll,
      build: live.build, built: { printError(live.line($0)) })
    site.isOwn = live.isOwn
    // What an edition withholds may stand in a line of the content.
    site.showsContent = live.audience == Self.usualAudience
    let said = look.audience == nil ? "--audience shows another; " : ""
    try await PreviewServer.run(live: site, at: server) { port in
      place.tell("Showing the \(live.audience) edition of \(folder)", hint: said, server, port)
    }
  }

  private static let usualAudience = "team"

  private var request: BuildRequest {
    var request = look.request(options)
    request.audience = request.audience ?? Self.usualAudience
    return request
  }
}
