import Foundation
import KeyfolioCore
import KeyfolioTesting
import Testing

@testable import KeyfolioView

/// Tables as CSV and JSON: what goes in comes out, whatever it holds.
@Suite struct DataTextTests {
  /// One cell as CSV, as it stands in the file.
  private func csv(_ cell: DataCell) -> String {
    var buffer = TextBuffer()
    CSVText.append([cell], into: &buffer)
    return String(decoding: buffer.bytes.dropLast(2), as: UTF8.self)
  }

  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("two words", "two words"), ("a,b", "\"a,b\""),
    ("a;b", "\"a;b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""), ("a\nb", "\"a\nb\""),
    ("a\r\nb", "\"a\r\nb\""), ("a\tb", "\"a\tb\""), ("é,\u{301}", "\"é,\u{301}\""),
    ("a\"\u{301}b", "\"a\"\"\u{301}b\""), ("a\u{0}b", "a\u{FFFD}b"), (" a ", " a "),
  ])
  func quotesWhereItMust(_ text: String, _ written: String) {
    #expect(csv(.text(text)).unicodeScalars.elementsEqual(written.unicodeScalars))
  }

  static let formulas = [
    "=1+1", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://x.example\",\"y\")", "+1", "+49 170 1",
    "-1", "-2+3+cmd|' /C calc'!D2", "@SUM(1+1)", "@name", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1",
    "－1", "＠SUM(1)", "=", "-", "=\u{301}1", "=1,\"x\"",
  ]

  @Test(arguments: formulas) func guardsTextAgainstFormulas(_ text: String) throws {
    var buffer = TextBuffer()
    CSVText.append([.text(text), .text("x")], into: &buffer)
    let rows = try #require(csvRows(buffer.bytes))
    #expect(rows.count == 1 && rows[0].count == 2)
    #expect(rows[0][0].unicodeScalars.elementsEqual(("'" + text).unicodeScalars))
  }

  @Test(arguments: ["a=1", " =1", "1-2", "'=1", "“=1", "−1", "﹦1", "mail@x.example", "ｘ", "1"])
  func leavesOtherTextAlone(_ text: String) {
    #expect(csv(.text(text)) == text)
  }

  @Test func numbersComeBackExactly() throws {
    var random = SeededRandom(seed: 11)
    for _ in 0..<2000 {
      let wide = Int64.random(in: -999_999_999_999_999...999_999_999_999_999, using: &random)
      let narrow = Int64.random(in: -20_000...20_000, using: &random)
      for value in [wide, narrow] {
        let (fixed, money) = (FixedPoint(tenThousandths: value), Money(hundredths: value))
        #expect(FixedPoint(parsing: csv(.decimal(fixed))) == fixed)
        #expect(FixedPoint(parsing: csv(.share(fixed))) == fixed)
        #expect(Money(parsing: csv(.money(money))) == money)
        #expect(Int(csv(.whole(Int(value)))) == Int(value))
        #expect(json(.money(money)) == csv(.money(money)))
        #expect(json(.decimal(fixed)) == csv(.decimal(fixed)))
      }
    }
    #expect(csv(.money(Money(hundredths: -150_000_050))) == "-1500000.5")
    #expect(csv(.unknown) == "" && csv(.flag(true)) == "true")
    #expect(csv(.date(try #require(CalendarDate(parsing: "2026-09-30")))) == "2026-09-30")
  }

  /// One cell as JSON, as it stands in the file.
  private func json(_ cell: DataCell) -> String {
    var json = DataJSON([])
    json.begin(DataJSON.head([DataColumn("x", .text)]))
    json.append([[cell]])
    json.end()
    let text = String(decoding: json.bytes, as: UTF8.self)
    let row = text.split(separator: "\n").dropLast(2).last ?? ""
    return String(row.drop { $0 != "[" }.dropFirst().dropLast())
  }

  static let hostile = [
    "</script><script>alert(1)</script>", "\"quoted\" and 'single'", "q\"\u{301}uote", "a\u{2028}b",
    "a\u{2029}b", "\u{202E}evil\u{202C}", "nul\u{0}nul", "]]>", "<!--", "\\", "\\u0022",
    "tab\tline\n",
    "\u{7F}\u{85}\u{9F}", "👩‍👧‍👦", "e\u{301}\u{327}", "{{x}}",
    String(repeating: "ab\u{308}", count: 5000),
  ]

  @Test(arguments: hostile) func hostileTextIsOnlyText(_ text: String) throws {
    let columns = [DataColumn("a", .text), DataColumn("b", .money, unit: text)]
    let rows: [[DataCell]] = [
      [.text(text), .unknown], [.unknown, .money(Money(hundredths: -125))],
    ]
    var json = DataJSON([JSON.Member("table", .string(text))])
    json.begin(DataJSON.head(columns))
    json.append(rows)
    json.end()
    let read = try object(json.bytes)
    #expect(read["keyfolio"] as? Int == 1)
    #expect(same(read["table"], text))
    let head = try #require(read["columns"] as? [[String: Any]])
    #expect(head.count == 2 && same(head[1]["unit"], text))
    let body = try #require(read["rows"] as? [[Any]])
    #expect(body.count == 2 && same(body[0][0], text) && body[0][1] is NSNull)
    #expect(body[1][1] as? Double == -1.25)
    // Whoever puts it into a script element or splits it at line ends is safe as well.
    let written = String(decoding: json.bytes, as: UTF8.self)
    for sign in ["<", ">", "&", "\u{2028}", "\u{2029}", "\u{0}"] {
      #expect(!written.unicodeScalars.contains(try #require(sign.unicodeScalars.first)))
    }
    var buffer = TextBuffer()
    CSVText.append(rows[0], into: &buffer)
    let cells = try #require(csvRows(buffer.bytes)).flatMap(\.self)
    #expect(cells.count == 2)
    #expect(same(cells[0], text.replacing("\u{0}", with: "\u{FFFD}")))
  }

  @Test func severalTablesInOneFile() throws {
    var empty = DataJSON([])
    empty.endTables()
    #expect((try object(empty.bytes)["tables"] as? [Any])?.isEmpty == true)
    var json = DataJSON([JSON.Member("account", .string("a"))])
    let head = DataJSON.head([DataColumn("x", .whole, unit: "days")])
    json.append(.actions, head, [[.whole(1)], [.whole(2)]])
    json.append(.risks, head, [])
    json.endTables()
    let tables = try #require(try object(json.bytes)["tables"] as? [[String: Any]])
    #expect(tables.map { $0["table"] as? String } == ["actions", "risks"])
    #expect((tables[0]["rows"] as? [[Int]]) == [[1], [2]])
    #expect((tables[1]["rows"] as? [Any])?.isEmpty == true)
  }

  private func object(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  private func same(_ value: Any?, _ text: String) -> Bool {
    (value as? String)?.unicodeScalars.elementsEqual(text.unicodeScalars) ?? false
  }
}
