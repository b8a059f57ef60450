import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore
import KeyfolioModel
import KeyfolioTemplate

/// A worked example: its small portfolio computed like the real one, with the tables and charts that
/// it shows.
struct ExampleBlock {
  private let example: WorkedExample
  private let analysis: Analysis
  /// As the page around it writes numbers; it knows of the example alone.
  private let site: SiteContext
  private let path: RelativePath
  private var words: Words { site.words }
  private var project: Project { example.project }

  init(_ example: WorkedExample, in outer: SiteContext, on path: RelativePath) {
    var example = example
    example.project.programme.locale = Located(outer.formats.locale.name, at: example.place)
    if example.project.programme.currency == nil {
      example.project.programme.currency = Text(outer.formats.currency, at: example.place)
    }
    (self.example, self.path) = (example, path)
    analysis = analyze(example.project)
    var site = SiteContext(example.project, analysis, edition: .team)
    site.chartPage = nil
    self.site = site
  }

  private static let names: TemplateNames = [
    "caption", "scores", "strengths", "robustness", "bounds", "figures", "findings", "charts",
  ]
  private static let figuresNames: TemplateNames = ["title", "hasSubjects", "hasBounds", "rows"]
  private static let rowNames: TemplateNames = ["id", "subject", "value", "bounds"]

  /// An example that shows everything, and its charts.
  static let specimen: TemplateValue = {
    let example = specimenExample()
    let site = SiteContext(example.project, analyze(example.project), edition: .team)
    let tables = ExampleBlock(example, in: site, on: SitePaths.training)
    let row = TemplateValue.record(
      rowNames, [.text("strength.ratio"), .text("Subject"), .text("1"), .text("0 to 2")])
    let rest = TemplateValue.record(
      names,
      [
        .text("Caption"), .unknown, .unknown, .unknown, .unknown,
        .list([
          .record(figuresNames, [.text("Title"), .flag(true), .flag(true), .list([row])])
        ]),
        .rows([.text("Question?")]), .list([ChartBlock.specimen]),
      ])
    let value = tables.value(chartsFrom: 1, prefix: nil)
    return value.filled(from: value).filled(from: rest)
  }()

  /// - Parameters:
  ///   - number: of its first chart among those of the note.
  ///   - prefix: of the note's ids, where several notes share a page.
  func value(chartsFrom number: Int, prefix: String?) -> TemplateValue {
    let tables = ExampleTables(project: project, analysis: analysis, formats: site.formats)
    func has(_ table: WorkedExample.Table) -> Bool { example.tables.contains(table) }
    return .record(
      Self.names,
      [
        .known(example.caption), has(.scores) ? tables.scores : .unknown,
        has(.strength) ? .list(tables.strengths) : .unknown,
        has(.robustness) ? .list(tables.robustness) : .unknown,
        has(.bounds) ? .rows(tables.bounds) : .unknown, .list(figures),
        has(.findings) ? .rows(findings) : .unknown,
        .list(ChartBlock.inNote(charts.map(dated), from: number, of: prefix)),
      ])
  }

  /// An example needs no day, and says nothing of one that it does not have.
  private func dated(_ chart: any Chart) -> any Chart {
    guard project.programme.asOf == nil else { return chart }
    var chart = chart
    chart.caption.source = ""
    return chart
  }

  /// How many charts it draws.
  var chartCount: Int { charts.count }

  private var charts: [any Chart] {
    example.drawings.compactMap { drawing in
      switch drawing {
      case .account(.timeline) where example.account == nil && project.accounts.count > 1:
        PortfolioChart.timeline.chart(project, analysis, site)
      case .account(let chart):
        example.accountIndex.flatMap {
          chart.chart(project.accounts[$0].value, analysis.accounts[$0].value, site)
        }
      case .portfolio(let chart): chart.chart(project, analysis, site)
      }
    }
  }

  /// The figures of each method that is to be shown.
  private var figures: [TemplateValue] {
    example.tables.compactMap { table in
      guard case .method(let name) = table, let method = Method(rawValue: name.value) else {
        return nil
      }
      let figures = example.figures(of: method, in: analysis)
      let rows = figures.map { figure in
        let line = line(figure)
        return TemplateValue.record(
          Self.rowNames,
          [
            .text(figure.name(within: method)),
            .known(figure.subject.map(line.name)), .text(line.text), .known(line.bounds),
          ])
      }
      return .record(
        Self.figuresNames,
        [
          .text(words.methodName(method)), .flag(figures.contains { $0.subject != nil }),
          .flag(figures.contains { $0.bounds != nil }), .list(rows),
        ])
    }
  }

  /// A figure of the example, as a page tells it; `nil` where it has none of that name.
  func figure(_ wanted: NoteFigure) -> FigureLine? {
    wanted.figure(among: example.allFigures(in: analysis)).map(line)
  }

  private func line(_ figure: Figure) -> FigureLine {
    FigureLine(figure, nil, owner, site, on: path)
  }

  private var owner: NoteBody.Owner? {
    example.accountIndex.map { index in
      let account = project.accounts[index].value
      return NoteBody.Owner(
        account: account, figures: analysis.accounts[index].value,
        people: account.peopleNames(site.words))
    }
  }

  private var findings: [TemplateValue] {
    let text = FindingText(project, analysis, site)
    let all = analysis.programmeFindings + analysis.accounts.flatMap(\.findings)
    return all.byWeight.map { finding in
      let account = finding.accounts.count == 1 ? finding.accounts.first : nil
      let name = project.accounts.count > 1 ? account.flatMap(text.accountName) : nil
      return .text([name, text.question(finding)].compactMap(\.self).joined(separator: ": "))
    }
  }
}

extension Figure {
  /// Its name without the method's, which stands above it; all of it where it has no other.
  fileprivate func name(within method: Method) -> String {
    let rest = id.dropFirst(method.rawValue.utf8.count + 1)
    return rest.isEmpty ? id : String(rest)
  }
}
