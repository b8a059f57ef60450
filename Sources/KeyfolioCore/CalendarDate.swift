/// A day of the Gregorian calendar. No clock, no time zone.
public struct CalendarDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let year: Int16
  public let month: UInt8
  public let day: UInt8

  /// `nil` for a day that does not exist, or a year outside 1900 to 2200.
  public init?(year: Int, month: Int, day: Int) {
    guard (1900...2200).contains(year), (1...12).contains(month),
      (1...Self.daysInMonth(year: year, month: month)).contains(day)
    else { return nil }
    self.year = Int16(year)
    self.month = UInt8(month)
    self.day = UInt8(day)
  }

  /// 1 January 1900: where not even one fact carries a date.
  public static let earliest = CalendarDate(unchecked: 1900, 1, 1)
  /// 31 December 2200: after every date that a file may hold.
  public static let latest = CalendarDate(unchecked: 2200, 12, 31)

  private init(unchecked year: Int16, _ month: UInt8, _ day: UInt8) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2026-09-30`.
  public init?(parsing text: some StringProtocol) {
    var text = String(text)
    let parts = text.withUTF8 { bytes -> (Int, Int, Int)? in
      guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
        let year = number(bytes[..<4]), let month = number(bytes[5..<7]),
        let day = number(bytes[8...])
      else { return nil }
      return (year, month, day)
    }
    guard let (year, month, day) = parts else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Days since 1 January 1970, after Howard Hinnant's civil calendar arithmetic.
  public var dayNumber: Int {
    let shifted = Int(year) - (month <= 2 ? 1 : 0)
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (Int(month) + (month > 2 ? -3 : 9)) + 2) / 5 + Int(day) - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day with that number; `nil` outside the years 1900 to 2200.
  public init?(dayNumber: Int) {
    guard (-30_000...90_000).contains(dayNumber) else { return nil }
    let shifted = dayNumber + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day so many days later; `nil` outside the years 1900 to 2200.
  public func adding(days: Int) -> CalendarDate? {
    // Nothing within the calendar is further apart than this.
    (-120_000...120_000).contains(days) ? CalendarDate(dayNumber: dayNumber + days) : nil
  }

  /// The same day so many months later, or that month's last day where it is shorter.
  public func adding(months: Int) -> CalendarDate? {
    guard (-4000...4000).contains(months) else { return nil }
    let total = Int(year) * 12 + Int(month) - 1 + months
    let (newYear, newMonth) = (total / 12, total % 12 + 1)
    let last = Self.daysInMonth(year: newYear, month: newMonth)
    return CalendarDate(year: newYear, month: newMonth, day: min(Int(day), last))
  }

  /// Whole days from this day to the other; negative if the other is earlier.
  public func days(to other: CalendarDate) -> Int { other.dayNumber - dayNumber }

  public static func daysInMonth(year: Int, month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  /// ISO 8601: `2026-09-30`.
  public var description: String { "\(year)-\(twoDigits(month))-\(twoDigits(day))" }
}

private func twoDigits(_ value: UInt8) -> String { value < 10 ? "0\(value)" : "\(value)" }

/// A few digits and nothing else; `Int` would also take a sign.
func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
  guard (1...9).contains(digits.count) else { return nil }
  var value = 0
  for byte in digits {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
    value = value * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return value
}
