import KeyfolioCore
import KeyfolioTesting
import Testing

@testable import KeyfolioView

/// Calendars by the letter of RFC 5545.
@Suite struct CalendarTextTests {
  private func written(_ text: String) -> String {
    var calendar = CalendarText()
    calendar.append("SUMMARY", text: text)
    return String(decoding: calendar.bytes, as: UTF8.self)
  }

  /// What a reader has before it: the line unfolded, without its end.
  private func unfolded(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      bytes.append(byte)
      if bytes.suffix(3) == [0x0D, 0x0A, 0x20] { bytes.removeLast(3) }
    }
    return String(decoding: bytes.dropLast(2), as: UTF8.self)
  }

  @Test(arguments: [
    ("plain", "plain"), ("a, b; c \\ d: e", "a\\, b\\; c \\\\ d: e"), ("a\nb", "a\\nb"),
    ("a\r\nb", "a\\nb"), ("a\rb", "a\\nb"), ("a\n\nb", "a\\n\\nb"), ("a\u{2028}b", "a\\nb"),
    ("a\u{85}b", "a\\nb"), ("a\u{0}b\u{1B}c", "a\u{FFFD}b\u{FFFD}c"), ("a\tb", "a\tb"),
    (",\u{301}", "\\,\u{301}"), ("END:VCALENDAR\r\nBEGIN:VEVENT", "END:VCALENDAR\\nBEGIN:VEVENT"),
  ])
  func escapes(_ text: String, _ escaped: String) {
    let expected = "SUMMARY:" + escaped + "\r\n"
    #expect(written(text).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test func foldsAtSeventyFiveOctets() throws {
    var random = SeededRandom(seed: 3)
    let pieces = ["a", "é", "漢", "👩", "e\u{301}", " ", "\u{202E}", "\\", "x y"]
    for length in 0..<300 {
      let text = (0..<length).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let bytes = Array(written(text).utf8)
      #expect(bytes.suffix(2) == [0x0D, 0x0A])
      var line: [UInt8] = []
      for byte in bytes {
        if byte == 0x0A {
          #expect(line.last == 0x0D && line.count <= 76, "\(line.count - 1) octets")
          #expect(String(validating: line, as: UTF8.self) != nil, "a scalar is cut in two")
          line = []
        } else {
          line.append(byte)
        }
      }
      let expected = "SUMMARY:" + text.replacing("\\", with: "\\\\")
      #expect(unfolded(written(text)).unicodeScalars.elementsEqual(expected.unicodeScalars))
    }
  }

  @Test func aLineThatJustFitsIsLeft() {
    let fits = String(repeating: "x", count: 75 - "SUMMARY:".utf8.count)
    #expect(written(fits) == "SUMMARY:\(fits)\r\n")
    #expect(written(fits + "y") == "SUMMARY:\(fits)\r\n y\r\n")
  }
}
