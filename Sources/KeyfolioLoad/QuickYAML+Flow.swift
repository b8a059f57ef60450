import KeyfolioCore

extension QuickYAML {
  /// A list or a mapping in brackets, with both of them.
  mutating func flowCollection(depth: Int) throws(NotQuick) -> Node {
    guard depth < yamlDepthLimit else { throw NotQuick() }
    let place = place(index, index + 1)
    let isMapping = at(index) == UInt8(ascii: "{")
    index += 1
    let content =
      isMapping
      ? Node.Content.mapping(try flowMapping(depth: depth))
      : Node.Content.list(try flowList(depth: depth))
    return Node(place: place, content: content)
  }

  private mutating func flowList(depth: Int) throws(NotQuick) -> [Node] {
    var items: [Node] = []
    while try !closes(UInt8(ascii: "]"), isFirst: items.isEmpty) {
      items.append(try flowNode(depth: depth + 1))
    }
    return items
  }

  private mutating func flowMapping(depth: Int) throws(NotQuick) -> Node.Mapping {
    var fields = QuickFields(capacity: 4)
    while try !closes(UInt8(ascii: "}"), isFirst: fields.entries.isEmpty) {
      let key = try flowKey()
      skipBlanks()
      try fields.append(key, flowNode(depth: depth + 1))
    }
    return Node.Mapping(entries: fields.entries, isFlow: true)
  }

  /// Steps over the comma before the next value, or over the closing bracket.
  private mutating func closes(_ bracket: UInt8, isFirst: Bool) throws(NotQuick) -> Bool {
    try skipFlowGap()
    if !isFirst, at(index) == UInt8(ascii: ",") {
      index += 1
      try skipFlowGap()
    } else if !isFirst, at(index) != bracket {
      throw NotQuick()
    }
    guard at(index) == bracket else { return false }
    index += 1
    return true
  }

  /// Over blanks, line ends and comments. Nothing may stand in the first column, where three
  /// hyphens would open another document.
  private mutating func skipFlowGap() throws(NotQuick) {
    let first = line
    while true {
      skipBlanks()
      switch at(index) {
      case 0x0A: startLine()
      case UInt8(ascii: "#"):
        guard at(index - 1) == 0x20 else { throw NotQuick() }
        skipComment()
      default:
        guard line == first || index > lineStart else { throw NotQuick() }
        return
      }
    }
  }

  private mutating func flowKey() throws(NotQuick) -> QuickKey {
    let start = index
    let byte = at(start)
    if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
      let place = place(start, start)
      let text = try quoted()
      return try key(text, place)
    }
    index = try flowPlain()
    return try plainKey(from: start, isASCII: traits.isASCII)
  }

  private mutating func flowNode(depth: Int) throws(NotQuick) -> Node {
    let start = index
    switch at(start) {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      return try flowCollection(depth: depth)
    case UInt8(ascii: "'"), UInt8(ascii: "\""):
      var place = place(start, start)
      let text = try quoted()
      if line == place.line { place.width = self.place(index, index).column - place.column }
      return Node(place: place, content: .scalar(.init(text: text)))
    default:
      let end = try flowPlain()
      let place = place(start, end)
      if isNull(start..<end) { return Node(place: place, content: .empty) }
      var scalar = Node.Scalar(text: text(start..<end))
      scalar.losesComment = losesComment(end)
      return Node(place: place, content: .scalar(scalar))
    }
  }

  /// Moves to what ends plain text in brackets; returns where the text itself ends. Text that goes
  /// on in the next line is left to libyaml, and so is a `?`, on which its versions differ.
  private mutating func flowPlain() throws(NotQuick) -> Int {
    let start = index
    guard opensPlain(start), at(start) != UInt8(ascii: "-") || isDigit(start + 1) else {
      throw NotQuick()
    }
    scan: while true {
      switch at(index) {
      case 0, 0x0A, UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "{"): throw NotQuick()
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): break scan
      case UInt8(ascii: "#"):
        if at(index - 1) == 0x20 { throw NotQuick() }
      case UInt8(ascii: ":"):
        switch at(index + 1) {
        case 0x20: break scan
        case 0, 0x0A, UInt8(ascii: ","), UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "]"),
          UInt8(ascii: "{"), UInt8(ascii: "}"):
          throw NotQuick()
        default: break
        }
      default: break
      }
      index += 1
    }
    var end = index
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return end
  }

  private func isDigit(_ position: Int) -> Bool { at(position) >= 0x30 && at(position) <= 0x39 }

  /// Whether the first `#` with a blank before it, from here to the end of the line, is followed
  /// by a word. It is looked for once for all the texts before it.
  private mutating func losesComment(_ end: Int) -> Bool {
    if !hashes.contains(end) {
      var next = end
      while next < bytes.count, bytes[next] != 0x0A,
        bytes[next] != UInt8(ascii: "#") || bytes[next - 1] != 0x20
      {
        next += 1
      }
      hashes = end..<(next + 1)
    }
    let hash = hashes.upperBound - 1
    return at(hash) == UInt8(ascii: "#") && isWord(behind: hash)
  }
}
