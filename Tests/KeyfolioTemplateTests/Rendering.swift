import KeyfolioCore

@testable import KeyfolioTemplate

/// Templates by path, in the order given, the first of them being the page.
func compile(
  _ texts: KeyValuePairs<String, String>, _ diagnostics: inout Diagnostics,
  _ files: inout SourceFiles
) -> Templates {
  let sources = texts.map { path, text in
    TemplateSource(
      path: RelativePath(path), file: files.id(of: RelativePath(path)), bytes: Array(text.utf8))
  }
  return Templates.compile(sources, &diagnostics)
}

/// What a page named `page` renders to, with whatever partials are beside it.
func render(
  _ template: String, _ value: TemplateValue = .record(TemplateRecord([])),
  partials: KeyValuePairs<String, String> = [:]
) -> String {
  var diagnostics = Diagnostics()
  let pairs = [("page", template)] + partials.map { ($0.key, $0.value) }
  let sources = pairs.map { name, text in
    TemplateSource(
      path: RelativePath("\(name).mustache"), file: FileID(index: 0), bytes: Array(text.utf8))
  }
  let templates = Templates.compile(sources, &diagnostics)
  var buffer = TextBuffer()
  templates.render("page", value, into: &buffer)
  return String(decoding: buffer.bytes, as: UTF8.self)
}

/// The problems that compiling templates finds and, if `specimen` is given, checking the first of
/// them, as they are printed.
func problems(
  _ texts: KeyValuePairs<String, String>, specimen: TemplateValue? = nil
) -> String {
  var diagnostics = Diagnostics()
  var files = SourceFiles()
  let templates = compile(texts, &diagnostics, &files)
  if let specimen, let page = texts.first?.key {
    templates.check(RelativePath(page).stem, against: specimen, &diagnostics)
  }
  return DiagnosticText().text(of: diagnostics, files: files)
}

/// A record, written short.
func record(_ pairs: KeyValuePairs<String, TemplateValue>) -> TemplateValue {
  .record(TemplateRecord(pairs.map { ($0.key, $0.value) }))
}

/// The problems that checking the first template finds, as `path:line:column: message`.
func findings(
  _ texts: KeyValuePairs<String, String>, specimen: TemplateValue
) -> [String] {
  var diagnostics = Diagnostics()
  var files = SourceFiles()
  let templates = compile(texts, &diagnostics, &files)
  templates.check(RelativePath(texts.first?.key ?? "").stem, against: specimen, &diagnostics)
  return diagnostics.sorted(by: files).map { problem in
    let (path, place) = (files.path(of: problem.place.file)?.text ?? "?", problem.place)
    return "\(path):\(place.line):\(place.column): \(problem.message)"
  }
}
