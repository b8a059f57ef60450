import KeyfolioCore
import KeyfolioTesting
import Testing

@testable import KeyfolioLoad
@testable import KeyfolioModel

private func value<Value>(_ text: String, _ reader: ValueReader<Value>) -> (Value?, [String]) {
  var files = SourceFiles()
  let start = Place(file: files.id(of: RelativePath("a.yaml")))
  var diagnostics = Diagnostics()
  let node = readYAML(Array(text.utf8)[...], at: start, &diagnostics)
  let value = node.flatMap { reader.read($0, &diagnostics) }
  return (value, diagnostics.sorted(by: files).map(\.code))
}

private func cell<Value>(_ text: String, _ reader: ValueReader<Value>) -> (Value?, [String]) {
  var files = SourceFiles()
  let width = UInt32(text.unicodeScalars.count)
  let place = Place(file: files.id(of: RelativePath("a.csv")), line: 2, column: 3, width: width)
  let node = Node(place: place, content: .scalar(.init(text: text, isCell: true)))
  var diagnostics = Diagnostics()
  let value = reader.read(node, &diagnostics)
  return (value, diagnostics.sorted(by: files).map(\.code))
}

@Suite struct ValueReaderTests {
  @Test(
    arguments: [
      ("9", "9", []), ("8.5", "8.5", []), ("0", "0", []), ("10", "10", []), ("'7'", "7", []),
      ("11", nil, ["out-of-range"]), ("-1", nil, ["out-of-range"]),
      ("10.0001", nil, ["out-of-range"]),
      ("~", nil, []), ("", nil, []), ("high", nil, ["bad-number"]), ("8,5", nil, ["bad-number"]),
      ("[8]", nil, ["wrong-type"]), ("{value: 4, by: x}", "4", []), ("{value: ~, by: x}", nil, []),
      ("{by: x}", nil, ["missing-field"]), ("{value: 4, form: x}", "4", ["unknown-key"]),
      ("{value: 4, verified: maybe}", "4", ["bad-choice"]),
      ("{value: {value: 4}}", nil, ["wrong-type"]),
      ("{value: [4, 5]}", nil, ["wrong-type"]), ("{value: 4, audience: [team]}", "4", []),
      ("{value: 12}", nil, ["out-of-range"]),
    ] as [(String, String?, [String])])
  func numbers(_ text: String, _ expected: String?, _ codes: [String]) {
    let (rated, found) = value(text, number(0...10))
    #expect(rated?.value.value == expected.flatMap { FixedPoint(parsing: $0) })
    #expect(found == codes)
  }

  @Test func aRatingKeepsWhatWasSaidAboutIt() throws {
    let text =
      "{value: 4, by: mk, as_of: 2026-08-12, source: day, verified: disputed, audience: [team]}"
    let rated = try #require(value(text, number(0...10)).0)
    #expect(rated.by?.value == "mk")
    #expect(rated.asOf?.value == CalendarDate(parsing: "2026-08-12"))
    #expect(rated.source?.value == "day")
    #expect(rated.verified?.value == .disputed)
    guard case .only([.team], _) = rated.audience else {
      Issue.record("the rating is for the team alone")
      return
    }
  }

  @Test(arguments: [
    ("8", [8]), ("[8, 6]", [8, 6]), ("[8, {value: 6, by: x}]", [8, 6]), ("~", []), ("[8, ~]", [8]),
    ("{value: 7}", [7]), ("[]", []),
  ])
  func opinions(_ text: String, _ expected: [Int]) {
    let (opinion, codes) = value(text, opinion())
    #expect(opinion?.values.map(\.value.value.whole) == expected)
    #expect(codes.isEmpty)
  }

  @Test func severalRatersHaveAMeanAndASpread() throws {
    let opinion = try #require(cell("8|7|7", opinion()).0)
    #expect(opinion.mean == FixedPoint(parsing: "7.3333"))
    #expect(opinion.spread == FixedPoint(7)...FixedPoint(8))
    #expect(opinion.values.map(\.value.place.column) == [3, 5, 7])
    #expect(Opinion().mean == nil)
    #expect(try #require(cell("8", KeyfolioLoad.opinion()).0).spread == nil)
  }

  @Test(
    arguments: [
      ("812000", "812000", []), ("-5", nil, ["negative-amount"]), ("0.5", "0.5", []),
      ("{value: 5, verified: documented}", "5", []), ("1.234", nil, ["bad-number"]),
      ("99999999999999999", nil, ["bad-number"]),
    ] as [(String, String?, [String])])
  func amounts(_ text: String, _ expected: String?, _ codes: [String]) {
    let (money, found) = value(text, amount)
    #expect(money?.value.value == expected.flatMap { Money(parsing: $0) })
    #expect(found == codes)
  }

  @Test func signedAmountsMayBeNegative() {
    #expect(value("-5", signedAmount).0?.value.value == Money(parsing: "-5"))
  }

  @Test(
    arguments: [
      ("true", true, []), ("yes", true, []), ("false", false, []), ("no", false, []),
      ("~", nil, []),
      ("NO", nil, ["bad-choice"]), ("1", nil, ["bad-choice"]), ("[true]", nil, ["wrong-type"]),
    ] as [(String, Bool?, [String])])
  func flags(_ text: String, _ expected: Bool?, _ codes: [String]) {
    let (flag, found) = value(text, flag)
    #expect(flag?.value == expected)
    #expect(found == codes)
  }

  @Test(
    arguments: [
      ("leadership", "team.. leadership", []), ("[leadership]", "only leadership", []),
      ("[team, customer]", "only team customer", []), ("[]", "only", []), ("~", nil, []),
      ("boss", nil, ["bad-choice"]), ("[boss, team]", "only team", ["bad-choice"]),
      ("{a: b}", nil, ["wrong-type"]),
    ] as [(String, String?, [String])])
  func audiences(_ text: String, _ expected: String?, _ codes: [String]) {
    let (mark, found) = value(text, audienceMark)
    #expect(words(mark) == expected)
    #expect(found == codes)
  }

  @Test(
    arguments: [
      ("leadership", "team.. leadership", []), ("[leadership]", "only leadership", []),
      ("[team, customer]", "only team customer", []), ("team|customer", "only team customer", []),
      ("[leadership", "only leadership", []), (" customer ", "team.. customer", []),
      ("team, boss", nil, ["bad-choice"]), ("[team|boss]", "only team", ["bad-choice"]),
    ] as [(String, String?, [String])])
  func audiencesOfCells(_ text: String, _ expected: String?, _ codes: [String]) {
    let (mark, found) = cell(text, audienceMark)
    #expect(words(mark) == expected)
    #expect(found == codes)
  }

  private func words(_ mark: AudienceMark?) -> String? {
    switch mark {
    case .atLeast(let audience, _): "team.. \(audience)"
    case .only(let audiences, _): (["only"] + audiences.map(\.rawValue)).joined(separator: " ")
    case nil: nil
    }
  }

  /// Blanks around what stands in a cell count for nothing, except in texts.
  @Test func cellsMayHaveBlanks() {
    #expect(cell(" 8 ", number(0...10)).0?.value.value == FixedPoint(8))
    #expect(cell(" 2026-09-30", day).0?.value == CalendarDate(parsing: "2026-09-30"))
    #expect(cell("mkeller ", reference).0?.value == "mkeller")
    #expect(cell(" a ", text).0?.value == " a ")
    #expect(cell("  ", number(0...10)).0 == nil)
    #expect(cell("  ", number(0...10)).1 == [])
  }

  @Test(arguments: [
    ("2027-06-15", "2027-06-15"), ("2027-06", "2027-06-30"), ("2027", "2027-12-31"),
    ("2027-Q2", "2027-06-30"),
  ])
  func dueDates(_ text: String, _ last: String) {
    #expect(value(text, dueDate).0?.value.lastDay == CalendarDate(parsing: last))
  }

  @Test(
    arguments: [
      ("1.234,56", "write 1234.56"), ("1,234.56", "write 1234.56"), ("1 234,5", "write 1234.5"),
      ("1\u{202F}234,5", "write 1234.5"), ("1'234.50", "write 1234.5"), ("1’234", "write 1234"),
      ("8,5", "write 8.5"), ("1,234", "write 1.234 or 1234, whichever is meant"),
      ("12 %", "write 12, without the sign"),
      ("(123)", "write -123"), ("(1.234,5)", "write -1234.5"), ("€ 500", "write 500"),
      ("500 EUR", "write 500"),
      ("−5", "write -5"), (".5", "write 0.5"), ("5.", "write 5"), ("1.234.567", "write 1234567"),
      ("1,234,567", "write 1234567"), ("=A1+B1", "save the table with the values of its formulas"),
      ("0.12345", "write at most 4 decimals"), ("12.5.1", nil), ("1,23,456", nil), ("1e6", nil),
      ("4.2 M", nil),
      ("high", nil), ("EUR", nil), ("SEK SEK", nil), ("EUR 5 EUR", nil), ("", nil), ("-", nil),
      ("%", nil), ("()", nil), (",", nil),
      ("1.2345678901234567890123456789012345678901234", nil),
    ] as [(String, String?)])
  func suggestsNumbers(_ text: String, _ expected: String?) {
    #expect(suggestedNumber(for: text, decimals: 4, isShare: false) == expected)
  }

  @Test func suggestsSharesAndMoney() {
    #expect(suggestedNumber(for: "95 %", decimals: 4, isShare: true) == "write 0.95")
    #expect(suggestedNumber(for: "12,5%", decimals: 4, isShare: true) == "write 0.125")
    #expect(
      suggestedNumber(for: "1.234", decimals: 2, isShare: false)
        == "write 1234, or at most 2 decimals")
  }

  @Test(
    arguments: [
      ("30.09.2026", "write 2026-09-30"), ("30/09/2026", "write 2026-09-30"),
      ("09/30/2026", "write 2026-09-30"),
      ("03/04/2026", "write 2026-04-03 or 2026-03-04, whichever is meant"),
      ("03.04.2026", "write 2026-04-03"),
      ("2026/9/3", "write 2026-09-03"), ("2026-09-30T10:00:00Z", "write 2026-09-30"),
      ("2026-02-30", "that day does not exist; write one that does, such as 2026-09-30"),
      ("soon", nil),
      ("30.9.26", nil), ("2026", nil), ("99999999999999999999-1-1", nil),
    ] as [(String, String?)])
  func suggestsDates(_ text: String, _ expected: String?) {
    #expect(suggestedDate(for: text) == expected)
  }

  @Test(
    arguments: [
      ("{GBP: {2025: 1.17, plan: 1.15}}", ["GBP 2025 1.17", "GBP plan 1.15"], []),
      ("{GBP: {2025-Q1: 1.17}}", [], ["bad-period"]),
      ("{GBP: {2025-04: 1.17}}", [], ["bad-period"]),
      ("{gbp: {2025: 1.17}}", [], ["bad-choice"]), ("{GBP: {2025: 0}}", [], ["bad-rate"]),
      ("{GBP: 1.17}", [], ["wrong-type"]), ("{GBP: {2025: ~}}", [], []),
      ("{GBP: {2025: -1}}", [], ["out-of-range"]),
      ("~", [], []), ("{GBP: {2025: 1.1, next: 1}}", ["GBP 2025 1.1"], ["bad-period"]),
    ] as [(String, [String], [String])])
  func rates(_ text: String, _ expected: [String], _ codes: [String]) async throws {
    let loaded = try await loadAccount(portfolio: "rates: \(text)\n").loaded
    let rates = loaded.project?.programme.rates ?? []
    let words = rates.map { rate in
      let year = rate.year.map { "\($0)" } ?? "plan"
      return "\(rate.currency.value) \(year) \(rate.rate.value)"
    }
    #expect(words == expected)
    #expect(loaded.codes == codes)
  }

  @Test(arguments: [
    ("{starts: \"10\", named_after: end}", 10, FiscalYear.Naming.end, []),
    ("{starts: 4}", 4, .start, []), ("{starts: 04}", 4, .start, []), ("{}", 1, .start, []),
    ("{starts: 13}", 1, .start, ["out-of-range"]), ("{starts: 4.5}", 1, .start, ["bad-number"]),
    ("{starts: april}", 1, .start, ["bad-number"]), ("{begins: 4}", 1, .start, ["unknown-key"]),
    ("{named_after: middle}", 1, .start, ["bad-choice"]),
  ])
  func fiscalYears(_ text: String, _ start: Int, _ naming: FiscalYear.Naming, _ codes: [String]) {
    let (year, found) = value(text, fiscalYear)
    #expect(year?.value == FiscalYear(startMonth: start, namedAfter: naming))
    #expect(found == codes)
  }
}
