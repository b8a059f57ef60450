/// The one place where text becomes XML.
enum XMLEscape {
  /// Appends a text so that it can stand in an element or in a quoted attribute.
  ///
  /// Works on bytes: a quote that a combining mark follows is another `Character`, but still
  /// ends an attribute. Control characters and the two non-characters that XML forbids become
  /// U+FFFD, so that a stray byte in a name never makes a drawing unreadable.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      var index = 0
      while index < utf8.count {
        let length = special(utf8, at: index)
        if length > 0 {
          bytes.append(contentsOf: utf8[start..<index])
          bytes.append(contentsOf: replacement(utf8[index]).utf8)
          start = index + length
        }
        index += max(1, length)
      }
      bytes.append(contentsOf: utf8[start...])
    }
  }

  /// How many bytes at this place need to be replaced; 0 for none.
  private static func special(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    switch utf8[index] {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      1
    case 0x09, 0x0A, 0x0D: 0
    case 0..<0x20, 0x7F: 1
    case 0xEF:
      // U+FFFE and U+FFFF.
      index + 2 < utf8.count && utf8[index + 1] == 0xBF && utf8[index + 2] >= 0xBE ? 3 : 0
    default: 0
    }
  }

  private static func replacement(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: "\u{FFFD}"
    }
  }
}
