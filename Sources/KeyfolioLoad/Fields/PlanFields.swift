import KeyfolioCore
import KeyfolioModel

// account.yaml, field by field: people, and what is planned.

extension Initiative: Named {}
extension Measure: Named {}
extension Objective: Named {}
extension Strategy: Named {}
extension ValueProposition: Named {}
extension Opportunity: Named {}
extension Action: Named {}
extension Risk: Named {}
extension Ask: Named {}

let accountTeamTable = RecordTable<AccountTeamMember>(
  "a place in the team", blank: AccountTeamMember.init,
  fields: [
    field("person", \.person, reference),
    field("role", \.role, text),
    field("since", \.since, day),
    field("until", \.until, day),
    field("hours", \.hours, number(0...1000)),
    field("placeholder", \.placeholder, flag),
    field("wanted", \.wanted, day),
  ],
  finish: { member, node, diagnostics in
    if member.person == nil, member.placeholder?.value != true {
      diagnostics.report(.missingField("person", at: node.place))
      return false
    }
    return true
  })

let personTable = RecordTable<Person>(
  "a person", blank: Person.init,
  fields: [
    field("id", \.id, text),
    field("name", \.name, text),
    field("title", \.title, text),
    field("unit", \.unit, reference),
    field("function", \.function, text),
    field("level", \.level, number(0...20)),
    field("reports_to", \.reportsTo, reference),
    field("roles", \.roles, several(choice(BuyingRole.self))),
    field("since", \.since, day),
    field("until", \.until, day),
    field("successor", \.successor, reference),
    field("placeholder", \.placeholder, flag),
    field("email", \.email, text),
    field("told", \.told, day),
    field("review_by", \.reviewBy, day),
    field("influence", \.influence, number(0...10)),
    field("attitude", \.attitude, number(-2...2)),
    field("audience", \.audience, audienceMark),
  ],
  finish: { person, node, diagnostics in
    if person.id == .missing, let source = person.name ?? person.title ?? person.function {
      person.id = source.map(identifier)
    }
    if person.name == nil, person.placeholder?.value != true {
      diagnostics.report(.missingName(of: "a person", at: node.place))
    }
    return person.id != .missing
  })

let contactTable = RecordTable<Contact>(
  "a contact", blank: Contact.init,
  fields: [
    field("ours", \.ours, reference),
    field("theirs", \.theirs, reference),
    field("strength", \.strength, number(0...3)),
    field("target", \.target, number(0...3)),
    field("kind", \.kind, text),
    field("last", \.last, day),
    field("every_days", \.everyDays, number(1...3650)),
    field("audience", \.audience, audienceMark),
  ],
  finish: { contact, node, diagnostics in
    if contact.ours == nil { diagnostics.report(.missingField("ours", at: node.place)) }
    if contact.theirs == nil { diagnostics.report(.missingField("theirs", at: node.place)) }
    return contact.ours != nil && contact.theirs != nil
  })

let judgementTable = RecordTable<Judgement>(
  "a judgement", blank: Judgement.init,
  fields: [
    field("person", \.person, reference),
    field("influence", \.influence, number(0...10)),
    field("attitude", \.attitude, number(-2...2)),
    field("coverage", \.coverage, number(0...4)),
    field("notes", \.notes, text),
    field("by", \.by, text),
    field("as_of", \.asOf, day),
    field("source", \.source, text),
  ])

let customerBusinessTable = RecordTable<CustomerBusiness>(
  "the customer's business", blank: CustomerBusiness.init,
  fields: [
    field("business", \.business, text),
    field("strategy", \.strategy, text),
    field("initiatives", \.initiatives, initiativeTable.listReader),
    field("pestel", \.pestel, remarks),
    field("five_forces", \.fiveForces, remarks),
    field("customers", \.customers, text),
    field("rivals", \.rivals, text),
  ])

/// Remarks under headings of the author's, a list of remarks, or one.
private let remarks = ValueReader<[Remark]> { node, diagnostics in
  guard case .mapping(let mapping) = node.content else {
    return texts.read(node, &diagnostics)?.map { Remark(heading: $0.map { _ in "" }, text: $0) }
  }
  return mapping.entries.flatMap { entry in
    let heading = Text(entry.key, at: entry.keyPlace)
    return (texts.read(entry.value, &diagnostics) ?? []).map {
      Remark(heading: heading, text: $0)
    }
  }
}

let initiativeTable = RecordTable<Initiative>(
  named: "an initiative", blank: Initiative.init,
  fields: [
    field("id", \.id, text),
    field("name", \.name, text),
    field("due", \.due, dueDate),
    field("units", \.units, texts),
    field("audience", \.audience, audienceMark),
  ])

let measureTable = RecordTable<Measure>(
  named: "a measure", blank: Measure.init,
  fields: [
    field("id", \.id, text),
    field("name", \.name, text),
    field("measure_unit", \.measureUnit, text),
    field("better", \.better, choice(Measure.Direction.self)),
    field("from", \.from, text),
    field("audience", \.audience, audienceMark),
  ])

let readingTable = RecordTable<Reading>(
  "a reading", blank: Reading.init,
  fields: [
    field("measure", \.measure, reference),
    field("period", \.period, period),
    field("kind", \.kind, choice(Reading.Kind.self)),
    field("value", \.value, number(-1_000_000_000...1_000_000_000)),
    field("source", \.source, text),
    field("audience", \.audience, audienceMark),
  ])

let objectiveTable = RecordTable<Objective>(
  named: "an objective", blank: Objective.init,
  fields: [
    field("id", \.id, text),
    field("name", \.name, text),
    field("kind", \.kind, choice(Objective.Kind.self)),
    field("measure", \.measure, reference),
    field("baseline", \.baseline, number(-1_000_000_000...1_000_000_000)),
    field("target", \.target, number(-1_000_000_000...1_000_000_000)),
    field("due", \.due, day),
    field("status", \.status, text),
    field("agreement", \.agreement, reference),
    field("audience", \.audience, audienceMark),
  ])

let strategyTable = RecordTable<Strategy>(
  named: "a strategy", blank: Strategy.init,
  fields: [
    field("id", \.id, text),
    field("name", \.name, text),
    field("objective", \.objective, reference),
    field("audience", \.audience, audienceMark),
  ])

let valuePropositionTable = RecordTable<ValueProposition>(
  named: "a value proposition", blank: ValueProposition.init,
  fields: [
    field("id", \.id, text),
    field("name", \.name, text),
    field("worth", \.worth, amount),
    field("per", \.per, choice(AmountPer.self)),
    field("currency", \.currency, currency),
    field("factor", \.factor, reference),
    field("initiative", \.initiative, reference),
    field("proof", \.proof, text),
    field("verified", \.verified, choice(Verification.self)),
    field("audience", \.audience, audienceMark),
  ])

let opportunityTable = RecordTable<Opportunity>(
  named: "an opportunity", blank: Opportunity.init,
  fields: [
    field("id", \.id, text),
    field("name", \.name, text),
    field("offering", \.offering, reference),
    field("units", \.units, texts),
    field("value", \.value, number(0...10)),
    field("winnability", \.winnability, number(0...10)),
    field("contribution", \.contribution, signedAmount),
    field("currency", \.currency, currency),
    field("contribution_over", \.contributionOver, number(0...50)),
    field("probability", \.probability, number(0...1)),
    field("backer", \.backer, reference),
    field("competitors", \.competitors, texts),
    field("factor", \.factor, reference),
    field("initiative", \.initiative, reference),
    field("next_action", \.nextAction, reference),
    field("stage", \.stage, text),
    field("close", \.close, dueDate),
    field("audience", \.audience, audienceMark),
  ])

let whitespaceTable = RecordTable<WhitespaceCell>(
  "a white-space cell", blank: WhitespaceCell.init,
  fields: [
    field("unit", \.unit, reference),
    field("offering", \.offering, reference),
    field("state", \.state, choice(WhitespaceCell.State.self)),
    field("current", \.current, amount),
    field("potential", \.potential, amount),
    field("currency", \.currency, currency),
    field("competitor", \.competitor, reference),
    field("audience", \.audience, audienceMark),
  ])

let actionTable = RecordTable<Action>(
  named: "an action", blank: Action.init,
  fields: [
    field("id", \.id, text),
    field("name", \.name, text),
    field("objective", \.objective, reference),
    field("agreement", \.agreement, reference),
    field("owner", \.owner, reference),
    field("due", \.due, day),
    field("status", \.status, choice(Action.Status.self)),
    field("done", \.done, day),
    field("progress", \.progress, number(0...100)),
    field("promised_to", \.promisedTo, reference),
    field("moved_from", \.movedFrom, several(day)),
    field("audience", \.audience, audienceMark),
  ])

let riskTable = RecordTable<Risk>(
  named: "a risk", blank: Risk.init,
  fields: [
    field("id", \.id, text),
    field("name", \.name, text),
    field("likelihood", \.likelihood, number(1...5)),
    field("impact", \.impact, number(1...5)),
    field("at_stake", \.atStake, amount),
    field("currency", \.currency, currency),
    field("mitigation", \.mitigation, text),
    field("owner", \.owner, reference),
    field("side", \.side, choice(Risk.Side.self)),
    field("audience", \.audience, audienceMark),
  ])

let swotTable = RecordTable<SwotItem>(
  "a SWOT item", blank: SwotItem.init,
  fields: [
    field("kind", \.kind, choice(SwotItem.Kind.self)),
    field("name", \.name, text),
    field("source", \.source, text),
    field("feeds", \.feeds, reference),
    field("audience", \.audience, audienceMark),
  ])

let teamNeedTable = RecordTable<TeamNeed>(
  "a capability", blank: TeamNeed.init,
  fields: [
    field("capability", \.capability, text),
    field("need", \.need, number(0...3)),
    field("have", \.have, number(0...3)),
    field("owner", \.owner, reference),
    field("audience", \.audience, audienceMark),
  ])

let askTable = RecordTable<Ask>(
  named: "an ask", blank: Ask.init,
  fields: [
    field("id", \.id, text),
    field("name", \.name, text),
    field("of", \.of, text),
    field("amount", \.amount, amount),
    field("currency", \.currency, currency),
    field("decide_by", \.decideBy, day),
    field("why", \.why, text),
    field("if_not", \.ifNot, text),
    field("status", \.status, choice(Ask.Status.self)),
    field("decided", \.decided, day),
    field("outcome", \.outcome, text),
    field("audience", \.audience, audienceMark),
  ])

let meetingTable = RecordTable<Meeting>(
  "a meeting", blank: Meeting.init,
  fields: [
    field("date", \.date, day),
    field("name", \.name, text),
    field("with", \.with, texts),
    field("audience", \.audience, audienceMark),
  ])

extension ReviewByHand {
  /// The date is the file's, so the table starts from a review of that date.
  static func table(date: CalendarDate) -> RecordTable<ReviewByHand> {
    RecordTable(
      "a review", blank: { ReviewByHand(date: date) },
      fields: [
        field("by_hand", \.byHand, flag),
        field("ratings", \.ratings, KeyfolioLoad.ratings),
        field("category", \.category, choice(Category.self)),
        field("stage", \.stage, stageInReview),
        field("quick_check", \.quickChecks, quickCheckTable.listReader),
        field("wallet", \.wallet, walletTable.listReader),
        field("actions", \.actions, actionTable.listReader),
      ])
  }
}

/// A word, or the record that account.yaml has.
private let stageInReview = ValueReader<StageAssessment> { node, diagnostics in
  if case .mapping = node.content { return stageTable.read(node, &diagnostics) }
  guard let declared = relationshipStage.read(node, &diagnostics) else { return nil }
  var stage = StageAssessment()
  stage.declared = declared
  return stage
}
