public import KeyfolioCore

/// How far a sum hangs on few customers.
///
/// With shares `s_i = 100·x_i / Σx` in per cent: `CR_n` is the sum of the n largest; Pareto the
/// smallest k whose shares reach 80 %, told as k of N; `HHI = Σ s_i²`, 0 to 10,000; and the effective
/// number of customers `N_eff = 10,000 / HHI`.
///
/// A remainder known only as a sum leaves bounds: at least the index of the listed customers alone,
/// at most that of a remainder made of customers as large as the smallest listed one,
/// `⌊Q/s_min⌋·s_min² + rest²`. Bands borrowed from antitrust (1,800; 1,500 and 2,500) are reference
/// lines and no verdict.
///
/// A negative amount has no share: there is no index then, and the whale curve serves.
///
/// Source: domain.md 3.15; US merger guidelines 2023 for the lines; IFRS 8.34 for the tenth of
/// revenue that has to be disclosed.
public struct Concentration: Sendable, Equatable {
  public struct Share: Sendable, Equatable {
    public var name: String
    public var amount: Money
    /// Per cent.
    public var share: Double
    /// Per cent, with those before it.
    public var cumulated: Double
  }

  /// Largest first; equal ones in the order given.
  public var shares: [Share] = []
  /// What is known only as a sum; zero where all customers are listed.
  public var remainder = Money.zero
  public var total = Money.zero
  /// Customers without an amount.
  public var unknown = 0

  /// `nil` where an amount is negative or nothing is above zero.
  public init?(_ customers: [(name: String, amount: Money?)], remainder: Money = .zero) {
    let known = customers.compactMap { customer in
      customer.amount.map { (name: customer.name, amount: $0) }
    }
    guard remainder >= .zero, known.allSatisfy({ $0.amount >= .zero }) else { return nil }
    unknown = customers.count - known.count
    self.remainder = remainder
    total = known.reduce(remainder) { $0 + $1.amount }
    guard total > .zero else { return nil }
    var sum = Money.zero
    for (_, customer) in known.enumerated().sorted(by: { a, b in
      (b.element.amount, a.offset) < (a.element.amount, b.offset)
    }) {
      sum += customer.amount
      shares.append(
        Share(
          name: customer.name, amount: customer.amount, share: percent(customer.amount),
          cumulated: percent(sum)))
    }
  }

  private func percent(_ amount: Money) -> Double {
    100 * Double(amount.hundredths) / Double(total.hundredths)
  }

  /// `CR_n`, per cent; with fewer customers listed, of those.
  public func ratio(_ count: Int) -> Double {
    guard count > 0, !shares.isEmpty else { return 0 }
    return shares[min(count, shares.count) - 1].cumulated
  }

  /// The smallest number of customers that make 80 %; `nil` where the listed ones do not.
  public var pareto: Int? {
    // Compared as whole numbers, so that exactly 80 % counts.
    var sum = Money.zero
    for (index, share) in shares.enumerated() {
      sum += share.amount
      if signOfDifference(sum.hundredths, 100, total.hundredths, 80) >= 0 { return index + 1 }
    }
    return nil
  }

  public var isComplete: Bool { remainder == .zero && unknown == 0 }

  /// The index of the listed customers, 0 to 10,000.
  private var listed: Double { shares.reduce(0) { $0 + $1.share * $1.share } }

  /// `nil` where a remainder leaves bounds only.
  public var index: Double? { remainder == .zero ? listed : nil }

  public var indexBounds: ClosedRange<Double> {
    let rest = percent(remainder)
    // Shares that are rounded may sum to a trifle more.
    let listed = min(listed, 10_000)
    guard rest > 0 else { return listed...listed }
    guard let least = shares.last(where: { $0.amount > .zero })?.share else {
      return listed...10_000
    }
    let (whole, part) = (rest / least).split
    return listed...min(10_000, listed + whole * least * least + part * part * least * least)
  }

  /// How many customers of equal size would be as concentrated.
  public var effectiveNumber: Double? { index.map { 10_000 / $0 } }
  /// `nil` where nothing is listed that would bound it.
  public var effectiveBounds: ClosedRange<Double>? {
    let bounds = indexBounds
    guard bounds.lowerBound > 0 else { return nil }
    return (10_000 / bounds.upperBound)...(10_000 / bounds.lowerBound)
  }

  /// The share of the sum that is listed by customer, 0 to 1.
  public var coverage: Double { 1 - percent(remainder) / 100 }

  /// The index of what remains without some of the listed customers, by their amounts; `nil` where
  /// a remainder leaves bounds only, or nothing remains. `(Σx² − Σx_i²) / (Σx − Σx_i)²`.
  public func index(without amounts: [Money]) -> Double? {
    guard remainder == .zero else { return nil }
    let left = (total - amounts.reduce(.zero, +)).double
    guard left > 0 else { return nil }
    let all = listed / 10_000 * total.double * total.double
    let lost = amounts.reduce(0) { $0 + $1.double * $1.double }
    return max(0, 10_000 * (all - lost) / (left * left))
  }
}

extension Double {
  /// Whole and fractional part; a fraction that is only rounding counts as none or as one.
  fileprivate var split: (whole: Double, part: Double) {
    let nearest = rounded()
    if abs(self - nearest) < 1e-9 { return (nearest, 0) }
    return (rounded(.down), self - rounded(.down))
  }
}
