import KeyfolioCore

/// A key and where it stands.
struct QuickKey {
  var text: String
  var place: Place
  /// One bit for keys that may be equal: all bits where that is not known.
  var bit = UInt64.max
}

extension QuickYAML {
  /// The value that begins here, and all that follows it up to the next content.
  ///
  /// `indent` is the column of the block it belongs to, -1 for none. `mayNest` allows for a block
  /// to open here, which it cannot behind a key in the same line.
  mutating func node(indent: Int, depth: Int, mayNest: Bool) throws(NotQuick) -> Node {
    switch at(index) {
    case UInt8(ascii: "-") where isGap(index + 1):
      guard mayNest else { throw NotQuick() }
      return try sequence(isIndented: true, depth: depth)
    case UInt8(ascii: "'"), UInt8(ascii: "\""):
      return try quotedNode(depth: depth, mayNest: mayNest)
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      let node = try flowCollection(depth: depth)
      try endLine()
      return node
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      return try blockScalar(indent: indent)
    default:
      return try plainNode(indent: indent, depth: depth, mayNest: mayNest)
    }
  }

  /// Items with a hyphen each; those of a key may stand in the column of the key.
  private mutating func sequence(isIndented: Bool, depth: Int) throws(NotQuick) -> Node {
    guard depth < yamlDepthLimit else { throw NotQuick() }
    let column = index - lineStart
    // libyaml marks the hyphen itself only where the list opens no block of its own.
    let place = place(index, isIndented ? index : index + 1)
    var items: [Node] = []
    items.reserveCapacity(4)
    while index - lineStart == column, at(index) == UInt8(ascii: "-"), isGap(index + 1) {
      index += 1
      items.append(try value(indent: column, depth: depth + 1, isItem: true))
    }
    return Node(place: place, content: .list(items))
  }

  /// What stands behind a hyphen or a colon, in the same line or below.
  private mutating func value(indent: Int, depth: Int, isItem: Bool) throws(NotQuick) -> Node {
    let mark = index
    skipBlanks()
    let byte = at(index)
    if byte != 0x0A, byte != 0, byte != UInt8(ascii: "#") {
      return try node(indent: indent, depth: depth, mayNest: isItem)
    }
    let place = place(mark, mark)
    try endLine()
    let column = index - lineStart
    if index < bytes.count, column > indent {
      return try node(indent: indent, depth: depth, mayNest: true)
    }
    if !isItem, column == indent, at(index) == UInt8(ascii: "-"), isGap(index + 1) {
      return try sequence(isIndented: false, depth: depth)
    }
    return Node(place: place, content: .empty)
  }

  /// From behind the colon of the first key. Whatever is indented otherwise than the keys is left
  /// for the blocks around; none of them knows what to do with it if it is indented more.
  private mutating func mapping(_ first: consuming QuickKey, column: Int, depth: Int)
    throws(NotQuick) -> Node
  {
    guard depth < yamlDepthLimit else { throw NotQuick() }
    var fields = QuickFields(capacity: usualSizes[depth])
    var place = first.place
    place.width = 0
    var key = first
    while true {
      try fields.append(key, value(indent: column, depth: depth + 1, isItem: false))
      guard index < bytes.count, index - lineStart == column else { break }
      key = try blockKey()
    }
    usualSizes[depth] = fields.entries.count
    return Node(place: place, content: .mapping(.init(entries: fields.entries)))
  }

  /// A key with its colon.
  private mutating func blockKey() throws(NotQuick) -> QuickKey {
    let start = index
    let byte = at(start)
    if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
      let place = place(start, start)
      let text = try quoted()
      return try key(text, place)
    }
    guard opensPlain(start) else { throw NotQuick() }
    let part = plainLine()
    guard part.stop == .colon, part.end == index else { throw NotQuick() }
    return try plainKey(from: start, isASCII: part.isASCII)
  }

  /// A plain key that ends here, with its colon.
  mutating func plainKey(from start: Int, isASCII: Bool) throws(NotQuick) -> QuickKey {
    guard !isNull(start..<index) else { throw NotQuick() }
    let end = index
    if isASCII { count(asASCIIUpTo: end) }
    var key = try key(text(start..<end), place(start, start))
    // Beyond ASCII, equal texts may be written in several ways.
    if isASCII {
      let sum = Int(bytes[start]) &* 5 &+ Int(bytes[end - 1])
      key.bit = 1 << UInt64((sum &+ (end - start) &* 11) & 63)
    }
    return key
  }

  /// A key that ends here, with its colon. A longer one is refused long before libyaml would.
  mutating func key(_ text: String, _ opening: Place) throws(NotQuick) -> QuickKey {
    guard line == opening.line, at(index) == UInt8(ascii: ":"), isGap(index + 1),
      index - lineStart < 1000
    else { throw NotQuick() }
    var place = opening
    place.width = self.place(index, index).column - place.column
    index += 1
    return QuickKey(text: text, place: place)
  }

  private mutating func quotedNode(depth: Int, mayNest: Bool) throws(NotQuick) -> Node {
    let start = index
    let column = start - lineStart
    var place = place(start, start)
    let text = try quoted()
    if at(index) == UInt8(ascii: ":") {
      guard mayNest else { throw NotQuick() }
      return try mapping(key(text, place), column: column, depth: depth)
    }
    if line == place.line { place.width = self.place(index, index).column - place.column }
    try endLine()
    return Node(place: place, content: .scalar(.init(text: text)))
  }

  private mutating func plainNode(indent: Int, depth: Int, mayNest: Bool) throws(NotQuick) -> Node {
    let start = index
    guard opensPlain(start) else { throw NotQuick() }
    let part = plainLine()
    let (end, stop) = (part.end, part.stop)
    if stop == .colon {
      guard mayNest, end == index else { throw NotQuick() }
      let key = try plainKey(from: start, isASCII: part.isASCII)
      return try mapping(key, column: start - lineStart, depth: depth)
    }
    if part.isASCII { count(asASCIIUpTo: end) }
    let place = place(start, end)
    let mark = index
    try endLine()
    if stop == .line, index < bytes.count, index - lineStart > indent {
      return try foldedNode(start..<end, place, indent: indent)
    }
    if isNull(start..<end) { return Node(place: place, content: .empty) }
    var scalar = Node.Scalar(text: text(start..<end))
    scalar.losesComment = stop == .comment && isWord(behind: mark)
    return Node(place: place, content: .scalar(scalar))
  }

  /// Plain text that goes on in the line reached.
  private mutating func foldedNode(
    _ opening: Range<Int>, _ start: Place, indent: Int
  ) throws(NotQuick) -> Node {
    scratch.removeAll(keepingCapacity: true)
    scratch.append(contentsOf: bytes[opening])
    var last = start.line
    var scalar = Node.Scalar(text: "")
    var stop = PlainStop.line
    while stop == .line, index < bytes.count, index - lineStart > indent {
      if metComment { throw NotQuick() }
      fold(breaks: Int(line - last) - 1)
      last = line
      let begin = index
      let part = plainLine()
      stop = part.stop
      if stop == .colon { throw NotQuick() }
      scratch.append(contentsOf: bytes[begin..<part.end])
      scalar.losesComment = stop == .comment && isWord(behind: index)
      try endLine()
    }
    scalar.text = String(decoding: scratch, as: UTF8.self)
    var place = start
    place.width = 0
    return Node(place: place, content: .scalar(scalar))
  }
}

/// The entries of a mapping. Keys are rarely equal, so a set of 64 bits tells most of them apart.
struct QuickFields {
  private(set) var entries: [Node.Entry] = []
  private var seen: UInt64 = 0
  private var positions = KeyPositions()

  init(capacity: Int) { entries.reserveCapacity(capacity) }

  mutating func append(_ key: consuming QuickKey, _ value: consuming Node) throws(NotQuick) {
    if seen & key.bit != 0, positions.position(of: key.text, in: entries) != nil {
      throw NotQuick()
    }
    seen |= key.bit
    entries.append(Node.Entry(key: key.text, keyPlace: key.place, value: value))
  }
}
