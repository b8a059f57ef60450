import KeyfolioAnalysis
import KeyfolioCore

extension Formats {
  /// The change of a sum on another; `nil` unless both are complete and the base is above zero.
  func change(of amount: MoneySum?, on base: MoneySum?) -> String? {
    guard let amount = amount?.known, let base = base?.known, base > .zero else { return nil }
    return change((amount - base).double / base.double)
  }

  /// By how much a sum lies above or below its plan.
  func againstPlan(_ plan: PortfolioTotals.Comparison) -> String {
    let difference = Money(hundredths: abs(plan.difference.hundredths))
    return words.againstPlan(short(difference), over: plan.difference >= .zero)
  }

  /// Net contribution in thousands. Where costs are not recorded, what is left is the most that it
  /// can be, and is told so.
  func contribution(_ profit: CustomerProfitAndLoss?) -> String? {
    guard let profit, let amount = profit.netContribution else { return nil }
    return profit.isComplete ? thousands(amount) : words.atMost(thousands(amount))
  }

  /// A figure in its unit; a word as it is.
  func value(_ value: Figure.Value, _ unit: Figure.Unit) -> String {
    switch value {
    case .money(let amount): return short(amount)
    case .word(let word): return word
    case .fixed(let number) where unit == .share: return locale.percent(number.double)
    case .fixed(let number): return rating(number)
    case .real(let number):
      switch unit {
      case .share: return locale.percent(number)
      case .percent: return locale.number(number, decimals: 1) + "\u{A0}%"
      case .percentagePoints: return locale.number(number, decimals: 1)
      case .ratio: return ratio(number)
      case .score: return score(number)
      case .index: return locale.number(number)
      default: return locale.number(number, decimals: 1)
      }
    }
  }
}
