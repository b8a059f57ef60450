import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore
import KeyfolioModel
import KeyfolioTemplate

/// The portfolio that a lesson's page may speak of, as its edition holds it.
struct LivePortfolio {
  let project: Project
  let analysis: Analysis
  let text: FindingText
}

/// What a method says of the reader's own portfolio.
struct LiveBlock {
  let box: LiveBox
  /// `nil` where the edition holds none.
  let portfolio: LivePortfolio?
  let site: SiteContext
  let path: RelativePath

  /// As many findings of one kind as a box tells.
  private static let mostFindings = 3

  private static let names: TemplateNames = [
    "title", "figures", "charts", "findings", "caption", "text", "example",
  ]
  private static let findingsNames: TemplateNames = ["name", "rows", "rest", "href"]

  /// A box with all that boxes can have.
  static var specimen: TemplateValue {
    .record(
      names,
      [
        .text("Title"), .rows([FigureLine.specimen]), .list([ChartBlock.specimen]),
        .list([
          .record(
            findingsNames,
            [.text("Name"), .list([FindingBlock.specimen]), .text("3 more"), .text("#")])
        ]), .text("Caption"), .text("Text"), ExampleBlock.specimen,
      ])
  }

  /// `nil` where there is nothing to say, not even instead.
  ///
  /// - Parameters:
  ///   - number: of its first chart among those of the note.
  ///   - prefix: of the note's ids, where several notes share a page.
  func value(chartsFrom number: Int, prefix: String?) -> (value: TemplateValue, charts: Int)? {
    let (figures, charts, findings) = (figures, charts, findings)
    if !figures.isEmpty || !charts.isEmpty || !findings.isEmpty {
      let blocks = ChartBlock.inNote(charts, from: number, of: prefix)
      let value = TemplateValue.record(
        Self.names,
        [
          .text(box.title), .rows(figures.map(\.value)), .list(blocks), .list(findings),
          .known(box.caption), .unknown, .unknown,
        ])
      return (value, blocks.count)
    }
    switch box.fallback {
    case nil: return nil
    case .text(let text): return (instead(.text(text), .unknown), 0)
    case .example(let example):
      let block = ExampleBlock(example, in: site, on: path)
      let value = block.value(chartsFrom: number, prefix: prefix)
      return (instead(.unknown, value), block.chartCount)
    }
  }

  private func instead(_ text: TemplateValue, _ example: TemplateValue) -> TemplateValue {
    .record(
      Self.names,
      [
        .text(site.words.exampleInstead), .unknown, .list([]), .list([]), .unknown, text, example,
      ])
  }

  private var figures: [FigureLine] {
    guard let portfolio else { return [] }
    let all = portfolio.analysis.programmeFigures(of: portfolio.project)
    return box.figures.compactMap { wanted in
      guard let figure = wanted.figure(among: all), figure.value != nil || figure.bounds != nil
      else { return nil }
      let line = FigureLine(figure, nil, nil, site, on: path)
      return FigureLine(figure, wanted.caption ?? line.plainName, nil, site, on: path)
    }
  }

  private var charts: [any Chart] {
    guard let portfolio, let chart = box.chart else { return [] }
    var site = site
    site.chartPage = path
    return [chart.chart(portfolio.project, portfolio.analysis, site)].compactMap(\.self)
  }

  private var findings: [TemplateValue] {
    guard let portfolio else { return [] }
    let all = portfolio.analysis.programmeFindings + portfolio.analysis.accounts.flatMap(\.findings)
    let block = FindingBlock(portfolio.text, site, on: path)
    return box.findings.compactMap { wanted in
      let found = all.filter { $0.code.rawValue == wanted.value }.byWeight
      guard let code = found.first?.code else { return nil }
      let left = found.count - Self.mostFindings
      return .record(
        Self.findingsNames,
        [
          .text(site.words.name(of: code)),
          .list(found.prefix(Self.mostFindings).map { block.row($0) }),
          .known(left > 0 ? site.words.moreFindings(left) : nil),
          .text(path.link(to: SitePaths.findings)),
        ])
    }
  }
}
