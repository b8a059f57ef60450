public import KeyfolioAnalysis
public import KeyfolioCharts
public import KeyfolioModel

/// The charts that a portfolio has as a whole, by the names under which people ask for them.
public enum PortfolioChart: String, CaseIterable, Sendable {
  case matrix
  case stageMatrix = "stage-matrix"

  /// What the chart shows, as a line of a list.
  public var summary: String {
    switch self {
    case .matrix: Words.matrixChart
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
    case .stageMatrix: return StageMatrixFigure(project, analysis, site).chart
    }
  }
}
