import KeyfolioAnalysis
import KeyfolioModel

extension PortfolioTotals {
  /// Takes out the totals that would give away what the accounts no longer show.
  ///
  /// Totals are of class leadership. A sum over accounts some of whose figures are withheld stays
  /// only as an aggregate: over five accounts or more, at least two of them withheld, as one alone
  /// would be the total less the rest. The order by sales is of the accounts that show theirs.
  mutating func withhold(
    by cut: ClassCut, of project: Project, _ before: [AccountFigures], _ after: [AccountFigures]
  ) {
    guard cut.shows(.leadership, nil) else {
      self = PortfolioTotals()
      return
    }
    if !Self.isAggregate(before, after, { $0.sales }) { removeSales() }
    if !Self.isAggregate(before, after, { $0.shareOfWallet }) { wallet = Comparison() }
    if !Self.isAggregate(before, after, { $0.position }) { removePositions() }
    let shown = Set(after.filter { $0.sales != nil }.map(\.account))
    if shown.count < after.count {
      pareto = []
      groups.removeAll { group in !group.members.allSatisfy(shown.contains) }
    }
  }

  /// Whether a total over all accounts may stand beside what is left of them.
  private static func isAggregate<Part>(
    _ before: [AccountFigures], _ after: [AccountFigures], _ part: (AccountFigures) -> Part?
  ) -> Bool {
    let known = before.count { part($0) != nil }
    let withheld = known - after.count { part($0) != nil }
    return withheld == 0 || (withheld >= 2 && known >= 5)
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
