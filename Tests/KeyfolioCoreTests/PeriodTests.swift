import KeyfolioCore
import Testing

@Suite struct PeriodTests {
  static let october = FiscalYear(startMonth: 10, namedAfter: .end)
  static let april = FiscalYear(startMonth: 4, namedAfter: .start)

  @Test(arguments: ["2026", "2026-Q3", "2026-Q1..Q3", "2026-04", "2026-12", "2026-Q1..Q4"])
  func readsAndWrites(_ text: String) {
    #expect(Period(parsing: text)?.description == text)
  }

  @Test(arguments: [
    "", "26", "2026-", "2026-4", "2026-13", "2026-00", "2026-Q0", "2026-Q5", "2026-Q3..Q1",
    "2026-Q1-Q3", "2026-q3", "2026Q3", "Q3 2026", "2026-04-01", "1899", "2201", "2026-Q1..Q",
    "2026-Q\u{301}1", "plan", "+026",
  ])
  func refuses(_ text: String) {
    #expect(Period(parsing: text) == nil)
  }

  /// Months as (year, month) of the first and of the last one.
  @Test(arguments: [
    ("2026", FiscalYear.calendar, "2026-01", "2026-12"),
    ("2026-Q3", .calendar, "2026-07", "2026-09"),
    ("2026-04", october, "2026-04", "2026-04"),
    ("2026", october, "2025-10", "2026-09"),
    ("2026-Q1", october, "2025-10", "2025-12"),
    ("2026-Q1..Q3", october, "2025-10", "2026-06"),
    ("2026", april, "2026-04", "2027-03"),
    ("2026-Q4", april, "2027-01", "2027-03"),
    ("2026", FiscalYear(startMonth: 1, namedAfter: .end), "2026-01", "2026-12"),
    ("2026", FiscalYear(startMonth: 10, namedAfter: .start), "2026-10", "2027-09"),
  ])
  func coversMonths(_ text: String, _ year: FiscalYear, _ first: String, _ last: String) throws {
    let months = try #require(Period(parsing: text)).months(in: year)
    let start = try #require(Period(parsing: first)).months(in: .calendar)
    let end = try #require(Period(parsing: last)).months(in: .calendar)
    #expect(months == start.lowerBound..<end.upperBound)
  }

  @Test func quartersOfADayAgreeWithTheMonthsOfAPeriod() throws {
    for start in 1...12 {
      for naming in FiscalYear.Naming.allCases {
        let year = FiscalYear(startMonth: start, namedAfter: naming)
        for month in 1...12 {
          let day = try #require(CalendarDate(year: 2026, month: month, day: 15))
          let (named, quarter) = year.quarter(of: day)
          let months = Period.quarters(named, quarter, quarter).months(in: year)
          #expect(months.contains(2026 * 12 + month - 1))
        }
      }
    }
  }

  @Test(arguments: [
    ("2026", "2026-09-30"), ("2026-Q2", "2026-03-31"), ("2026-02", "2026-02-28"),
    ("2024-02", "2024-02-29"),
  ])
  func endsOnADay(_ text: String, _ expected: String) {
    #expect(Period(parsing: text)?.lastDay(in: Self.october)?.description == expected)
  }

  @Test func theLastYearOfTheCalendarHasAnEnd() {
    #expect(Period.year(2200).lastDay(in: .calendar)?.description == "2200-12-31")
    #expect(Period.year(2200).lastDay(in: Self.april) == nil)
    #expect(Period.quarters(2200, 1, 2).namedYear == 2200)
  }

  @Test func yearsAndTheirPartsOverlap() throws {
    let year = Period.year(2026).months(in: Self.october)
    #expect(year.overlaps(Period.quarters(2026, 4, 4).months(in: Self.october)))
    #expect(year.overlaps(Period.month(2025, 10).months(in: Self.october)))
    #expect(!year.overlaps(Period.month(2026, 10).months(in: Self.october)))
    #expect(!year.overlaps(Period.year(2027).months(in: Self.october)))
  }
}
