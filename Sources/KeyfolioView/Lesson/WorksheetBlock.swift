import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel
import KeyfolioTemplate

/// A form to print or to fill in. The page holds empty fields; a script adds them up, from what
/// stands in their attributes.
struct WorksheetBlock {
  let sheet: Worksheet
  /// Unique on the page.
  let id: String
  let words: Words

  private static let names: TemplateNames = ["id", "title", "fields", "table", "lines", "caption"]
  private static let tableNames: TemplateNames = ["columns", "rows", "totals", "compared", "bands"]
  private static let columnNames: TemplateNames = ["head", "isNumber", "isWide"]
  private static let rowNames: TemplateNames = ["label", "hint", "sign", "isSubtotal", "cells"]
  private static let cellNames: TemplateNames = [
    "name", "isText", "isNumber", "isTick", "isWeight", "isSum", "from", "to",
  ]
  private static let totalsNames: TemplateNames = ["label", "kind", "cells"]
  private static let bandsNames: TemplateNames = ["rows"]
  private static let bandNames: TemplateNames = ["from", "to", "label"]
  private static let lineNames: TemplateNames = ["head", "hint", "rows"]

  /// A sheet with all that sheets can have.
  static var specimen: TemplateValue {
    let cell = TemplateValue.record(
      cellNames,
      [.text("Name")] + Array(repeating: .flag(true), count: 5)
        + [.text("0"), .text("10")])
    let flags: [TemplateValue] = [.flag(true), .flag(true)]
    return .record(
      names,
      [
        .text("id"), .text("Title"), .rows([.text("Field")]),
        .record(
          tableNames,
          [
            .list([.record(columnNames, [.text("Head")] + flags)]),
            .list([
              .record(
                rowNames,
                [.text("Label"), .text("Hint"), .text("minus"), .flag(true), .list([cell])])
            ]),
            .record(totalsNames, [.text("Total"), .text("sum"), .list([cell])]),
            .text("Compared"),
            .record(
              bandsNames,
              [.list([.record(bandNames, [.text("0"), .text("4"), .text("Basic")])])]),
          ]),
        .list([.record(lineNames, [.text("Head"), .text("Hint"), .text("3")])]),
        .text("Caption"),
      ])
  }

  var value: TemplateValue {
    .record(
      Self.names,
      [
        .text(id), .text(sheet.title), .rows(sheet.fields.map { .text($0.value) }), table,
        .list(sheet.lines.map(line)), .known(sheet.caption?.value),
      ])
  }

  private var table: TemplateValue {
    guard !sheet.columns.isEmpty else { return .unknown }
    let columns = sheet.columns.map {
      TemplateValue.record(
        Self.columnNames,
        [
          .text($0.head?.value ?? ""), .flag($0.kind?.value == .number),
          .flag($0.isWide?.value ?? false),
        ])
    }
    return .record(
      Self.tableNames,
      [
        .list(columns), .list(sheet.rows.enumerated().map(row)), totals,
        .known(sheet.compares?.value == true ? words.comparedWithBest : nil), bands,
      ])
  }

  private func row(_ number: Int, _ row: Worksheet.Row) -> TemplateValue {
    // A label fills the first column.
    let open = row.label == nil ? sheet.columns : Array(sheet.columns.dropFirst())
    let name = row.label?.value ?? words.row(number + 1)
    let isSubtotal = row.isSubtotal?.value ?? false
    return .record(
      Self.rowNames,
      [
        .known(row.label?.value), .known(row.hint?.value),
        .text(row.isMinus?.value == true ? "minus" : "plus"), .flag(isSubtotal),
        .list(open.map { cell($0, "\(name), \($0.head?.value ?? "")", isSum: isSubtotal) }),
      ])
  }

  private func cell(_ column: Worksheet.Column, _ name: String, isSum: Bool) -> TemplateValue {
    let kind = column.kind?.value ?? .text
    return .record(
      Self.cellNames,
      [
        .text(name), .flag(kind == .text || kind == .date), .flag(kind == .number),
        .flag(kind == .tick),
        .flag(column.isWeight?.value ?? false), .flag(isSum),
        .known(column.from.map { "\($0.value)" }), .known(column.to.map { "\($0.value)" }),
      ])
  }

  /// The last row; the first column says what it is.
  private var totals: TemplateValue {
    guard let total = sheet.total?.value else { return .unknown }
    return .record(
      Self.totalsNames,
      [
        .text(total == .sum ? words.label("total") : words.weightedTotal), .text(total.rawValue),
        .list(
          sheet.columns.dropFirst().map { cell($0, "", isSum: $0.kind?.value == .number) }),
      ])
  }

  /// The bands of the method itself, so that a sheet cannot know others.
  private var bands: TemplateValue {
    guard sheet.bands?.value == .quickCheck else { return .unknown }
    var bands: [(from: Int, to: Int, stage: RelationshipStage)] = []
    for total in 0...18 {
      let stage = QuickCheckResult.band(of: FixedPoint(total))
      if let last = bands.last, last.stage == stage {
        bands[bands.count - 1].to = total
      } else {
        bands.append((total, total, stage))
      }
    }
    let rows = bands.map {
      TemplateValue.record(
        Self.bandNames, [.text("\($0.from)"), .text("\($0.to)"), .text(words.stage($0.stage))])
    }
    return .record(Self.bandsNames, [.list(rows)])
  }

  private func line(_ line: Worksheet.Line) -> TemplateValue {
    .record(
      Self.lineNames,
      [
        .text(line.head?.value ?? ""), .known(line.hint?.value),
        .text("\(line.lines?.value.whole ?? 1)"),
      ])
  }
}
