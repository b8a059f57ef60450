import KeyfolioCore
import KeyfolioModel
import KeyfolioTesting
import Testing

@testable import KeyfolioAnalysis

/// Rules of the methods that hold for all inputs, each tried on ten thousand random ones. The seed is
/// printed with a failure.
@Suite struct MethodPropertyTests {
  static let rounds = 10_000

  /// ν by trying everything: the largest matching of the first `left` vertices, by the set of right
  /// ones that are taken.
  private static func bruteForce(_ edges: [(left: Int, right: Int)], _ left: Int) -> Int {
    var best = [0: 0]
    for vertex in 0..<left {
      var next = best
      for (taken, size) in best {
        for edge in edges where edge.left == vertex && taken & (1 << edge.right) == 0 {
          let more = taken | (1 << edge.right)
          next[more] = max(next[more] ?? 0, size + 1)
        }
      }
      best = next
    }
    return best.values.max() ?? 0
  }

  private static func graph(
    from random: inout SeededRandom
  ) -> (left: Int, right: Int, edges: [(left: Int, right: Int)]) {
    let left = Int.random(in: 1...8, using: &random)
    let right = Int.random(in: 1...8, using: &random)
    let density = Int.random(in: 1...9, using: &random)
    var edges: [(left: Int, right: Int)] = []
    for a in 0..<left {
      for b in 0..<right where Int.random(in: 0..<10, using: &random) < density {
        edges.append((a, b))
      }
    }
    return (left, right, edges)
  }

  @Test func matchingEqualsBruteForceAndTheCutCuts() {
    for seed in 0..<UInt64(Self.rounds) {
      var random = SeededRandom(seed: seed)
      let (left, right, edges) = Self.graph(from: &random)
      let graph = BipartiteGraph(left: left, right: right, edges: edges)
      #expect(graph.matching == Self.bruteForce(edges, left), "seed \(seed)")
      let cover = graph.cover
      #expect(cover.left.count + cover.right.count == graph.matching, "seed \(seed)")
      let severed = edges.allSatisfy { edge in
        cover.left.contains(edge.left) || cover.right.contains(edge.right)
      }
      #expect(severed, "seed \(seed)")
      // Whoever every matching needs takes a thread along; nobody else does.
      let vertex = Int.random(in: 0..<left, using: &random)
      let without = Self.bruteForce(edges.filter { $0.left != vertex }, left)
      let needed = graph.essential.left.contains(vertex)
      #expect(without == graph.matching - (needed ? 1 : 0), "seed \(seed)")
      let other = Int.random(in: 0..<right, using: &random)
      let beyond = Self.bruteForce(edges.filter { $0.right != other }, left)
      let neededThere = graph.essential.right.contains(other)
      #expect(beyond == graph.matching - (neededThere ? 1 : 0), "seed \(seed)")
    }
  }

  @Test func whoeverIsNamedAloneHoldsEveryLink() throws {
    for seed in 0..<UInt64(Self.rounds / 4) {
      var random = SeededRandom(seed: seed)
      let (_, _, edges) = Self.graph(from: &random)
      guard !edges.isEmpty else { continue }
      var account = account("a")
      account.contacts = edges.map { contact("o\($0.left)", "t\($0.right)") }
      let network = try #require(try only(try project([account])).network)
      #expect(network.matching == Self.bruteForce(edges, 8), "seed \(seed)")
      let isCut = network.links.allSatisfy { link in network.cut.contains { link.has($0) } }
      #expect(isCut, "seed \(seed)")
      if network.isSingleThreaded {
        for member in network.cut {
          #expect(network.links.allSatisfy { $0.has(member) }, "seed \(seed)")
        }
      }
      for departure in network.departures {
        let left = network.links.filter { !$0.has(departure.member) }
        #expect(departure.linksLeft == left.count, "seed \(seed)")
      }
    }
  }

  @Test func concentrationBoundsHoldTheTruth() throws {
    for seed in 0..<UInt64(Self.rounds) {
      var random = SeededRandom(seed: seed)
      let amounts = (0..<Int.random(in: 1...40, using: &random)).map { _ in
        Money(hundredths: Int64.random(in: 1...10_000_000, using: &random))
      }.sorted(by: >)
      let truth = try #require(Concentration(amounts.map { ("c", $0) }))
      let listed = Int.random(in: 1...amounts.count, using: &random)
      let rest = amounts[listed...].reduce(Money.zero, +)
      let known = try #require(
        Concentration(amounts.prefix(listed).map { ("c", $0) }, remainder: rest))
      let index = try #require(truth.index)
      let bounds = known.indexBounds
      #expect(bounds.lowerBound <= index + 1e-6, "seed \(seed)")
      #expect(index <= bounds.upperBound + 1e-6, "seed \(seed)")
      #expect(index <= 10_000 + 1e-6 && index >= 10_000 / Double(amounts.count) - 1e-6)
      if let pareto = known.pareto { #expect(pareto == truth.pareto, "seed \(seed)") }
      // What is left after a loss is what the rest would be by themselves.
      let lost = Int.random(in: 0..<amounts.count, using: &random)
      var others = amounts
      others.remove(at: lost)
      let after = Concentration(others.map { ("c", $0) })?.index
      let told = truth.index(without: [amounts[lost]])
      #expect(abs((after ?? 0) - (told ?? 0)) < 1e-4, "seed \(seed)")
    }
  }

  @Test func linesAddUpToTheCent() throws {
    for seed in 0..<UInt64(Self.rounds) {
      var random = SeededRandom(seed: seed)
      var account = account("a")
      var sums: [MoneyLine: Int64] = [:]
      for line in MoneyLine.allCases where line != .netContribution {
        if line != .grossSales, Int.random(in: 0..<3, using: &random) == 0 { continue }
        for quarter in 1...4 {
          let cents = Int64.random(in: 0...9_999_999, using: &random)
          sums[line, default: 0] += cents
          account.money.append(
            try figure(
              "2025-Q\(quarter)", .actual, Money(hundredths: cents).description, line: line))
        }
      }
      let profit = try #require(try only(try project([account])).profit?.latestYear)
      let gross = sums[.grossSales] ?? 0
      let costs = sums.values.reduce(0, +) - gross
      #expect(profit.netContribution?.hundredths == gross - costs, "seed \(seed)")
      let known = Set(sums.keys)
      #expect(profit.missing == CustomerProfitAndLoss.costs.filter { !known.contains($0) })
      let net = try #require(profit.netSales).hundredths
      let served = profit.costToServe?.hundredths ?? 0
      let goods = sums[.directCost] ?? 0
      #expect(net - goods - served == gross - costs, "seed \(seed)")
    }
  }

  @Test func boundsOfAStageHoldAnyCompletion() {
    for seed in 0..<UInt64(Self.rounds) {
      var random = SeededRandom(seed: seed)
      let levels = (0..<10).map { _ in FixedPoint(Int.random(in: 1...4, using: &random)) }
      let known = levels.prefix(Int.random(in: 0...10, using: &random))
      let open = 10 - known.count
      func completed(_ level: Int) -> RelationshipStage {
        EvidenceStage.stage(of: known + Array(repeating: FixedPoint(level), count: open))
      }
      let truth = EvidenceStage.stage(of: levels)
      #expect(completed(1) <= truth && truth <= completed(4), "seed \(seed)")
      if !known.isEmpty {
        let told = EvidenceStage.stage(of: Array(known))
        #expect(completed(1) <= told && told <= completed(4), "seed \(seed)")
      }
    }
  }

  @Test func aBandHoldsAnyCompletion() {
    for seed in 0..<UInt64(Self.rounds) {
      var random = SeededRandom(seed: seed)
      let items = (0..<6).map { _ in FixedPoint(Int.random(in: 0...3, using: &random)) }
      let partial = items.map { Int.random(in: 0..<3, using: &random) == 0 ? nil : $0 }
      let (whole, told) = (
        QuickCheckResult.Answers(items: items), QuickCheckResult.Answers(items: partial)
      )
      let total = items.reduce(.zero, +)
      #expect(told.bounds.contains(total), "seed \(seed)")
      if let band = told.band { #expect(band == whole.band, "seed \(seed)") }
      if items.allSatisfy({ $0 < FixedPoint(2) }) { #expect(whole.band == .basic, "seed \(seed)") }
    }
  }

  @Test func gradesHoldAnyCompletion() {
    for seed in 0..<UInt64(Self.rounds) {
      var random = SeededRandom(seed: seed)
      let ratings = (0..<2).map { _ in FixedPoint(Int.random(in: 0...10, using: &random)) }
      let told = ratings.map { Bool.random(using: &random) ? $0 : nil }
      let truth = OpportunityGrade.possible(ratings[0], ratings[1])
      #expect(truth.count == 1, "seed \(seed)")
      #expect(OpportunityGrade.possible(told[0], told[1]).contains(truth[0]), "seed \(seed)")
    }
  }

  @Test func theWhaleEndsAtTheTotalAndPeaksAboveIt() {
    for seed in 0..<UInt64(Self.rounds) {
      var random = SeededRandom(seed: seed)
      let amounts = (0..<Int.random(in: 1...30, using: &random)).map { _ in
        Money(hundredths: Int64.random(in: -1_000_000...2_000_000, using: &random))
      }
      let whale = WhaleCurve(amounts.map { ("c", $0) })
      #expect(whale.total == amounts.reduce(.zero, +), "seed \(seed)")
      let positive = amounts.filter { $0 > .zero }
      #expect(whale.peak == positive.reduce(.zero, +), "seed \(seed)")
      #expect(whale.peakCount == positive.count, "seed \(seed)")
      if let giveBack = whale.giveBack { #expect(giveBack >= 0, "seed \(seed)") }
    }
  }

  @Test func riskTakesNothingAwayFromNothing() throws {
    for seed in 0..<UInt64(Self.rounds) {
      var random = SeededRandom(seed: seed)
      let count = Int.random(in: 1...6, using: &random)
      let contributions = (0..<count).map { _ in
        Money(hundredths: Int64.random(in: 0...100_000_000, using: &random))
      }
      let rate = FixedPoint(tenThousandths: Int64.random(in: 0...3000, using: &random))
      let kept = (0..<count).map { _ in
        FixedPoint(tenThousandths: Int64.random(in: 0...10_000, using: &random))
      }
      let plain = try #require(LifetimeValue.value(contributions, rate, nil))
      let risky = try #require(LifetimeValue.value(contributions, rate, kept))
      #expect(risky <= plain && risky >= .zero, "seed \(seed)")
      let sure = Array(repeating: FixedPoint(1), count: count)
      #expect(LifetimeValue.value(contributions, rate, sure) == plain, "seed \(seed)")
      #expect(LifetimeValue.value(contributions, nil, kept) == nil)
      #expect(LifetimeValue.value(contributions, rate, Array(kept.dropLast())) == nil)
    }
  }
}
