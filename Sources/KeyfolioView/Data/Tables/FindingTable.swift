import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel

extension TableRecipe {
  /// Every question, worded in the site's language; the programme's first. `account` is empty where
  /// a finding is about the programme alone, and holds several where it is about them together.
  static let findings = TableRecipe(
    .findings,
    [
      asked("account", .text) { finding, _ in .of(finding.accounts) },
      asked("code", .text) { finding, _ in .of(finding.code) },
      asked("severity", .text) { finding, _ in .of(finding.severity.word) },
      asked("question", .text) { .of($1.text.question($0)) },
      asked("money", .money) { finding, _ in .of(finding.money) },
      asked("money_is", .text) { finding, _ in .of(finding.moneyMeaning) },
      asked("owner", .text) { .of($1.staffKey($0.owner)) },
      asked("owner_name", .text) { .of($1.staffName($0.owner)) },
      asked("date", .date) { finding, _ in .of(finding.date) },
      asked("date_is", .text) { finding, _ in .of(finding.dateMeaning) },
      asked("method", .text) { finding, _ in .of(finding.method) },
    ], programme: { $0.analysis.programmeFindings }
  ) { $0.figures.findings }
}

private func asked(
  _ name: String, _ type: DataType,
  _ cell: @escaping @Sendable (Finding, DataSource) -> DataCell
) -> RecordColumn<Finding, DataSource> {
  RecordColumn(name, type, .leadership, cell)
}
