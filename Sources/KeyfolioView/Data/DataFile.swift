public import KeyfolioAnalysis
public import KeyfolioCore
public import KeyfolioModel

/// A file of the site beside its pages. Its bytes are made when it is its turn, so that a build
/// never holds all of them.
public protocol DataFile: Sendable {
  /// Where the file goes, below the site's root.
  var path: RelativePath { get }
  /// Whether it tells of every account: many times the size of a page.
  var isLarge: Bool { get }
  var bytes: [UInt8] { get }
}

/// A table of every account, as CSV or as JSON.
struct TableFile: DataFile {
  let source: DataSource
  let recipe: TableRecipe
  let format: DataFormat

  var path: RelativePath { SitePaths.data(recipe.name, format) }
  var isLarge: Bool { true }

  var bytes: [UInt8] {
    switch format {
    case .csv: csv
    case .json: json
    }
  }

  private var csv: [UInt8] {
    var buffer = TextBuffer()
    CSVText.appendHead(recipe.columns(source), into: &buffer)
    forEachPart { rows in
      for row in rows { CSVText.append(row, into: &buffer) }
    }
    return buffer.bytes
  }

  private var json: [UInt8] {
    let table = JSON.Member("table", .string(recipe.name.rawValue))
    var json = DataJSON([table] + source.facts)
    json.begin(recipe.columns(source))
    forEachPart { json.append($0) }
    json.end()
    return json.bytes
  }

  /// The rows of the programme, then of an account at a time.
  private func forEachPart(_ body: ([[DataCell]]) -> Void) {
    body(recipe.programmeRows(source))
    for index in source.project.accounts.indices {
      body(recipe.rows(of: AccountData(source, at: index)))
    }
  }
}

/// All tables of one account in one file: a file a table would be many thousands of them.
struct AccountFile: DataFile {
  let source: DataSource
  let index: Int

  var path: RelativePath { SitePaths.data(ofAccount: source.project.accounts[index].id.value) }
  var isLarge: Bool { false }

  var bytes: [UInt8] {
    let account = AccountData(source, at: index)
    let about = [
      JSON.Member("account", .string(account.id)),
      JSON.Member("name", .string(account.account.name.value)),
    ]
    var json = DataJSON(about + source.facts)
    for recipe in TableRecipe.all(in: source.site) {
      let table = recipe.table(of: account)
      if !table.rows.isEmpty { json.append(table) }
    }
    json.endTables()
    return json.bytes
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

/// The data files of a site.
public enum DataFiles {
  /// All of them, in the order in which they are written: tables, accounts, calendars. `project`
  /// and `analysis` are those of the edition, after both of its cuts.
  public static func all(
    _ project: Project, _ analysis: Analysis, _ site: SiteContext
  ) -> [any DataFile] {
    let recipes = TableRecipe.all(in: site)
    if recipes.isEmpty { return [] }
    let source = DataSource(project, analysis, site)
    var files: [any DataFile] = []
    for recipe in recipes {
      // A customer's edition holds one account, and that account's file all of its tables.
      for format in site.edition.holdsPortfolio ? DataFormat.allCases : [.csv] {
        files.append(TableFile(source: source, recipe: recipe, format: format))
      }
    }
    files += project.accounts.indices.map { AccountFile(source: source, index: $0) }
    return files + OwnerCalendar.all(source)
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

  var mediaType: String {
    switch self {
    case .csv: "text/csv"
    case .json: "application/json"
    }
  }
}
