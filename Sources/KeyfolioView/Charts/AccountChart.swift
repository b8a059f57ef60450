public import KeyfolioAnalysis
public import KeyfolioCharts
import KeyfolioCore
public import KeyfolioModel

extension AccountChart {
  /// What the chart shows, as a line of a list on the terminal.
  public var summary: String {
    let words = Words(language: .english)
    return switch self {
    case .network: words.networkChartLine
    case .organisation: words.organisationChartLine
    case .attitudes: words.attitudesChartLine
    case .stage: words.stageChartLine
    case .layers: words.layersChartLine
    case .quickCheck: words.quickCheckChartLine
    case .sales: words.salesTrendLine
    case .profit: words.profitChartLine
    case .lifetimeValue: words.lifetimeChartLine
    case .salesSpark: words.salesSparkLine
    case .opportunities: words.opportunitiesChartLine
    case .whiteSpace: words.whiteSpaceChartLine
    case .timeline: words.timelineChartLine
    case .risks: words.riskChartLine
    case .strategy: words.strategyGlyphLine
    case .strength: words.factorGapsLine
    case .attractiveness: words.scoreCompositionLine
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
