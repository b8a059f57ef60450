import KeyfolioCore

/// The text of a note by lines, and places in it for what stands at a byte.
struct SourceLines {
  let text: UnsafeBufferPointer<UInt8>
  /// Offsets of the first byte of each line. A line ends as the library sees it: with a line
  /// feed, a carriage return, or both.
  let starts: [Int]

  private let file: FileID
  private let firstLine: UInt32
  // The place that was asked for last. Places are asked for roughly in order, so counting goes on
  // from there: a note of one very long line would otherwise cost the square of its length.
  private var known = (line: 0, offset: 0, column: 1)

  /// `firstLine` is the number of the text's first line in its file.
  init(_ text: UnsafeBufferPointer<UInt8>, file: FileID, firstLine: UInt32) {
    self.text = text
    self.file = file
    self.firstLine = firstLine
    var starts = [0]
    starts.reserveCapacity(text.count / 32 + 8)
    var index = 0
    while index < text.count {
      while index < text.count, text[index] > 0x0D { index &+= 1 }
      guard index < text.count else { break }
      let byte = text[index]
      index += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      if byte == 0x0D, index < text.count, text[index] == 0x0A { index += 1 }
      starts.append(index)
    }
    self.starts = starts
  }

  /// The place of a byte and of how many bytes after it, as far as they lie on its line.
  mutating func place(at offset: Int, length: Int = 0) -> Place {
    let line = line(of: offset)
    if line != known.line { known = (line, starts[line], 1) }
    if offset >= known.offset {
      known.column += scalars(in: known.offset..<offset)
    } else {
      known.column -= scalars(in: offset..<known.offset)
    }
    known.offset = offset
    let end = min(offset + length, contents(ofLine: line).upperBound)
    return Place(
      file: file, line: firstLine + UInt32(line), column: UInt32(known.column),
      width: end > offset ? UInt32(scalars(in: offset..<end)) : 0)
  }

  /// The place that was asked for last.
  var lastPlace: Place {
    Place(file: file, line: firstLine + UInt32(known.line), column: UInt32(known.column))
  }

  /// The byte at the library's line and column, which both count from 1; nil outside the text.
  func offset(line: Int, column: Int) -> Int? {
    guard line >= 1, line <= starts.count, column >= 1 else { return nil }
    let offset = starts[line - 1] + column - 1
    let end = line < starts.count ? starts[line] : text.count
    return offset <= end ? offset : nil
  }

  /// The bytes of some lines, numbered from 1, cut to the text.
  func range(ofLines first: Int, through last: Int) -> Range<Int> {
    let start = first >= 1 && first <= starts.count ? starts[first - 1] : 0
    let end = last >= 1 && last < starts.count ? starts[last] : text.count
    return start..<max(start, end)
  }

  /// The bytes of a line, numbered from 0, without its end.
  func contents(ofLine line: Int) -> Range<Int> {
    var end = line + 1 < starts.count ? starts[line + 1] : text.count
    while end > starts[line], text[end - 1] == 0x0A || text[end - 1] == 0x0D { end -= 1 }
    return starts[line]..<end
  }

  private func line(of offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func scalars(in range: Range<Int>) -> Int {
    var count = 0
    for index in range where text[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
