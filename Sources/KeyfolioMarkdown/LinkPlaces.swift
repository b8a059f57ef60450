import KeyfolioCore

/// Finds where in the source a link stands.
///
/// The library's own positions of inline nodes are wrong below indented lines and after some
/// other constructs, so they are believed only if the source has a link's end there, and else the
/// block's lines are searched for the destination.
struct LinkPlaces {
  var lines: SourceLines
  private let text: UnsafeBufferPointer<UInt8>
  // Everything before it belongs to links that were found.
  private var searched = 0
  // What may still be spent on searches: they start over for every link that is not found, which
  // a note of many could make slow. Afterwards a link gets the place of its block.
  private var budget: Int

  init(_ lines: SourceLines) {
    self.lines = lines
    text = lines.text
    budget = 16 * lines.text.count
  }

  /// The place of a link's or an image's destination; of its opening bracket if the destination
  /// is written in a definition elsewhere. To be asked when all links inside it were asked for.
  mutating func place(of node: Node) -> Place {
    let url = node.url
    if let end = lines.offset(line: node.endLine, column: node.endColumn), end < text.count {
      if text[end] == UInt8(ascii: ")"), let found = destination(url, before: end) {
        return take(found)
      }
      if text[end] == UInt8(ascii: "]"),
        let start = lines.offset(line: node.startLine, column: node.startColumn), start < end,
        text[start] == UInt8(ascii: "[") || text[start] == UInt8(ascii: "!")
      {
        return take(start..<(end + 1))
      }
    }
    let block = self.block(around: node)
    // Footnotes are written last, wherever they stand.
    let start = block.contains(searched) ? searched : block.lowerBound
    if let found = search(url, in: start..<block.upperBound) {
      return take(found)
    }
    return lines.place(at: block.lowerBound)
  }

  /// The place where a block or a piece of text begins.
  mutating func start(of node: Node) -> Place {
    lines.place(at: lines.offset(line: node.startLine, column: node.startColumn) ?? 0)
  }

  private mutating func take(_ range: Range<Int>) -> Place {
    searched = max(searched, range.upperBound)
    return lines.place(at: range.lowerBound, length: range.count)
  }

  /// The destination behind the last `](` before a closing parenthesis, if need be one that is
  /// spelled otherwise than the library resolved it.
  private func destination(_ url: UnsafeBufferPointer<UInt8>, before end: Int) -> Range<Int>? {
    var index = end - 1
    // A title may stand between the two, hardly a longer one than this.
    let last = max(1, end - url.count - 1_000)
    var nearest: Int?
    while index >= last {
      if text[index] == UInt8(ascii: "("), text[index - 1] == UInt8(ascii: "]") {
        let start = skipOpening(index + 1)
        if matches(url, at: start) { return start..<(start + url.count) }
        nearest = nearest ?? start
      }
      index -= 1
    }
    guard let start = nearest, start < end else { return nil }
    var stop = start
    while stop < end, text[stop] > 0x20 { stop += 1 }
    return start..<stop
  }

  private mutating func search(_ url: UnsafeBufferPointer<UInt8>, in range: Range<Int>)
    -> Range<Int>?
  {
    guard let first = url.first else { return nil }
    for index in range {
      budget -= 1
      if budget < 0 { return nil }
      if text[index] == first, matches(url, at: index) { return index..<(index + url.count) }
    }
    return nil
  }

  private func matches(_ url: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start + url.count <= text.count else { return false }
    return zip(url, text[start...]).allSatisfy { $0 == $1 }
  }

  private func skipOpening(_ start: Int) -> Int {
    var index = start
    while index < text.count, text[index] <= 0x20 { index += 1 }
    return index < text.count && text[index] == UInt8(ascii: "<") ? index + 1 : index
  }

  private func block(around node: Node) -> Range<Int> {
    var block = node
    while let parent = block.parent, block.kind.isInline { block = parent }
    let range = lines.range(ofLines: block.startLine, through: block.endLine)
    guard let start = lines.offset(line: block.startLine, column: block.startColumn),
      range.contains(start)
    else { return range }
    return start..<range.upperBound
  }
}

extension NodeKind {
  var isInline: Bool {
    switch self {
    case .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .strikeStart,
      .strikeEnd, .link, .image, .footnoteReference:
      true
    default: false
    }
  }
}
