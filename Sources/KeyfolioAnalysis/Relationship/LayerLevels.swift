public import KeyfolioCore
import KeyfolioModel

/// The three layers of a relationship: activity links (co-ordination), resource ties (change) and
/// bonds between people (facilitation), each from 0 to 3 with its evidence.
///
/// Bonds are the precondition of the other two, so a link or tie above the bonds is worth a
/// question, and so is a level without evidence. Beside each level stands the mean of the answers
/// of our quick check that speak of the same: bonds 2 and 5, activities 3 and 4, resources 1.
///
/// A layer without a level is unknown.
///
/// Source: domain.md 3.10; Håkansson and Snehota's actors, resources and activities, as the deck
/// has it after Gadde and Snehota. The pairing with the quick check is ours.
public struct LayerLevels: Sendable, Equatable {
  public enum Layer: String, Sendable, CaseIterable { case activities, resources, people }

  public struct Row: Sendable, Equatable {
    public var layer: Layer
    /// 0 to 3; `nil` is unknown.
    public var level: FixedPoint?
    /// How many lines of evidence there are.
    public var evidence: Int
    /// Mean of the answers that speak of it, 0 to 3; `nil` where one is missing.
    public var quickCheck: Double?

    public var lacksEvidence: Bool { (level ?? .zero) > .zero && evidence == 0 }
  }

  /// Activities, resources, people.
  public var rows: [Row]

  public var coverage: Double { Double(rows.count { $0.level != nil }) / Double(rows.count) }

  /// Layers above the bonds between people that carry them.
  public var aheadOfBonds: [Layer] {
    guard let bonds = rows[2].level else { return [] }
    return rows.filter { ($0.level ?? .zero) > bonds }.map(\.layer)
  }

  /// `nil` where nothing is recorded.
  init?(of account: borrowing Account, _ quickCheck: QuickCheckResult?) {
    guard let layers = account.layers else { return nil }
    let recorded = [layers.activities, layers.resources, layers.people]
    let answers = [[2, 3], [0], [1, 4]]
    rows = Layer.allCases.indices.map { index in
      Row(
        layer: Layer.allCases[index], level: recorded[index]?.level?.value.value,
        evidence: recorded[index]?.evidence.count ?? 0,
        quickCheck: Self.mean(of: answers[index], in: quickCheck?.own?.items))
    }
  }

  private static func mean(of positions: [Int], in items: [FixedPoint?]?) -> Double? {
    guard let items else { return nil }
    let known = positions.compactMap { items[$0] }
    guard known.count == positions.count else { return nil }
    return known.reduce(0) { $0 + $1.double } / Double(known.count)
  }
}
