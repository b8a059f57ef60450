import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel

/// One account as the portfolio page knows it.
struct AccountRow: Equatable, Sendable {
  var id: String
  var name: String
  var status: AccountStatus
  var owner: String?
  var ownerHasLeft: Bool
  /// A group holds other accounts and has no position of its own.
  var isGroup: Bool
  var position: Position?
  var score: WeightedScore?
  var strength: StrengthOutcome?
  var label: Robustness.Label?
  /// Less of the weight than `verified_share` rests on more than our own belief.
  var isUnverified: Bool
  var sales: Sales.YearToDate?
  var share: ShareOfWallet.Entry?
  /// Of the latest full year.
  var profit: CustomerProfitAndLoss?
  var next: NextDate?
  var nextName: String?
  var salesAtStake: Money?

  var path: RelativePath { SitePaths.account(id) }
}

extension AccountRow {
  /// Every account of a project, in its order.
  static func all(_ project: Project, _ analysis: Analysis, _ site: SiteContext) -> [AccountRow] {
    let groups = Set(project.accounts.compactMap { $0.partOf?.value })
    return zip(project.accounts, analysis.accounts).map { account, figures in
      AccountRow(
        account.value, figures.value, isGroup: groups.contains(account.id.value), site)
    }
  }

  init(_ account: Account, _ figures: AccountFigures, isGroup: Bool, _ site: SiteContext) {
    id = account.id.value
    name = account.name.value
    status = account.effectiveStatus
    owner = site.staffName(account.owner?.value)
    ownerHasLeft = figures.ownerHasLeft
    self.isGroup = isGroup
    position = figures.position
    score = figures.attractiveness?.score
    strength = figures.strength?.outcome
    label = figures.robustness?.label
    isUnverified = (figures.attractiveness?.evidence.share ?? 0) < site.verifiedShare.double / 100
    sales = figures.sales?.yearToDate
    share = figures.shareOfWallet?.latest
    profit = figures.profit?.latestYear
    next = figures.nextDate
    nextName = figures.nextDate.flatMap { account.name(of: $0) }
    salesAtStake = figures.agreements?.salesAtStake
  }
}

extension Account {
  /// What a next date is about; `nil` for a review.
  func name(of next: NextDate) -> String? {
    guard let id = next.record else { return nil }
    switch next.kind {
    case .actionDue: return actions.first { $0.id.value == id }?.name.value
    case .agreementNotice, .agreementEnd:
      return agreements.first { $0.id.value == id }?.name.value
    case .objectiveDue: return objectives.first { $0.id.value == id }?.name.value
    case .decision: return asks.first { $0.id.value == id }?.name.value
    case .review: return nil
    }
  }
}
