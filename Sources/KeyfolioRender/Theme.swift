import KeyfolioCharts
public import KeyfolioCore
import KeyfolioTemplate
import KeyfolioView

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

  static let stylePath = RelativePath("assets/style.css")

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
    assets = files.filter { $0.path.pathExtension != "mustache" }.map(Self.asset)
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

  private static func asset(_ source: Source) -> OutputFile {
    var bytes = source.bytes
    if source.path == RelativePath("style.css") {
      // The charts' dark colours come from their palette, so the two cannot drift apart.
      let rules =
        "\n/* Charts in the dark */\n@media (prefers-color-scheme: dark) {\n"
        + Palette.darkRules(within: "svg") + "}\n"
      bytes += Array(rules.utf8)
    }
    return OutputFile(path: RelativePath("assets/" + source.path.text), bytes: bytes)
  }
}
