import KeyfolioBuild
import KeyfolioCore
import KeyfolioServe
import Synchronization

/// The content as a preview builds it, again and again. A class, because builds and those who ask
/// whose file is whose share it.
final class LivePreview: Sendable {
  let audience: String
  private let folder: String
  private let themeFolder: String?
  private let isStrict: Bool
  private let request: BuildRequest
  private let content: KeptTree
  private let memory = BuildMemory(keeps: true)
  private let authors = Mutex<(@Sendable () -> Authors)?>(nil)
  /// What the last build opened outside of the content.
  private let outside = Mutex<[String]>([])

  init(options: ContentOptions, theme: String?, request: BuildRequest, audience: String) {
    self.audience = audience
    themeFolder = theme
    self.request = request
    folder = options.folder
    isStrict = options.strict
    content = KeptTree(options.tree)
  }

  /// One build into memory, from what stands on the disk now.
  func build(_ changed: Changes) async -> LiveSite.Outcome {
    content.forget(changed.below(folder), isListing: changed.isListing)
    var report = Report()
    report.isStrict = isStrict
    let opened = Opened()
    defer { outside.withLock { $0 = opened.folders } }
    do throws(FileError) {
      let site = try await planSite(content.tree, opened.noted(request), memory, &report)
      if let site { authors.withLock { $0 = site.authors } }
      let said = Lazy { [folder, report] in report.text(folder: folder == "." ? "" : folder) }
      let problems = site == nil ? problems(report) : []
      return LiveSite.Outcome(files: site?.files, said: said, problems: problems)
    } catch {
      // A path of this machine is for the terminal alone.
      return LiveSite.Outcome(
        files: nil, said: Lazy("keyfolio: \(error.path): \(error.reason)\n"),
        problems: [.init(file: "", text: "a file cannot be read: \(error.reason)\n")])
    }
  }

  /// The folders whose files make the site.
  @Sendable func folders() -> [String] {
    let more = outside.withLock(\.self).map { ContentOptions.place(of: $0, from: folder) }
    return [folder] + (themeFolder.map { [$0] } ?? []) + more
  }

  /// What a browser shows: the same as the terminal, with the lines that it speaks of.
  private func problems(_ report: Report) -> [LiveSite.Problem] {
    var text = DiagnosticText()
    let (content, theme) = (content.tree, request.theme)
    text.source = { path in
      path.segments.first == "theme"
        ? try? theme?.read(RelativePath(path.segments.dropFirst().joined(separator: "/")))
        : try? content.read(path)
    }
    let (entries, withheld) = text.entries(of: report.diagnostics, files: report.files)
    let more = LiveSite.Problem(file: "", text: "… and \(withheld) more like these\n")
    return entries.map { LiveSite.Problem(file: $0.file.text, text: $0.text) }
      + (withheld > 0 ? [more] : [])
  }

  @Sendable func isOwn(_ file: String, _ guest: String) -> Bool {
    authors.withLock(\.self)?().doesLookAfter(file, guest) ?? false
  }

  /// `accounts/mill/plan.md: 43 ms`, and below it what is wrong.
  func line(_ round: LiveSite.Round) -> String {
    let milliseconds =
      round.took.components.seconds * 1000
      + round.took.components.attoseconds / 1_000_000_000_000_000
    let names = round.changed.names.map { name in
      name.hasPrefix(folder + "/") ? String(name.dropFirst(folder.utf8.count + 1)) : name
    }
    let shown = names.prefix(3).joined(separator: ", ")
    let more = names.count > 3 ? " and \(names.count - 3) more" : ""
    let what = names.isEmpty ? "built" : "\(shown)\(more)"
    let end = round.outcome.files == nil ? ", not shown: the last good site stays" : ""
    let problem = round.outcome.said.value.isEmpty ? "" : "\n" + round.outcome.said.value
    return "\(what): \(milliseconds) ms\(end)\(problem)"
  }
}

/// The folders that a build opens outside of the content. A class, because the build tells it of them.
private final class Opened: Sendable {
  private let paths = Mutex<[String]>([])

  var folders: [String] { paths.withLock(\.self) }

  /// The same request, whose folders are noted.
  func noted(_ request: BuildRequest) -> BuildRequest {
    var noted = request
    noted.outside = { [self] path in
      paths.withLock { if !$0.contains(path) { $0.append(path) } }
      return request.outside(path)
    }
    return noted
  }
}
