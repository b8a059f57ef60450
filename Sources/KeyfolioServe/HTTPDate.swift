import KeyfolioCore

/// A moment to the second, as HTTP writes it: `Sun, 06 Nov 1994 08:49:37 GMT`. The two forms of
/// the last century, which no browser sends, are not read.
struct HTTPDate: Equatable, Comparable, Sendable {
  /// Since the first moment of 1970, in UTC.
  let seconds: Int

  private static let secondsPerDay = 86_400
  private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// `nil` for moments outside the years that a `CalendarDate` holds.
  let text: String?

  init(seconds: Int) {
    self.seconds = seconds
    text = Self.text(of: seconds)
  }

  /// `nil` unless the text is exactly such a moment, the weekday included.
  init?(_ text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 6, parts[5] == "GMT", parts[1].utf8.count == 2,
      parts[3].utf8.count == 4, let day = Int(parts[1]), let year = Int(parts[3]),
      let month = Self.months.firstIndex(of: String(parts[2])),
      let date = CalendarDate(year: year, month: month + 1, day: day),
      let time = Self.secondOfDay(parts[4])
    else { return nil }
    self.init(seconds: date.dayNumber * Self.secondsPerDay + time)
    guard self.text == text else { return nil }
  }

  private static func text(of seconds: Int) -> String? {
    let (days, time) = floorDivision(seconds, secondsPerDay)
    guard let date = CalendarDate(dayNumber: days) else { return nil }
    let weekday = weekdays[floorDivision(days, 7).remainder]
    let clock = [time / 3600, time / 60 % 60, time % 60].map(twoDigits).joined(separator: ":")
    let month = months[Int(date.month) - 1]
    return "\(weekday), \(twoDigits(Int(date.day))) \(month) \(date.year) \(clock) GMT"
  }

  static func < (a: HTTPDate, b: HTTPDate) -> Bool { a.seconds < b.seconds }

  private static func secondOfDay(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":").compactMap { Int($0) }
    guard parts.count == 3, parts[0] < 24, parts[1] < 60, parts[2] < 60 else { return nil }
    return parts[0] * 3600 + parts[1] * 60 + parts[2]
  }
}

private func floorDivision(_ number: Int, _ by: Int) -> (quotient: Int, remainder: Int) {
  let result = number.quotientAndRemainder(dividingBy: by)
  return result.remainder < 0 ? (result.quotient - 1, result.remainder + by) : result
}

private func twoDigits(_ number: Int) -> String {
  number < 10 ? "0\(number)" : String(number)
}
