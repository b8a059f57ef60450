import KeyfolioCharts
import KeyfolioCore

/// The unit in which all amounts of one chart are written: of the currency, thousands or millions,
/// by the largest of them.
struct MoneyUnit {
  private let formats: Formats
  private let size: Double
  private let decimals: Int
  /// "€ k".
  let name: String

  init(_ amounts: [Money?], _ formats: Formats) {
    self.formats = formats
    let largest = amounts.compactMap { $0?.double.magnitude }.max() ?? 0
    let sign = formats.currencySign.trimmingBlank
    let words = formats.words
    switch largest {
    case 100_000_000...: (size, decimals, name) = (1_000_000, 1, words.unit(sign, words.million))
    case 10_000...: (size, decimals, name) = (1_000, 0, words.unit(sign, words.thousand))
    default: (size, decimals, name) = (1, 0, sign)
    }
  }

  func text(_ amount: Money) -> String { text(amount.double) }

  func text(_ value: Double) -> String {
    formats.locale.number(value / size, decimals: decimals)
  }

  func quantity(_ amount: Money) -> Quantity { Quantity(amount.double, text(amount)) }

  /// With a plus where it adds something.
  func signed(_ amount: Money) -> Quantity {
    Quantity(amount.double, (amount > .zero ? "+" : "") + text(amount))
  }

  /// Round values that cover a range of amounts.
  func ticks(_ range: ClosedRange<Double>, atMost most: Int) -> [Quantity] {
    // Reckoned in the unit, so that no two ticks are written alike.
    let smallest = decimals == 0 ? 1.0 : 0.1
    let low = range.lowerBound / size
    let high = max(range.upperBound / size, low + smallest * Double(most - 1))
    return Axis.roundSteps(covering: low...high, atMost: most)
      .map { Quantity($0 * size, text($0 * size)) }
  }
}

extension String {
  fileprivate var trimmingBlank: String { hasSuffix("\u{A0}") ? String(dropLast()) : self }
}
