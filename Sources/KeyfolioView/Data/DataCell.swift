public import KeyfolioCore
import KeyfolioModel

/// One value of a data table, typed: what is a number stays one in every format, and what is text
/// can be guarded against programs that take it for a formula.
public enum DataCell: Equatable, Sendable {
  /// An empty cell in CSV, `null` in JSON; never zero.
  case unknown
  case text(String)
  case whole(Int)
  case decimal(FixedPoint)
  /// In the currency that its column or the column `currency` names.
  case money(Money)
  case date(CalendarDate)
  /// Of a whole: 0 to 1, beyond either end where it went there.
  case share(FixedPoint)
  case flag(Bool)
}

// What a record may lack becomes a cell in one word. An empty text says as little as none.
extension DataCell {
  static func of(_ text: String?) -> DataCell {
    if let text, !text.isEmpty { .text(text) } else { .unknown }
  }

  static func of(_ text: Text?) -> DataCell { of(text?.value) }

  static func of<Word: RawRepresentable<String>>(_ word: Word?) -> DataCell { of(word?.rawValue) }

  static func of<Word: RawRepresentable<String>>(_ word: Located<Word>?) -> DataCell {
    of(word?.value)
  }

  /// Several in one cell.
  static func of(_ words: [String]) -> DataCell { of(words.joined(separator: "; ")) }

  static func of(_ value: FixedPoint?) -> DataCell { value.map { .decimal($0) } ?? .unknown }
  static func of(_ value: Number?) -> DataCell { of(value?.value.value) }
  static func of(_ value: Located<FixedPoint>?) -> DataCell { of(value?.value) }

  /// To the nearest ten-thousandth.
  static func of(_ value: Double?) -> DataCell { of(value.map { FixedPoint(rounding: $0) }) }

  static func of(_ count: Int?) -> DataCell { count.map { .whole($0) } ?? .unknown }
  static func of(_ amount: Money?) -> DataCell { amount.map { .money($0) } ?? .unknown }
  static func of(_ amount: Amount?) -> DataCell { of(amount?.value.value) }
  static func of(_ date: CalendarDate?) -> DataCell { date.map { .date($0) } ?? .unknown }
  static func of(_ day: Day?) -> DataCell { of(day?.value) }
  static func of(_ flag: Bool?) -> DataCell { flag.map { .flag($0) } ?? .unknown }
  static func of(_ flag: Located<Bool>?) -> DataCell { of(flag?.value) }

  /// A share of one, to the nearest ten-thousandth.
  static func share(of value: Double?) -> DataCell {
    value.map { .share(FixedPoint(rounding: $0)) } ?? .unknown
  }
}
