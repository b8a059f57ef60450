import KeyfolioCore
import KeyfolioModel

/// Somebody whom we met has left, and nobody of ours meets the successor.
let successorUnmet = AccountCheck(.successorUnmet, .warning, on: [.roles, .contacts]) { view in
  guard let network = view.figures.network else { return [] }
  let unmet = view.account.unmetSuccessors(network, view.context)
  guard !unmet.isEmpty else { return [] }
  return [
    Draft(
      evidence: [.count("contacts.successors-unmet", unmet.count)],
      people: unmet.compactMap { $0.successor.map { .init(.theirs, $0.value) } }
    ).date(unmet.compactMap(\.until?.value).min(), .since)
  ]
}

extension Account {
  /// People whom we met, who have left, and whose successor none of ours meets.
  func unmetSuccessors(_ network: ContactNetwork, _ context: PortfolioContext) -> [Person] {
    // A link of strength 0 is a wish; one of unknown state may well be a meeting.
    let met = Set(network.links.filter { ($0.strength ?? FixedPoint(1)) > .zero }.map(\.theirs))
    let active = Set(
      network.links.filter { $0.state == .active || $0.state == .unknown }.map(\.theirs))
    return people.filter { person in
      guard hasLeft(person.until, by: context.asOf), met.contains(person.id.value),
        let successor = person.successor?.value
      else { return false }
      return !active.contains(successor)
    }
  }
}
