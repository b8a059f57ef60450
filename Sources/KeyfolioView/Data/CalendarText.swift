import KeyfolioCore

/// Lines of a calendar as RFC 5545 has them: CRLF, folded at 75 octets, text escaped.
struct CalendarText {
  private var buffer = TextBuffer()

  var bytes: [UInt8] { buffer.bytes }

  /// A property whose value is no text: a word of the format, a date.
  mutating func append(_ property: String, _ value: String) {
    appendFolded(property + ":" + value)
  }

  mutating func append(_ property: String, text: String) {
    append(property, Self.escaped(text))
  }

  static func date(_ day: CalendarDate) -> String { day.description.replacing("-", with: "") }

  /// Commas, semicolons and backslashes mean something to a calendar, line ends more so. The
  /// separators of Unicode count as line ends too, because some readers part lines at them.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      defer { isAfterReturn = scalar == "\r" }
      switch scalar {
      case "\n" where isAfterReturn: break
      case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": escaped += "\\n"
      case "\\", ",", ";":
        escaped.unicodeScalars.append("\\")
        escaped.unicodeScalars.append(scalar)
      // Tabs may stand in a text, other controls may not.
      case "\u{0}"..."\u{8}", "\u{E}"..."\u{1F}", "\u{7F}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static let limit = 75

  /// A folded line goes on after CRLF and a blank, which counts as one of the next 75 octets. A
  /// scalar is never cut in two.
  private mutating func appendFolded(_ line: String) {
    let bytes = Array(line.utf8)
    var start = 0
    var room = Self.limit
    while bytes.count - start > room {
      var end = start + room
      while bytes[end] & 0xC0 == 0x80 { end -= 1 }
      buffer.append(bytes[start..<end])
      buffer.append("\r\n ")
      start = end
      room = Self.limit - 1
    }
    buffer.append(bytes[start...])
    buffer.append("\r\n")
  }
}
