import KeyfolioCore

extension CSVTable {
  /// The rows as mappings, the way YAML would have them: dotted columns become nested mappings,
  /// empty cells are left out.
  func nodes() -> [Node] {
    let paths = header.map { cell in
      let parts = cell.text.unicodeScalars.split(separator: ".", omittingEmptySubsequences: false)
      return parts.map { Substring($0).trimmingBlanks() }
    }
    return rows.map { row in
      var entries: [Node.Entry] = []
      // A column without a name has been reported with the header.
      for (column, cell) in row.enumerated()
      where !cell.text.isEmpty && !header[column].text.isEmpty {
        insert(cell, at: paths[column][...], keyPlace: header[column].place, into: &entries)
      }
      let place = row.first?.place ?? header[0].place
      return Node(place: place, content: .mapping(.init(entries: entries)))
    }
  }

  /// The rows of a wide money table: each column whose name is a period gives a record of its own.
  /// A table with a `period` column is long already and is read as it stands.
  func moneyNodes() -> [Node] {
    let names = header.map { $0.text[...].trimmingBlanks() }
    let periods = header.indices.filter { Period(parsing: names[$0]) != nil }
    guard !periods.isEmpty, !names.contains("period") else { return nodes() }
    var long: [Node] = []
    for row in rows {
      var shared: [Node.Entry] = []
      for (column, cell) in row.enumerated()
      where !periods.contains(column) && !cell.text.isEmpty {
        insert(cell, at: [names[column]], keyPlace: header[column].place, into: &shared)
      }
      for column in periods where !row[column].text.isEmpty {
        var entries = shared
        insert(header[column], at: ["period"], keyPlace: header[column].place, into: &entries)
        insert(row[column], at: ["amount"], keyPlace: header[column].place, into: &entries)
        long.append(
          Node(place: row[column].place, content: .mapping(.init(entries: entries))))
      }
    }
    return long
  }

  /// A cell of a column `value` beside one of `value.source` is the `value` of that mapping.
  private func insert(
    _ cell: CSVCell, at path: ArraySlice<String>, keyPlace: Place,
    into entries: inout [Node.Entry]
  ) {
    guard let key = path.first else { return }
    let rest = path.dropFirst()
    let known = entries.firstIndex { $0.key == key }
    var inner: [Node.Entry] = []
    switch known.map({ entries[$0].value.content }) {
    case .mapping(let mapping): inner = mapping.entries
    case .scalar where !rest.isEmpty:
      if let known {
        inner = [.init(key: "value", keyPlace: keyPlace, value: entries[known].value)]
      }
    default: break
    }
    let value: Node
    if rest.isEmpty, inner.isEmpty {
      let scalar = Node.Scalar(text: cell.text, isCell: true)
      value = Node(place: cell.place, content: .scalar(scalar))
    } else {
      insert(cell, at: rest.isEmpty ? ["value"] : rest, keyPlace: keyPlace, into: &inner)
      value = Node(place: cell.place, content: .mapping(.init(entries: inner)))
    }
    if let known {
      entries[known].value = value
    } else {
      entries.append(.init(key: key, keyPlace: keyPlace, value: value))
    }
  }
}
