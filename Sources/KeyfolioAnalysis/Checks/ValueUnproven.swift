import KeyfolioCore
import KeyfolioModel

/// Value propositions that neither the customer has confirmed nor a document shows.
let valueUnproven = AccountCheck(.valueUnproven, .note, on: [.values]) { view in
  let unproven = view.account.valuePropositions.filter(\.isUnproven)
  guard !unproven.isEmpty else { return [] }
  let worth = unproven.compactMap { proposition in
    view.context.planned(proposition.worth, proposition.currency)
  }
  return [
    Draft(
      evidence: [.count("plan-core.values-unproven", unproven.count)],
      records: unproven.map { "value_propositions.\($0.id.value)" }
    ).money(worth.count == unproven.count ? worth.reduce(.zero, +) : nil, .atStake)
  ]
}

extension ValueProposition {
  /// Our own claim.
  var isUnproven: Bool {
    switch verified?.value {
    case .customerSaid, .documented: false
    case .assumed, .disputed, nil: true
    }
  }
}
