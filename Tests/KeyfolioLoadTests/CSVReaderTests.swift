import KeyfolioCore
import KeyfolioTesting
import Testing

@testable import KeyfolioLoad

/// The cells of a table, `name,id / Ilse,hofer`, then what is wrong with it.
private func read(_ bytes: [UInt8]) -> String {
  var files = SourceFiles()
  let file = files.id(of: RelativePath("a.csv"))
  var diagnostics = Diagnostics()
  var text = ""
  if let source = sourceText(bytes, file: file, &diagnostics) {
    let table = readCSV(source, file: file, &diagnostics)
    let rows = ([table.header] + table.rows).map { row in
      row.map { "<" + $0.text + ">" }.joined()
    }
    text = rows.joined(separator: "/")
  }
  let found = diagnostics.sorted(by: files)
  return text + found.map { " \($0.code) \($0.place.line):\($0.place.column)" }.joined()
}

private func read(_ text: String) -> String { read(Array(text.utf8)) }

@Suite struct CSVReaderTests {
  @Test(arguments: [
    ("a,b\n1,2\n", "<a><b>/<1><2>"), ("a,b\n1,2", "<a><b>/<1><2>"),
    ("a,b\r\n1,2\r\n", "<a><b>/<1><2>"),
    ("a,b\r1,2\r", "<a><b>/<1><2>"), ("\u{FEFF}a,b\n1,2\n", "<a><b>/<1><2>"),
    ("a,b,c\n1,2,", "<a><b><c>/<1><2><>"), ("a,b\n\n\n1,2\n\n", "<a><b>/<1><2>"),
    ("a,b\n,\n1,2\n,\n", "<a><b>/<1><2>"), ("\n\na\n1\n", "<a>/<1>"),
    // Quotes
    ("a,b\n\"1,5\",2\n", "<a><b>/<1,5><2>"), ("a,b\n\"x\ny\",2\n", "<a><b>/<x\ny><2>"),
    ("a,b\n\"x\r\ny\",2\n", "<a><b>/<x\r\ny><2>"), ("a\n\"say \"\"hi\"\"\"\n", "<a>/<say \"hi\">"),
    ("a,b\n\"\",2\n", "<a><b>/<><2>"), ("a\n\"\"\"\"\n", "<a>/<\">"),
    ("\"a\nb\",c\n1,2\n", "<a\nb><c>/<1><2>"),
    ("a,b\n5\"\" pipe,2\n", "<a><b>/<5\"\" pipe><2>"), ("a\nx\"y\"z\n", "<a>/<x\"y\"z>"),
    ("a\n'x'\n", "<a>/<'x'>"), ("a,b\n'1,2'\n", "<a><b>/<'1><2'>"),
    // Blanks are kept
    ("a,b\n  x , y \n", "<a><b>/<  x >< y >"), ("a,b\n\t,2\n", "<a><b>/<\t><2>"),
    // Delimiters
    ("a;b\n1,5;2\n", "<a><b>/<1,5><2>"), ("a\tb\n1,5\t2\n", "<a><b>/<1,5><2>"),
    ("sep=;\na;b\n1;2\n", "<a><b>/<1><2>"), ("sep=;\r\na;b\r\n1;2\r\n", "<a><b>/<1><2>"),
    ("sep=,\na,b;c\n1,2\n", "<a><b;c>/<1><2>"), ("sep=;;;\na;b\n1;2\n", "<a><b>/<1><2>"),
    ("sep=\t\na\tb\n1\t2\n", "<a><b>/<1><2>"), ("a;b,c;d\n1;2;3\n", "<a><b,c><d>/<1><2><3>"),
    ("\"a,x\";b\n1;2\n", "<a,x><b>/<1><2>"), ("\u{FEFF}sep=;\na;b\n1;2\n", "<a><b>/<1><2>"),
    // A delimiter with a combining mark or joiner behind it is one all the same.
    ("a,b\n1,\u{301}2\n", "<a><b>/<1><\u{301}2>"), ("a\n\"1\"\"\u{200D}\"\n", "<a>/<1\"\u{200D}>"),
    ("a\nx\u{2028}y\u{85}z\n", "<a>/<x\u{2028}y\u{85}z>"), ("a\n👩‍🚀é\n", "<a>/<👩‍🚀é>"),
    // What spreadsheets add at the end of rows
    ("a,b\n1,2,,,\n", "<a><b>/<1><2>"), ("a\n1|2|3\n", "<a>/<1|2|3>"),
    ("id,name\n001500000AbCdEf,x\n1.5E+10,y\n", "<id><name>/<001500000AbCdEf><x>/<1.5E+10><y>"),
  ])
  func reads(_ text: String, _ expected: String) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("", " csv-no-header 1:1"), ("\n\n", " csv-no-header 1:1"), ("\u{FEFF}", " csv-no-header 1:1"),
    ("sep=;\n", " csv-no-header 1:1"), ("a,b\n1,2,3\n", "<a><b> csv-row-too-long 2:5"),
    ("a,b\né,2,3\n4,5\n", "<a><b>/<4><5> csv-row-too-long 2:5"),
    ("a,b\n1\n", "<a><b>/<1><> csv-row-too-short 2:1"),
    ("a,b,c\nx,yz\n", "<a><b><c>/<x><yz><> csv-row-too-short 2:3"),
    ("a,\n1,2\n", "<a><>/<1><2> csv-column-name 1:3"),
    ("a,b,a\n1,2,3\n", "<a><b><a>/<1><2><3> csv-duplicate-column 1:5"),
    ("a,b\n1,\"open\n2,3\n", "<a><b> csv-quote 2:3"), ("a\n\"open", "<a> csv-quote 2:1"),
    ("\"open\n1\n", " csv-quote 1:1"), ("a\n\"x\"y\n", "<a> csv-quote 2:4"),
    ("a,b\n\"x\" ,1\n", "<a><b> csv-quote 2:4"),
    ("a,b\n1, \"x\"\n", "<a><b>/<1>< \"x\"> csv-quote 2:3"),
    ("a|b\n1|2\n", " csv-delimiter 1:2"), ("sep=#\na#b\n", " csv-delimiter 1:5"),
    ("sep=\na,b\n1,2\n", " csv-delimiter 1:5"),
    ("a,b\n\"x\ny\",2,3\n", "<a><b> csv-row-too-long 3:6"),
    ("a\nx\u{0}\n", " control-character 2:2"),
    ("a\nx\u{1B}[31m\n", " control-character 2:2"), ("a\nna\u{8F}\n", " control-character 2:3"),
    // The header of another program's report stands further down.
    (
      "Report,,\n\nid,name,x\n",
      "<Report><><>/<id><name><x> csv-column-name 1:8 csv-column-name 1:9"
    ),
  ])
  func reports(_ text: String, _ expected: String) {
    #expect(read(text) == expected)
  }

  @Test func reportsEncodings() {
    let text = "name\nJ\u{F6}rg\n"
    #expect(read(text.unicodeScalars.map { UInt8($0.value) }) == " invalid-utf8 2:2")
    #expect(read(Array("name\nJ".utf8) + [0x9A] + Array("rg\n".utf8)) == " invalid-utf8 2:2")
    #expect(read(Array("name\nJ".utf8) + [0xC3]) == " invalid-utf8 2:2")
    let little = Array(text.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = Array(text.utf16).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [little, big, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big] {
      #expect(read(bytes) == " wrong-encoding 1:1")
    }
    // What was decoded wrongly once before cannot be told from a text that means it.
    #expect(read("name\nJÃ¶rg\n") == "<name>/<JÃ¶rg>")
  }

  @Test func knowsPlacesInScalars() {
    var diagnostics = Diagnostics()
    let file = FileID(index: 2)
    let text = "\u{FEFF}é,b\r\n\"ü\nx\",yy\r\n\"q\"\"\",\"z\"\n"
    let table = readCSV(Array(text.utf8)[...], file: file, &diagnostics)
    #expect(diagnostics.isEmpty)
    #expect(table.header[0].place == Place(file: file, line: 1, column: 1, width: 1))
    #expect(table.header[1].place == Place(file: file, line: 1, column: 3, width: 1))
    #expect(table.rows[0][0].place == Place(file: file, line: 2, column: 1, width: 0))
    #expect(table.rows[0][1].place == Place(file: file, line: 3, column: 4, width: 2))
    #expect(table.rows[1][0].place == Place(file: file, line: 4, column: 1, width: 5))
    #expect(table.rows[1][1].place == Place(file: file, line: 4, column: 7, width: 3))
  }

  @Test(.timeLimit(.minutes(5))) func reads200000Rows() {
    let text = "id,name,value\n" + String(repeating: "a,\"b, c\",12.5\n", count: 200_000)
    var diagnostics = Diagnostics()
    let table = readCSV(Array(text.utf8)[...], file: FileID(index: 0), &diagnostics)
    #expect(table.rows.count == 200_000)
    #expect(diagnostics.isEmpty)
  }

  // MARK: - Rows as records

  private func nodes(_ text: String, money: Bool = false) -> String {
    var diagnostics = Diagnostics()
    let table = readCSV(Array(text.utf8)[...], file: FileID(index: 0), &diagnostics)
    return (money ? table.moneyNodes() : table.nodes()).map(outline).joined(separator: " ")
  }

  @Test(arguments: [
    ("id,name\n1,\n", "{id: \"1\"}"),
    ("us,them.vega,them.oriel\n8,7,\n", "{us: \"8\", them: {vega: \"7\"}}"),
    ("said.us,said.by\n6,hofer\n", "{said: {us: \"6\", by: \"hofer\"}}"),
    ("said.them.vega\n6\n", "{said: {them: {vega: \"6\"}}}"),
    ("value,value.source\n88,portal\n", "{value: {value: \"88\", source: \"portal\"}}"),
    ("value.source,value\nportal,88\n", "{value: {source: \"portal\", value: \"88\"}}"),
    ("value,value.source\n88,\n", "{value: \"88\"}"),
    ("value.source\nportal\n", "{value: {source: \"portal\"}}"),
    (" id , name\n1,x\n", "{id: \"1\", name: \"x\"}"), ("a..b\n1\n", "{a: {: {b: \"1\"}}}"),
  ])
  func becomeMappings(_ text: String, _ expected: String) {
    #expect(nodes(text) == expected)
  }

  @Test func wideMoneyBecomesOneRecordAPeriod() {
    let text =
      "line,kind,unit,currency,2025,2026-Q1\ngross_sales,,hub,EUR,100,\nlogistics,plan,,,5,6\n"
    #expect(
      nodes(text, money: true)
        == "{line: \"gross_sales\", unit: \"hub\", currency: \"EUR\", period: \"2025\", amount: \"100\"} "
        + "{line: \"logistics\", kind: \"plan\", period: \"2025\", amount: \"5\"} "
        + "{line: \"logistics\", kind: \"plan\", period: \"2026-Q1\", amount: \"6\"}")
    let long = "line,period,amount\ngross_sales,2025,100\n"
    #expect(
      nodes(long, money: true) == "{line: \"gross_sales\", period: \"2025\", amount: \"100\"}")
  }

  @Test func cellsHoldSeveralValues() {
    var diagnostics = Diagnostics()
    let table = readCSV(Array("x\na | b||c\n".utf8)[...], file: FileID(index: 0), &diagnostics)
    guard case .mapping(let row) = table.nodes()[0].content, let cell = row["x"] else { return }
    #expect(cell.items.map(outline) == ["\"a\"", "\"b\"", "~", "\"c\""])
    #expect(cell.items.map(\.place.column) == [1, 5, 7, 8])
  }
}
