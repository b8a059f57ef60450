import KeyfolioCore
import Testing

@Suite struct LocaleFormatTests {
  @Test(arguments: [
    ("en-GB", "1,234,567.89"), ("en-US", "1,234,567.89"), ("de-DE", "1.234.567,89"),
    ("de-CH", "1’234’567.89"), ("fr-FR", "1\u{202F}234\u{202F}567,89"),
    ("sv-SE", "1\u{202F}234\u{202F}567,89"),
  ])
  func groupsDigits(_ locale: String, _ expected: String) throws {
    let format = try #require(LocaleFormat(name: locale))
    #expect(format.number(1_234_567.89, decimals: 2) == expected)
  }

  @Test func knowsTheLocalesItNames() {
    for name in LocaleFormat.known { #expect(LocaleFormat(name: name)?.name == name) }
    #expect(LocaleFormat(name: "xx-XX") == nil)
    #expect(LocaleFormat(name: "") == nil)
  }

  @Test(
    arguments: [
      (0, 0, "0"), (999, 0, "999"), (1000, 0, "1,000"), (-1234.5, 1, "−1,234.5"), (0.5, 0, "1"),
      (-0.4, 0, "0"), (0.005, 2, "0.01"), (12, 2, "12.00"), (2.5, 0, "3"), (-2.5, 0, "−3"),
    ] as [(Double, Int, String)])
  func writesNumbers(_ value: Double, _ decimals: Int, _ expected: String) throws {
    let format = try #require(LocaleFormat(name: "en-GB"))
    #expect(format.number(value, decimals: decimals) == expected)
  }

  @Test func survivesWhatIsNoNumber() throws {
    let format = try #require(LocaleFormat(name: "en-GB"))
    for value in [Double.nan, .infinity, -.infinity, 1e300] {
      #expect(!format.number(value, decimals: 2).isEmpty)
    }
  }

  @Test func writesFixedPointsWithTheirOwnDecimals() throws {
    let format = try #require(LocaleFormat(name: "de-DE"))
    #expect(format.number(FixedPoint(12)) == "12")
    #expect(format.number(FixedPoint(tenThousandths: 125_000)) == "12,5")
    #expect(format.number(FixedPoint(tenThousandths: -1)) == "−0,0001")
    #expect(format.percent(0.614) == "61\u{A0}%")
    #expect(format.percent(0.614, decimals: 1) == "61,4\u{A0}%")
  }

  @Test func writesDates() throws {
    let date = try #require(CalendarDate(parsing: "2026-09-30"))
    let british = try #require(LocaleFormat(name: "en-GB"))
    let american = try #require(LocaleFormat(name: "en-US"))
    #expect(british.date(date) == "30\u{A0}September 2026")
    #expect(british.shortDate(date) == "30\u{A0}Sep\u{A0}2026")
    #expect(american.date(date) == "September\u{A0}30, 2026")
    #expect(american.shortDate(date) == "Sep\u{A0}30,\u{A0}2026")
  }
}
