import KeyfolioCore
import KeyfolioModel

/// Reads what stands at the top of the content folder, into a project that has no accounts yet.
func readProgramme(
  _ layout: ContentLayout, _ reader: SourceReader, _ diagnostics: inout Diagnostics
) -> Project? {
  guard let path = layout.portfolio else { return nil }
  var project = Project()
  if let node = reader.yaml(path, &diagnostics) {
    let empty = Node(place: node.place, content: .mapping(.init(entries: [])))
    let root = if case .empty = node.content { empty } else { node }
    guard let programme = programmeTable.read(root, &diagnostics) else { return nil }
    project.programme = programme
  }
  checkProgramme(project.programme, &diagnostics)
  project.team = records(teamMemberTable, at: layout.team, reader, &diagnostics)
  checkTeam(project.team, &diagnostics)
  project.company = records(companyFigureTable, at: layout.company, reader, &diagnostics)
  project.customers = records(customerFigureTable, at: layout.customers, reader, &diagnostics)
  return project
}

/// The records of a file that holds one list, as YAML or as CSV.
private func records<Record>(
  _ table: RecordTable<Record>, at path: RelativePath?, _ reader: SourceReader,
  _ diagnostics: inout Diagnostics
) -> [Record] {
  guard let path else { return [] }
  if path.pathExtension == "csv" {
    let rows = reader.table(path, &diagnostics)?.nodes() ?? []
    return rows.compactMap { table.read($0, &diagnostics) }
  }
  guard let node = reader.yaml(path, &diagnostics) else { return [] }
  return table.listReader.read(node, &diagnostics) ?? []
}

/// The rows of the shared tables by account folder or id, then by list.
func readSharedLists(
  _ layout: ContentLayout, _ reader: SourceReader, _ diagnostics: inout Diagnostics
) -> [String: [String: [Node]]] {
  var result: [String: [String: [Node]]] = [:]
  let folders = Set(layout.accounts.map(\.folder))
  for (name, path) in layout.sharedLists {
    guard let table = reader.table(path, &diagnostics) else { continue }
    let rows = name == "money" ? table.moneyNodes() : table.nodes()
    for row in rows {
      guard case .mapping(var mapping) = row.content else { continue }
      guard let account = mapping["account"], case .scalar(let id) = account.content else {
        diagnostics.report(.missingField("account", at: row.place))
        continue
      }
      guard folders.contains(id.text) else {
        diagnostics.report(
          .unknownReference(
            id.text, kind: "account", known: folders, listed: "make the folder accounts/\(id.text)",
            at: account.place))
        continue
      }
      mapping.entries.removeAll { $0.key == "account" }
      result[id.text, default: [:]][name, default: []].append(
        Node(place: row.place, content: .mapping(mapping)))
    }
  }
  return result
}
