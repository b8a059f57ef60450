public import KeyfolioCore
import KeyfolioModel

/// What one account takes of our people, which the methods of the programme add up.
public struct AccountEffort: Sendable, Equatable {
  /// A month, of those on its team; `nil` where those of one of them are not recorded.
  public var hours: FixedPoint?
  /// How many contacts each of ours has with somebody who is still there, by id.
  public var contacts: [String: Int] = [:]

  init(of account: borrowing Account, in context: borrowing PortfolioContext) {
    hours = Self.hours(of: account.team)
    count(account.people, account.contacts, asOf: context.asOf)
  }

  private static func hours(of team: [AccountTeamMember]) -> FixedPoint? {
    let present = team.filter { !($0.placeholder?.value ?? false) }
    guard !present.isEmpty else { return nil }
    return present.reduce(FixedPoint.zero) { sum, member in
      guard let sum, let hours = member.hours else { return nil }
      return sum + hours.value.value
    }
  }

  private mutating func count(_ people: [Person], _ contacts: [Contact], asOf: CalendarDate?) {
    // Records are large, so they are looked at where they are.
    let gone = people.indices.filter { hasLeft(people[$0].until, by: asOf) }
      .map { people[$0].id.value }
    for index in contacts.indices where !gone.contains(contacts[index].theirs?.value ?? "") {
      // Of strength 0 it is wished for, and takes no time yet.
      guard let ours = contacts[index].ours?.value,
        contacts[index].strength?.value.value != .zero
      else { continue }
      self.contacts[ours, default: 0] += 1
    }
  }
}
