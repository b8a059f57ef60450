import KeyfolioCore
import KeyfolioAnalysis
import KeyfolioModel

extension PortfolioTotals {
  /// Takes out the totals that would give away what the accounts no longer show.
  ///
  /// Totals are of class leadership. They go as soon as one account withholds what they count:
  /// several sums over nearly the same accounts stand side by side here, and the difference of two
  /// of them would tell what one account hides, however many they are of.
  mutating func withhold(
    by cut: ClassCut, of project: Project, _ before: [Shared<AccountFigures>],
    _ after: [Shared<AccountFigures>]
  ) {
    guard cut.shows(.leadership, nil) else {
      self = PortfolioTotals()
      return
    }
    if Self.hides(before, after, { $0.sales }) { removeSales() }
    if Self.hides(before, after, { $0.shareOfWallet }) { wallet = Comparison() }
    if Self.hides(before, after, { $0.position }) { removePositions() }
  }

  private static func hides<Part>(
    _ before: [Shared<AccountFigures>], _ after: [Shared<AccountFigures>],
    _ part: (AccountFigures) -> Part?
  ) -> Bool {
    before.count { part($0.value) != nil } > after.count { part($0.value) != nil }
  }

  private mutating func removeSales() {
    yearToDate = Sum()
    plan = Sum()
    lastYear = Sum()
    outlook = Sum()
    againstPlan = Comparison()
    againstLastYear = Comparison()
    yearlySales = Sum()
    underAgreements = Sum()
    groups = []
    pareto = []
  }

  private mutating func removePositions() {
    categories = []
    undetermined = 0
    unplaced = 0
    attractivenessBalance = LineBalance()
    strengthBalance = LineBalance()
  }
}
