public import KeyfolioAnalysis
public import KeyfolioCharts
import KeyfolioCore
public import KeyfolioModel

extension PortfolioChart {
  /// What the chart shows, as a line of a list on the terminal.
  public var summary: String {
    let words = Words(language: .english)
    return switch self {
    case .matrix: words.matrixChart
    case .stages: words.stagesChartLine
    case .maturity: words.maturityChartLine
    case .timeline: words.portfolioTimelineLine
    case .effort: words.effortChartLine
    case .whaleCurve: words.whaleChartLine
    case .pareto: words.paretoChartLine
    case .stageMatrix: words.stageMatrixLine
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
