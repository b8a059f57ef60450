import KeyfolioCore

/// Plain text in one line.
struct PlainPart {
  var end: Int
  var stop: PlainStop
  var isASCII: Bool
}

/// What ended plain text in its line.
enum PlainStop {
  case line
  case comment
  case colon
}

extension QuickYAML {
  func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  func isNull(_ range: Range<Int>) -> Bool {
    switch range.count {
    case 1: bytes[range.lowerBound] == UInt8(ascii: "~")
    case 4:
      bytes[range.lowerBound] == UInt8(ascii: "n") && bytes[range].elementsEqual("null".utf8)
    default: false
    }
  }

  /// Whether a `#` is followed by what may have been meant as part of the text.
  func isWord(behind hash: Int) -> Bool {
    let behind = at(hash + 1)
    return behind > 0x20 && behind != UInt8(ascii: "#")
  }

  /// Whether text without quotes can begin with this byte.
  @inline(__always)
  func opensPlain(_ position: Int) -> Bool {
    switch at(position) {
    case UInt8(ascii: "-"): !isGap(position + 1)
    case 0, 0x0A, 0x20, UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "#"),
      UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "|"),
      UInt8(ascii: ">"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "%"),
      UInt8(ascii: "@"), UInt8(ascii: "`"):
      false
    default: true
    }
  }

  /// Moves to what ends plain text in its line, before which blanks may stand.
  mutating func plainLine() -> PlainPart {
    let start = index
    var stop = PlainStop.line
    var next = start
    var all: UInt8 = 0
    while next < bytes.count {
      let byte = bytes[next]
      all |= byte
      // Nearly all letters are above the three signs that matter.
      if byte <= UInt8(ascii: ":") {
        if byte == 0x0A { break }
        if byte == UInt8(ascii: ":"), isGap(next + 1) {
          stop = .colon
          break
        }
        if byte == UInt8(ascii: "#"), next > start, bytes[next - 1] == 0x20 {
          stop = .comment
          break
        }
      }
      next += 1
    }
    index = next
    while next > start, bytes[next - 1] == 0x20 { next -= 1 }
    return PlainPart(end: next, stop: stop, isASCII: all < 0x80)
  }

  /// What stands between two words of one text in different lines.
  mutating func fold(breaks: Int) {
    if breaks == 0 { scratch.append(0x20) }
    for _ in 0..<breaks { scratch.append(0x0A) }
  }

  /// Text in quotes, with both of them.
  mutating func quoted() throws(NotQuick) -> String {
    let quote = at(index)
    index += 1
    var next = index
    while next < bytes.count {
      let byte = bytes[next]
      if byte == quote {
        if quote == UInt8(ascii: "'"), at(next + 1) == quote { break }
        defer { index = next + 1 }
        return text(index..<next)
      }
      if byte == 0x0A || byte == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"") { break }
      next += 1
    }
    scratch.removeAll(keepingCapacity: true)
    while true {
      let isEscaped = try quotedWord(quote)
      if !isEscaped, at(index) == quote { break }
      try quotedGap(isEscaped: isEscaped)
    }
    index += 1
    return String(decoding: scratch, as: UTF8.self)
  }

  /// Up to a blank, a line end or the closing quote; true behind a line end that was escaped.
  private mutating func quotedWord(_ quote: UInt8) throws(NotQuick) -> Bool {
    while true {
      let byte = at(index)
      switch byte {
      case 0: throw NotQuick()
      case 0x20, 0x0A: return false
      case UInt8(ascii: "'") where quote == byte && at(index + 1) == byte:
        scratch.append(byte)
        index += 2
      case quote: return false
      case UInt8(ascii: "\\") where quote == UInt8(ascii: "\""):
        index += 1
        if at(index) == 0x0A {
          startLine()
          return true
        }
        try escape()
      default:
        scratch.append(byte)
        index += 1
      }
    }
  }

  /// Blanks and line ends between words.
  private mutating func quotedGap(isEscaped: Bool) throws(NotQuick) {
    let start = index
    var breaks = isEscaped ? 1 : 0
    while true {
      if at(index) == 0x0A {
        startLine()
        breaks += 1
      } else if at(index) == 0x20 {
        index += 1
      } else {
        break
      }
    }
    if breaks == 0 {
      scratch.append(contentsOf: bytes[start..<index])
      return
    }
    // Three hyphens or dots could stand there.
    if index == lineStart { throw NotQuick() }
    if !isEscaped || breaks > 1 { fold(breaks: breaks - 1) }
  }

  /// From behind the backslash.
  private mutating func escape() throws(NotQuick) {
    let sign = at(index)
    index += 1
    switch sign {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), 0x20: scratch.append(sign)
    case UInt8(ascii: "n"): scratch.append(0x0A)
    case UInt8(ascii: "t"): scratch.append(0x09)
    case UInt8(ascii: "r"): scratch.append(0x0D)
    case UInt8(ascii: "e"): scratch.append(0x1B)
    case UInt8(ascii: "_"): scratch.append(contentsOf: [0xC2, 0xA0])
    case UInt8(ascii: "N"): scratch.append(contentsOf: [0xC2, 0x85])
    case UInt8(ascii: "L"): scratch.append(contentsOf: [0xE2, 0x80, 0xA8])
    case UInt8(ascii: "P"): scratch.append(contentsOf: [0xE2, 0x80, 0xA9])
    case UInt8(ascii: "x"): try escapedScalar(digits: 2)
    case UInt8(ascii: "u"): try escapedScalar(digits: 4)
    case UInt8(ascii: "U"): try escapedScalar(digits: 8)
    default: throw NotQuick()
    }
  }

  private mutating func escapedScalar(digits: Int) throws(NotQuick) {
    var value: UInt32 = 0
    for _ in 0..<digits {
      let digit: UInt8
      switch at(index) {
      case let byte where byte >= 0x30 && byte <= 0x39: digit = byte - 0x30
      case let byte where byte >= 0x41 && byte <= 0x46: digit = byte - 0x41 + 10
      case let byte where byte >= 0x61 && byte <= 0x66: digit = byte - 0x61 + 10
      default: throw NotQuick()
      }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    guard let scalar = Unicode.Scalar(value) else { throw NotQuick() }
    scratch.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
