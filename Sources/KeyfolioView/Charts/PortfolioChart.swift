public import KeyfolioAnalysis
public import KeyfolioCharts
public import KeyfolioModel

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

  /// What the chart shows, as a line of a list.
  public var summary: String {
    switch self {
    case .matrix: Words.matrixChart
    case .stages: Words.stagesChartLine
    case .maturity: Words.maturityChartLine
    case .timeline: Words.portfolioTimelineLine
    case .effort: Words.effortChartLine
    case .whaleCurve: Words.whaleChartLine
    case .pareto: Words.paretoChartLine
    case .stageMatrix: Words.stageMatrixLine
    }
  }

  /// The chart; `nil` where there is nothing to draw it from, or the edition withholds it.
  public func chart(_ project: Project, _ analysis: Analysis, _ site: SiteContext)
    -> (any Chart)?
  {
    guard site.edition.holdsPortfolio else { return nil }
    switch self {
    case .matrix:
      return MatrixFigure(rows: AccountRow.all(project, analysis, site), site: site).chart
    case .stages: return StageFigure(project, analysis, site).chart
    case .maturity:
      return analysis.portfolio.maturity.map {
        MaturityFigure(steps: project.programme.maturity, maturity: $0, site: site).chart
      }
    case .timeline:
      return PortfolioTimelineFigure(project: project, analysis: analysis, site: site).chart
    case .effort: return EffortFigure(project: project, analysis: analysis, site: site).chart
    case .whaleCurve: return WhaleFigure(portfolio: analysis.portfolio, site: site).chart
    case .pareto: return ParetoFigure(project: project, analysis: analysis, site: site).chart
    case .stageMatrix: return StageMatrixFigure(project, analysis, site).chart
    }
  }
}
