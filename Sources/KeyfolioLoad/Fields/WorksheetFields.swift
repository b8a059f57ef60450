import KeyfolioCore
import KeyfolioModel

// Blocks whose data are texts to show: worksheets, tasks at the desk, annotated texts.

let worksheetTable = RecordTable<Worksheet>(
  "a worksheet", blank: { Worksheet("") },
  fields: [
    field("worksheet", \.title, plainText),
    field("fields", \.fields, texts),
    field("columns", \.columns, columnTable.listReader),
    field("rows", \.rows, worksheetRows),
    field("lines", \.lines, lineTable.listReader),
    field("total", \.total, choice(Worksheet.Total.self)),
    field("compare", \.compares, flag),
    field("bands", \.bands, choice(Worksheet.Bands.self)),
    field("caption", \.caption, text),
  ],
  finish: { sheet, node, diagnostics in
    let problems = sheet.problems
    for problem in problems { diagnostics.report(.badBlock(problem, at: node.place)) }
    return problems.isEmpty
  })

let columnTable = RecordTable<Worksheet.Column>(
  "a column", blank: Worksheet.Column.init,
  fields: [
    field("head", \.head, text),
    field("kind", \.kind, choice(Worksheet.Column.Kind.self)),
    field("from", \.from, plainNumber(-1_000_000_000_000...1_000_000_000_000)),
    field("to", \.to, plainNumber(-1_000_000_000_000...1_000_000_000_000)),
    field("wide", \.isWide, flag),
    field("weight", \.isWeight, flag),
  ],
  finish: { column, node, diagnostics in
    if column.head == nil { diagnostics.report(.missingField("head", at: node.place)) }
    if let from = column.from, let to = column.to, from.value > to.value {
      diagnostics.report(.badBlock("'from' is greater than 'to'", at: from.place))
    }
    return column.head != nil
  })

let rowTable = RecordTable<Worksheet.Row>(
  "a row", blank: Worksheet.Row.init,
  fields: [
    field("label", \.label, text),
    field("hint", \.hint, text),
    field("minus", \.isMinus, flag),
    field("subtotal", \.isSubtotal, flag),
  ])

/// How many blank rows, or what the first column of each says.
private let worksheetRows = ValueReader<[Worksheet.Row]> { node, diagnostics in
  if case .scalar = node.content {
    let count = wholeNumber(1...60).read(node, &diagnostics)
    return count.map { Array(repeating: Worksheet.Row(), count: $0.value) }
  }
  return node.items.compactMap { item in
    guard case .scalar = item.content else { return rowTable.read(item, &diagnostics) }
    var row = Worksheet.Row()
    row.label = text.read(item, &diagnostics)
    return row
  }
}

let lineTable = RecordTable<Worksheet.Line>(
  "a line of a worksheet", blank: Worksheet.Line.init,
  fields: [
    field("head", \.head, text),
    field("hint", \.hint, text),
    field("lines", \.lines, plainNumber(1...20)),
  ],
  finish: { line, node, diagnostics in
    if line.head == nil { diagnostics.report(.missingField("head", at: node.place)) }
    return line.head != nil
  })

extension Worksheet {
  /// What is wrong with it as a whole.
  fileprivate var problems: [String] {
    let numbers = columns.filter { $0.kind?.value == .number }
    let weights = columns.filter { $0.isWeight?.value == true }
    var problems: [String] = []
    if columns.isEmpty != rows.isEmpty { problems.append("'columns' and 'rows' go together") }
    if columns.isEmpty, lines.isEmpty {
      problems.append("a worksheet has 'columns' and 'rows', 'lines', or both")
    }
    if weights.count > 1 || weights.contains(where: { $0.kind?.value != .number }) {
      problems.append("'weight: true' goes to one column, of numbers")
    }
    if total != nil, numbers.isEmpty { problems.append("there is no column of numbers to total") }
    if total?.value == .weighted, weights.isEmpty {
      problems.append("a weighted total needs a column with 'weight: true'")
    }
    if compares?.value == true, total?.value != .weighted || numbers.count < 3 {
      problems.append("'compare' needs a weighted total of two columns or more")
    }
    if bands != nil, total?.value != .sum { problems.append("'bands' reads a total of sums") }
    return problems
  }
}

let taskTable = RecordTable<DeskTask>(
  "a task", blank: { DeskTask("") },
  fields: [
    field("task", \.task, plainText),
    field("file", \.file, plainText),
    field("write", \.write, plainText),
    field("replace", \.replace, plainText),
    field("answer", \.answer, plainText),
    field("then", \.then, plainText),
  ],
  finish: { task, node, diagnostics in
    if task.write != nil, task.file == nil { node.need("file", in: &diagnostics) }
    return true
  })

let annotatedTable = RecordTable<AnnotatedText>(
  "an annotated text", blank: AnnotatedText.init,
  fields: [
    field("annotated", \.lines, annotatedLineTable.listReader),
    field("caption", \.caption, plainText),
  ],
  finish: { text, node, diagnostics in
    if text.lines.isEmpty {
      diagnostics.report(.badBlock("there is no line in this text", at: node.place))
    }
    return !text.lines.isEmpty
  })

let annotatedLineTable = RecordTable<AnnotatedText.Line>(
  "a line with a remark", blank: AnnotatedText.Line.init,
  fields: [
    field("line", \.line, text), field("remark", \.remark, text), field("good", \.isGood, flag),
  ],
  finish: { line, node, diagnostics in
    if line.line == nil { diagnostics.report(.missingField("line", at: node.place)) }
    return line.line != nil
  })
