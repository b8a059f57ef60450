public import KeyfolioAnalysis
public import KeyfolioCharts
public import KeyfolioModel

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

  /// What the chart shows, as a line of a list.
  public var summary: String {
    switch self {
    case .network: Words.networkChartLine
    case .organisation: Words.organisationChartLine
    case .attitudes: Words.attitudesChartLine
    case .stage: Words.stageChartLine
    case .layers: Words.layersChartLine
    case .quickCheck: Words.quickCheckChartLine
    case .sales: Words.salesTrendLine
    case .profit: Words.profitChartLine
    case .lifetimeValue: Words.lifetimeChartLine
    case .salesSpark: Words.salesSparkLine
    case .opportunities: Words.opportunitiesChartLine
    case .whiteSpace: Words.whiteSpaceChartLine
    case .timeline: Words.timelineChartLine
    case .risks: Words.riskChartLine
    case .strategy: Words.strategyGlyphLine
    case .strength: Words.factorGapsLine
    case .attractiveness: Words.scoreCompositionLine
    }
  }

  /// The chart; `nil` where there is nothing to draw it from, or the edition withholds it.
  public func chart(_ account: Account, _ figures: AccountFigures, _ site: SiteContext)
    -> (any Chart)?
  {
    switch self {
    case .network: NetworkFigure(account: account, figures: figures, site: site).chart
    case .organisation: OrganisationFigure(account: account, figures: figures, site: site).chart
    case .attitudes: AttitudesFigure(account: account, figures: figures, site: site).chart
    case .stage: StageFigure(account, figures, site).chart
    case .layers: LayersFigure(account: account, figures: figures, site: site).chart
    case .quickCheck: QuickCheckFigure(figures: figures, site: site).chart
    case .sales: SalesFigure(figures: figures, site: site).chart
    case .profit: ProfitFigure(figures: figures, site: site).chart
    case .lifetimeValue: LifetimeFigure(figures: figures, site: site).chart
    case .salesSpark: SalesFigure(figures: figures, site: site).sparkline
    case .opportunities: OpportunitiesFigure(account: account, figures: figures, site: site).chart
    case .whiteSpace: WhiteSpaceFigure(account: account, figures: figures, site: site).chart
    case .timeline: TimelineFigure(account: account, figures: figures, site: site).chart
    case .risks: RiskFigure(account: account, site: site).chart
    case .strategy: StrategyFigure(account: account, figures: figures, site: site).chart
    case .strength: FactorGapsFigure(figures, site)?.chart
    case .attractiveness: ScoreFigure(figures, site)?.chart
    }
  }
}
