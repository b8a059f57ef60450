import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel

/// One account as the portfolio page knows it.
struct AccountRow: Equatable, Sendable {
  fileprivate let account: Shared<Account>
  fileprivate let figures: Shared<AccountFigures>
  let owner: String?
  /// A group holds other accounts and has no position of its own.
  let isGroup: Bool
  /// Less of the weight than `verified_share` rests on more than our own belief.
  let isUnverified: Bool

  var id: String { account.id.value }
  var name: String { account.name.value }
  var status: AccountStatus { account.effectiveStatus }
  var ownerHasLeft: Bool { figures.ownerHasLeft }
  var position: Position? { figures.position }
  var score: WeightedScore? { figures.attractiveness?.score }
  var strength: StrengthOutcome? { figures.strength?.outcome }
  var label: Robustness.Label? { figures.robustness?.label }
  var sales: Sales.YearToDate? { figures.sales?.yearToDate }
  var share: ShareOfWallet.Entry? { figures.shareOfWallet?.latest }
  /// Of the latest full year.
  var profit: CustomerProfitAndLoss? { figures.profit?.latestYear }
  var next: NextDate? { figures.nextDate }
  var nextName: String? { next.flatMap { account.value.name(of: $0) } }
  var salesAtStake: Money? { figures.agreements?.salesAtStake }

  var path: RelativePath { SitePaths.account(id) }
}

extension AccountRow {
  /// Every account of a project, in its order.
  static func all(_ project: Project, _ analysis: Analysis, _ site: SiteContext) -> [AccountRow] {
    let groups = Set(project.accounts.compactMap { $0.partOf?.value })
    return zip(project.accounts, analysis.accounts).map { account, figures in
      AccountRow(
        account: account, figures: figures, owner: site.staffName(account.owner?.value),
        isGroup: groups.contains(account.id.value),
        isUnverified: (figures.attractiveness?.evidence.share ?? 0)
          < site.verifiedShare.double / 100)
    }
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
