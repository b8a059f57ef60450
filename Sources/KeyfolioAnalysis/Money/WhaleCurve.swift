public import KeyfolioCore

/// Customers by what they contribute, highest first, and how the sum climbs and falls.
///
/// `peak` is the highest cumulative contribution and `give-back = (peak − total) / peak` the share
/// of it that the customers behind the peak cost again. Shares of the total are given only where the
/// total is above zero; otherwise the curve is one of money.
///
/// Customers whose contribution is unknown are counted and left out. A curve of the key accounts
/// alone is labelled so: the whale needs all customers.
///
/// Source: domain.md 3.14; Kaplan and Narayanan.
public struct WhaleCurve: Sendable, Equatable {
  public struct Step: Sendable, Equatable {
    public var name: String
    public var contribution: Money
    public var cumulated: Money
  }

  /// Highest contribution first; equal ones in the order given.
  public var steps: [Step]
  /// Customers without a figure.
  public var unknown: Int

  public init(_ customers: [(name: String, contribution: Money?)]) {
    let known = customers.compactMap { customer in
      customer.contribution.map { (name: customer.name, contribution: $0) }
    }
    unknown = customers.count - known.count
    var sum = Money.zero
    steps = known.enumerated().sorted { a, b in
      (b.element.contribution, a.offset) < (a.element.contribution, b.offset)
    }.map { _, customer in
      sum += customer.contribution
      return Step(name: customer.name, contribution: customer.contribution, cumulated: sum)
    }
  }

  public var total: Money { steps.last?.cumulated ?? .zero }
  /// The highest cumulative contribution, at least zero.
  public var peak: Money { max(steps.map(\.cumulated).max() ?? .zero, .zero) }
  /// How many customers it takes to the peak, the fewest.
  public var peakCount: Int {
    (steps.firstIndex { $0.cumulated == peak } ?? -1) + 1
  }
  /// Per cent of the total; `nil` where that is not above zero.
  public var peakShare: Double? { share(peak) }
  /// Per cent of the peak; `nil` without a peak above zero.
  public var giveBack: Double? {
    guard peak > .zero else { return nil }
    return 100 * Double((peak - total).hundredths) / Double(peak.hundredths)
  }

  /// The contribution of the first so many customers.
  public func top(_ count: Int) -> Money {
    guard count > 0, !steps.isEmpty else { return .zero }
    return steps[min(count, steps.count) - 1].cumulated
  }

  /// Per cent of the total; `nil` where that is not above zero.
  public func share(_ amount: Money) -> Double? {
    guard total > .zero else { return nil }
    return 100 * Double(amount.hundredths) / Double(total.hundredths)
  }

  /// How many customers make a fifth of all, at least one.
  public var topFifth: Int { max(1, Int((Double(steps.count) / 5).rounded())) }
  public var losing: Int { steps.count { $0.contribution < .zero } }
}
