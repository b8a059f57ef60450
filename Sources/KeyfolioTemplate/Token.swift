import KeyfolioCore

/// A piece of a template: one tag, or text that reaches to the end of its line at most.
struct Token {
  enum Kind {
    case text, value, raw, section, inverted, end, partial, parent, block
    /// Comments and changes of delimiters: they only matter for the line they stand on.
    case silent
  }

  var kind: Kind
  /// All its bytes in the source, delimiters and line end included.
  var source: Range<Int>
  /// The name in a tag.
  var name = 0..<0
  /// Whether the name of a partial or parent is to be looked up: `{{>*name}}`.
  var isDynamic = false
  /// The whole tag, and the name in it.
  var place: Place
  var namePlace: Place
  /// Whether it begins at the start of a line.
  var startsLine: Bool

  /// The opening tag's end, and the end's opening tag; -1 for other tokens.
  var partner = -1
  /// The innermost section, parent or block around it; -1 outside all of them.
  var owner = -1
  /// A tag that takes its line with it, white space and line end.
  var standsAlone = false
  /// White space or a line end that went with a tag that stands alone.
  var isTrimmed = false
}
