import KeyfolioCore
import KeyfolioModel

// Checks of one record by itself: totals, duplicates, the order of dates. Overlaps, rings and
// references have their own files.

func checkProgramme(_ programme: Programme, _ diagnostics: inout Diagnostics) {
  checkIDs(programme.criteria, "criteria", &diagnostics)
  checkIDs(programme.competitors, "competitors", &diagnostics)
  checkIDs(programme.offerings, "offerings", &diagnostics)
  checkIDs(programme.gateway, "gateway rules", &diagnostics)
  checkIDs(programme.maturity, "steps of the programme", &diagnostics)
  checkIDs(programme.competencies, "competencies", &diagnostics)
  checkThresholds(programme.thresholds, &diagnostics)
  if programme.normalise?.value != true {
    checkWeights(programme.criteria.map(\.weight), of: "the criteria", &diagnostics)
  }
}

/// Pairs out of order are told at the one that was set, or at the later of two.
private func checkThresholds(_ settings: [ThresholdSetting], _ diagnostics: inout Diagnostics) {
  let thresholds = Thresholds(settings)
  for (low, high) in Threshold.ordered where thresholds[low] > thresholds[high] {
    let place = settings.last { $0.threshold.value == low || $0.threshold.value == high }?.value
      .place
    if let place {
      diagnostics.report(.thresholdOrder(low, high, thresholds, at: place))
    }
  }
}

func checkTeam(_ team: [Shared<TeamMember>], _ diagnostics: inout Diagnostics) {
  checkIDs(team, "team members", &diagnostics)
  for member in team {
    checkOrder(
      of: "the time of \(quoted(member.id.value))", member.since, member.until, &diagnostics)
  }
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
  checkDates(account, &diagnostics)
  checkOverlaps(account, programme, &diagnostics)
  checkRings(account.people, "reports_to", above: \.reportsTo, &diagnostics)
  checkRings(
    account.units, "parent", root: account.id.value, above: \.parent, &diagnostics)
}

private func checkDates(_ account: Account, _ diagnostics: inout Diagnostics) {
  for agreement in account.agreements {
    guard let last = agreement.lastDay, let place = agreement.ends?.place else { continue }
    let end = Day(last, at: place)
    checkOrder(of: "the agreement", agreement.starts, end, &diagnostics)
    if let notice = agreement.noticeBy, last < notice.value {
      diagnostics.report(.noticeAfterEnd(at: notice.place, end: place))
    }
  }
  for unit in account.units {
    checkOrder(of: "the time of \(quoted(unit.id.value))", unit.since, unit.until, &diagnostics)
  }
  for person in account.people {
    checkOrder(
      of: "the time of \(quoted(person.id.value))", person.since, person.until, &diagnostics)
  }
  for member in account.team {
    let who = member.person ?? member.role
    let time = who.map { "the time of \(quoted($0.value)) in the team" }
    checkOrder(of: time ?? "a place in the team", member.since, member.until, &diagnostics)
  }
}

private func checkOrder(
  of what: @autoclosure () -> String, _ since: Day?, _ until: Day?,
  _ diagnostics: inout Diagnostics
) {
  guard let since, let until, until.value < since.value else { return }
  diagnostics.report(.endsBeforeStart(what(), at: until.place, start: since.place))
}

/// No two records of a list may have one id.
func checkIDs(
  _ records: [some Identified], _ kind: String, _ diagnostics: inout Diagnostics
) {
  guard records.count > 1 else { return }
  var seen: [String: Place] = [:]
  // A record may be large; its id is not.
  for id in records.indices.map({ records[$0].id }) {
    if let first = seen[id.value] {
      diagnostics.report(.duplicateID(id.value, of: kind, at: id.place, first: first))
    } else {
      seen[id.value] = id.place
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

/// Opinions about people outside the private folder, said once for the whole portfolio.
func checkOpinions(_ accounts: [Shared<CheckedAccount>], _ diagnostics: inout Diagnostics) {
  guard let first = accounts.lazy.compactMap(\.value.firstOpinion).first else { return }
  let count = accounts.lazy.map(\.value.opinions).reduce(0, +)
  diagnostics.report(.opinionOnPerson(count, at: first))
}
