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
    for fact in facts {
      buffer.append(",\n  ")
      JSON.write(fact.name, into: &buffer)
      buffer.append(": ")
      fact.value.writeLine(into: &buffer)
    }
  }

  /// Columns as they stand in a file, a line each.
  static func head(_ columns: [DataColumn]) -> [UInt8] {
    var buffer = TextBuffer()
    for (index, column) in columns.enumerated() {
      buffer.append(index == 0 ? "\n    " : ",\n    ")
      JSON.object([
        "name": .string(column.name), "type": .string(column.type.rawValue),
        "unit": column.unit.map { .string($0) },
      ]).writeLine(into: &buffer)
    }
    return buffer.bytes
  }

  /// A file of one table: begins its rows.
  mutating func begin(_ head: [UInt8]) {
    buffer.append(",\n  \"columns\": [")
    buffer.append(head)
    buffer.append("\n  ],\n  \"rows\": [")
    isFirstRow = true
  }

  mutating func append(_ rows: [[DataCell]]) {
    for row in rows {
      buffer.append(isFirstRow ? "\n    [" : ",\n    [")
      isFirstRow = false
      for (index, cell) in row.enumerated() {
        if index > 0 { buffer.append(",") }
        append(cell)
      }
      buffer.append("]")
    }
  }

  /// Ends the rows and the object.
  mutating func end() { buffer.append(isFirstRow ? "]\n}\n" : "\n  ]\n}\n") }

  /// A file of several tables: one of them, whole.
  mutating func append(_ name: DataTableName, _ head: [UInt8], _ rows: [[DataCell]]) {
    buffer.append(isFirstTable ? ",\n  \"tables\": [{" : ", {")
    buffer.append("\n  \"table\": ")
    JSON.write(name.rawValue, into: &buffer)
    isFirstTable = false
    begin(head)
    append(rows)
    buffer.append(isFirstRow ? "]\n  }" : "\n  ]\n  }")
  }

  /// Ends the list of tables and the object.
  mutating func endTables() {
    buffer.append(isFirstTable ? ",\n  \"tables\": []\n}\n" : "]\n}\n")
  }

  private mutating func append(_ cell: DataCell) {
    switch cell {
    case .unknown: buffer.append("null")
    case .text(let text): JSON.write(text, into: &buffer)
    case .whole(let value): buffer.append(String(value))
    case .decimal(let value), .share(let value): buffer.append(value.description)
    case .money(let value): buffer.append(value.description)
    case .date(let value): buffer.append("\"\(value)\"")
    case .flag(let value): buffer.append(value ? "true" : "false")
    }
  }
}
