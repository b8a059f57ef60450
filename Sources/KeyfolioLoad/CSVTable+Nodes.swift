import KeyfolioCore

extension CSVTable {
  /// The rows as mappings, the way YAML would have them: dotted columns become nested mappings,
  /// empty cells are left out.
  func nodes() -> [Node] {
    let paths = header.map { $0.text.split(separator: ".").map(String.init) }
    return rows.map { row in
      var entries: [Node.Entry] = []
      for (column, cell) in row.enumerated() where !cell.text.isEmpty {
        insert(cell, at: paths[column][...], keyPlace: header[column].place, into: &entries)
      }
      let place = row.first?.place ?? header[0].place
      return Node(place: place, content: .mapping(.init(entries: entries)))
    }
  }

  /// The rows of a wide money table: each column whose name is a period gives a record of its own.
  /// A table with a `period` column is long already and is read as it stands.
  func moneyNodes() -> [Node] {
    let periods = header.indices.filter { Period(parsing: header[$0].text) != nil }
    guard !periods.isEmpty, !header.contains(where: { $0.text == "period" }) else {
      return nodes()
    }
    var long: [Node] = []
    for row in rows {
      var shared: [Node.Entry] = []
      for (column, cell) in row.enumerated()
      where !periods.contains(column) && !cell.text.isEmpty {
        insert(cell, at: [header[column].text], keyPlace: header[column].place, into: &shared)
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

  private func insert(
    _ cell: CSVCell, at path: ArraySlice<String>, keyPlace: Place,
    into entries: inout [Node.Entry]
  ) {
    guard let key = path.first else { return }
    let rest = path.dropFirst()
    let known = entries.firstIndex { $0.key == key }
    if rest.isEmpty {
      let scalar = Node.Scalar(text: cell.text, isCell: true)
      let value = Node(place: cell.place, content: .scalar(scalar))
      if known == nil { entries.append(.init(key: key, keyPlace: keyPlace, value: value)) }
      return
    }
    var inner: [Node.Entry] = []
    if let known, case .mapping(let mapping) = entries[known].value.content {
      inner = mapping.entries
    }
    insert(cell, at: rest, keyPlace: keyPlace, into: &inner)
    let value = Node(place: cell.place, content: .mapping(.init(entries: inner)))
    if let known {
      entries[known].value = value
    } else {
      entries.append(.init(key: key, keyPlace: keyPlace, value: value))
    }
  }
}
