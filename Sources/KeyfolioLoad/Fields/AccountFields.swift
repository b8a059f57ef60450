import KeyfolioCore
import KeyfolioModel

// account.yaml, field by field: the account itself and its position.

let accountTable = RecordTable<Account>(
  "an account", blank: Account.init,
  fields: [
    field("id", \.id, text),
    field("name", \.name, text),
    field("status", \.status, choice(AccountStatus.self)),
    gathering("codes", \.codes, texts),
    gathering("code", \.codes, texts, isAlias: true),
    field("part_of", \.partOf, text),
    field("sector", \.sector, text),
    field("region", \.region, text),
    field("country", \.country, text),
    field("city", \.city, text),
    field("since", \.since, text),
    field("summary", \.summary, text),
    field("owner", \.owner, reference),
    field("sponsor", \.sponsor, reference),
    field("fiscal_year", \.fiscalYear, fiscalYear),
    field("plan", \.plan, planDatesTable.reader),
    field("units", \.units, unitTable.listReader),
    field("gateway", \.gateway, gatewayAnswers),
    field("ratings", \.ratings, ratings),
    group("strength", [field("factors", \.factors, factorTable.listReader)]),
    field("stage", \.stage, stageTable.reader),
    field("quick_check", \.quickChecks, quickCheckTable.listReader),
    field("ara", \.layers, layersTable.reader),
    field("wallet", \.wallet, walletTable.listReader),
    field("category_override", \.categoryOverride, categoryOverrideTable.reader),
    field("verify", \.verify, verifyTable.reader),
    field("their_view_of_us", \.theirViewOfUs, purchaseViews),
    field("retention", \.retention, retentionTable.reader),
    field("investment", \.investment, investmentTable.listReader),
    field("agreements", \.agreements, agreementTable.listReader),
    field("money", \.money, moneyTable.listReader),
    field("team", \.team, accountTeamTable.listReader),
    field("people", \.people, personTable.listReader),
    field("contacts", \.contacts, contactTable.listReader),
    field("customer", \.customer, customerBusinessTable.reader),
    field("measures", \.measures, measureTable.listReader),
    field("readings", \.readings, readingTable.listReader),
    field("objectives", \.objectives, objectiveTable.listReader),
    group(
      "strategies",
      [
        field("business", \.businessStrategies, strategyTable.listReader),
        field("relationship", \.relationshipStrategies, strategyTable.listReader),
        field("internal", \.internalStrategies, strategyTable.listReader),
      ]),
    field("value_propositions", \.valuePropositions, valuePropositionTable.listReader),
    field("opportunities", \.opportunities, opportunityTable.listReader),
    field("whitespace", \.whitespace, whitespaceTable.listReader),
    field("actions", \.actions, actionTable.listReader),
    field("risks", \.risks, riskTable.listReader),
    field("swot", \.swot, swotTable.listReader),
    field("team_needs", \.teamNeeds, teamNeedTable.listReader),
    field("asks", \.asks, askTable.listReader),
    field("meetings", \.meetings, meetingTable.listReader),
  ])

/// The lists of an account that may stand in a CSV file of the same name, with the key they nest
/// under where they nest.
let accountLists: [String: String] = [
  "units": "", "factors": "strength", "quick_check": "", "wallet": "", "investment": "",
  "agreements": "", "money": "", "team": "", "people": "", "contacts": "",
  "initiatives": "customer", "measures": "", "readings": "", "objectives": "",
  "value_propositions": "", "opportunities": "", "whitespace": "", "actions": "", "risks": "",
  "swot": "", "team_needs": "", "asks": "", "meetings": "",
]

let planDatesTable = RecordTable<PlanDates>(
  "the plan's dates", blank: PlanDates.init,
  fields: [
    field("version", \.version, day),
    field("expires", \.expires, day),
    field("review_every", \.reviewEvery, choice(PlanDates.Rhythm.self)),
    field("next_review", \.nextReview, day),
  ])

extension CustomerUnit: Named {}
extension SuccessFactor: Named {}

let unitTable = RecordTable<CustomerUnit>(
  named: "a unit", blank: CustomerUnit.init,
  fields: [
    field("id", \.id, text),
    field("name", \.name, text),
    field("country", \.country, text),
    field("parent", \.parent, reference),
    field("currency", \.currency, currency),
    field("since", \.since, day),
    field("until", \.until, day),
    field("audience", \.audience, audienceMark),
  ])

private let gatewayAnswers = keyed(flag, expected: "gateway rules and true or false") {
  rule, passes, _ in GatewayAnswer(rule: rule, passes: passes)
}

let ratings = keyed(opinion(), expected: "criteria and their ratings") {
  criterion, opinion, _ in CriterionRating(criterion: criterion, opinion: opinion)
}

private let rivalRatings = keyed(opinion(), expected: "competitors and their ratings") {
  competitor, opinion, _ in RivalRating(competitor: competitor, opinion: opinion)
}

let factorTable = RecordTable<SuccessFactor>(
  named: "a success factor", blank: SuccessFactor.init,
  fields: [
    field("id", \.id, text),
    field("name", \.name, text),
    field("weight", \.weight, plainNumber(0...100)),
    field("us", \.us, opinion()),
    field("them", \.them, rivalRatings),
    field("said", \.said, customerWordTable.reader),
    field("audience", \.audience, audienceMark),
  ])

let customerWordTable = RecordTable<CustomerWord>(
  "what the customer said", blank: CustomerWord.init,
  fields: [
    field("us", \.us, number(0...10)),
    field("them", \.them, rivalRatings),
    field("by", \.by, text),
    field("date", \.date, day),
    field("source", \.source, text),
  ])

let stageTable = RecordTable<StageAssessment>(
  "a stage", blank: StageAssessment.init,
  fields: [
    field("declared", \.declared, relationshipStage),
    field("target", \.target, relationshipStage),
    field("date", \.date, day),
    field("evidence", \.evidence, stageEvidence),
  ])

private let stageEvidence = keyed(opinion(1...4), expected: "indicators and their levels") {
  key, opinion, diagnostics -> StageAssessment.Evidence? in
  let node = Node(place: key.place, content: .scalar(.init(text: key.value)))
  return choice(StageAssessment.Indicator.self).read(node, &diagnostics).map {
    StageAssessment.Evidence(indicator: $0, opinion: opinion)
  }
}

let quickCheckTable = RecordTable<QuickCheck>(
  "a quick check", blank: QuickCheck.init,
  fields: [
    field("date", \.date, day),
    field("us", \.us, answers),
    field("customer", \.customer, answers),
    field("by", \.by, text),
    field("said_by", \.saidBy, text),
  ])

/// Six answers; one left empty is unanswered.
private let answers = ValueReader<[Located<FixedPoint>?]> { node, diagnostics in
  let items = node.items
  guard items.count == 6 else {
    let place = items.count > 6 ? items[6].place : node.place
    diagnostics.report(.wrongCount(items.count, expected: 6, of: "answers", at: place))
    return nil
  }
  return items.map { plainNumber(0...3).read($0, &diagnostics) }
}

let layersTable = RecordTable<Layers>(
  "the layers", blank: Layers.init,
  fields: [
    field("activities", \.activities, layerTable.reader),
    field("resources", \.resources, layerTable.reader),
    field("people", \.people, layerTable.reader),
  ])

let layerTable = RecordTable<Layers.Layer>(
  "a layer", blank: Layers.Layer.init,
  fields: [field("level", \.level, number(0...3)), field("evidence", \.evidence, texts)])

let categoryOverrideTable = RecordTable<CategoryOverride>(
  "a category override", blank: CategoryOverride.init,
  fields: [
    field("category", \.category, choice(Category.self)), field("reason", \.reason, text),
  ],
  finish: { override, node, diagnostics in
    node.need("category", "reason", in: &diagnostics)
    return override.category != nil
  })

let verifyTable = RecordTable<VerifyWithCustomer>(
  "what is verified", blank: VerifyWithCustomer.init,
  fields: [
    field("attractiveness", \.attractiveness, verifyAnswer),
    field("factors", \.factors, verifyAnswer),
    field("rating_of_us", \.ratingOfUs, verifyAnswer),
    field("closeness", \.closeness, verifyAnswer),
  ])

/// A status alone, or with its date.
private let verifyAnswer = ValueReader<VerifyWithCustomer.Answer> { node, diagnostics in
  let status = choice(Verification.self)
  guard case .mapping(let mapping) = node.content else {
    return status.read(node, &diagnostics).map(VerifyWithCustomer.Answer.init)
  }
  let known = ["status", "date"]
  for entry in mapping.entries where !known.contains(entry.key) {
    diagnostics.report(.unknownKey(entry, of: "a verification", known: known, in: mapping))
  }
  guard let word = mapping["status"].flatMap({ status.read($0, &diagnostics) }) else {
    return nil
  }
  var answer = VerifyWithCustomer.Answer(status: word)
  answer.date = mapping["date"].flatMap { day.read($0, &diagnostics) }
  return answer
}

private let purchaseViews = keyed(
  choice(PurchaseView.Kind.self), expected: "what they buy and how they class it"
) { category, kind, _ in PurchaseView(category: category, kind: kind) }
