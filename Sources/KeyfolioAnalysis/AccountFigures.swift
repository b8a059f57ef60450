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
  public var profit: AccountProfitAndLoss?
  public var lifetimeValue: LifetimeValue?
  public var stage: EvidenceStage?
  public var stageFit: StageFit?
  public var quickCheck: QuickCheckResult?
  public var network: ContactNetwork?
  public var layers: LayerLevels?
  /// Rests on opinions about people in part: influence, attitude and what follows from them.
  public var buyingCentre: BuyingCentre?
  /// In the account's order.
  public var opportunities: [OpportunityGrade] = []
  public var whiteSpace: WhiteSpace?
  public var swot: SwotAnalysis?
  public var measures: [MeasureReadings] = []
  public var promises: PromiseLedger?
  public var planCore: PlanCore?
  public var verification: VerificationStatus?
  public var freshness: Freshness?
  public var raterSpread: RaterSpread?
  public var reciprocity: ReciprocityGap?
  /// In the account's order.
  public var objectives: [ObjectiveStanding] = []
  public var agreements: AgreementWatch?
  public var nextDate: NextDate?
  public var overdue: [OverdueAction] = []
  /// For the programme alone; no page of an account tells it.
  public var effort: AccountEffort?
  /// The owner or sponsor that the account names has left by the report's date.
  public var ownerHasLeft = false
  public var sponsorHasLeft = false
  public var findings: [Finding] = []
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
  figures.robustness = Robustness(
    attractiveness, strength, context.lines, context.thresholds)
  figures.attractiveness = attractiveness
  figures.strength = strength

  let money = MoneyTable(of: account, in: context)
  let sales = Sales(money, in: context)
  let share = ShareOfWallet(of: account, money, sales, in: context)
  figures.sales = sales
  figures.shareOfWallet = share
  figures.problems =
    money.problems + share.problems + account.missingRates(context)
    + account.contactsAfterReport(context)
  let profit = AccountProfitAndLoss(money, sales, in: context)
  figures.lifetimeValue = LifetimeValue(of: account, profit, in: context)
  figures.profit = profit

  figures.setRelationship(of: account, money, in: context)
  figures.setTrust(of: account, attractiveness, strength, share, in: context)

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
  figures.setPlan(of: account, strength, in: context)
  figures.effort = AccountEffort(of: account, in: context)
  figures.ownerHasLeft = account.owner.map { context.leavers.contains($0.value) } ?? false
  figures.sponsorHasLeft = account.sponsor.map { context.leavers.contains($0.value) } ?? false
  figures.findings = findings(of: account, figures, in: context)
  return figures
}

extension AccountFigures {
  fileprivate mutating func setRelationship(
    of account: borrowing Account, _ money: borrowing MoneyTable,
    in context: borrowing PortfolioContext
  ) {
    let stage = EvidenceStage(of: account, money, in: context)
    self.stage = stage
    stageFit = StageFit(position?.category, stage?.inForce)
    let quickCheck = QuickCheckResult(of: account, in: context)
    self.quickCheck = quickCheck
    layers = LayerLevels(of: account, quickCheck)
    let network = ContactNetwork(of: account, in: context)
    self.network = network
    buyingCentre = BuyingCentre(of: account, network, in: context)
  }

  fileprivate mutating func setTrust(
    of account: borrowing Account, _ attractiveness: borrowing Attractiveness,
    _ strength: borrowing Strength, _ share: borrowing ShareOfWallet,
    in context: borrowing PortfolioContext
  ) {
    verification = VerificationStatus(of: account, attractiveness, strength, share, in: context)
    freshness = Freshness(of: account, in: context)
    raterSpread = RaterSpread(attractiveness, strength, in: context)
    reciprocity = ReciprocityGap(strength)
  }

  fileprivate mutating func setPlan(
    of account: borrowing Account, _ strength: borrowing Strength,
    in context: borrowing PortfolioContext
  ) {
    opportunities.reserveCapacity(account.opportunities.count)
    for opportunity in account.opportunities {
      opportunities.append(OpportunityGrade(opportunity, of: account, in: context))
    }
    whiteSpace = WhiteSpace(of: account, in: context)
    swot = SwotAnalysis(of: account, strength)
    for measure in account.measures {
      measures.append(MeasureReadings(measure, of: account, in: context))
    }
    promises = context.asOf.flatMap { PromiseLedger(of: account, asOf: $0) }
    planCore = PlanCore(of: account, self)
  }
}

/// What every check of an account finds.
private func findings(
  of account: borrowing Account, _ figures: AccountFigures, in context: borrowing PortfolioContext
) -> [Finding] {
  let view = AccountCase(account: copy account, figures: figures, context: copy context)
  return accountChecks.flatMap { $0.findings(in: view) }
}
