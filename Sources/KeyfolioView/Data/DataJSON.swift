import KeyfolioCore

/// Tables as JSON: written as they come, a row a line, so that a large table is never a tree of
/// values first and a difference between two builds can be read.
struct DataJSON {
  /// Grows when a name changes its meaning or goes; names may be added without it.
  static let version = 1

  private var buffer = TextBuffer()
  private var isFirstRow = true
  private var isFirstTable = true

  var bytes: [UInt8] { buffer.bytes }

  /// Begins the object, with what is said of all of it.
  init(_ facts: [JSON.Member]) {
    buffer.append("{\n  \"keyfolio\": \(Self.version)")
    for fact in facts { member(fact.name, fact.value, indent: "  ") }
  }

  /// A file of one table: begins its rows.
  mutating func begin(_ columns: [DataColumn]) { begin(columns, indent: "  ") }

  mutating func append(_ rows: [[DataCell]]) { append(rows, indent: "    ") }

  /// Ends the rows and the object.
  mutating func end() {
    endRows(indent: "  ")
    buffer.append("\n}\n")
  }

  /// A file of several tables: one of them, whole.
  mutating func append(_ table: DataTable) {
    buffer.append(isFirstTable ? ",\n  \"tables\": [\n    {\n" : ",\n    {\n")
    isFirstTable = false
    buffer.append("      \"table\": " + JSON.string(table.name.rawValue).line)
    begin(table.columns, indent: "      ")
    append(table.rows, indent: "        ")
    endRows(indent: "      ")
    buffer.append("\n    }")
  }

  /// Ends the list of tables and the object.
  mutating func endTables() {
    buffer.append(isFirstTable ? ",\n  \"tables\": []\n}\n" : "\n  ]\n}\n")
  }

  private mutating func member(_ name: String, _ value: JSON, indent: String) {
    buffer.append(",\n" + indent + JSON.string(name).line + ": " + value.line)
  }

  private mutating func begin(_ columns: [DataColumn], indent: String) {
    buffer.append(",\n\(indent)\"columns\": [")
    for (index, column) in columns.enumerated() {
      buffer.append(index == 0 ? "\n" : ",\n")
      buffer.append(indent + "  " + Self.json(column).line)
    }
    buffer.append("\n\(indent)],\n\(indent)\"rows\": [")
    isFirstRow = true
  }

  private mutating func append(_ rows: [[DataCell]], indent: String) {
    for row in rows {
      buffer.append(isFirstRow ? "\n" : ",\n")
      isFirstRow = false
      buffer.append(indent + JSON.array(row.map(Self.json)).line)
    }
  }

  private mutating func endRows(indent: String) {
    buffer.append(isFirstRow ? "]" : "\n\(indent)]")
  }

  private static func json(_ column: DataColumn) -> JSON {
    .object([
      "name": .string(column.name), "type": .string(column.type.rawValue),
      "unit": column.unit.map { .string($0) },
    ])
  }

  private static func json(_ cell: DataCell) -> JSON {
    switch cell {
    case .unknown: .null
    case .text(let text): .string(text)
    case .whole(let value): .integer(Int64(value))
    case .decimal(let value), .share(let value): .literal(value.description)
    case .money(let value): .literal(value.description)
    case .date(let value): .string(value.description)
    case .flag(let value): .bool(value)
    }
  }
}
