import KeyfolioCore

/// Turns byte offsets into lines and columns. Offsets must not decrease, so that a whole file costs
/// one pass over it however many places are asked for.
struct PlaceCursor {
  private let source: [UInt8]
  private let file: FileID
  private var offset: Int
  private var line: UInt32 = 1
  private var column: UInt32 = 1

  /// - parameter start: Where the text begins, behind a byte order mark.
  init(_ source: [UInt8], file: FileID, start: Int) {
    self.source = source
    self.file = file
    offset = start
  }

  /// The place of a range; its width ends with its first line.
  mutating func place(of range: Range<Int>) -> Place {
    for byte in source[offset..<range.lowerBound] { advance(over: byte) }
    offset = range.lowerBound
    var width: UInt32 = 0
    for byte in source[range] {
      if byte == UInt8(ascii: "\n") { break }
      if !isContinuation(byte) { width += 1 }
    }
    return Place(file: file, line: line, column: column, width: width)
  }

  private mutating func advance(over byte: UInt8) {
    if byte == UInt8(ascii: "\n") {
      line += 1
      column = 1
    } else if !isContinuation(byte) {
      column += 1
    }
  }

  /// The second to fourth bytes of a scalar are not columns of their own.
  private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
