import KeyfolioCore
import KeyfolioMarkdown
import KeyfolioModel

/// Reads one Markdown file: front matter, text, and what its blocks ask to be shown.
///
/// - parameter isLesson: a note of no account, which has neither charts nor figures of its own.
func readNote(
  _ bytes: [UInt8], path: RelativePath, file: FileID, options: MarkdownOptions,
  isLesson: Bool = false, _ diagnostics: inout Diagnostics
) -> Note? {
  guard let text = sourceText(bytes, file: file, &diagnostics) else { return nil }
  let (matter, body, firstLine) = splitFrontMatter(
    text, file: file, isLesson ? FrontMatter.ofLessons : FrontMatter.ofNotes, &diagnostics)
  let document = parseMarkdown(
    body, file: file, firstLine: firstLine, options: options, &diagnostics)
  let title = matter.title?.value ?? document.title ?? path.stem
  var note = Note(path: path, file: file, title: title, document: document)
  note.audience = matter.audience
  note.asOf = matter.asOf
  note.order = matter.order
  (note.kind, note.minutes, note.methods) = (matter.kind, matter.minutes, matter.methods)
  var reader = DirectiveReader(isLesson: isLesson)
  for (index, spot) in document.spots.enumerated() {
    guard case .directive(let directive) = spot.kind else { continue }
    if let content = reader.read(directive, at: spot.place, &diagnostics) {
      note.blocks.append(NoteBlock(content, spot: index))
    }
  }
  return note
}
