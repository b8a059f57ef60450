/// What the authors of a style sheet or a script say to each other, and no browser needs.
enum Comments {
  /// A style sheet without its comments, and without the lines that held nothing else.
  static func strippedFromStyle(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let end = endOfText(bytes, from: index)
        kept += bytes[index..<end]
        index = end
      case UInt8(ascii: "/") where index + 1 < bytes.count && bytes[index + 1] == star:
        index = endOfComment(bytes, from: index)
        if isAloneOnItsLine(kept, bytes, before: index) {
          while kept.last == UInt8(ascii: " ") { kept.removeLast() }
          index = min(bytes.count, index + 1)
        }
      default:
        kept.append(bytes[index])
        index += 1
      }
    }
    return kept
  }

  /// A script without the lines that are a comment from their first sign on.
  ///
  /// Only a reader of the whole language could take out others, or tell a line of a text that
  /// begins like one; our own script has neither.
  static func strippedFromScript(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    for line in bytes.split(separator: newline, omittingEmptySubsequences: false) {
      if line.drop(while: { $0 == UInt8(ascii: " ") }).starts(with: "//".utf8) { continue }
      kept += line
      kept.append(newline)
    }
    // The last line ends with the file and not with a line feed of its own.
    kept.removeLast(kept.isEmpty ? 0 : 1)
    return kept
  }

  private static let star = UInt8(ascii: "*")
  private static let newline = UInt8(ascii: "\n")

  /// Behind the quote that ends a text.
  private static func endOfText(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start + 1
    while index < bytes.count, bytes[index] != bytes[start] {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(bytes.count, index + 1)
  }

  private static func endOfComment(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start + 2
    while index + 1 < bytes.count, bytes[index] != star || bytes[index + 1] != UInt8(ascii: "/") {
      index += 1
    }
    return min(bytes.count, index + 2)
  }

  private static func isAloneOnItsLine(
    _ kept: [UInt8], _ bytes: [UInt8], before end: Int
  ) -> Bool {
    let isFirst = kept.last { $0 != UInt8(ascii: " ") }.map { $0 == newline } ?? true
    return isFirst && (end == bytes.count || bytes[end] == newline)
  }
}
