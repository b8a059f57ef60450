public import KeyfolioAnalysis
public import KeyfolioCharts
public import KeyfolioModel

/// The charts that one account has, by the names under which people ask for them.
public enum AccountChart: String, CaseIterable, Sendable {
  case quickCheck = "quick-check"
  case strength
  case attractiveness
  case strategy

  /// What the chart shows, as a line of a list.
  public var summary: String {
    switch self {
    case .quickCheck: Words.quickCheckChartLine
    case .strength: Words.factorGapsLine
    case .attractiveness: Words.scoreCompositionLine
    case .strategy: Words.strategyGlyphLine
    }
  }

  /// The chart; `nil` where there is nothing to draw it from, or the edition withholds it.
  public func chart(_ account: Account, _ figures: AccountFigures, _ site: SiteContext)
    -> (any Chart)?
  {
    switch self {
    case .quickCheck: QuickCheckFigure(figures: figures, site: site).chart
    case .strength: FactorGapsFigure(figures, site)?.chart
    case .attractiveness: ScoreFigure(figures, site)?.chart
    case .strategy: StrategyFigure(account: account, figures: figures, site: site).chart
    }
  }
}
