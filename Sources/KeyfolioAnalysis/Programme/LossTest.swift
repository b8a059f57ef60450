public import KeyfolioCore
import KeyfolioModel

/// What the portfolio is without one account: a stress test of losing it.
///
/// Sales and contribution are those of the account's latest full year; concentration after the loss
/// is that of the customers that remain, see `Concentration`. Freed hours are those of the account's
/// team. Accounts that hang on the same one person of ours are also tested together: those whose
/// active links all share that person, where no link of unknown state may be another thread.
///
/// Source: domain.md 5.9.
public struct LossTest: Sendable, Equatable {
  public struct Loss: Sendable, Equatable {
    /// Ids of what is lost together.
    public var accounts: [String]
    /// The person of ours whom they share; `nil` for the loss of one account.
    public var person: String?
    public var sales: Money?
    public var contribution: Money?
    /// Per cent of the sum over the customers that concentration knows.
    public var salesShare: Double?
    /// 0 to 10,000, of what remains; `nil` where a remainder leaves bounds, or nothing remains.
    public var indexAfter: Double?
    /// How many customers of equal size would be as concentrated.
    public var effectiveAfter: Double? { indexAfter.flatMap { $0 > 0 ? 10_000 / $0 : nil } }
    /// A month.
    public var hoursFreed: FixedPoint?

    /// What figures of the loss are filed under: the accounts, as the person may not be named.
    public var subject: String { accounts.joined(separator: " ") }
  }

  /// Of each key account, in the project's order.
  public var losses: [Loss] = []
  /// Of those who hang on one person, in the order in which they are met.
  public var shared: [Loss] = []

  init(of project: Project, _ figures: [Shared<AccountFigures>], _ concentration: Concentration?) {
    let sales = concentration.map(Listed.init)
    var byPerson: [(person: String, accounts: [Int])] = []
    for index in project.accounts.indices where project.accounts[index].effectiveStatus.isKey {
      losses.append(Self.loss(of: [index], person: nil, project, figures, sales))
      for member in figures[index].network?.cut ?? [] where member.side == .ours {
        guard let network = figures[index].network, network.isSingleThreaded,
          network.matchingBounds.upperBound == 1
        else { continue }
        if let known = byPerson.firstIndex(where: { $0.person == member.id }) {
          byPerson[known].accounts.append(index)
        } else {
          byPerson.append((member.id, [index]))
        }
      }
    }
    shared = byPerson.filter { $0.accounts.count > 1 }.map {
      Self.loss(of: $0.accounts, person: $0.person, project, figures, sales)
    }
  }

  private static func loss(
    of accounts: [Int], person: String?, _ project: Project, _ figures: [Shared<AccountFigures>],
    _ listed: Listed?
  ) -> Loss {
    var loss = Loss(accounts: accounts.map { project.accounts[$0].id.value }, person: person)
    loss.sales = sum(accounts.map { figures[$0].sales?.latestFullYear?.actual?.known })
    loss.contribution = sum(accounts.map { figures[$0].profit?.latestYear?.known })
    loss.hoursFreed = accounts.reduce(FixedPoint.zero) { sum, index in
      guard let sum, let hours = figures[index].effort?.hours else { return nil }
      return sum + hours
    }
    let lost = accounts.compactMap { listed?.shares[project.accounts[$0].name.value] }
    guard let listed, lost.count == accounts.count else { return loss }
    loss.salesShare = lost.reduce(0) { $0 + $1.share }
    loss.indexAfter = listed.concentration.index(without: lost.map(\.amount))
    return loss
  }

  private static func sum(_ amounts: [Money?]) -> Money? {
    amounts.reduce(Money.zero) { sum, amount in
      guard let sum, let amount else { return nil }
      return sum + amount
    }
  }
}

/// Customers by name.
private struct Listed {
  let concentration: Concentration
  let shares: [String: Concentration.Share]

  init(_ concentration: Concentration) {
    self.concentration = concentration
    shares = Dictionary(concentration.shares.map { ($0.name, $0) }) { first, _ in first }
  }
}
