public import KeyfolioCore

/// Reads a note: GitHub Flavored Markdown with footnotes, raw HTML shown as text.
///
/// `text` is what follows the front matter and `firstLine` the number of its first line in the
/// file. Problems are reported and what can be shown is; a note that is too long, too complex or
/// not UTF-8 becomes an empty document. May be called from many threads at once.
public func parseMarkdown(
  _ text: ArraySlice<UInt8>, file: FileID, firstLine: UInt32, options: MarkdownOptions,
  _ diagnostics: inout Diagnostics
) -> Document {
  guard text.count <= NoteBounds.bytes else {
    diagnostics.report(
      .noteTooLong(text.count, at: Place(file: file, line: firstLine)))
    return Document()
  }
  return text.withUnsafeBufferPointer { text in
    var lines = SourceLines(text, file: file, firstLine: firstLine)
    if let bad = firstInvalidUTF8(text) {
      diagnostics.report(.invalidUTF8(text[bad], at: lines.place(at: bad)))
      return Document()
    }
    var survey = NoteSurvey(lines)
    if let found = survey.run() {
      diagnostics.report(.tooComplex(found.excess, at: lines.place(at: found.offset)))
      return Document()
    }
    let mentionsAudience = survey.mentionsAudience
    let result = withCommonMarkTree(text) { root in
      document(root, lines, options, mentionsAudience: mentionsAudience)
    }
    guard let result else { return Document() }
    diagnostics.merge(result.1)
    return result.0
  }
}

private func document(
  _ root: Node, _ lines: SourceLines, _ options: MarkdownOptions, mentionsAudience: Bool
) -> (Document, Diagnostics) {
  let outline = NoteOutline(of: root, lines: lines, options: options)
  var writer = NoteWriter(
    outline: outline, options: options, lines: lines, mentionsAudience: mentionsAudience)
  writer.write(root)
  if let deep = writer.tooDeep {
    var diagnostics = Diagnostics()
    diagnostics.report(.tooComplex(.nesting, at: writer.places.start(of: deep)))
    return (Document(), diagnostics)
  }
  var document = Document()
  document.title = outline.title
  document.outline = outline.headings
  // A copy of exactly its size: the writer's buffer has room to spare, and notes stay in memory.
  document.html = writer.buffer.bytes.withUnsafeBufferPointer { Array($0) }
  document.spots = writer.spots
  document.words = writer.words
  document.lead = outline.lead
  document.idPrefix = options.idPrefix
  document.footnotes = outline.marks.count
  return (document, writer.diagnostics)
}
