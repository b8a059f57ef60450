// The table of audience classes, continued: people and plan.

extension AccountTeamMember: ClassifiedRecord {
  public static let fields: [ClassifiedField<AccountTeamMember>] = [
    .init("person", \.person, .customer),
    .init("role", \.role, .customer),
    .init("since", \.since, .leadership),
    .init("until", \.until, .leadership),
    .init("hours", \.hours, .team),
    .init("placeholder", \.placeholder, .leadership),
    .init("wanted", \.wanted, .leadership),
  ]
}

extension Person: ClassifiedRecord {
  public static let fields: [ClassifiedField<Person>] = [
    .init("id", \.id, .customer),
    .init("name", \.name, .named),
    .init("title", \.title, .customer),
    .init("unit", \.unit, .customer),
    .init("function", \.function, .customer),
    .init("level", \.level, .leadership),
    .init("reports_to", \.reportsTo, .leadership),
    .init("roles", \.roles, .leadership),
    .init("since", \.since, .leadership),
    .init("until", \.until, .leadership),
    .init("successor", \.successor, .leadership),
    .init("placeholder", \.placeholder, .leadership),
    .init("email", \.email, .team),
    .init("told", \.told, .team),
    .init("review_by", \.reviewBy, .team),
    .init("influence", \.influence, .team),
    .init("attitude", \.attitude, .team),
  ]
}

extension Contact: ClassifiedRecord {
  public static let fields: [ClassifiedField<Contact>] = [
    .init("ours", \.ours, .leadership),
    .init("theirs", \.theirs, .leadership),
    .init("strength", \.strength, .leadership),
    .init("target", \.target, .leadership),
    .init("kind", \.kind, .leadership),
    .init("last", \.last, .leadership),
    .init("every_days", \.everyDays, .leadership),
  ]
}

extension Judgement: ClassifiedRecord {
  public static let fields: [ClassifiedField<Judgement>] = [
    .init("person", \.person, .team),
    .init("influence", \.influence, .team),
    .init("attitude", \.attitude, .team),
    .init("coverage", \.coverage, .team),
    .init("notes", \.notes, .team),
    .init("by", \.by, .team),
    .init("as_of", \.asOf, .team),
    .init("source", \.source, .team),
  ]
}

extension CustomerBusiness: ClassifiedRecord {
  public static let fields: [ClassifiedField<CustomerBusiness>] = [
    .init("business", \.business, .leadership),
    .init("strategy", \.strategy, .leadership),
    .init("initiatives", \.initiatives, .customer),
    .init("pestel", \.pestel, .leadership),
    .init("five_forces", \.fiveForces, .leadership),
    .init("customers", \.customers, .leadership),
    .init("rivals", \.rivals, .leadership),
  ]
}

extension Initiative: ClassifiedRecord {
  public static let fields: [ClassifiedField<Initiative>] = [
    .init("id", \.id, .joint),
    .init("name", \.name, .joint),
    .init("due", \.due, .joint),
    .init("units", \.units, .joint),
  ]
}

extension Measure: ClassifiedRecord {
  public static let fields: [ClassifiedField<Measure>] = [
    .init("id", \.id, .joint),
    .init("name", \.name, .joint),
    .init("measure_unit", \.measureUnit, .joint),
    .init("better", \.better, .joint),
    .init("from", \.from, .leadership),
  ]
}

extension Reading: ClassifiedRecord {
  public static let fields: [ClassifiedField<Reading>] = [
    .init("measure", \.measure, .joint),
    .init("period", \.period, .joint),
    .init("kind", \.kind, .joint),
    .init("value", \.value, .joint),
    .init("source", \.source, .joint),
  ]
}

extension Objective: ClassifiedRecord {
  public static let fields: [ClassifiedField<Objective>] = [
    .init("id", \.id, .joint),
    .init("name", \.name, .joint),
    .init("kind", \.kind, .joint),
    .init("measure", \.measure, .joint),
    .init("baseline", \.baseline, .joint),
    .init("target", \.target, .joint),
    .init("due", \.due, .joint),
    .init("status", \.status, .joint),
    .init("agreement", \.agreement, .leadership),
  ]
}

extension Strategy: ClassifiedRecord {
  public static let fields: [ClassifiedField<Strategy>] = [
    .init("id", \.id, .leadership),
    .init("name", \.name, .leadership),
    .init("objective", \.objective, .leadership),
  ]
}

extension ValueProposition: ClassifiedRecord {
  public static let fields: [ClassifiedField<ValueProposition>] = [
    .init("id", \.id, .joint),
    .init("name", \.name, .joint),
    .init("worth", \.worth, .joint),
    .init("per", \.per, .joint),
    .init("currency", \.currency, .joint),
    .init("factor", \.factor, .leadership),
    .init("initiative", \.initiative, .joint),
    .init("proof", \.proof, .joint),
    .init("verified", \.verified, .leadership),
  ]
}

extension Opportunity: ClassifiedRecord {
  public static let fields: [ClassifiedField<Opportunity>] = [
    .init("id", \.id, .leadership),
    .init("name", \.name, .leadership),
    .init("offering", \.offering, .leadership),
    .init("units", \.units, .leadership),
    .init("value", \.value, .leadership),
    .init("winnability", \.winnability, .leadership),
    .init("contribution", \.contribution, .leadership),
    .init("currency", \.currency, .leadership),
    .init("contribution_over", \.contributionOver, .leadership),
    .init("probability", \.probability, .leadership),
    .init("backer", \.backer, .leadership),
    .init("competitors", \.competitors, .leadership),
    .init("factor", \.factor, .leadership),
    .init("initiative", \.initiative, .leadership),
    .init("next_action", \.nextAction, .leadership),
    .init("stage", \.stage, .leadership),
    .init("close", \.close, .leadership),
  ]
}

extension WhitespaceCell: ClassifiedRecord {
  public static let fields: [ClassifiedField<WhitespaceCell>] = [
    .init("unit", \.unit, .leadership),
    .init("offering", \.offering, .leadership),
    .init("state", \.state, .leadership),
    .init("current", \.current, .leadership),
    .init("potential", \.potential, .leadership),
    .init("currency", \.currency, .leadership),
    .init("competitor", \.competitor, .leadership),
  ]
}

extension Action: ClassifiedRecord {
  public static let fields: [ClassifiedField<Action>] = [
    .init("id", \.id, .joint),
    .init("name", \.name, .joint),
    .init("objective", \.objective, .joint),
    .init("agreement", \.agreement, .leadership),
    .init("owner", \.owner, .joint),
    .init("due", \.due, .joint),
    .init("status", \.status, .joint),
    .init("done", \.done, .joint),
    .init("progress", \.progress, .leadership),
    .init("promised_to", \.promisedTo, .joint),
    .init("moved_from", \.movedFrom, .leadership),
  ]
}

extension Risk: ClassifiedRecord {
  public static let fields: [ClassifiedField<Risk>] = [
    .init("id", \.id, .leadership),
    .init("name", \.name, .leadership),
    .init("likelihood", \.likelihood, .leadership),
    .init("impact", \.impact, .leadership),
    .init("at_stake", \.atStake, .leadership),
    .init("currency", \.currency, .leadership),
    .init("mitigation", \.mitigation, .leadership),
    .init("owner", \.owner, .leadership),
    .init("side", \.side, .leadership),
  ]
}

extension SwotItem: ClassifiedRecord {
  public static let fields: [ClassifiedField<SwotItem>] = [
    .init("kind", \.kind, .leadership),
    .init("name", \.name, .leadership),
    .init("source", \.source, .leadership),
    .init("feeds", \.feeds, .leadership),
  ]
}

extension TeamNeed: ClassifiedRecord {
  public static let fields: [ClassifiedField<TeamNeed>] = [
    .init("capability", \.capability, .leadership),
    .init("need", \.need, .leadership),
    .init("have", \.have, .leadership),
    .init("owner", \.owner, .leadership),
  ]
}

extension Ask: ClassifiedRecord {
  public static let fields: [ClassifiedField<Ask>] = [
    .init("id", \.id, .leadership),
    .init("name", \.name, .leadership),
    .init("of", \.of, .leadership),
    .init("amount", \.amount, .leadership),
    .init("currency", \.currency, .leadership),
    .init("decide_by", \.decideBy, .leadership),
    .init("why", \.why, .leadership),
    .init("if_not", \.ifNot, .leadership),
    .init("status", \.status, .leadership),
    .init("decided", \.decided, .leadership),
    .init("outcome", \.outcome, .leadership),
  ]
}

extension Meeting: ClassifiedRecord {
  public static let fields: [ClassifiedField<Meeting>] = [
    .init("date", \.date, .joint),
    .init("name", \.name, .joint),
    .init("with", \.with, .joint),
  ]
}
