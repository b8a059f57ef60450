import KeyfolioModel

/// How a table is made of an account: its columns, each beside the value that stands in it and the
/// class of the field it tells. A column whose class the edition does not see is not there at all,
/// so that not even its name says what is withheld; values are cut before they come here.
struct TableRecipe: Sendable {
  let name: DataTableName
  private let heads: [(column: DataColumn, fieldClass: FieldClass)]
  private let ofAccount: @Sendable (AccountData, [Int]) -> [[DataCell]]
  /// What belongs to no single account.
  private let ofProgramme: @Sendable (DataSource, [Int]) -> [[DataCell]]

  /// A table of an account's records. The account comes first in each row.
  init<Record>(
    _ name: DataTableName, _ columns: [RecordColumn<Record, AccountData>],
    _ records: @escaping @Sendable (AccountData) -> [Record]
  ) {
    self.name = name
    let columns = [.account] + columns
    heads = columns.map { ($0.column, $0.fieldClass) }
    ofAccount = { account, places in
      records(account).map { record in places.map { columns[$0].cell(record, account) } }
    }
    ofProgramme = { _, _ in [] }
  }

  /// A table of records that stand in the programme as well.
  init<Record>(
    _ name: DataTableName, _ columns: [RecordColumn<Record, DataSource>],
    programme: @escaping @Sendable (DataSource) -> [Record],
    _ records: @escaping @Sendable (AccountData) -> [Record]
  ) {
    self.name = name
    heads = columns.map { ($0.column, $0.fieldClass) }
    ofAccount = { account, places in
      records(account).map { record in places.map { columns[$0].cell(record, account.source) } }
    }
    ofProgramme = { source, places in
      programme(source).map { record in places.map { columns[$0].cell(record, source) } }
    }
  }

  /// The recipe as an edition follows it.
  func table(in site: SiteContext) -> EditionTable {
    let places = heads.indices.filter { site.shows(heads[$0].fieldClass) }
    return EditionTable(recipe: self, places: places, currency: site.formats.currency)
  }

  /// Which columns an edition sees, settled once for all of its accounts.
  struct EditionTable: Sendable {
    var name: DataTableName { recipe.name }
    let columns: [DataColumn]
    /// The columns as JSON, which stand in the file of every account.
    let head: [UInt8]
    private let recipe: TableRecipe
    private let places: [Int]

    /// Money without a unit of its own is in the portfolio's currency.
    fileprivate init(recipe: TableRecipe, places: [Int], currency: String) {
      self.recipe = recipe
      self.places = places
      columns = places.map { place in
        var column = recipe.heads[place].column
        if column.type == .money, column.unit == nil { column.unit = currency }
        return column
      }
      head = DataJSON.head(columns)
    }

    func rows(of account: AccountData) -> [[DataCell]] { recipe.ofAccount(account, places) }

    /// The rows that belong to no single account.
    func programmeRows(_ source: DataSource) -> [[DataCell]] { recipe.ofProgramme(source, places) }
  }
}

/// A column of a recipe.
struct RecordColumn<Record, Context>: Sendable {
  let column: DataColumn
  let fieldClass: FieldClass
  let cell: @Sendable (Record, Context) -> DataCell

  init(
    _ name: String, _ type: DataType, unit: String? = nil, _ fieldClass: FieldClass,
    _ cell: @escaping @Sendable (Record, Context) -> DataCell
  ) {
    column = DataColumn(name, type, unit: unit)
    self.fieldClass = fieldClass
    self.cell = cell
  }
}

extension RecordColumn where Context == AccountData {
  /// The account's id, by which tables are joined.
  fileprivate static var account: RecordColumn {
    RecordColumn("account", .text, .customer) { .text($1.id) }
  }
}

extension RecordColumn where Record: ClassifiedRecord {
  /// A column that tells one field, by the field's key in files: its class is the field's own.
  init(
    _ name: String, _ type: DataType, unit: String? = nil, field: String? = nil,
    _ cell: @escaping @Sendable (Record, Context) -> DataCell
  ) {
    self.init(name, type, unit: unit, Record.fieldClass(of: field ?? name), cell)
  }
}

extension SiteContext {
  /// Whether an edition has a column for fields of a class. It is the second lock: the values are
  /// gone already where this says no.
  func shows(_ fieldClass: FieldClass) -> Bool { fieldClass.isShown(in: edition) }
}

extension FieldClass {
  /// Whether fields of this class are for the readers of an edition, as far as nothing but the class
  /// decides: marks of records can only take away.
  func isShown(in edition: Edition) -> Bool {
    switch (edition.base, self) {
    case (.team, _): true
    case (.leadership, .customer), (.leadership, .joint), (.leadership, .leadership): true
    case (.customer, .customer), (.customer, .joint), (.customer, .named): true
    default: false
    }
  }
}
