public import KeyfolioCore
import KeyfolioRender

/// What explains a theme's folder; a build passes it over.
let themeGuidePath = RelativePath("README.md")

/// The built-in theme as a folder of one's own to change, with a guide made from the pages
/// themselves: what each template is for and which names it gets.
public func themeFolder() -> [OutputFile] {
  var (files, diagnostics) = (SourceFiles(), Diagnostics())
  let sources = builtInTheme(&files)
  let guide = themeGuide(of: Theme(sources, &diagnostics), sources.map(\.path))
  return [OutputFile(path: themeGuidePath, bytes: Array(guide.utf8))]
    + sources.map { OutputFile(path: $0.path, bytes: $0.bytes) }
}
