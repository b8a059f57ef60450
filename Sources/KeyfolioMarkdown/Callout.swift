import KeyfolioCore

/// The call-outs that GitHub knows.
enum CalloutKind: String, CaseIterable {
  case note, tip, important, warning, caution

  /// As the author writes it between `[!` and `]`.
  var marker: String { rawValue.uppercased() }

  func label(_ words: MarkdownWords) -> String {
    switch self {
    case .note: words.note
    case .tip: words.tip
    case .important: words.important
    case .warning: words.warning
    case .caution: words.caution
    }
  }
}

/// What the first line of a block quote makes of it.
enum QuoteMarker: Equatable {
  case callout(CalloutKind)
  case audience(String)
  /// `[!X]` that means nothing, or that has text behind it.
  case unknown(String)
  /// Meant for an audience but not saying which, or not alone on its line: nobody may see it.
  case namelessAudience
}

/// Reads the marker of a block quote; nil for an ordinary quote.
func quoteMarker(of quote: Node, in lines: SourceLines) -> QuoteMarker? {
  guard let paragraph = quote.firstChild, paragraph.kind == .paragraph,
    let first = paragraph.firstChild, first.kind == .text
  else { return nil }
  let start = first.literal
  guard start.count > 2, start[0] == UInt8(ascii: "["), start[1] == UInt8(ascii: "!"),
    !isEscaped(first, in: lines)
  else { return nil }
  return marker(reading: firstLine(of: paragraph))
}

/// The first inline node behind a marker's line; nil if the paragraph ends with it.
func firstNode(behindMarkerOf paragraph: Node) -> Node? {
  var node = paragraph.firstChild
  while let current = node, current.kind != .softBreak, current.kind != .lineBreak {
    node = current.next
  }
  return node?.next
}

private func isEscaped(_ node: Node, in lines: SourceLines) -> Bool {
  guard let offset = lines.offset(line: node.startLine, column: node.startColumn),
    offset < lines.text.count
  else { return false }
  return lines.text[offset] == UInt8(ascii: "\\")
}

private func firstLine(of paragraph: Node) -> String {
  var text = ""
  var node = paragraph.firstChild
  while let current = node, current.kind != .softBreak, current.kind != .lineBreak {
    text +=
      current.kind == .text
      ? String(decoding: current.literal, as: UTF8.self) : current.plainText
    node = current.next
  }
  return text
}

/// Reads `[!WORD]` or `[!AUDIENCE name]`, and sees to it that a mistake in the latter hides more
/// rather than less.
private func marker(reading line: String) -> QuoteMarker? {
  let rest = line.unicodeScalars.dropFirst(2)
  let word = String(
    String.UnicodeScalarView(rest.prefix { $0.isASCII && $0.properties.isAlphabetic || $0 == "-" }))
  guard !word.isEmpty else { return nil }
  let behind = rest.dropFirst(word.unicodeScalars.count)
  let close = behind.firstIndex(of: "]")
  let name = trimmed(behind[..<(close ?? behind.endIndex)])
  let tail = close.map { trimmed(behind[behind.index(after: $0)...]) } ?? ""
  if word.uppercased().hasPrefix("AUDIENCE") {
    let isWhole = word.utf8.count == 8 && close != nil && tail.isEmpty
    return isWhole && !name.isEmpty ? .audience(name) : .namelessAudience
  }
  guard close != nil else { return nil }
  guard name.isEmpty, tail.isEmpty, let kind = CalloutKind(rawValue: word.lowercased()) else {
    return .unknown(word)
  }
  return .callout(kind)
}

private func trimmed(_ text: Substring.UnicodeScalarView) -> String {
  let isSpace: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\t" }
  var rest = text.drop(while: isSpace)
  while let last = rest.last, isSpace(last) { rest.removeLast() }
  return String(rest)
}
