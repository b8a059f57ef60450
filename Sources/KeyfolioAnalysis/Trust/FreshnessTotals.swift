public import KeyfolioCore

/// The ages of the facts of several accounts, kind by kind.
///
/// It adds what each account's `Freshness` counted, so an edition that withholds a fact of an
/// account, and its freshness with it, has none of that account here either.
public struct FreshnessTotals: Sendable, Equatable {
  /// The kinds of which there is any fact, in order.
  public var entries: [Freshness.Entry]

  /// The share of the dated facts above which readers are told on every page that figures are old.
  ///
  /// A portfolio always has some old facts, and a mark that is always there is not read. With more
  /// than a quarter stale, a figure that rests on four facts rests on a stale one as a rule.
  public static let staleLine = 0.25

  public init(_ accounts: [Shared<AccountFigures>]) {
    var sums: [Freshness.Kind: Freshness.Entry] = [:]
    for account in accounts {
      for entry in account.freshness?.entries ?? [] {
        sums[entry.kind, default: Freshness.Entry(kind: entry.kind)].add(entry)
      }
    }
    entries = Freshness.Kind.allCases.compactMap { sums[$0] }
  }

  /// All kinds together; `nil` without a fact.
  public var total: Freshness.Entry? {
    guard var sum = entries.first else { return nil }
    for entry in entries.dropFirst() { sum.add(entry) }
    return sum
  }

  /// The day of the oldest stale fact.
  public var oldestStale: CalendarDate? { entries.compactMap(\.oldestStale).min() }

  /// The day of the oldest stale fact, where so many are stale that every page should say so.
  public var warning: CalendarDate? {
    guard let total, total.dated > 0,
      Double(total.stale) > Self.staleLine * Double(total.dated)
    else { return nil }
    return oldestStale
  }
}

extension Freshness.Entry {
  /// The facts whose age is known.
  public var dated: Int { count - undated }

  /// Where any fact of the kind is stale the oldest one is.
  public var oldestStale: CalendarDate? { stale > 0 ? oldest : nil }

  fileprivate mutating func add(_ other: Freshness.Entry) {
    current += other.current
    ageing += other.ageing
    stale += other.stale
    undated += other.undated
    newest = [newest, other.newest].compactMap(\.self).max()
    oldest = [oldest, other.oldest].compactMap(\.self).min()
  }
}
