/// The tables that a site holds as data. The raw values are stable: they are the names of files.
public enum DataTableName: String, CaseIterable, Sendable {
  case accounts, people, agreements, objectives, actions, opportunities, risks, sales, scores,
    strength, stages, asks, findings
}

/// What the cells of a column are. The raw values are stable: JSON names them.
public enum DataType: String, Sendable, CaseIterable {
  case text, whole, decimal, money, date, share, flag
}

/// The head of a column: a name for machines, the same in every language.
public struct DataColumn: Equatable, Sendable {
  public var name: String
  public var type: DataType
  /// What a number counts: the currency's code, `days`, `of 1000`; `nil` where nothing does.
  public var unit: String?

  public init(_ name: String, _ type: DataType, unit: String? = nil) {
    self.name = name
    self.type = type
    self.unit = unit
  }
}
