/// When a company's year starts and which calendar year it is named after.
public struct FiscalYear: Hashable, Sendable {
  public enum Naming: String, Sendable, CaseIterable { case start, end }

  /// First month, 1 to 12.
  public var startMonth: Int
  public var namedAfter: Naming

  public init(startMonth: Int, namedAfter: Naming) {
    self.startMonth = startMonth
    self.namedAfter = namedAfter
  }

  /// January to December.
  public static let calendar = FiscalYear(startMonth: 1, namedAfter: .start)

  /// The calendar year and month (counted from 0) in which the named year starts.
  func firstMonth(of year: Int) -> Int {
    let startsEarlier = namedAfter == .end && startMonth > 1
    return (startsEarlier ? year - 1 : year) * 12 + startMonth - 1
  }

  /// The fiscal year in which a day falls, and its quarter, 1 to 4.
  public func quarter(of date: CalendarDate) -> (year: Int, quarter: Int) {
    let month = Int(date.year) * 12 + Int(date.month) - 1
    var year = Int(date.year) + 1
    while firstMonth(of: year) > month { year -= 1 }
    return (year, (month - firstMonth(of: year)) / 3 + 1)
  }
}

/// A stretch of time that figures are kept for.
public enum Period: Hashable, Sendable {
  /// A fiscal year.
  case year(Int)
  /// Quarters of a fiscal year, first to last, each 1 to 4.
  case quarters(Int, Int, Int)
  /// A calendar month, 1 to 12.
  case month(Int, Int)

  /// Reads `2026`, `2026-Q3`, `2026-Q1..Q3` and `2026-04`.
  public init?(parsing text: some StringProtocol) {
    var text = String(text)
    guard let period = text.withUTF8(Self.read) else { return nil }
    self = period
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Period? {
    guard bytes.count >= 4, let year = number(bytes[..<4]), (1900...2200).contains(year) else {
      return nil
    }
    if bytes.count == 4 { return .year(year) }
    guard bytes[4] == UInt8(ascii: "-") else { return nil }
    switch bytes.count {
    case 7:
      if let quarter = quarter(bytes[5...]) { return .quarters(year, quarter, quarter) }
      guard let month = number(bytes[5...]), (1...12).contains(month) else { return nil }
      return .month(year, month)
    case 11:
      guard bytes[7] == UInt8(ascii: "."), bytes[8] == UInt8(ascii: "."),
        let first = quarter(bytes[5..<7]), let last = quarter(bytes[9...]), first <= last
      else { return nil }
      return .quarters(year, first, last)
    default: return nil
    }
  }

  /// `Q3`.
  private static func quarter(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard bytes.first == UInt8(ascii: "Q"), let number = number(bytes.dropFirst()),
      (1...4).contains(number)
    else { return nil }
    return number
  }

  /// The year it is named after: fiscal for years and quarters, calendar for months.
  public var namedYear: Int {
    switch self {
    case .year(let year), .quarters(let year, _, _), .month(let year, _): year
    }
  }

  /// The months it covers, counted as 12 × calendar year + month − 1.
  public func months(in fiscalYear: FiscalYear) -> Range<Int> {
    switch self {
    case .year(let year):
      let first = fiscalYear.firstMonth(of: year)
      return first..<(first + 12)
    case .quarters(let year, let from, let to):
      let first = fiscalYear.firstMonth(of: year)
      return (first + (from - 1) * 3)..<(first + to * 3)
    case .month(let year, let month):
      let first = year * 12 + month - 1
      return first..<(first + 1)
    }
  }

  /// Its last day.
  public func lastDay(in fiscalYear: FiscalYear) -> CalendarDate? {
    let last = months(in: fiscalYear).upperBound - 1
    let (year, month) = (last / 12, last % 12 + 1)
    let day = CalendarDate.daysInMonth(year: year, month: month)
    return CalendarDate(year: year, month: month, day: day)
  }
}

extension Period: CustomStringConvertible {
  /// As data files write it.
  public var description: String {
    switch self {
    case .year(let year): "\(year)"
    case .quarters(let year, let from, let to) where from == to: "\(year)-Q\(from)"
    case .quarters(let year, let from, let to): "\(year)-Q\(from)..Q\(to)"
    case .month(let year, let month): month < 10 ? "\(year)-0\(month)" : "\(year)-\(month)"
    }
  }
}
