import KeyfolioCore
import KeyfolioModel

// account.yaml, field by field: the customer's business, and what is planned.

extension Initiative: Named {}
extension Measure: Named {}
extension Objective: Named {}
extension Strategy: Named {}
extension ValueProposition: Named {}
extension Opportunity: Named {}
extension Action: Named {}
extension Risk: Named {}
extension Ask: Named {}

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
    field("units", \.units, references),
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
    field("units", \.units, references),
    field("value", \.value, number(0...10)),
    field("winnability", \.winnability, number(0...10)),
    field("contribution", \.contribution, signedAmount),
    field("currency", \.currency, currency),
    field("contribution_over", \.contributionOver, number(0...50)),
    field("probability", \.probability, number(0...1)),
    field("backer", \.backer, reference),
    field("competitors", \.competitors, references),
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
  ],
  finish: mustHaveName("a SWOT item", \.name))

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
    field("with", \.with, references),
    field("audience", \.audience, audienceMark),
  ],
  finish: mustHaveName("a meeting", \.name))

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
