import KeyfolioCore
import KeyfolioMarkdown
import KeyfolioModel

/// Reads portfolio.yaml.
func readProgramme(
  _ layout: ContentLayout, _ reader: SourceReader, _ diagnostics: inout Diagnostics
) -> Programme? {
  guard let path = layout.portfolio else { return nil }
  var programme = Programme()
  if let node = reader.yaml(path, &diagnostics) {
    let empty = Node(place: node.place, content: .mapping(.init(entries: [])))
    let root = if case .empty = node.content { empty } else { node }
    guard let read = programmeTable.read(root, &diagnostics) else { return nil }
    programme = read
  }
  checkProgramme(programme, &diagnostics)
  return programme
}

/// What stands beside the accounts but for the lessons: our people, the company's figures.
struct Surroundings: Sendable {
  var team: [Shared<TeamMember>] = []
  var company: [CompanyFigure] = []
  var customers: [CustomerFigure] = []
  var course: Course?

  init(_ layout: ContentLayout, _ reader: SourceReader, _ diagnostics: inout Diagnostics) {
    team = records(teamMemberTable, at: layout.team.first, reader, &diagnostics)
      .map(Shared.init)
    if layout.team.count > 1 {
      let places = layout.team.map { Place(file: reader.file($0)) }
      diagnostics.report(.listGivenTwice("team", at: places[1], first: places[0]))
    }
    checkTeam(team, &diagnostics)
    company = records(companyFigureTable, at: layout.company, reader, &diagnostics)
    customers = records(customerFigureTable, at: layout.customers, reader, &diagnostics)
    if let path = layout.course, let node = reader.yaml(path, &diagnostics) {
      course = courseTable.read(node, &diagnostics)
    }
  }
}

func readLesson(
  _ path: RelativePath, _ reader: SourceReader, _ diagnostics: inout Diagnostics
) -> Note? {
  guard let bytes = reader.bytes(path, &diagnostics) else { return nil }
  return readNote(
    bytes, path: path, file: reader.file(path), options: reader.noteOptions(), isLesson: true,
    &diagnostics)
}

/// The records of a file that holds one list, as YAML or as CSV.
func records<Record>(
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

/// The rows of the shared tables by account folder, then by list. Their `account` column holds the
/// folder's name or the account's id.
func readSharedLists(
  _ layout: ContentLayout, _ reader: SourceReader, _ diagnostics: inout Diagnostics
) -> [String: [String: [Node]]] {
  var result: [String: [String: [Node]]] = [:]
  var folders = AccountNames(layout)
  for list in layout.sharedLists {
    let name = list.name
    guard let table = reader.table(list.path, &diagnostics) else { continue }
    for row in name == "money" ? table.moneyNodes() : table.nodes() {
      guard case .mapping(var mapping) = row.content else { continue }
      guard let account = mapping["account"],
        let written = reference.read(account, &diagnostics)?.value
      else {
        diagnostics.report(.missingField("account", at: row.place))
        continue
      }
      guard let folder = folders.folder(of: written, reader) else {
        diagnostics.report(
          .unknownReference(
            written, kind: "account", known: folders.all,
            listed: "make the folder accounts/\(written)", at: account.place))
        continue
      }
      mapping.entries.removeAll { $0.key == "account" }
      result[folder, default: [:]][name, default: []].append(
        Node(place: row.place, content: .mapping(mapping)))
    }
  }
  return result
}

/// The folders of accounts by what a shared list may call them.
private struct AccountNames {
  private let layout: ContentLayout
  private var folders: [String: String] = [:]
  private var knowsIDs = false

  init(_ layout: ContentLayout) {
    self.layout = layout
    for account in layout.accounts { folders[account.folder] = account.folder }
  }

  var all: [String] { Array(folders.keys) }

  /// Ids are looked up only once a name is no folder, since that opens every account.
  mutating func folder(of name: String, _ reader: SourceReader) -> String? {
    if let known = folders[name] { return known }
    if knowsIDs { return nil }
    knowsIDs = true
    for account in layout.accounts {
      // What is wrong with the record is reported when the account is read.
      var unreported = Diagnostics()
      guard let path = account.record, let node = reader.yaml(path, &unreported),
        case .mapping(let record) = node.content, case .scalar(let id) = record["id"]?.content,
        folders[id.text] == nil
      else { continue }
      folders[id.text] = account.folder
    }
    return folders[name]
  }
}
