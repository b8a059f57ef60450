public import KeyfolioCore

extension Document {
  /// The heading that `#fragment` means; fragments are written without the prefix.
  public func heading(named fragment: String) -> Heading? {
    let id = idPrefix + fragment
    return outline.first { $0.id == id }
  }

  /// Reports a fragment that is neither a heading nor a footnote of this note, with the nearest
  /// heading as hint. For links from other notes; links inside the note are already checked.
  public func checkAnchor(
    _ fragment: String, at place: Place, _ diagnostics: inout Diagnostics
  ) {
    if heading(named: fragment) != nil || isFootnote(fragment) { return }
    let slugs = outline.prefix(500).map { String($0.id.dropFirst(idPrefix.count)) }
    diagnostics.report(.brokenAnchor(fragment, among: slugs, at: place))
  }

  private func isFootnote(_ fragment: String) -> Bool {
    guard fragment.hasPrefix("fn-"), let number = Int(fragment.dropFirst(3)) else { return false }
    return number >= 1 && number <= footnotes
  }
}
