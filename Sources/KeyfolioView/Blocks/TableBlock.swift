import KeyfolioCore
import KeyfolioTemplate

/// A table on a page: columns, rows in groups, perhaps a total below.
struct TableBlock {
  /// What stands in one cell.
  struct Cell {
    var text: String
    /// Smaller, behind the text.
    var note: String?
    var href: String?
    /// Somebody should look at it.
    var isAlert = false

    init(_ text: String, note: String? = nil, href: String? = nil, isAlert: Bool = false) {
      self.text = text
      self.note = note
      self.href = href
      self.isAlert = isAlert
    }

    /// A text that may be missing where a blank says enough.
    init(_ text: String?) { self.init(text ?? "") }
  }

  struct Column {
    var head: Words.Head
    var isNumber: Bool

    static func text(_ head: Words.Head) -> Column { Column(head: head, isNumber: false) }
    static func number(_ head: Words.Head) -> Column { Column(head: head, isNumber: true) }
  }

  /// The first cell names the row.
  struct Row {
    var cells: [Cell]

    init(_ cells: [Cell]) { self.cells = cells }
  }

  /// Rows that belong together, under a line that says why.
  struct Group {
    /// Unique on the page, so that a link can lead to it; empty for none.
    var id = ""
    var word = ""
    var note = ""
    /// The palette's role of the word: a category's.
    var role = ""
    var rows: [Row]
  }

  /// Unique on the page.
  var id: String
  var caption: String
  var columns: [Column]
  var groups: [Group]
  var total: Row?
  /// Whether readers will want to sort and filter it: lists that run over the whole portfolio.
  var isRegister = false
  /// Where the same numbers are for spreadsheets and scripts.
  var data = DataLinks(links: [])

  init(_ id: String, _ caption: String, _ columns: [Column], _ rows: [Row]) {
    (self.id, self.caption, self.columns) = (id, caption, columns)
    groups = rows.isEmpty ? [] : [Group(rows: rows)]
  }

  init(register id: String, _ caption: String, _ columns: [Column], _ groups: [Group]) {
    (self.id, self.caption, self.columns) = (id, caption, columns)
    self.groups = groups.filter { !$0.rows.isEmpty }
    isRegister = true
  }

  /// The same table with links to its data.
  func with(_ data: DataLinks) -> TableBlock {
    var block = self
    block.data = data
    return block
  }

  private static let names: TemplateNames = [
    "id", "caption", "isRegister", "columns", "span", "groups", "total", "data",
  ]
  private static let columnNames: TemplateNames = ["text", "isNumber"]
  private static let groupNames: TemplateNames = ["title", "rows"]
  private static let titleNames: TemplateNames = ["id", "role", "word", "note"]
  private static let rowNames: TemplateNames = ["head", "cells"]
  private static let cellNames: TemplateNames = ["text", "note", "href", "isAlert", "isNumber"]

  /// A table with a title over its rows, a total, and cells with all that cells can have.
  static var specimen: TemplateValue {
    let cell = Cell("Text", note: "Note", href: "#", isAlert: true)
    var block = TableBlock(
      register: "id", "Caption", [.number(.account), .number(.sales)],
      [Group(id: "group", word: "Word", note: "Note", role: "role", rows: [Row([cell, cell])])])
    block.total = Row([cell, cell])
    block.data = .specimen
    return block.value(Words(language: .english))
  }

  /// Unknown where there is no row, so that a page leaves out the section around it.
  func value(_ words: Words) -> TemplateValue {
    guard !groups.isEmpty else { return .unknown }
    return .record(
      Self.names,
      [
        .text(id), .text(caption), .flag(isRegister),
        .list(
          columns.map {
            .record(Self.columnNames, [.text(words.head($0.head)), .flag($0.isNumber)])
          }),
        .text("\(columns.count)"), .list(groups.map(value)), total.map(value) ?? .unknown,
        data.value,
      ])
  }

  private func value(_ group: Group) -> TemplateValue {
    let title: TemplateValue =
      group.word.isEmpty
      ? .unknown
      : .record(
        Self.titleNames,
        [
          .known(group.id.isEmpty ? nil : group.id), .text(group.role), .text(group.word),
          .known(group.note.isEmpty ? nil : group.note),
        ])
    return .record(Self.groupNames, [title, .list(group.rows.map(value))])
  }

  private func value(_ row: Row) -> TemplateValue {
    let cells = zip(row.cells, columns).map { cell, column in
      TemplateValue.record(
        Self.cellNames,
        [
          .text(cell.text), .known(cell.note), .known(cell.href), .flag(cell.isAlert),
          .flag(column.isNumber),
        ])
    }
    return .record(Self.rowNames, [cells.first ?? .unknown, .list(Array(cells.dropFirst()))])
  }
}
