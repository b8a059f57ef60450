import KeyfolioCore

/// Reads YAML as account files are usually written, many times faster than libyaml.
///
/// It gives exactly the tree that libyaml would give, or `nil` for whatever it does not know by
/// heart: then libyaml reads the text from its start and reports what is wrong. So this reader
/// never needs to explain anything, and may refuse whatever is rare.
func readQuickYAML(_ bytes: ArraySlice<UInt8>, at start: Place) -> Node? {
  bytes.withUnsafeBufferPointer { buffer in
    guard let traits = TextTraits(buffer) else { return nil }
    var reader = QuickYAML(buffer, traits, at: start)
    return try? reader.document()
  }
}

/// What the quick reader cannot read.
struct NotQuick: Error {}

/// The state of the quick reader: where it is, and what it needs to know of the line it is in.
struct QuickYAML {
  let bytes: UnsafeBufferPointer<UInt8>
  let traits: TextTraits
  let file: FileID
  /// Of the next byte to read.
  var index = 0
  var line: UInt32
  /// Where the line begins.
  var lineStart = 0
  /// Up to where the bytes of this line that open no scalar were counted, and how many they are.
  private var counted = 0
  private var inside = 0
  /// The last `#` looked for behind text in brackets: from where, and where it stands.
  var hashes = 0..<0
  /// Whether the last skipping of blank lines met a comment.
  var metComment = false
  /// For text that differs from the bytes it is written with; kept to save allocations.
  var scratch: [UInt8] = []
  /// How many entries the last mapping had, by depth: the next one beside it has as many.
  var usualSizes = [Int](repeating: 6, count: yamlDepthLimit)

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ traits: TextTraits, at start: Place) {
    self.bytes = bytes
    self.traits = traits
    file = start.file
    line = start.line
  }

  mutating func document() throws(NotQuick) -> Node {
    try skipLines()
    let root = try node(indent: -1, depth: 0, mayNest: true)
    guard index == bytes.count else { throw NotQuick() }
    switch root.content {
    case .list, .mapping: return root
    case .empty, .scalar: throw NotQuick()
    }
  }

  /// The byte there; 0, which no text holds, behind the end.
  @inline(__always)
  func at(_ position: Int) -> UInt8 { position < bytes.count ? bytes[position] : 0 }

  /// Whether a `:` or `-` before this byte is a sign of YAML.
  @inline(__always)
  func isGap(_ position: Int) -> Bool {
    let byte = at(position)
    return byte == 0x20 || byte == 0x0A || byte == 0
  }

  /// Spares the counting up to there, where all bytes since the last place are ASCII.
  @inline(__always)
  mutating func count(asASCIIUpTo position: Int) { counted = position }

  /// Positions of one line have to be asked for in order.
  @inline(__always)
  mutating func place(_ from: Int, _ to: Int) -> Place {
    let column = column(from)
    return Place(file: file, line: line, column: column + 1, width: self.column(to) - column)
  }

  /// From 0, in scalars.
  @inline(__always)
  private mutating func column(_ position: Int) -> UInt32 {
    if !traits.isASCII, counted < position { countScalars(position) }
    return UInt32(truncatingIfNeeded: position - lineStart - inside)
  }

  private mutating func countScalars(_ position: Int) {
    for next in counted..<position where bytes[next] & 0xC0 == 0x80 { inside += 1 }
    counted = position
  }

  /// Steps over a line end.
  @inline(__always)
  mutating func startLine() {
    index += 1
    line += 1
    lineStart = index
    counted = index
    inside = 0
  }

  @inline(__always)
  mutating func skipBlanks() {
    while at(index) == 0x20 { index += 1 }
  }

  /// What follows a value in its line, which is at most a comment; then up to the next content.
  mutating func endLine() throws(NotQuick) {
    metComment = false
    skipBlanks()
    if at(index) == UInt8(ascii: "#") {
      guard at(index - 1) == 0x20 else { throw NotQuick() }
      skipComment()
    }
    if index == bytes.count { return }
    guard bytes[index] == 0x0A else { throw NotQuick() }
    startLine()
    try skipLines()
  }

  /// Up to the next content, over blank lines and comments.
  mutating func skipLines() throws(NotQuick) {
    while true {
      skipBlanks()
      switch at(index) {
      case 0x0A: startLine()
      case UInt8(ascii: "#"): skipComment()
      default:
        guard index == lineStart, isMarker else { return }
        throw NotQuick()
      }
    }
  }

  mutating func skipComment() {
    metComment = true
    while index < bytes.count, bytes[index] != 0x0A { index += 1 }
  }

  /// Three hyphens or dots, between documents.
  private var isMarker: Bool {
    let byte = at(index)
    guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") else { return false }
    return at(index + 1) == byte && at(index + 2) == byte
  }
}

/// What is worth knowing of a text before it is read; `nil` for signs that libyaml refuses or
/// takes for line ends, and for tabs.
struct TextTraits {
  let isASCII: Bool

  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var all: UInt8 = 0
    var bad: UInt8 = 0
    for byte in bytes {
      all |= byte
      bad |= (byte < 0x20 && byte != 0x0A) || byte == 0x7F ? 1 : 0
    }
    guard bad == 0 else { return nil }
    isASCII = all < 0x80
    guard isASCII || Self.isCommonText(bytes) else { return nil }
  }

  /// Valid UTF-8 without controls, line ends, byte order marks and what is no character.
  private static func isCommonText(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      let length = sequenceLength(bytes, index)
      if length == 0 { return false }
      index += length
    }
    return true
  }

  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    let first = bytes[index]
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index + length <= bytes.count else { return 0 }
    let second = bytes[index + 1]
    let allowed: ClosedRange<UInt8>
    switch first {
    case 0xC2, 0xE0: allowed = 0xA0...0xBF
    case 0xC3...0xDF, 0xE1...0xEC, 0xEE, 0xEF, 0xF1...0xF3: allowed = 0x80...0xBF
    case 0xED, 0xF4: allowed = first == 0xED ? 0x80...0x9F : 0x80...0x8F
    case 0xF0: allowed = 0x90...0xBF
    default: return 0
    }
    guard allowed.contains(second) else { return 0 }
    if length == 2 { return 2 }
    let third = bytes[index + 2]
    guard third & 0xC0 == 0x80 else { return 0 }
    if length == 4 { return bytes[index + 3] & 0xC0 == 0x80 ? 4 : 0 }
    switch (first, second, third) {
    case (0xE2, 0x80, 0xA8...0xA9), (0xEF, 0xBB, 0xBF), (0xEF, 0xBF, 0xBE...0xBF): return 0
    default: return 3
    }
  }
}
