/// The languages in which keyfolio writes its own words.
public enum Language: Sendable, Equatable {
  case english, german

  /// Full month names, January first.
  public var months: [String] {
    switch self {
    case .english:
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
    case .german:
      [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
        "Oktober", "November", "Dezember",
      ]
    }
  }

  /// Month names where room is short, January first.
  public var shortMonths: [String] {
    switch self {
    case .english: months.map { String($0.prefix(3)) }
    case .german:
      [
        "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.",
        "Dez.",
      ]
    }
  }
}

/// How numbers, money and dates are written for a locale. The tables are our own, because system
/// formatting differs by release and machine.
public struct LocaleFormat: Equatable, Sendable {
  /// As portfolio.yaml names it: `en-GB`.
  public var name: String
  public var decimalMark: String
  /// Between groups of three digits.
  public var groupMark: String
  /// Whether the month stands before the day: `September 30, 2026`.
  public var monthFirst: Bool
  /// The language of the words around them.
  public var language: Language

  /// The locales that portfolio.yaml may name.
  public static let known: [String] = ["en-GB", "en-US", "de-DE", "de-CH", "fr-FR", "sv-SE"]

  /// British English: where the author names no locale.
  public static let usual = LocaleFormat(
    name: "en-GB", decimalMark: ".", groupMark: ",", monthFirst: false, language: .english)

  private init(
    name: String, decimalMark: String, groupMark: String, monthFirst: Bool, language: Language
  ) {
    self.name = name
    self.decimalMark = decimalMark
    self.groupMark = groupMark
    self.monthFirst = monthFirst
    self.language = language
  }

  /// Full month names, January first.
  public var months: [String] { language.months }

  /// `nil` for a locale outside `known`. Words are of one language on a page: German where the
  /// locale is, English everywhere else.
  public init?(name: String) {
    let marks: (decimal: String, group: String)
    switch name {
    case "en-GB", "en-US": marks = (".", ",")
    case "de-DE": marks = (",", ".")
    case "de-CH": marks = (".", "’")
    case "fr-FR", "sv-SE": marks = (",", "\u{202F}")
    default: return nil
    }
    self.init(
      name: name, decimalMark: marks.decimal, groupMark: marks.group,
      monthFirst: name == "en-US", language: name.hasPrefix("de-") ? .german : .english)
  }

  /// A number with exactly so many decimals, halves away from zero; U+2212 before a negative.
  public func number(_ value: Double, decimals: Int = 0) -> String {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = (value.magnitude * scale).rounded(.toNearestOrAwayFromZero)
    guard scaled < 9e15 else { return "\(value)" }
    var digits = String(Int64(scaled))
    if digits.utf8.count <= decimals {
      digits = String(repeating: "0", count: decimals + 1 - digits.utf8.count) + digits
    }
    let split = digits.utf8.index(digits.endIndex, offsetBy: -decimals)
    let whole = grouped(digits[..<split])
    let text = decimals == 0 ? whole : whole + decimalMark + digits[split...]
    return value < 0 && scaled > 0 ? "\u{2212}" + text : text
  }

  /// A fixed-point number with as many decimals as it has.
  public func number(_ value: FixedPoint) -> String {
    var decimals = 4
    var rest = value.tenThousandths
    while decimals > 0, rest % 10 == 0 {
      rest /= 10
      decimals -= 1
    }
    return number(value.double, decimals: decimals)
  }

  /// A share between 0 and 1 as `61 %`, with a no-break space.
  public func percent(_ share: Double, decimals: Int = 0) -> String {
    number(share * 100, decimals: decimals) + "\u{A0}%"
  }

  /// `30 September 2026`, `30. September 2026`, `September 30, 2026`.
  public func date(_ date: CalendarDate) -> String { self.date(date, language.months) }

  /// `September 2026`.
  public func month(_ date: CalendarDate) -> String {
    "\(language.months[Int(date.month) - 1])\u{A0}\(date.year)"
  }

  /// `30 Sep 2026`, `30. Sept. 2026`, `Sep 30, 2026`, in one piece: for cells of tables.
  public func shortDate(_ date: CalendarDate) -> String {
    self.date(date, language.shortMonths).replacingBlanks
  }

  private func date(_ date: CalendarDate, _ months: [String]) -> String {
    let month = months[Int(date.month) - 1]
    if monthFirst { return "\(month)\u{A0}\(date.day), \(date.year)" }
    let dot = language == .german ? "." : ""
    return "\(date.day)\(dot)\u{A0}\(month) \(date.year)"
  }

  private func grouped(_ digits: Substring) -> String {
    var text = ""
    for (offset, digit) in digits.enumerated() {
      if offset > 0, (digits.count - offset) % 3 == 0 { text += groupMark }
      text.append(digit)
    }
    return text
  }
}

extension String {
  /// With no-break spaces.
  fileprivate var replacingBlanks: String { String(map { $0 == " " ? "\u{A0}" : $0 }) }
}
