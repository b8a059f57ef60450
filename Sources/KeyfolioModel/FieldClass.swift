// The one table of audience classes: each field of each record once, by the key that files use.
// A field that is not listed here fails a test, and would count as the team's alone.

extension Programme: ClassifiedRecord {
  public static let fields: [ClassifiedField<Programme>] = [
    .init("name", \.name, .customer),
    .init("supplier", \.supplier, .customer),
    .init("brand", \.brand, .customer),
    .init("currency", \.currency, .customer),
    .init("locale", \.locale, .customer),
    .init("as_of", \.asOf, .customer),
    .init("fiscal_year", \.fiscalYear, .customer),
    .init("rates", \.rates, .leadership),
    .init("horizon_years", \.horizonYears, .leadership),
    .init("discount_rate", \.discountRate, .leadership),
    .init("criteria", \.criteria, .leadership),
    .init("normalise", \.normalise, .leadership),
    .init("lines.attractiveness", \.attractivenessLine, .leadership),
    .init("lines.strength", \.strengthLine, .leadership),
    .init("axes.strength", \.strengthAxis, .leadership),
    .init("labels", \.labels, .leadership),
    .init("gateway", \.gateway, .leadership),
    .init("competitors", \.competitors, .leadership),
    .init("offerings", \.offerings, .customer),
    .init("required_roles", \.requiredRoles, .leadership),
    .init("contact_fresh_days", \.contactFreshDays, .leadership),
    .init("thresholds", \.thresholds, .leadership),
    .init("maturity", \.maturity, .leadership),
    .init("competencies", \.competencies, .leadership),
    .init("publish.audience", \.publishAudience, .leadership),
    .init("staff", \.staff, .customer),
    .init("audiences", \.editions, .team),
    .init("privacy", \.privacy, .customer),
    .init("private", \.privatePath, .team),
  ]
}

extension Criterion: ClassifiedRecord {
  public static let fields: [ClassifiedField<Criterion>] = [
    .init("id", \.id, .leadership),
    .init("name", \.name, .leadership),
    .init("weight", \.weight, .leadership),
    .init("kind", \.kind, .leadership),
    .init("anchors", \.anchors, .leadership),
  ]
}

extension GatewayRule: ClassifiedRecord {
  public static let fields: [ClassifiedField<GatewayRule>] = [
    .init("id", \.id, .leadership),
    .init("name", \.name, .leadership),
  ]
}

extension Competitor: ClassifiedRecord {
  public static let fields: [ClassifiedField<Competitor>] = [
    .init("id", \.id, .leadership),
    .init("name", \.name, .leadership),
  ]
}

extension Offering: ClassifiedRecord {
  public static let fields: [ClassifiedField<Offering>] = [
    .init("id", \.id, .customer),
    .init("name", \.name, .customer),
  ]
}

extension Privacy: ClassifiedRecord {
  public static let fields: [ClassifiedField<Privacy>] = [
    .init("controller", \.controller, .customer),
    .init("contact", \.contact, .customer),
    .init("basis", \.basis, .customer),
    .init("retention_days", \.retentionDays, .customer),
    .init("informed_by", \.informedBy, .customer),
  ]
}

extension TeamMember: ClassifiedRecord {
  public static let fields: [ClassifiedField<TeamMember>] = [
    .init("id", \.id, .customer),
    .init("name", \.name, .customer),
    .init("role", \.role, .customer),
    .init("capacity_hours", \.capacityHours, .team),
    .init("since", \.since, .leadership),
    .init("until", \.until, .leadership),
    .init("successor", \.successor, .leadership),
    .init("email", \.email, .team),
    .init("competencies", \.competencies, .team),
  ]
}

extension MaturityStep: ClassifiedRecord {
  public static let fields: [ClassifiedField<MaturityStep>] = [
    .init("id", \.id, .leadership),
    .init("name", \.name, .leadership),
    .init("stream", \.stream, .leadership),
    .init("phase", \.phase, .leadership),
    .init("mandatory", \.mandatory, .leadership),
    .init("ticked", \.ticked, .leadership),
    .init("date", \.date, .leadership),
  ]
}

extension Competency: ClassifiedRecord {
  public static let fields: [ClassifiedField<Competency>] = [
    .init("id", \.id, .leadership),
    .init("name", \.name, .leadership),
    .init("area", \.area, .leadership),
  ]
}

extension CompanyFigure: ClassifiedRecord {
  public static let fields: [ClassifiedField<CompanyFigure>] = [
    .init("period", \.period, .leadership),
    .init("kind", \.kind, .leadership),
    .init("group", \.group, .leadership),
    .init("line", \.line, .leadership),
    .init("amount", \.amount, .leadership),
  ]
}

extension CustomerFigure: ClassifiedRecord {
  public static let fields: [ClassifiedField<CustomerFigure>] = [
    .init("name", \.name, .leadership),
    .init("period", \.period, .leadership),
    .init("sales", \.sales, .leadership),
    .init("contribution", \.contribution, .leadership),
  ]
}

extension Account: ClassifiedRecord {
  public static let fields: [ClassifiedField<Account>] = [
    .init("id", \.id, .customer),
    .init("name", \.name, .customer),
    .init("status", \.status, .leadership),
    .init("codes", \.codes, .leadership),
    .init("part_of", \.partOf, .leadership),
    .init("sector", \.sector, .leadership),
    .init("region", \.region, .leadership),
    .init("country", \.country, .leadership),
    .init("city", \.city, .leadership),
    .init("since", \.since, .leadership),
    .init("summary", \.summary, .leadership),
    .init("owner", \.owner, .leadership),
    .init("sponsor", \.sponsor, .leadership),
    .init("fiscal_year", \.fiscalYear, .leadership),
    .init("plan", \.plan, .leadership),
    .init("units", \.units, .customer),
    .init("gateway", \.gateway, .leadership),
    .init("ratings", \.ratings, .leadership),
    .init("strength.factors", \.factors, .leadership),
    .init("stage", \.stage, .leadership),
    .init("quick_check", \.quickChecks, .leadership),
    .init("ara", \.layers, .leadership),
    .init("wallet", \.wallet, .leadership),
    .init("category_override", \.categoryOverride, .leadership),
    .init("verify", \.verify, .leadership),
    .init("their_view_of_us", \.theirViewOfUs, .leadership),
    .init("retention", \.retention, .leadership),
    .init("investment", \.investment, .leadership),
    .init("agreements", \.agreements, .leadership),
    .init("money", \.money, .leadership),
    .init("team", \.team, .customer),
    .init("people", \.people, .customer),
    .init("contacts", \.contacts, .leadership),
    .init("judgements", \.judgements, .team),
    .init("customer", \.customer, .customer),
    .init("measures", \.measures, .customer),
    .init("readings", \.readings, .customer),
    .init("objectives", \.objectives, .customer),
    .init("strategies.business", \.businessStrategies, .leadership),
    .init("strategies.relationship", \.relationshipStrategies, .leadership),
    .init("strategies.internal", \.internalStrategies, .leadership),
    .init("value_propositions", \.valuePropositions, .customer),
    .init("opportunities", \.opportunities, .leadership),
    .init("whitespace", \.whitespace, .leadership),
    .init("actions", \.actions, .customer),
    .init("risks", \.risks, .leadership),
    .init("swot", \.swot, .leadership),
    .init("team_needs", \.teamNeeds, .leadership),
    .init("asks", \.asks, .leadership),
    .init("meetings", \.meetings, .customer),
    // Notes are cut by their own marks, see KeyfolioAudience.
    .init("plan.md", \.planNote, .customer),
    .init("notes", \.notes, .customer),
    .init("lessons", \.lessons, .customer),
    .init("reviews", \.reviews, .leadership),
  ]
}

extension PlanDates: ClassifiedRecord {
  public static let fields: [ClassifiedField<PlanDates>] = [
    .init("version", \.version, .leadership),
    .init("expires", \.expires, .leadership),
    .init("review_every", \.reviewEvery, .leadership),
    .init("next_review", \.nextReview, .leadership),
  ]
}

extension CustomerUnit: ClassifiedRecord {
  public static let fields: [ClassifiedField<CustomerUnit>] = [
    .init("id", \.id, .customer),
    .init("name", \.name, .customer),
    .init("country", \.country, .customer),
    .init("parent", \.parent, .customer),
    .init("currency", \.currency, .customer),
    .init("since", \.since, .customer),
    .init("until", \.until, .customer),
  ]
}

extension SuccessFactor: ClassifiedRecord {
  public static let fields: [ClassifiedField<SuccessFactor>] = [
    .init("id", \.id, .leadership),
    .init("name", \.name, .leadership),
    .init("weight", \.weight, .leadership),
    .init("us", \.us, .leadership),
    .init("them", \.them, .leadership),
    .init("said", \.said, .leadership),
  ]
}

extension CustomerWord: ClassifiedRecord {
  public static let fields: [ClassifiedField<CustomerWord>] = [
    .init("us", \.us, .leadership),
    .init("them", \.them, .leadership),
    .init("by", \.by, .team),
    .init("date", \.date, .leadership),
    .init("source", \.source, .leadership),
  ]
}

extension StageAssessment: ClassifiedRecord {
  public static let fields: [ClassifiedField<StageAssessment>] = [
    .init("declared", \.declared, .leadership),
    .init("target", \.target, .leadership),
    .init("date", \.date, .leadership),
    .init("evidence", \.evidence, .leadership),
  ]
}

extension QuickCheck: ClassifiedRecord {
  public static let fields: [ClassifiedField<QuickCheck>] = [
    .init("date", \.date, .leadership),
    .init("us", \.us, .leadership),
    .init("customer", \.customer, .leadership),
    .init("by", \.by, .team),
    .init("said_by", \.saidBy, .team),
  ]
}

extension Layers: ClassifiedRecord {
  public static let fields: [ClassifiedField<Layers>] = [
    .init("activities", \.activities, .leadership),
    .init("resources", \.resources, .leadership),
    .init("people", \.people, .leadership),
  ]
}

extension Layers.Layer: ClassifiedRecord {
  public static let fields: [ClassifiedField<Layers.Layer>] = [
    .init("level", \.level, .leadership),
    .init("evidence", \.evidence, .leadership),
  ]
}

extension Wallet: ClassifiedRecord {
  public static let fields: [ClassifiedField<Wallet>] = [
    .init("period", \.period, .leadership),
    .init("category", \.category, .leadership),
    .init("amount", \.amount, .leadership),
    .init("currency", \.currency, .leadership),
    .init("basis", \.basis, .leadership),
    .init("year_of", \.yearOf, .leadership),
  ]
}

extension CategoryOverride: ClassifiedRecord {
  public static let fields: [ClassifiedField<CategoryOverride>] = [
    .init("category", \.category, .leadership),
    .init("reason", \.reason, .leadership),
  ]
}

extension VerifyWithCustomer: ClassifiedRecord {
  public static let fields: [ClassifiedField<VerifyWithCustomer>] = [
    .init("attractiveness", \.attractiveness, .leadership),
    .init("factors", \.factors, .leadership),
    .init("rating_of_us", \.ratingOfUs, .leadership),
    .init("closeness", \.closeness, .leadership),
  ]
}
