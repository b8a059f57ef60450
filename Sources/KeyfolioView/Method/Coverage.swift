import KeyfolioAnalysis
import KeyfolioModel

/// What should be known of every account before its figures can be trusted.
enum Coverage: CaseIterable {
  case ratings, factors, stage, wallet, costs, plan, contacts

  enum Extent { case full, part, none }

  /// Whether half of it is of use.
  var hasParts: Bool {
    switch self {
    case .ratings, .factors, .stage, .costs: true
    case .wallet, .plan, .contacts: false
    }
  }

  func extent(_ account: Account, _ figures: AccountFigures) -> Extent {
    switch self {
    case .ratings:
      guard let score = figures.attractiveness?.score, score.ratedWeight > 0 else { return .none }
      return score.isComplete ? .full : .part
    case .factors:
      guard let rows = figures.strength?.rows, !rows.isEmpty else { return .none }
      // A factor is known once we and somebody else have a rating.
      let known = rows.count { row in
        row.us.inForce != nil && row.rivals.contains { $0.inForce != nil }
      }
      return known == rows.count ? .full : .part
    case .stage:
      guard let stage = figures.stage else { return .none }
      return stage.evidenced != nil ? .full : .part
    case .wallet:
      let entries = figures.shareOfWallet?.entries ?? []
      return entries.contains { $0.wallet != nil } ? .full : .none
    case .costs:
      guard let year = figures.profit?.latestYear else { return .none }
      if year.isComplete { return .full }
      // Sales alone are no costs.
      return CustomerProfitAndLoss.costs.contains { year.amount(of: $0) != nil } ? .part : .none
    case .plan: return account.hasPlan ? .full : .none
    case .contacts: return account.contacts.isEmpty ? .none : .full
    }
  }
}
