import KeyfolioCore
public import KeyfolioModel

/// The bodies of facts that an account's figures and findings rest on. Who may not see one of its
/// facts sees nothing that rests on it.
public enum FigureBasis: Sendable, CaseIterable {
  case profile, gateway, ratings, factors, override, verify
  case sales, costs, wallet, retention, agreements
  case stage, quickCheck, layers, contacts, roles
  case objectives, opportunities, whitespace, swot, actions, risks, asks, team, values
  /// Influence, attitude, coverage by hand.
  case opinions
  /// Hours and capacity of our own people.
  case hours
  /// What tells whether anything is sold at all.
  case trade
  /// company.csv and customers.csv, which are of no account.
  case company

  /// The strictest class of the facts of an account, without listing them.
  public func fieldClass(in account: Account) -> FieldClass {
    switch self {
    case .opinions, .hours: .team
    case .sales: money(account, [.grossSales, .discounts])
    case .trade: money(account, [.grossSales, .netContribution])
    case .company: .leadership
    case .wallet:
      FigureBasis.sales.fieldClass(in: account).stricter(
        Self.class(of: "wallet", in: account))
    default: fields.reduce(.leadership) { $0.stricter(Self.class(of: $1, in: account)) }
    }
  }

  /// Whether the edition holds all of its records.
  func isWhole(in account: Account) -> Bool {
    !isThinned(account.thinnedLists)
  }

  func isThinned(_ lists: Set<String>) -> Bool {
    !lists.isEmpty && !lists.isDisjoint(with: fields)
  }

  /// The keys of account.yaml.
  private var fields: [String] {
    switch self {
    case .profile: ["plan", "owner", "sponsor"]
    case .gateway: ["gateway"]
    case .ratings: ["ratings"]
    case .factors: ["strength.factors"]
    case .override: ["category_override"]
    case .verify: ["verify"]
    case .costs: ["money"]
    case .retention: ["retention", "investment"]
    case .agreements: ["agreements"]
    case .stage: ["stage"]
    case .quickCheck: ["quick_check"]
    case .layers: ["ara"]
    case .contacts: ["contacts", "people"]
    case .roles, .opinions: ["people"]
    case .objectives: ["objectives", "measures", "readings"]
    case .opportunities: ["opportunities"]
    case .whitespace: ["whitespace"]
    case .swot:
      ["swot", "strategies.business", "strategies.relationship", "strategies.internal"]
    case .actions: ["actions"]
    case .risks: ["risks"]
    case .asks: ["asks"]
    case .team, .hours: ["team", "team_needs"]
    case .values: ["value_propositions"]
    case .sales, .trade: ["money"]
    case .company: []
    case .wallet: ["wallet"]
    }
  }

  private static func `class`(of field: String, in account: Account) -> FieldClass {
    guard let field = Account.fields.first(where: { $0.name == field }) else { return .team }
    let hidesOne = field.holdsMark(account) { mark in
      FieldClass.leadership.marked(mark) == .team
    }
    return hidesOne ? .team : field.fieldClass
  }

  /// A mark on a cost does not hide the sales.
  private func money(_ account: Account, _ lines: [MoneyLine?]) -> FieldClass {
    account.money.reduce(Account.fieldClass(of: "money")) { strictest, figure in
      guard lines.contains(figure.line?.value) else { return strictest }
      return strictest.stricter(strictest.marked(figure.amount?.audience))
    }
  }
}
