extension Drawing {
  /// Lines of one text, in a group that tells all of it where any of them was cut: the first of
  /// several may hold a word that is too long.
  mutating func lines(_ lines: [PlacedText], of full: String) {
    if lines.contains(where: { $0.text.hasSuffix("…") }) {
      group(tooltip: full) { $0.texts(lines) }
    } else {
      texts(lines)
    }
  }
}
