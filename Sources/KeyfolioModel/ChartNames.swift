// The names of charts, which authors write into notes and people ask for on the command line. What
// draws each of them stands in KeyfolioView.

/// The charts that one account has, by the names under which people ask for them, in the order in
/// which an account is read: people, money, plan, position.
public enum AccountChart: String, CaseIterable, Sendable {
  case network, organisation, attitudes, stage, layers
  case quickCheck = "quick-check"
  case sales, profit
  case lifetimeValue = "lifetime-value"
  case salesSpark = "sales-spark"
  case opportunities
  case whiteSpace = "white-space"
  case timeline, risks
  case strategy, strength, attractiveness
}

/// The charts that a portfolio has as a whole, by the names under which people ask for them.
public enum PortfolioChart: String, CaseIterable, Sendable {
  case matrix
  case stages
  case maturity
  case timeline
  case effort
  case whaleCurve = "whale-curve"
  case pareto
  case stageMatrix = "stage-matrix"
}
