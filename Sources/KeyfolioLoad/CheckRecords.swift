import KeyfolioCore
import KeyfolioModel

// Checks of one record by itself: totals, duplicates, overlaps. References have their own file.

func checkProgramme(_ programme: Programme, _ diagnostics: inout Diagnostics) {
  checkIDs(programme.criteria, "criteria", &diagnostics)
  checkIDs(programme.competitors, "competitors", &diagnostics)
  checkIDs(programme.offerings, "offerings", &diagnostics)
  checkIDs(programme.gateway, "gateway rules", &diagnostics)
  checkIDs(programme.maturity, "steps of the programme", &diagnostics)
  checkIDs(programme.competencies, "competencies", &diagnostics)
  if programme.normalise?.value != true {
    checkWeights(programme.criteria.map(\.weight), of: "the criteria", &diagnostics)
  }
}

func checkTeam(_ team: [TeamMember], _ diagnostics: inout Diagnostics) {
  checkIDs(team, "team members", &diagnostics)
}

func checkAccount(
  _ account: Account, in programme: Programme, _ diagnostics: inout Diagnostics
) {
  checkIDs(account.units, "units", &diagnostics)
  checkIDs(account.factors, "success factors", &diagnostics)
  checkIDs(account.agreements, "agreements", &diagnostics)
  checkIDs(account.people, "people", &diagnostics)
  checkIDs(account.measures, "measures", &diagnostics)
  checkIDs(account.objectives, "objectives", &diagnostics)
  checkIDs(account.valuePropositions, "value propositions", &diagnostics)
  checkIDs(account.opportunities, "opportunities", &diagnostics)
  checkIDs(account.actions, "actions", &diagnostics)
  checkIDs(account.risks, "risks", &diagnostics)
  checkIDs(account.asks, "asks", &diagnostics)
  checkIDs(account.customer?.initiatives ?? [], "initiatives", &diagnostics)
  checkIDs(
    account.businessStrategies + account.relationshipStrategies + account.internalStrategies,
    "strategies", &diagnostics)
  checkWeights(account.factors.map(\.weight), of: "the success factors", &diagnostics)
  for agreement in account.agreements {
    if let starts = agreement.starts, let last = agreement.lastDay, last < starts.value {
      let place = agreement.ends?.place ?? starts.place
      diagnostics.report(
        .endsBeforeStart("the agreement", at: place, start: starts.place))
    }
  }
  checkOverlaps(account, programme, &diagnostics)
}

private func checkIDs(
  _ records: [some Identified], _ kind: String, _ diagnostics: inout Diagnostics
) {
  guard records.count > 1 else { return }
  var seen: [String: Place] = [:]
  for record in records {
    if let first = seen[record.id.value] {
      diagnostics.report(
        .duplicateID(record.id.value, of: kind, at: record.id.place, first: first))
    } else {
      seen[record.id.value] = record.id.place
    }
  }
}

/// Weights are checked where at least one is given; a missing one counts for nothing.
private func checkWeights(
  _ weights: [Located<FixedPoint>?], of what: String, _ diagnostics: inout Diagnostics
) {
  let known = weights.compactMap(\.self)
  guard let first = known.first else { return }
  let total = known.reduce(FixedPoint.zero) { $0 + $1.value }
  if total != FixedPoint(100) {
    diagnostics.report(.weightsTotal(total, of: what, at: first.place))
  }
}

/// One line, kind and unit may have each month only once.
private func checkOverlaps(
  _ account: Account, _ programme: Programme, _ diagnostics: inout Diagnostics
) {
  struct Key: Hashable {
    var line: MoneyLine
    var kind: FigureKind
    var unit: String
    var theirs: Bool
  }
  var seen: [Key: [(months: Range<Int>, place: Place)]] = [:]
  for figure in account.money {
    guard let period = figure.period, let line = figure.line else { continue }
    let theirs = figure.yearOf?.value == .customer
    let year = theirs ? account.fiscalYear?.value : programme.fiscalYear?.value
    let months = period.value.months(in: year ?? .calendar)
    let key = Key(
      line: line.value, kind: figure.effectiveKind, unit: figure.unit?.value ?? "",
      theirs: theirs)
    let place = figure.amount?.value.place ?? period.place
    if let other = seen[key]?.first(where: { $0.months.overlaps(months) }) {
      diagnostics.report(
        .periodOverlap(period.value.description, at: place, first: other.place))
    } else {
      seen[key, default: []].append((months, place))
    }
  }
}

/// Opinions about people outside the private folder, said once for the whole portfolio.
func checkOpinions(_ project: Project, _ diagnostics: inout Diagnostics) {
  var first: Place?
  var count = 0
  for person in project.accounts.lazy.flatMap(\.people) {
    guard let opinion = person.influence ?? person.attitude else { continue }
    first = first ?? opinion.value.place
    count += 1
  }
  if let first { diagnostics.report(.opinionOnPerson(count, at: first)) }
}
