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
      wrong above them. Only this machine can reach it. Ctrl-C stops it.

      EXAMPLE
        keyfolio serve --audience leadership
        keyfolio serve site
      """)

  @Argument(
    help: "The folder of a built site, or of an opened bundle (default: none, the content).")
  var site: String?

  @OptionGroup var options: ContentOptions

  @OptionGroup var look: SiteOptions

  @Option(
    help: ArgumentHelp(
      "The port, and no other (default: the first free one from \(PreviewServer.defaultPort)).",
      valueName: "port"))
  var port: Int?

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
    try await PreviewServer.run(root: site, port: port) { address in
      printError("Showing \(site) at \(address.url) (Ctrl-C stops)")
    }
  }

  private func preview() async throws {
    System.keepFreedMemory()
    // Ends here where there is no content folder.
    _ = try options.report()
    let (folder, audience) = (options.folder, look.audience ?? "team")
    let live = LiveSite(
      folders: [folder] + [look.theme].compactMap(\.self), isPolling: poll,
      build: { await build(audience) }, built: { printError(Self.line($0, folder: folder)) })
    try await PreviewServer.run(live: live, port: port) { address in
      let said = look.audience == nil ? "; --audience shows another" : ""
      printError("Showing \(folder) at \(address.url) as the \(audience) edition\(said)")
    }
  }

  /// One build into memory, from what stands on the disk now.
  private func build(_ audience: String) async -> LiveSite.Outcome {
    var request = look.request(options)
    request.audience = audience
    var (report, sink) = (Report(), MemorySink())
    report.isStrict = options.strict
    do throws(FileError) {
      let built = try await buildSite(options.tree, request, into: &sink, &report)
      return LiveSite.Outcome(
        files: built == nil ? nil : sink.files,
        problem: report.text(folder: options.folder == "." ? "" : options.folder),
        shown: report.text(folder: ""))
    } catch {
      return LiveSite.Outcome(
        files: nil, problem: "keyfolio: \(error.path): \(error.reason)\n",
        shown: "a file cannot be read: \(error.reason)\n")
    }
  }

  /// `12:00 … 43 ms: accounts/mill/plan.md`, and below it what is wrong.
  private static func line(_ round: LiveSite.Round, folder: String) -> String {
    let milliseconds =
      round.took.components.seconds * 1000
      + round.took.components.attoseconds / 1_000_000_000_000_000
    let names = round.changed.map { name in
      name.hasPrefix(folder + "/") ? String(name.dropFirst(folder.utf8.count + 1)) : name
    }
    let shown = names.prefix(3).joined(separator: ", ")
    let more = names.count > 3 ? " and \(names.count - 3) more" : ""
    let what = names.isEmpty ? "built" : "\(shown)\(more)"
    let end = round.outcome.files == nil ? ", not shown: the last good site stays" : ""
    let problem = round.outcome.problem.isEmpty ? "" : "\n" + round.outcome.problem
    return "\(what): \(milliseconds) ms\(end)\(problem)"
  }
}
