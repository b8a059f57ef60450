import KeyfolioCore
import KeyfolioModel

/// How much of the core of an account plan is filled in: twelve parts, each with what it takes.
///
/// It measures the record, not the account: a full plan may describe a poor relationship. Each
/// part counts what it has of what it takes; the whole is the mean over all of it. The plan's prose
/// is not read.
///
/// Source: domain.md 3.18, after Ryals and McDonald, Ryals and Rogers 2007.
public struct PlanCore: Sendable, Equatable {
  public enum Part: String, Sendable, CaseIterable {
    case summary, customer, relationship, position, swot, objectives, opportunities, actions, team
    case risks, forecast, review
  }

  public struct Entry: Sendable, Equatable {
    public var part: Part
    public var has: Int
    public var takes: Int
    /// Fields of account.yaml that are empty.
    public var missing: [String]
  }

  /// In the order of `Part`.
  public var entries: [Entry]

  /// 0 to 1.
  public var share: Double {
    let takes = entries.reduce(0) { $0 + $1.takes }
    return Double(entries.reduce(0) { $0 + $1.has }) / Double(max(1, takes))
  }

  init(of account: borrowing Account, _ figures: borrowing AccountFigures) {
    entries = Part.allCases.map { part in
      let items = Self.items(part, account, figures)
      let missing = items.filter { !$0.isThere }.map(\.field)
      return Entry(
        part: part, has: items.count - missing.count, takes: items.count, missing: missing)
    }
  }

  private typealias Item = (field: String, isThere: Bool)

  private static func items(
    _ part: Part, _ account: Account, _ figures: AccountFigures
  ) -> [Item] {
    switch part {
    case .summary: [("summary", account.summary != nil), ("plan.md", account.hasPlan)]
    case .customer: customer(account)
    case .relationship: relationship(account)
    case .position: position(account, figures)
    case .swot:
      [
        ("swot", figures.swot.map { !$0.isEmpty } ?? false),
        ("swot.source", !account.swot.isEmpty && account.swot.allSatisfy { $0.source != nil }),
      ]
    case .objectives: objectives(account)
    case .opportunities:
      [
        ("opportunities", figures.opportunities.contains { $0.grade != nil }),
        ("whitespace", !account.whitespace.isEmpty),
      ]
    case .actions:
      [
        ("actions", !account.actions.isEmpty),
        ("actions.owner", all(account.actions.filter(\.isOpen)) { $0.owner != nil }),
        ("actions.due", all(account.actions.filter(\.isOpen)) { $0.due != nil }),
      ]
    case .team:
      [
        ("team", !account.team.isEmpty), ("team_needs", !account.teamNeeds.isEmpty),
        ("strategies.internal", !account.internalStrategies.isEmpty),
      ]
    case .risks:
      [
        ("risks", !account.risks.isEmpty),
        ("risks.mitigation", all(account.risks) { $0.mitigation != nil }),
      ]
    case .forecast:
      [
        ("money (forecast or plan)", account.money.contains { $0.effectiveKind != .actual }),
        ("retention", !(account.retention?.values.isEmpty ?? true)),
      ]
    case .review: review(account)
    }
  }

  private static func customer(_ account: Account) -> [Item] {
    let customer = account.customer
    return [
      ("customer.business", customer?.business != nil),
      ("customer.strategy", customer?.strategy != nil),
      ("customer.initiatives", !(customer?.initiatives.isEmpty ?? true)),
      ("customer.pestel", !(customer?.pestel.isEmpty ?? true)),
      ("customer.five_forces", !(customer?.fiveForces.isEmpty ?? true)),
      ("strength.factors", !account.factors.isEmpty),
    ]
  }

  private static func relationship(_ account: Account) -> [Item] {
    [
      ("stage", account.stage?.declared != nil), ("quick_check", !account.quickChecks.isEmpty),
      ("people", !account.people.isEmpty), ("contacts", !account.contacts.isEmpty),
      ("people.roles", account.people.contains { !$0.roles.isEmpty }),
      ("ara", account.layers != nil),
    ]
  }

  private static func position(_ account: Account, _ figures: AccountFigures) -> [Item] {
    [
      ("ratings", figures.attractiveness?.score.isComplete ?? false),
      ("strength.factors.them", figures.strength?.outcome?.difference != nil),
      ("wallet", figures.shareOfWallet?.latest != nil),
      ("money (costs)", figures.profit?.latestYear.map { $0.missing.isEmpty } ?? false),
    ]
  }

  private static func objectives(_ account: Account) -> [Item] {
    [
      ("objectives (three-year)", account.objectives.contains { $0.kind?.value == .threeYear }),
      ("objectives (twelve-month)", account.objectives.contains { $0.kind?.value == .twelveMonth }),
      ("objectives.measure", all(account.objectives.filter(\.isPursued)) { $0.measure != nil }),
      ("strategies.business", !account.businessStrategies.isEmpty),
      ("strategies.relationship", !account.relationshipStrategies.isEmpty),
      ("value_propositions", !account.valuePropositions.isEmpty),
    ]
  }

  private static func review(_ account: Account) -> [Item] {
    [
      ("plan.next_review", account.plan?.nextReview != nil),
      ("plan.expires", account.plan?.expires != nil), ("measures", !account.measures.isEmpty),
      ("verify", account.verify != nil),
    ]
  }

  /// There is one, and all are so.
  private static func all<Record>(_ records: [Record], _ holds: (Record) -> Bool) -> Bool {
    !records.isEmpty && records.allSatisfy(holds)
  }
}
