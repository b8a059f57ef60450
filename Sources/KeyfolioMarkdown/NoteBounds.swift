/// What a note may ask of the library. Each bound answers an input that was seen to take minutes
/// or gigabytes; an honest note stays far below all of them.
enum NoteBounds {
  static let bytes = 256 * 1024
  static let columns = 50
  /// Counted as columns x lines, because the library fills short rows up.
  static let cells = 50_000
  /// Block quotes and lists inside one another; emphasis and links inside one another.
  static let nesting = 100
  static let footnotes = 2_000
  /// Bytes that the uses of the longest link definition can add to the page.
  static let growth = 4 * 1024 * 1024
  /// Steps of the library, about a nanosecond each, where their number is a product of two counts.
  static let work = 100_000_000
}

/// The bound that a note exceeds.
enum NoteExcess: Equatable {
  case columns(Int)
  case cells, nesting, footnotes, growth, work
}
