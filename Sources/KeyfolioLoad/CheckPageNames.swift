import KeyfolioCore
import KeyfolioModel

/// Notes become pages that are called by their files' names without accents and blanks: `a b.md` and
/// `a-b.md` would be one page, and one of them would be lost.
func checkPageNames(_ notes: [Note], _ diagnostics: inout Diagnostics) {
  var seen: [String: Note] = [:]
  for note in notes {
    // A name without a Latin letter gets a page name of its own.
    let name = slug(note.path.stem)
    guard !name.isEmpty, let first = seen.updateValue(note, forKey: name) else { continue }
    diagnostics.report(
      .samePage(
        note.path.name, first.path.name, at: Place(file: note.file),
        first: Place(file: first.file)))
  }
}
