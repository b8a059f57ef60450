public import KeyfolioAnalysis
public import KeyfolioCharts
public import KeyfolioModel

/// The charts that one account has, by the names under which people ask for them.
public enum AccountChart: String, CaseIterable, Sendable {
  case quickCheck = "quick-check"
  case stage
  case layers
  case sales
  case salesSpark = "sales-spark"
  case whiteSpace = "white-space"
  case risks
  case timeline
  case organisation, attitudes, opportunities
  case profit
  case lifetimeValue = "lifetime-value"
  case strength
  case attractiveness
  case strategy

  /// What the chart shows, as a line of a list.
  public var summary: String {
    switch self {
    case .quickCheck: Words.quickCheckChartLine
    case .stage: Words.stageChartLine
    case .layers: Words.layersChartLine
    case .sales: Words.salesTrendLine
    case .salesSpark: Words.salesSparkLine
    case .whiteSpace: Words.whiteSpaceChartLine
    case .risks: Words.riskChartLine
    case .timeline: Words.timelineChartLine
    case .organisation: Words.organisationChartLine
    case .attitudes: Words.attitudesChartLine
    case .opportunities: Words.opportunitiesChartLine
    case .profit: Words.profitChartLine
    case .lifetimeValue: Words.lifetimeChartLine
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
    case .stage: StageFigure(account, figures, site).chart
    case .layers: LayersFigure(account: account, figures: figures, site: site).chart
    case .sales: SalesFigure(figures: figures, site: site).chart
    case .salesSpark: SalesFigure(figures: figures, site: site).sparkline
    case .whiteSpace: WhiteSpaceFigure(account: account, figures: figures, site: site).chart
    case .risks: RiskFigure(account: account, site: site).chart
    case .timeline: TimelineFigure(account: account, figures: figures, site: site).chart
    case .organisation: OrganisationFigure(account: account, figures: figures, site: site).chart
    case .attitudes: AttitudesFigure(account: account, figures: figures, site: site).chart
    case .opportunities: OpportunitiesFigure(account: account, figures: figures, site: site).chart
    case .profit: ProfitFigure(figures: figures, site: site).chart
    case .lifetimeValue: LifetimeFigure(figures: figures, site: site).chart
    case .strength: FactorGapsFigure(figures, site)?.chart
    case .attractiveness: ScoreFigure(figures, site)?.chart
    case .strategy: StrategyFigure(account: account, figures: figures, site: site).chart
    }
  }
}
