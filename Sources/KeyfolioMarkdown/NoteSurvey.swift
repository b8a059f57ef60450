/// Reads a note before the library does and estimates, from above, what it will cost.
///
/// The library takes time proportional to a note's size except where something it looks for is
/// missing each time: the end of `<?`, a deeper `(` before the `)` behind an address, a link for
/// the `![` on its stack. Such searches never cross a blank line, so counts are multiplied
/// paragraph by paragraph. Whether something stands in a code block is not asked: the estimate
/// is generous enough to do without.
struct NoteSurvey {
  /// The text has `[!AUDIENCE` somewhere, in small or capital letters.
  private(set) var mentionsAudience = false

  let lines: SourceLines
  private let text: UnsafeBufferPointer<UInt8>
  private var found: (excess: NoteExcess, offset: Int)?

  private var work = 0
  private var cells = 0
  private var footnotes = 0
  private var closers = 0
  private var longestDefinition = (length: 0, offset: 0)

  // Since the last blank line:
  private var start = 0
  private var images = 0
  private var brackets = 0
  private var rescans = 0
  private var mails = 0
  private var columns = 0

  init(_ lines: SourceLines) {
    self.lines = lines
    text = lines.text
  }

  /// The first bound that is exceeded, and the byte where that shows; nil for an honest note.
  mutating func run() -> (excess: NoteExcess, offset: Int)? {
    for line in lines.starts.indices {
      readLine(lines.contents(ofLine: line))
      if found != nil { return found }
    }
    endParagraph(at: text.count)
    if closers * longestDefinition.length > NoteBounds.growth {
      exceed(.growth, at: longestDefinition.offset)
    }
    return found
  }

  private mutating func readLine(_ line: Range<Int>) {
    let content = readContainers(line)
    if content == line.upperBound {
      endParagraph(at: line.lowerBound)
      return
    }
    readTableLine(content..<line.upperBound)
    var token = content
    while token < line.upperBound {
      token = readToken(token..<line.upperBound)
    }
    if mails > 0 { spend(mails * line.count, at: line.lowerBound) }
    mails = 0
  }

  // MARK: The start of a line

  /// Counts how deep the markers at the start of a line can nest what follows, and returns where
  /// quote marks and spaces end. A list level takes two columns at least on the lines below it.
  private mutating func readContainers(_ line: Range<Int>) -> Int {
    var index = line.lowerBound
    var content: Int?
    var columns = 0
    var markers = 0
    while index < line.upperBound {
      switch text[index] {
      case UInt8(ascii: " "): columns += 1
      case UInt8(ascii: "\t"): columns += 4
      case UInt8(ascii: ">"):
        markers += 1
        index += spaceBehind(index + 1)
      default:
        content = content ?? index
        let length = markerLength(index..<line.upperBound)
        if length == 0 { return leave(markers, columns, index, content) }
        markers += 1
        if markers + columns / 2 > NoteBounds.nesting {
          let nests = isRule(index..<line.upperBound) ? markers - 1 : markers
          return leave(nests, columns, index, content)
        }
        index += length - 1 + spaceBehind(index + length)
      }
      index += 1
    }
    return leave(markers, columns, line.lowerBound, content ?? line.upperBound)
  }

  private mutating func leave(_ markers: Int, _ columns: Int, _ index: Int, _ content: Int?)
    -> Int
  {
    if markers > 0, markers + columns / 2 > NoteBounds.nesting { exceed(.nesting, at: index) }
    return content ?? index
  }

  /// One space behind a marker belongs to it.
  private func spaceBehind(_ index: Int) -> Int { at(index) == UInt8(ascii: " ") ? 1 : 0 }

  /// The length of a bullet, a number or a footnote's mark at the start of `rest`; 0 if none is
  /// there.
  private func markerLength(_ rest: Range<Int>) -> Int {
    var index = rest.lowerBound
    switch text[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): index += 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while index < rest.upperBound, (0x30...0x39).contains(text[index]) { index += 1 }
      guard index < rest.upperBound,
        text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ")")
      else { return 0 }
      index += 1
    case UInt8(ascii: "["):
      guard index + 1 < rest.upperBound, text[index + 1] == UInt8(ascii: "^") else { return 0 }
      while index < rest.upperBound, text[index] != UInt8(ascii: "]") { index += 1 }
      guard index + 1 < rest.upperBound, text[index + 1] == UInt8(ascii: ":") else { return 0 }
      return index + 2 - rest.lowerBound
    default: return 0
    }
    let isFollowed = index == rest.upperBound || text[index] == 0x20 || text[index] == 0x09
    return isFollowed ? index - rest.lowerBound : 0
  }

  /// Whether the rest of a line is a rule such as `* * *`, which nests nothing.
  private func isRule(_ rest: Range<Int>) -> Bool {
    let mark = text[rest.lowerBound]
    guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "*") else { return false }
    return rest.allSatisfy { text[$0] == mark || text[$0] == 0x20 || text[$0] == 0x09 }
  }

  /// Counts the cells of a table line, and, where the line could open a table, its columns.
  private mutating func readTableLine(_ line: Range<Int>) {
    if columns > 0 {
      cells += columns
      if cells > NoteBounds.cells { exceed(.cells, at: line.lowerBound) }
    }
    var bars = 1
    for index in line {
      switch text[index] {
      case UInt8(ascii: "|"): bars += 1
      case UInt8(ascii: "-"), UInt8(ascii: ":"), 0x09, 0x0B, 0x0C, 0x20: break
      default: return
      }
    }
    // The bars at both ends divide nothing.
    if text[line.lowerBound] == UInt8(ascii: "|") { bars -= 1 }
    if bars > 1, text[line.upperBound - 1] == UInt8(ascii: "|") { bars -= 1 }
    if bars > NoteBounds.columns { exceed(.columns(bars), at: line.lowerBound) }
    columns = max(columns, bars)
    rescans += 1
  }

  // MARK: The text of a line

  /// Reads up to the next white space and returns where the token after it may begin.
  private mutating func readToken(_ rest: Range<Int>) -> Int {
    var index = rest.lowerBound
    var addresses = 0
    var parentheses = 0
    reading: while index < rest.upperBound {
      let byte = text[index]
      // Nothing beyond the closing bracket matters; that is most letters.
      if byte > 0x5D {
        index &+= 1
        continue
      }
      switch byte {
      case 0x20, 0x09, 0x0B, 0x0C: break reading
      case UInt8(ascii: "["): readOpener(at: index)
      case UInt8(ascii: "]"): readCloser(at: index)
      case UInt8(ascii: "!"): if at(index + 1) == UInt8(ascii: "[") { images += 1 }
      case UInt8(ascii: "<"):
        let next = at(index + 1)
        let isDeclaration = next == UInt8(ascii: "!") && at(index + 2) != UInt8(ascii: "-")
        if next == UInt8(ascii: "?") || isDeclaration { rescans += 1 }
      case UInt8(ascii: ")"): parentheses += 1
      case UInt8(ascii: "@"): mails += 1
      case UInt8(ascii: ":"): if at(index + 1) == UInt8(ascii: "/") { addresses += 1 }
      case UInt8(ascii: "."): if at(index - 1) | 0x20 == UInt8(ascii: "w") { addresses += 1 }
      default: break
      }
      index += 1
    }
    if addresses > 0 {
      let length = index - rest.lowerBound
      spend((addresses + parentheses) * length, at: rest.lowerBound)
    }
    return index + 1
  }

  private mutating func readOpener(at index: Int) {
    switch at(index + 1) {
    case UInt8(ascii: "^"):
      footnotes += 1
      if footnotes > NoteBounds.footnotes { exceed(.footnotes, at: index) }
    case UInt8(ascii: "!"):
      mentionsAudience = mentionsAudience || namesAudience(text, at: index)
    default: break
    }
  }

  private mutating func readCloser(at index: Int) {
    closers += 1
    brackets += 1
    guard at(index + 1) == UInt8(ascii: ":"), found == nil else { return }
    let length = linkDefinitionLength(text, from: index + 2)
    spend(4 * length.scanned, at: index)
    if length.kept > longestDefinition.length { longestDefinition = (length.kept, index) }
  }

  // MARK: Sums

  private mutating func endParagraph(at end: Int) {
    spend(rescans * (end - start) + 4 * images * brackets, at: start)
    start = end
    images = 0
    brackets = 0
    rescans = 0
    columns = 0
  }

  private mutating func spend(_ steps: Int, at offset: Int) {
    work += steps
    if work > NoteBounds.work { exceed(.work, at: offset) }
  }

  private mutating func exceed(_ excess: NoteExcess, at offset: Int) {
    found = found ?? (excess, offset)
  }

  private func at(_ index: Int) -> UInt8 {
    index >= 0 && index < text.count ? text[index] : 0
  }
}

/// Whether `[!AUDIENCE` begins at a byte, in small or capital letters.
func namesAudience(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
  let mark = "[!AUDIENCE".utf8
  guard index + mark.count <= text.count else { return false }
  return zip(mark, text[index...]).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
}
