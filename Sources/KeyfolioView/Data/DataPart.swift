public import KeyfolioAnalysis
public import KeyfolioCore
public import KeyfolioModel

/// A part of the site's data, made in one go: a file, or one table as two. Its bytes are made when
/// it is its turn, so that a build never holds all of them.
public protocol DataPart: Sendable {
  /// Where its files go, below the site's root.
  var paths: [RelativePath] { get }
  /// Whether it tells of every account: many times the size of a page.
  var isLarge: Bool { get }
  /// In the order of `paths`.
  var files: [OutputFile] { get }
}

/// A table of every account, in each format that the edition has; each row is made once.
struct TablePart: DataPart {
  let source: DataSource
  let table: TableRecipe.EditionTable
  let formats: [DataFormat]

  var paths: [RelativePath] { formats.map { SitePaths.data(table.name, $0) } }
  var isLarge: Bool { true }

  var files: [OutputFile] {
    var csv = TextBuffer()
    CSVText.appendHead(table.columns, into: &csv)
    var json = DataJSON([JSON.Member("table", .string(table.name.rawValue))] + source.facts)
    json.begin(table.head)
    func append(_ rows: [[DataCell]]) {
      for row in rows { CSVText.append(row, into: &csv) }
      if formats.contains(.json) { json.append(rows) }
    }
    append(table.programmeRows(source))
    for index in source.project.accounts.indices {
      append(table.rows(of: AccountData(source, at: index)))
    }
    json.end()
    return formats.map { format in
      switch format {
      case .csv: OutputFile(path: SitePaths.data(table.name, .csv), bytes: csv.bytes)
      case .json: OutputFile(path: SitePaths.data(table.name, .json), bytes: json.bytes)
      }
    }
  }
}

/// All tables of one account in one file: a file a table would be many thousands of them.
struct AccountPart: DataPart {
  let source: DataSource
  let index: Int

  private var path: RelativePath {
    SitePaths.data(ofAccount: source.project.accounts[index].id.value)
  }

  var paths: [RelativePath] { [path] }
  var isLarge: Bool { false }

  var files: [OutputFile] {
    let account = AccountData(source, at: index)
    let about = [
      JSON.Member("account", .string(account.id)),
      JSON.Member("name", .string(account.account.name.value)),
    ]
    var json = DataJSON(about + source.facts)
    for table in source.tables {
      let rows = table.rows(of: account)
      if !rows.isEmpty { json.append(table.name, table.head, rows) }
    }
    json.endTables()
    return [OutputFile(path: path, bytes: json.bytes)]
  }
}

extension DataSource {
  /// What every JSON file says of itself: the day it speaks for, and whose eyes it is for.
  fileprivate var facts: [JSON.Member] {
    [
      JSON.Member("as_of", project.programme.asOf.map { .string($0.value.description) } ?? .null),
      JSON.Member("edition", .string(site.edition.name)),
    ]
  }
}

/// The data of a site.
public enum DataParts {
  /// Where its files stand, below the site's root.
  public static let folder = "data"

  /// All of it, in the order in which files are written: tables, accounts, calendars. `project`
  /// and `analysis` are those of the edition, after both of its cuts.
  public static func all(
    _ project: Project, _ analysis: Analysis, _ site: SiteContext
  ) -> [any DataPart] {
    if TableRecipe.all(in: site).isEmpty { return [] }
    let source = DataSource(project, analysis, site)
    var parts: [any DataPart] = source.tables.map {
      TablePart(source: source, table: $0, formats: DataFormat.all(in: site))
    }
    parts += project.accounts.indices.map { AccountPart(source: source, index: $0) }
    return parts + OwnerCalendar.all(source)
  }
}

extension SitePaths {
  static func data(_ table: DataTableName, _ format: DataFormat) -> RelativePath {
    RelativePath("data/\(table.rawValue).\(format.rawValue)")
  }

  static func data(ofAccount id: String) -> RelativePath {
    RelativePath("data/accounts/\(id).json")
  }

  static func calendar(_ owner: String) -> RelativePath {
    RelativePath("data/actions-\(owner).ics")
  }
}

/// What a table can be read as.
public enum DataFormat: String, CaseIterable, Sendable {
  case csv, json

  /// A customer's edition holds one account, and that account's file all of its tables.
  static func all(in site: SiteContext) -> [DataFormat] {
    site.edition.holdsPortfolio ? allCases : [.csv]
  }

  var mediaType: String {
    switch self {
    case .csv: "text/csv"
    case .json: "application/json"
    }
  }
}
