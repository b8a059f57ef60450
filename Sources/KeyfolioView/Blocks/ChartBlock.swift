import KeyfolioCharts
import KeyfolioCore
import KeyfolioTemplate

/// A chart on a page: the finding above it, both drawings, and the same numbers as a table.
struct ChartBlock {
  private let chart: any Chart
  /// What an author says of it.
  private var remark: String?
  /// Where on this page it is drawn already, in place of drawing it again.
  private var elsewhere: String?

  init(_ chart: any Chart) { self.chart = chart }

  /// A chart that stands elsewhere on the page.
  init(_ chart: any Chart, drawnAt href: String) { (self.chart, elsewhere) = (chart, href) }

  /// The chart of that number within a note: under an id of its own, since the page may show the
  /// same chart elsewhere, and the note may show it twice.
  ///
  /// - Parameter prefix: where several notes share a page.
  init(_ chart: any Chart, inNoteAs number: Int, of prefix: String? = nil, remark: String?) {
    var chart = chart
    let note = prefix.map { $0 + "-note" } ?? "note"
    chart.caption.id = "\(note)-\(number)-\(chart.caption.id)"
    (self.chart, self.remark) = (chart, remark)
  }

  /// Several charts that follow each other in a note, the first of that number.
  static func inNote(
    _ charts: [any Chart], from number: Int, of prefix: String?
  ) -> [TemplateValue] {
    charts.enumerated().map { index, chart in
      ChartBlock(chart, inNoteAs: number + index, of: prefix, remark: nil).value
    }
  }

  private static let names: TemplateNames = [
    "id", "title", "measure", "wide", "narrow", "remark", "table", "source", "elsewhere",
  ]

  /// A chart with a remark, a table and a source.
  static var specimen: TemplateValue {
    let chart = Sparkline(
      caption: Caption(
        id: "id", title: "Title", measure: "Measure", description: "Text", source: "Source"),
      entries: [.init("2025", Quantity(1, "1"))])
    return ChartBlock(chart, inNoteAs: 1, remark: "Remark").value
      .filled(from: ChartBlock(chart, drawnAt: "#").value)
  }

  var value: TemplateValue {
    let caption = chart.caption
    if let elsewhere {
      let nothing = [TemplateValue](repeating: .unknown, count: 6)
      return .record(
        Self.names, [.text(caption.id), .text(caption.title)] + nothing + [.text(elsewhere)])
    }
    return .record(
      Self.names,
      [
        .text(caption.id), .text(caption.title), .known(caption.measure.nonEmpty),
        .html(HTML(trusted: chart.svg(.wide, for: .page))),
        .html(HTML(trusted: chart.svg(.narrow, for: .page))),
        .known(remark), table, .known(caption.source.nonEmpty), .unknown,
      ])
  }

  private static let tableNames: TemplateNames = ["columns", "rows"]
  private static let cellNames: TemplateNames = ["text", "isNumber"]
  private static let rowNames: TemplateNames = ["name", "cells"]

  private var table: TemplateValue {
    let table = chart.table
    guard !table.rows.isEmpty else { return .unknown }
    // A column of numbers is set like its numbers.
    let isNumber = table.columns.indices.map { column in
      table.rows.contains { $0.indices.contains(column) && $0[column].value != nil }
    }
    let columns = zip(table.columns, isNumber).map { cell($0, isNumber: $1) }
    let rows = table.rows.map { row in
      TemplateValue.record(
        Self.rowNames,
        [
          .text(row.first?.text ?? ""),
          .list(zip(row, isNumber).dropFirst().map { cell($0.text, isNumber: $1) }),
        ])
    }
    return .record(Self.tableNames, [.list(columns), .list(rows)])
  }

  private func cell(_ text: String, isNumber: Bool) -> TemplateValue {
    .record(Self.cellNames, [.text(text), .flag(isNumber)])
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
