/// Finds the tags that stand alone on their line and takes white space and line end away with them.
///
/// A line counts as a tag's own when nothing else but spaces and tabs is on it. That holds for each
/// tag but `{{value}}` and its raw forms, with three additions of the inheritance specification:
///
/// - A parent tag is its opening, its end and all between: it stands alone if nothing is before the
///   opening and nothing after the end.
/// - A block with nothing between opening and end may have both on its line.
/// - In a parent only the content of blocks counts. A block's opening there takes the rest of its
///   line away if that is blank, and its end the white space before it if it is first on its line.
struct StandaloneLines {
  private let source: [UInt8]
  private(set) var tokens: [Token]

  init(_ tokens: [Token], source: [UInt8]) {
    self.tokens = tokens
    self.source = source
  }

  /// Marks tokens as `standsAlone` and `isTrimmed`.
  mutating func run() {
    for index in tokens.indices {
      switch tokens[index].kind {
      case .text, .value, .raw: break
      case .section, .inverted, .partial, .silent: trim(index, index)
      case .parent: trim(index, tokens[index].partner)
      case .block: trimBlock(index)
      case .end: trimEnd(index)
      }
    }
  }

  /// Trims around tags that have their line or lines to themselves.
  private mutating func trim(_ first: Int, _ last: Int) {
    guard isBlank(before: first), isBlank(after: last) else { return }
    tokens[first].standsAlone = true
    tokens[last].standsAlone = true
    trim(before: first)
    trim(after: last)
  }

  private mutating func trimBlock(_ index: Int) {
    if isArgument(index) {
      guard isBlank(after: index) else { return }
      tokens[index].standsAlone = true
      trim(after: index)
    } else if isEmptyOnOneLine(index) {
      trim(index, tokens[index].partner)
      if tokens[index].standsAlone, tokens[index + 1].kind == .text {
        tokens[index + 1].isTrimmed = true
      }
    } else {
      trim(index, index)
    }
  }

  private mutating func trimEnd(_ index: Int) {
    let opening = tokens[index].partner
    switch tokens[opening].kind {
    case .parent:
      break
    case .block where isArgument(opening):
      guard isBlank(before: index) else { return }
      tokens[index].standsAlone = true
      trim(before: index)
    default:
      trim(index, index)
    }
  }

  /// Whether a block stands directly in a parent and so is passed to it.
  private func isArgument(_ index: Int) -> Bool {
    tokens[index].owner >= 0 && tokens[tokens[index].owner].kind == .parent
  }

  private func isEmptyOnOneLine(_ index: Int) -> Bool {
    let end = tokens[index].partner
    if end == index + 1 { return !tokens[end].startsLine }
    return end == index + 2 && isSpaces(source[tokens[index + 1].source])
  }

  private func isBlank(before index: Int) -> Bool {
    if tokens[index].startsLine { return true }
    guard index > 0 else { return false }
    let text = tokens[index - 1]
    return text.kind == .text && text.startsLine && isSpaces(source[text.source])
  }

  private func isBlank(after index: Int) -> Bool {
    guard index + 1 < tokens.count else { return true }
    let text = tokens[index + 1]
    guard text.kind == .text else { return false }
    let end = lineEnd(of: source[text.source])
    return isSpaces(source[text.source].dropLast(end))
      && (end > 0 || index + 2 == tokens.count)
  }

  private func isSpaces(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy(isSpaceOrTab)
  }

  private mutating func trim(before index: Int) {
    if tokens[index].startsLine {
      tokens[index].isTrimmed = true
    } else {
      tokens[index - 1].isTrimmed = true
    }
  }

  private mutating func trim(after index: Int) {
    if index + 1 < tokens.count { tokens[index + 1].isTrimmed = true }
  }
}

func isSpaceOrTab(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
}

/// How many bytes the line end has that a text of one line closes with: 0, 1 or, for CRLF, 2.
func lineEnd(of line: ArraySlice<UInt8>) -> Int {
  guard line.last == UInt8(ascii: "\n") else { return 0 }
  return line.dropLast().last == UInt8(ascii: "\r") ? 2 : 1
}
