import KeyfolioCore
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: ["2026-09-30", "2024-02-29", "2000-02-29", "1900-01-01", "2200-12-31"])
  func readsAndWrites(_ text: String) {
    #expect(CalendarDate(parsing: text)?.description == text)
  }

  @Test(arguments: [
    "", "2026-9-30", "2026-09-31", "2023-02-29", "1900-02-29", "2026-13-01", "2026-00-10",
    "2026-01-00", "30.09.2026", "09/30/2026", "2026-09-30T10:00", "2026-09-30 ", "26-09-30",
    "1899-12-31", "2201-01-01", "2026-+9-30", "２０２６-09-30", "2026-09-30\u{301}",
  ])
  func refuses(_ text: String) {
    #expect(CalendarDate(parsing: text) == nil)
  }

  @Test func numbersEachDayOnce() throws {
    let first = try #require(CalendarDate(year: 1900, month: 1, day: 1))
    let last = try #require(CalendarDate(year: 2200, month: 12, day: 31))
    var date = first
    for number in first.dayNumber...last.dayNumber {
      date = try #require(CalendarDate(dayNumber: number))
      #expect(date.dayNumber == number)
    }
    #expect(date == last)
    #expect(CalendarDate(year: 1970, month: 1, day: 1)?.dayNumber == 0)
    #expect(CalendarDate(year: 2000, month: 3, day: 1)?.dayNumber == 11_017)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2026-03-15", -3, "2025-12-15"),
    ("2026-11-30", 3, "2027-02-28"), ("2026-06-30", 0, "2026-06-30"),
    ("2026-06-30", 12, "2027-06-30"),
  ])
  func addsMonths(_ start: String, _ months: Int, _ expected: String) {
    #expect(CalendarDate(parsing: start)?.adding(months: months)?.description == expected)
  }

  @Test func addsDays() throws {
    let date = try #require(CalendarDate(parsing: "2026-12-31"))
    #expect(date.adding(days: 1)?.description == "2027-01-01")
    #expect(date.adding(days: -365)?.description == "2025-12-31")
    #expect(try date.days(to: #require(CalendarDate(parsing: "2026-12-01"))) == -30)
  }

  @Test(arguments: [Int.max, Int.min, 10_000_000, -10_000_000])
  func leavesTheCalendarQuietly(_ step: Int) throws {
    let date = try #require(CalendarDate(parsing: "2026-12-31"))
    #expect(date.adding(days: step) == nil)
    #expect(date.adding(months: step) == nil)
    #expect(CalendarDate(dayNumber: step) == nil)
  }

  @Test func comparesByTime() throws {
    let dates = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01"]
    let read = dates.compactMap { CalendarDate(parsing: $0) }
    #expect(read.count == 4)
    #expect(read.shuffled().sorted() == read)
  }
}
