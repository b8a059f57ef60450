import KeyfolioCharts
public import KeyfolioCore
import KeyfolioTemplate
public import KeyfolioView

/// Templates and style of a site, compiled and checked before the first page is made.
public struct Theme: Sendable {
  /// One file of a theme, as its author wrote it.
  public struct Source: Sendable {
    /// Below the theme's folder.
    public var path: RelativePath
    public var file: FileID
    public var bytes: [UInt8]
    /// Whether it is one of keyfolio's own.
    public var isBuiltIn: Bool

    public init(path: RelativePath, file: FileID, bytes: [UInt8], isBuiltIn: Bool) {
      self.path = path
      self.file = file
      self.bytes = bytes
      self.isBuiltIn = isBuiltIn
    }
  }

  let templates: Templates
  var assets: [OutputFile]
  /// The names that pages load the style sheet and the script by.
  public internal(set) var paths: SiteAssets

  /// Compiles a theme. Of files with one path the last counts, so one's own theme comes after the
  /// built-in one and overrides it file by file.
  ///
  /// Each page's template is checked against a specimen of its page: a name that the page does
  /// not have, or text left unescaped, is reported now and not found out by a reader. So is a
  /// template of one's own that no page is made with, as one with a slip in its name is.
  public init(_ sources: [Source], _ diagnostics: inout Diagnostics) {
    var last: [RelativePath: Source] = [:]
    for source in sources { last[source.path] = source }
    let files = last.keys.sorted().compactMap { last[$0] }
    let templates = Templates.compile(
      files.filter { $0.path.pathExtension == "mustache" }.map {
        TemplateSource(path: $0.path, file: $0.file, bytes: $0.bytes)
      }, &diagnostics)
    var used: Set<String> = []
    for specimen in Specimen.pages {
      used.formUnion(
        templates.check(specimen.template, against: specimen.value, &diagnostics))
    }
    self.templates = templates
    var paths = SiteAssets()
    assets = files.filter { $0.path.pathExtension != "mustache" }.map {
      Self.asset($0, isOurs: Self.isOurs($0, sources), &paths)
    }
    self.paths = paths
    // While a template cannot be read, nobody knows which others it would take in.
    if !diagnostics.hasErrors { Self.reportUnused(sources, used, &diagnostics) }
  }

  /// A built-in part that one's own templates have no use for is nobody's mistake.
  private static func reportUnused(
    _ sources: [Source], _ used: Set<String>, _ diagnostics: inout Diagnostics
  ) {
    let known = Set(sources.filter(\.isBuiltIn).map(\.path))
    for source in sources
    where source.path.pathExtension == "mustache" && !known.contains(source.path) {
      let name = TemplateSource(path: source.path, file: source.file, bytes: []).name
      guard !used.contains(name) else { continue }
      diagnostics.report(
        .unusedTemplate(name, among: used.sorted(), at: Place(file: source.file)))
    }
  }

  /// Whether a file is keyfolio's own to the byte, wherever it was read from.
  private static func isOurs(_ source: Source, _ sources: [Source]) -> Bool {
    sources.contains { $0.isBuiltIn && $0.path == source.path && $0.bytes == source.bytes }
  }

  /// A file as it is written. What pages load is called by its bytes; pictures and fonts of one's
  /// own theme keep their names, because its style sheet says them.
  ///
  /// Our own comments stay in the theme, where its readers are; every page would carry them.
  private static func asset(
    _ source: Source, isOurs: Bool, _ paths: inout SiteAssets
  ) -> OutputFile {
    switch source.path.text {
    case "style.css":
      let rules = isOurs ? Comments.strippedFromStyle(source.bytes) : source.bytes
      let bytes = rules + Array(chartRules.utf8)
      paths.style = SiteAssets.path(of: source.path, holding: bytes)
      return OutputFile(path: paths.style, bytes: bytes)
    case "site.js":
      let bytes = isOurs ? Comments.strippedFromScript(source.bytes) : source.bytes
      paths.script = SiteAssets.path(of: source.path, holding: bytes)
      return OutputFile(path: paths.script, bytes: bytes)
    default:
      return OutputFile(
        path: RelativePath(SiteAssets.folder + "/" + source.path.text), bytes: source.bytes)
    }
  }

  /// The colours of charts come from their palette, so the two cannot drift apart. In the dark they
  /// follow the system or the reader; on paper they never do.
  private static let chartRules =
    "\n" + Palette.pageRules + Palette.rules(.light, within: "svg")
    + "@media screen and (prefers-color-scheme: dark) {\n"
    + Palette.rules(.dark, within: ":root:not([data-scheme=light]) svg") + "}\n@media screen {\n"
    + Palette.rules(.dark, within: ":root[data-scheme=dark] svg") + "}\n"
}
