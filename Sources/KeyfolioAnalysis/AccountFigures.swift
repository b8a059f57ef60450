import KeyfolioCore
public import KeyfolioModel

/// Everything computed of one account. A part is `nil`, or a list empty, where there is nothing
/// to compute it from and where the edition withholds it.
public struct AccountFigures: Sendable, Equatable {
  /// The account's id.
  public var account: String
  public var attractiveness: Attractiveness?
  public var strength: Strength?
  public var position: Position?
  public var robustness: Robustness?
  public var sales: Sales?
  public var shareOfWallet: ShareOfWallet?
  /// In the account's order.
  public var objectives: [ObjectiveStanding] = []
  public var agreements: AgreementWatch?
  public var nextDate: NextDate?
  public var overdue: [OverdueAction] = []
  /// The owner or sponsor that the account names has left by the report's date.
  public var ownerHasLeft = false
  public var sponsorHasLeft = false
  public var problems: [AnalysisProblem] = []

  init(account: String) {
    self.account = account
  }
}

/// The figures of one account: the same for the same account and context.
///
/// The methods below borrow what they are made of. An initializer takes its arguments over unless
/// told otherwise, and copying accounts and contexts once a method cost a third of the whole.
public func figures(of account: Account, in context: PortfolioContext) -> AccountFigures {
  var figures = AccountFigures(account: account.id.value)
  let attractiveness = Attractiveness(of: account, in: context)
  let strength = Strength(of: account, in: context)
  figures.position = Position(of: account, attractiveness, strength, context.lines)
  figures.robustness = Robustness(attractiveness, strength, context.lines)
  figures.attractiveness = attractiveness
  figures.strength = strength

  let money = MoneyTable(of: account, in: context)
  let sales = Sales(money, in: context)
  let share = ShareOfWallet(of: account, money, sales, in: context)
  figures.sales = sales
  figures.shareOfWallet = share
  figures.problems = money.problems + share.problems

  figures.objectives.reserveCapacity(account.objectives.count)
  let objectives = account.objectives.span
  for index in objectives.indices {
    let standing = ObjectiveStanding(objectives[index], of: account, share, in: context)
    figures.objectives.append(standing)
  }
  figures.agreements = AgreementWatch(of: account, money, sales, in: context)
  if let asOf = context.asOf {
    figures.nextDate = NextDate(of: account, asOf: asOf)
    figures.overdue = OverdueAction.all(of: account, asOf: asOf)
  }
  figures.ownerHasLeft = account.owner.map { context.leavers.contains($0.value) } ?? false
  figures.sponsorHasLeft = account.sponsor.map { context.leavers.contains($0.value) } ?? false
  return figures
}
