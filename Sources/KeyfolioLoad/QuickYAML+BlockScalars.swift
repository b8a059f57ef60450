import KeyfolioCore

extension QuickYAML {
  /// Text behind `|` or `>`, indented below. Lines of nothing but blanks are left to libyaml.
  mutating func blockScalar(indent: Int) throws(NotQuick) -> Node {
    let place = place(index, index)
    let isFolded = at(index) == UInt8(ascii: ">")
    index += 1
    let chomping = at(index)
    if chomping == UInt8(ascii: "-") || chomping == UInt8(ascii: "+") { index += 1 }
    try endHeader()
    scratch.removeAll(keepingCapacity: true)
    for _ in 0..<skipBreaks() { scratch.append(0x0A) }
    let column = blanks()
    guard column > max(indent, 0) else { throw NotQuick() }
    let breaks = try blockLines(column: column, isFolded: isFolded)
    if chomping != UInt8(ascii: "-") { scratch.append(0x0A) }
    if chomping == UInt8(ascii: "+") {
      for _ in 0..<breaks { scratch.append(0x0A) }
    }
    try skipLines()
    let text = String(decoding: scratch, as: UTF8.self)
    return Node(place: place, content: .scalar(.init(text: text)))
  }

  private mutating func endHeader() throws(NotQuick) {
    skipBlanks()
    if at(index) == UInt8(ascii: "#") {
      guard at(index - 1) == 0x20 else { throw NotQuick() }
      skipComment()
    }
    guard at(index) == 0x0A else { throw NotQuick() }
    startLine()
  }

  /// The lines with text; returns the line ends behind the last one's own.
  private mutating func blockLines(column: Int, isFolded: Bool) throws(NotQuick) -> Int {
    var breaks = 0
    var isFirst = true
    var wasBlank = false
    while true {
      let begin = lineStart + column
      guard !isGap(begin) || at(begin) == 0x20 else { throw NotQuick() }
      let isBlank = at(begin) == 0x20
      if !isFirst {
        if !isFolded || wasBlank || isBlank { scratch.append(0x0A) }
        if isFolded, !wasBlank, !isBlank {
          fold(breaks: breaks)
        } else {
          for _ in 0..<breaks { scratch.append(0x0A) }
        }
      }
      index = begin
      while index < bytes.count, bytes[index] != 0x0A { index += 1 }
      guard index < bytes.count else { throw NotQuick() }
      scratch.append(contentsOf: bytes[begin..<index])
      (isFirst, wasBlank) = (false, isBlank)
      startLine()
      breaks = skipBreaks()
      let width = blanks()
      if width < column {
        guard at(lineStart + width) != 0x0A else { throw NotQuick() }
        return breaks
      }
    }
  }

  /// Steps over empty lines and tells how many there were.
  private mutating func skipBreaks() -> Int {
    let first = line
    while at(index) == 0x0A { startLine() }
    return Int(line - first)
  }

  /// How many blanks the line begins with.
  private func blanks() -> Int {
    var end = lineStart
    while at(end) == 0x20 { end += 1 }
    return end - lineStart
  }
}
