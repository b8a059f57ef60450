import KeyfolioCore
import KeyfolioModel

// portfolio.yaml, field by field.

extension Criterion: Named {}
extension GatewayRule: Named {}
extension Competitor: Named {}
extension Offering: Named {}
extension MaturityStep: Named {}
extension Competency: Named {}

let programmeTable = RecordTable<Programme>(
  "portfolio.yaml", blank: Programme.init,
  fields: [
    field("name", \.name, text),
    field("supplier", \.supplier, text),
    field("brand", \.brand, brandTable.reader),
    field("currency", \.currency, currency),
    field("locale", \.locale, locale),
    field("as_of", \.asOf, day),
    field("fiscal_year", \.fiscalYear, fiscalYear),
    field("rates", \.rates, rates),
    field("horizon_years", \.horizonYears, number(1...20)),
    field("discount_rate", \.discountRate, number(0...1)),
    field("criteria", \.criteria, criterionTable.listReader),
    field("normalise", \.normalise, flag),
    group(
      "lines",
      [
        field("attractiveness", \.attractivenessLine, attractivenessLine),
        field("strength", \.strengthLine, plainNumber(0...10)),
      ]),
    group("axes", [field("strength", \.strengthAxis, choice(AxisDirection.self))]),
    field("labels", \.labels, labels),
    field("gateway", \.gateway, gatewayRuleTable.listReader),
    field("competitors", \.competitors, competitorTable.listReader),
    field("offerings", \.offerings, offeringTable.listReader),
    field("required_roles", \.requiredRoles, several(choice(BuyingRole.self))),
    field("contact_fresh_days", \.contactFreshDays, number(1...3650)),
    field("thresholds", \.thresholds, thresholds),
    field("maturity", \.maturity, maturityStepTable.listReader),
    field("competencies", \.competencies, competencyTable.listReader),
    group("publish", [field("audience", \.publishAudience, text)]),
    field("staff", \.staff, choice(StaffNaming.self)),
    field("audiences", \.editions, editions),
    field("privacy", \.privacy, privacyTable.reader),
    field("private", \.privatePath, text),
  ],
  finish: { programme, node, diagnostics in
    if programme.name == .missing {
      diagnostics.report(.missingName(of: "the portfolio", at: node.place))
    }
    return true
  })

let criterionTable = RecordTable<Criterion>(
  named: "a criterion", blank: Criterion.init,
  fields: [
    field("id", \.id, text),
    field("name", \.name, text),
    field("weight", \.weight, plainNumber(0...100)),
    field("kind", \.kind, choice(Criterion.Kind.self)),
    field("anchors", \.anchors, anchors),
  ])

let gatewayRuleTable = RecordTable<GatewayRule>(
  named: "a gateway rule", blank: GatewayRule.init,
  fields: [field("id", \.id, text), field("name", \.name, text)])

let competitorTable = RecordTable<Competitor>(
  named: "a competitor", blank: Competitor.init,
  fields: [field("id", \.id, text), field("name", \.name, text)])

let offeringTable = RecordTable<Offering>(
  named: "an offering", blank: Offering.init,
  fields: [field("id", \.id, text), field("name", \.name, text)])

let maturityStepTable = RecordTable<MaturityStep>(
  named: "a step of the programme", blank: MaturityStep.init,
  fields: [
    field("id", \.id, text),
    field("name", \.name, text),
    field("stream", \.stream, choice(MaturityStep.Stream.self)),
    field("phase", \.phase, choice(MaturityStep.Phase.self)),
    field("mandatory", \.mandatory, flag),
    field("ticked", \.ticked, flag),
    field("date", \.date, day),
  ],
  finish: { $0.need("stream", "phase", in: &$1) })

let competencyTable = RecordTable<Competency>(
  named: "a competency", blank: Competency.init,
  fields: [field("id", \.id, text), field("name", \.name, text), field("area", \.area, text)])

let privacyTable = RecordTable<Privacy>(
  "privacy", blank: Privacy.init,
  fields: [
    field("controller", \.controller, text),
    field("contact", \.contact, text),
    field("basis", \.basis, text),
    field("retention_days", \.retentionDays, number(1...36500)),
    field("informed_by", \.informedBy, text),
  ])

// MARK: - Values of their own

private let locale: ValueReader<Text> = scalar { text, place, diagnostics in
  if LocaleFormat(name: text) != nil { return text }
  diagnostics.report(.badChoice(text, among: LocaleFormat.known, at: place))
  return nil
}

/// Three capital letters, as ISO 4217 has them.
let currency: ValueReader<Text> = scalar { text, place, diagnostics in
  let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
  if text.utf8.count == 3, text.utf8.allSatisfy(capitals.contains) { return text }
  diagnostics.report(.badCurrency(text, at: place))
  return nil
}

/// `{starts: "10", named_after: end}`.
let fiscalYear = ValueReader<Located<FiscalYear>> { node, diagnostics in
  guard let mapping = node.mapping(&diagnostics) else { return nil }
  var year = FiscalYear.calendar
  for entry in mapping.entries {
    switch entry.key {
    case "starts":
      let month = wholeNumber(1...12).read(entry.value, &diagnostics)
      if let month { year.startMonth = month.value }
    case "named_after":
      let naming = choice(FiscalYear.Naming.self).read(entry.value, &diagnostics)
      if let naming { year.namedAfter = naming.value }
    default:
      let known = ["starts", "named_after"]
      diagnostics.report(.unknownKey(entry, of: "a fiscal year", known: known, in: mapping))
    }
  }
  return Located(year, at: node.place)
}

/// `{GBP: {2025: 1.17, plan: 1.15}}`.
private let rates = ValueReader<[ExchangeRate]> { node, diagnostics in
  guard let mapping = node.mapping(&diagnostics) else { return nil }
  var rates: [ExchangeRate] = []
  for entry in mapping.entries {
    guard let years = entry.value.mapping(&diagnostics) else { continue }
    let key = Node(place: entry.keyPlace, content: .scalar(.init(text: entry.key)))
    guard let code = currency.read(key, &diagnostics) else { continue }
    for year in years.entries {
      guard let rate = plainNumber(0...100_000).read(year.value, &diagnostics) else { continue }
      guard rate.value > .zero else {
        diagnostics.report(.zeroRate(code.value, at: rate.place))
        continue
      }
      switch Period(parsing: year.key) {
      case .year(let named): rates.append(ExchangeRate(currency: code, year: named, rate: rate))
      case nil where year.key == "plan":
        rates.append(ExchangeRate(currency: code, year: nil, rate: rate))
      default: diagnostics.report(.badRateYear(year.key, at: year.keyPlace))
      }
    }
  }
  return rates
}

private let attractivenessLine = ValueReader<Located<AttractivenessLine>> { node, diagnostics in
  if case .scalar(let scalar) = node.content, scalar.text == "median" {
    return Located(.median, at: node.place)
  }
  return plainNumber(0...1000).read(node, &diagnostics)?.map { .fixed($0) }
}

private let anchors = keyed(text, expected: "ratings and what they mean") {
  key, meaning, diagnostics in
  let node = Node(place: key.place, content: .scalar(.init(text: key.value)))
  return plainNumber(0...10).read(node, &diagnostics).map {
    Anchor(rating: $0, meaning: meaning)
  }
}

/// `{one_customer: 20, rating_days: 180}`.
private let thresholds = ValueReader<[ThresholdSetting]> { node, diagnostics in
  guard let mapping = node.mapping(&diagnostics, expected: "thresholds and their values") else {
    return nil
  }
  return mapping.entries.compactMap { entry in
    guard let threshold = Threshold(rawValue: entry.key) else {
      let known = Threshold.allCases.map(\.rawValue)
      diagnostics.report(
        .unknownKey(entry, of: "the list of thresholds", known: known, in: mapping))
      return nil
    }
    guard let value = plainNumber(threshold.range).read(entry.value, &diagnostics) else {
      return nil
    }
    if threshold.isWhole, value.value.whole == nil {
      diagnostics.report(.notWhole("\(value.value)", at: value.place))
    }
    return ThresholdSetting(threshold: Located(threshold, at: entry.keyPlace), value: value)
  }
}

private let labels = keyed(text, expected: "categories and their labels") {
  key, label, diagnostics -> CategoryLabel? in
  let node = Node(place: key.place, content: .scalar(.init(text: key.value)))
  return choice(Category.self).read(node, &diagnostics).map {
    CategoryLabel(category: $0.value, label: label)
  }
}

/// `{dach-team: {like: team, accounts: {region: DACH}}}`.
private let editions = ValueReader<[NarrowedEdition]> { node, diagnostics in
  guard let mapping = node.mapping(&diagnostics) else { return nil }
  return mapping.entries.compactMap { entry in
    guard let fields = entry.value.mapping(&diagnostics) else { return nil }
    var edition = NarrowedEdition(name: Text(entry.key, at: entry.keyPlace))
    for field in fields.entries {
      switch field.key {
      case "like": edition.like = text.read(field.value, &diagnostics)
      case "accounts": edition.accounts = filters.read(field.value, &diagnostics) ?? []
      default:
        let known = ["like", "accounts"]
        diagnostics.report(.unknownKey(field, of: "an audience", known: known, in: fields))
      }
    }
    return edition
  }
}

private let filters = keyed(texts, expected: "fields of the account and their values") {
  key, values, diagnostics -> NarrowedEdition.Filter? in
  let fields = NarrowedEdition.filterFields
  guard fields.contains(key.value) else {
    diagnostics.report(.badChoice(key.value, among: fields, at: key.place))
    return nil
  }
  return NarrowedEdition.Filter(field: key, values: values)
}
