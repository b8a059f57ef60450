public import KeyfolioAnalysis
public import KeyfolioCharts
public import KeyfolioModel

/// The charts that one account has, by the names under which people ask for them.
public enum AccountChart: String, CaseIterable, Sendable {
  case quickCheck = "quick-check"
  case profit
  case lifetimeValue = "lifetime-value"

  /// What the chart shows, as a line of a list.
  public var summary: String {
    switch self {
    case .quickCheck: Words.quickCheckChartLine
    case .profit: Words.profitChartLine
    case .lifetimeValue: Words.lifetimeChartLine
    }
  }

  /// The chart; `nil` where there is nothing to draw it from, or the edition withholds it.
  public func chart(_ account: Account, _ figures: AccountFigures, _ site: SiteContext)
    -> (any Chart)?
  {
    switch self {
    case .quickCheck: QuickCheckFigure(figures: figures, site: site).chart
    case .profit: ProfitFigure(figures: figures, site: site).chart
    case .lifetimeValue: LifetimeFigure(figures: figures, site: site).chart
    }
  }
}
