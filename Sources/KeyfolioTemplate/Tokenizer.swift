import KeyfolioCore

/// Cuts a template into tags and the text between them.
///
/// Works on bytes: delimiters are found whatever follows them, be it a combining mark. The first
/// tag that is not closed ends the work, because everything after it would be guessed.
struct Tokenizer {
  /// Delimiters longer than this are refused, so that looking for them stays linear.
  static let longestDelimiter = 16

  private let source: [UInt8]
  private let start: Int
  private var cursor: PlaceCursor
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)
  private(set) var tokens: [Token] = []
  private(set) var diagnostics = Diagnostics()
  /// Whether the last tag was reached, so that sections without end are really that.
  private(set) var isComplete = false

  init(_ source: [UInt8], file: FileID) {
    self.source = source
    start = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    cursor = PlaceCursor(source, file: file, start: start)
  }

  /// Fills `tokens`, or reports why it could not.
  mutating func run() {
    if let offset = firstInvalidByte(of: source) {
      let place = cursor.place(of: offset..<offset + 1)
      diagnostics.report(.invalidUTF8(at: place))
      return
    }
    var position = start
    while let tag = find(opening, from: position) {
      addText(position..<tag)
      guard let end = addTag(at: tag) else { return }
      position = end
    }
    addText(position..<source.count)
    isComplete = true
  }

  private func find(_ delimiter: [UInt8], from start: Int) -> Int? {
    let last = source.count - delimiter.count
    guard let first = delimiter.first, start <= last else { return nil }
    return (start...last).first { offset in
      source[offset] == first && source[offset..<offset + delimiter.count].elementsEqual(delimiter)
    }
  }

  private mutating func addText(_ range: Range<Int>) {
    var lineStart = range.lowerBound
    while lineStart < range.upperBound {
      let newline = source[lineStart..<range.upperBound].firstIndex(of: UInt8(ascii: "\n"))
      let end = newline.map { $0 + 1 } ?? range.upperBound
      tokens.append(
        Token(
          kind: .text, source: lineStart..<end, place: cursor.place(of: lineStart..<lineStart),
          namePlace: cursor.place(of: lineStart..<lineStart), startsLine: startsLine(lineStart)))
      lineStart = end
    }
  }

  private func startsLine(_ offset: Int) -> Bool {
    offset == start || source[offset - 1] == UInt8(ascii: "\n")
  }

  /// Adds the tag that begins at `tag`; returns where it ends, `nil` if it does not.
  private mutating func addTag(at tag: Int) -> Int? {
    let inner = tag + opening.count
    let sigil = inner < source.count ? source[inner] : 0
    let kind = Self.kinds[sigil]
    let contentStart = kind == nil ? inner : inner + 1
    let closing = Self.lead(sigil) + self.closing
    guard let close = find(closing, from: contentStart) else {
      let place = cursor.place(of: tag..<source.count)
      diagnostics.report(.unclosedTag(text(tag..<source.count), closing: closing, at: place))
      return nil
    }
    let end = close + closing.count
    let place = cursor.place(of: tag..<end)
    var token = Token(
      kind: kind ?? .value, source: tag..<end, place: place, namePlace: place,
      startsLine: startsLine(tag))
    token.name = trimmed(contentStart..<close)
    if sigil == UInt8(ascii: "=") {
      changeDelimiters(token)
    } else if token.kind != .silent {
      readName(&token)
    }
    tokens.append(token)
    return end
  }

  private static let kinds: [UInt8: Token.Kind] = [
    UInt8(ascii: "{"): .raw, UInt8(ascii: "&"): .raw, UInt8(ascii: "#"): .section,
    UInt8(ascii: "^"): .inverted, UInt8(ascii: "/"): .end, UInt8(ascii: ">"): .partial,
    UInt8(ascii: "<"): .parent, UInt8(ascii: "$"): .block, UInt8(ascii: "!"): .silent,
    UInt8(ascii: "="): .silent,
  ]

  /// What stands before the closing delimiter of tags that are closed on both sides.
  private static func lead(_ sigil: UInt8) -> [UInt8] {
    switch sigil {
    case UInt8(ascii: "{"): [UInt8(ascii: "}")]
    case UInt8(ascii: "="): [UInt8(ascii: "=")]
    default: []
    }
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: source[range].prefix(200), as: UTF8.self)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, isSpace(source[first]) { range.removeFirst() }
    while let last = range.last, isSpace(source[last]) { range.removeLast() }
    return range
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private mutating func changeDelimiters(_ token: Token) {
    let parts = source[token.name].split(whereSeparator: isSpace)
    let fits = parts.allSatisfy { part in
      part.count <= Self.longestDelimiter && !part.contains(UInt8(ascii: "="))
    }
    guard parts.count == 2, fits else {
      diagnostics.report(.badDelimiters(text(token.source), at: token.place))
      return
    }
    opening = Array(parts[0])
    closing = Array(parts[1])
  }

  private mutating func readName(_ token: inout Token) {
    let canBeDynamic = [.partial, .parent, .end].contains(token.kind)
    if canBeDynamic, !token.name.isEmpty, source[token.name.lowerBound] == UInt8(ascii: "*") {
      token.isDynamic = true
      token.name = trimmed(token.name.dropFirst())
    }
    guard !token.name.isEmpty else {
      diagnostics.report(.emptyTag(text(token.source), at: token.place))
      return
    }
    token.namePlace = cursor.place(of: token.name)
    if source[token.name].contains(where: isSpace) {
      diagnostics.report(.spaceInName(text(token.name), at: token.namePlace))
    } else if isPath(token), !isSound(source[token.name]) {
      diagnostics.report(.brokenPath(text(token.name), at: token.namePlace))
    }
  }

  private func isPath(_ token: Token) -> Bool {
    switch token.kind {
    case .value, .raw, .section, .inverted: true
    case .partial, .parent: token.isDynamic
    default: false
    }
  }

  /// Whether a dotted name has something before and after each dot.
  private func isSound(_ name: ArraySlice<UInt8>) -> Bool {
    let dot = UInt8(ascii: ".")
    if name.elementsEqual([dot]) { return true }
    return name.split(separator: dot, omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
  }
}

/// The offset of the first byte that is not part of well-formed UTF-8.
private func firstInvalidByte(of source: [UInt8]) -> Int? {
  guard source.contains(where: { $0 >= 0x80 }) else { return nil }
  var parser = Unicode.UTF8.ForwardParser()
  var bytes = source.makeIterator()
  var offset = 0
  while true {
    switch parser.parseScalar(from: &bytes) {
    case .valid(let scalar): offset += scalar.count
    case .error: return offset
    case .emptyInput: return nil
    }
  }
}
