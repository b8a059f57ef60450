public import KeyfolioCore
public import KeyfolioModel

/// Strengths, weaknesses, opportunities and threats, tied to what they rest on and what they feed.
///
/// * **Proposals**: a success factor where we are ahead of the best competitor proposes a strength,
///   one where we are behind a weakness, unless an item names the factor already; by the size of
///   the weighted gap.
/// * **Pairings** (TOWS): a strategy belongs to SO, ST, WO or WT when its objective is fed by
///   items of both kinds. A pairing without a strategy is shown empty.
/// * **Orphans**, both ways: items without a source, items that feed no objective, and pursued
///   objectives that no item feeds.
///
/// Source: domain.md 3.21; Weihrich's TOWS matrix 1982; the pairing through objectives is ours.
public struct SwotAnalysis: Sendable, Equatable {
  public struct Proposal: Sendable, Equatable {
    public var kind: SwotItem.Kind
    /// The factor's id.
    public var factor: String
    public var gap: FixedPoint
    public var weightedGap: Double
  }

  public struct Pairing: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable {
      case so = "SO"
      case st = "ST"
      case wo = "WO"
      case wt = "WT"

      var kinds: (inside: SwotItem.Kind, outside: SwotItem.Kind) {
        switch self {
        case .so: (.strength, .opportunity)
        case .st: (.strength, .threat)
        case .wo: (.weakness, .opportunity)
        case .wt: (.weakness, .threat)
        }
      }
    }

    public var kind: Kind
    /// Ids.
    public var strategies: [String]
  }

  /// How many items there are of each kind, in the order of `SwotItem.Kind`.
  public var counts: [Int]
  public var proposals: [Proposal]
  public var pairings: [Pairing]
  /// Names of items.
  public var withoutSource: [String]
  public var feedingNothing: [String]
  /// Ids of objectives.
  public var unfed: [String]

  public var isEmpty: Bool { counts.allSatisfy { $0 == 0 } }
  public var emptyPairings: [Pairing.Kind] { pairings.filter(\.strategies.isEmpty).map(\.kind) }

  /// `nil` where there is neither an item nor a gap that proposes one.
  init?(of account: borrowing Account, _ strength: borrowing Strength) {
    let items = account.swot
    counts = SwotItem.Kind.allCases.map { kind in items.count { $0.kind?.value == kind } }
    let named = Set(items.compactMap { $0.source?.value })
    proposals = strength.rows.compactMap { row in
      guard let gap = row.gap, gap != .zero, !named.contains("factor:" + row.factor) else {
        return nil
      }
      return Proposal(
        kind: gap > .zero ? .strength : .weakness, factor: row.factor, gap: gap,
        weightedGap: row.weightedGap ?? 0)
    }.enumerated().sorted { a, b in
      let (x, y) = (abs(a.element.weightedGap), abs(b.element.weightedGap))
      return x == y ? a.offset < b.offset : x > y
    }.map(\.element)
    withoutSource = items.filter { $0.source == nil }.map(\.name.value)
    feedingNothing = items.filter { $0.feeds == nil }.map(\.name.value)
    var fed: [String: Set<SwotItem.Kind>] = [:]
    for item in items {
      if let objective = item.feeds?.value, let kind = item.kind?.value {
        fed[objective, default: []].insert(kind)
      }
    }
    unfed = account.objectives.filter { $0.isPursued && fed[$0.id.value] == nil }.map(\.id.value)
    let strategies =
      account.businessStrategies + account.relationshipStrategies + account.internalStrategies
    pairings = Pairing.Kind.allCases.map { kind in
      let (inside, outside) = kind.kinds
      let ids = strategies.filter { strategy in
        fed[strategy.objective?.value ?? ""].map { $0.contains(inside) && $0.contains(outside) }
          ?? false
      }.map(\.id.value)
      return Pairing(kind: kind, strategies: ids)
    }
    if items.isEmpty, proposals.isEmpty { return nil }
  }
}
