import KeyfolioCore
import KeyfolioMarkdown

/// Parses a note that begins in line 1 of its file.
func parse(_ text: String, _ options: MarkdownOptions = MarkdownOptions()) -> (
  document: Document, problems: [Diagnostic]
) {
  parse(Array(text.utf8), options)
}

func parse(_ bytes: [UInt8], _ options: MarkdownOptions = MarkdownOptions()) -> (
  document: Document, problems: [Diagnostic]
) {
  var diagnostics = Diagnostics()
  let document = parseMarkdown(
    bytes[...], file: FileID(index: 0), firstLine: 1, options: options, &diagnostics)
  return (document, diagnostics.all)
}

/// Writes a document with each spot as simple markup of its own kind.
func html(_ document: Document, shows: (String) -> Bool = { _ in true }) -> String {
  var buffer = TextBuffer()
  document.write(into: &buffer, fill: fill, shows: shows)
  return String(decoding: buffer.bytes, as: UTF8.self)
}

func html(_ text: String, _ options: MarkdownOptions = MarkdownOptions()) -> String {
  html(parse(text, options).document)
}

private func fill(_ spot: Spot, _ buffer: inout TextBuffer) {
  switch spot.kind {
  case .linkStart(let link):
    buffer.append("<a href=\"")
    buffer.appendEscaped(link.destination)
    if let fragment = link.fragment { buffer.appendEscaped("#" + fragment) }
    if let title = link.title {
      buffer.append("\" title=\"")
      buffer.appendEscaped(title)
    }
    buffer.append("\">")
  case .termStart(let id): buffer.append("<a term=\"\(id)\">")
  case .termEnd: buffer.append("</a>")
  case .linkEnd: buffer.append("</a>")
  case .person(let id, let text): element("b", id, text, &buffer)
  case .directive(let directive): element("i", "", directive.body, &buffer)
  case .image(let link, let alt): element("u", link.destination, alt, &buffer)
  case .audienceStart, .audienceEnd: break
  }
}

private func element(_ name: String, _ id: String, _ text: String, _ buffer: inout TextBuffer) {
  buffer.append("<\(name) title=\"")
  buffer.appendEscaped(id)
  buffer.append("\">")
  buffer.appendEscaped(text)
  buffer.append("</\(name)>")
}
