import Foundation
import KeyfolioCore
import Testing

@Suite struct JSONTests {
  @Test func laysOutObjectsInTheirOrder() {
    let value: JSON = .object([
      "b": .integer(1), "a": .array([.bool(true), .null]), "none": nil, "empty": .array([]),
      "nothing": .object([JSON.Member]()),
    ])
    let expected = """
      {
        "b": 1,
        "a": [
          true,
          null
        ],
        "empty": [],
        "nothing": {}
      }

      """
    #expect(value.text == expected)
  }

  @Test(arguments: [
    (JSON.number(1), "1\n"), (.number(0.1), "0.1\n"), (.number(-0.0), "0\n"),
    (.number(1e21), "1e+21\n"),
    (.number(.nan), "null\n"), (.number(.infinity), "null\n"), (.literal("12.50"), "12.50\n"),
    (.integer(.min), "-9223372036854775808\n"), (.string(""), "\"\"\n"),
  ])
  func writesNumbers(_ value: JSON, _ expected: String) {
    #expect(value.text == expected)
  }

  @Test(arguments: [
    ("a\"b\\c", #""a\"b\\c""#), ("\n\r\t", #""\n\r\t""#), ("\u{0}\u{1F}", #""\u0000\u001f""#),
    ("</script>&", #""\u003c/script\u003e\u0026""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#),
    ("é😀\u{301}", "\"é😀\u{301}\""), ("\"\u{301}", "\"\\\"\u{301}\""),
  ])
  func escapesStrings(_ value: String, _ expected: String) {
    #expect(JSON.string(value).text == expected + "\n")
  }

  @Test func isReadBackByAnotherReader() throws {
    let all = String(String.UnicodeScalarView((0...0x2FFF).compactMap(Unicode.Scalar.init)))
    let text = JSON.object(["all": .string(all), "number": .number(1.5e-7)]).text
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let back = try #require(object?["all"] as? String)
    #expect(Array(back.unicodeScalars) == Array(all.unicodeScalars))
    #expect(object?["number"] as? Double == 1.5e-7)
  }
}
