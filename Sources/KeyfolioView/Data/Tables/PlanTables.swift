import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel

// Tables of what is planned: objectives, actions, decisions asked.

extension TableRecipe {
  static let objectives = TableRecipe(
    .objectives,
    [
      objective("id", .text) { objective, _ in .of(objective.record.id) },
      objective("name", .text) { objective, _ in .of(objective.record.name) },
      objective("kind", .text) { objective, _ in .of(objective.record.kind) },
      objective("measure", .text) { $1.record($0.record.measure, in: $1.account.measures) },
      objective("measure_name", .text, field: "measure") { .of($1.measure(of: $0.record)?.name) },
      objective("measure_unit", .text, field: "measure") {
        .of($1.measure(of: $0.record)?.measureUnit)
      },
      objective("baseline", .decimal) { objective, _ in .of(objective.standing.baseline) },
      objective("now", .decimal, field: "target") { objective, _ in .of(objective.standing.now) },
      objective("now_period", .text, field: "target") { objective, _ in
        .of(objective.standing.nowPeriod?.description)
      },
      objective("target", .decimal) { objective, _ in .of(objective.standing.target) },
      objective("progress", .share, field: "target") { objective, _ in
        .share(of: objective.standing.progress)
      },
      objective("due", .date) { objective, _ in .of(objective.record.due) },
      objective("status", .text) { objective, _ in .of(objective.record.status) },
      objective("agreement", .text) { $1.record($0.record.agreement, in: $1.account.agreements) },
    ]
  ) { account in
    zip(account.account.objectives, account.figures.objectives).map {
      PursuedObjective(record: $0, standing: $1)
    }
  }

  static let actions = TableRecipe(
    .actions,
    [
      .init("id", .text) { action, _ in .of(action.id) },
      .init("name", .text) { action, _ in .of(action.name) },
      .init("objective", .text) { $1.record($0.objective, in: $1.account.objectives) },
      .init("agreement", .text) { $1.record($0.agreement, in: $1.account.agreements) },
      .init("owner", .text) { .of($1.source.staffKey($0.owner?.value)) },
      .init("owner_name", .text, field: "owner") { .of($1.source.staffName($0.owner?.value)) },
      .init("due", .date) { action, _ in .of(action.due) },
      .init("status", .text) { action, _ in .of(action.status?.value ?? .open) },
      .init("done", .date) { action, _ in .of(action.done) },
      .init("progress", .share) { action, _ in
        .share(of: action.progress.map { $0.value.value.double / 100 })
      },
      .init("promised_to", .text) { $1.person($0.promisedTo) },
      .init("moves", .whole, field: "moved_from") { action, _ in .whole(action.movedFrom.count) },
      .init("first_due", .date, field: "moved_from") { action, _ in
        .of((action.movedFrom + [action.due].compactMap(\.self)).map(\.value).min())
      },
    ]
  ) { $0.account.actions }

  static let asks = TableRecipe(
    .asks,
    [
      .init("id", .text) { ask, _ in .of(ask.id) },
      .init("name", .text) { ask, _ in .of(ask.name) },
      .init("of", .text) { ask, _ in .of(ask.of) },
      .init("amount", .money, unit: "see currency") { ask, _ in .of(ask.amount) },
      .init("currency", .text) { $1.currency($0.currency, of: $0.amount) },
      .init("decide_by", .date) { ask, _ in .of(ask.decideBy) },
      .init("why", .text) { ask, _ in .of(ask.why) },
      .init("if_not", .text) { ask, _ in .of(ask.ifNot) },
      .init("status", .text) { ask, _ in .of(ask.status?.value ?? .open) },
      .init("decided", .date) { ask, _ in .of(ask.decided) },
      .init("outcome", .text) { ask, _ in .of(ask.outcome) },
    ]
  ) { $0.account.asks }
}

/// An objective and where it stands.
private struct PursuedObjective {
  var record: Objective
  var standing: ObjectiveStanding
}

private func objective(
  _ name: String, _ type: DataType, field: String? = nil,
  _ cell: @escaping @Sendable (PursuedObjective, AccountData) -> DataCell
) -> RecordColumn<PursuedObjective, AccountData> {
  RecordColumn(name, type, Objective.fieldClass(of: field ?? name), cell)
}

extension AccountData {
  fileprivate func measure(of objective: Objective) -> Measure? {
    account.measures.first { $0.id.value == objective.measure?.value }
  }

  /// The currency of an amount, where there is one: the portfolio's unless the author names another.
  func currency(_ code: Text?, of amount: Amount?) -> DataCell {
    amount == nil ? .unknown : .text(code?.value ?? site.formats.currency)
  }
}
