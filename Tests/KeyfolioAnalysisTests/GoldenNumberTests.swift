import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel
import Testing

/// domain.md 6, numbers 1 to 4 and 12, to the last printed digit.
@Suite struct GoldenNumberTests {
  func near(_ value: Double?, _ printed: Double, digits: Int) throws -> Bool {
    let half = 0.5 * [1, 0.1, 0.01, 0.001, 0.0001, 0.00001][digits]
    return abs(try #require(value) - printed) <= half * 1.000_001
  }

  @Test(arguments: [
    ("500", "a", 520.0, Side.high, 0.09524), ("500", "b", 655, .high, 0.72093),
    ("600", "a", 520, .low, 0.34783), ("600", "b", 655, .high, 0.28205),
  ])
  func scoresAndMarginsOfTheDHLExample(
    line: String, id: String, score: Double, side: Side, margin: Double
  ) throws {
    let figures = try #require(analyze(try dhl(line: line)).figures(of: id))
    #expect(figures.attractiveness?.score.value == score)
    #expect(figures.position?.attractiveness == side)
    #expect(try near(figures.robustness?.attractiveness?.weightMargin, margin, digits: 5))
  }

  @Test func orderOfTheDHLExample() throws {
    let a = ["9", "4", "3", "6", "3"]
    let b = ["5", "8", "9", "3", "7"]
    let weights = ["25", "25", "20", "15", "15"]
    let margin = WeightedGaps.orderMargin(
      weights.indices.map { (fixed(weights[$0]), first: fixed(a[$0]), second: fixed(b[$0])) })
    #expect(try near(margin, 0.31765, digits: 5))
  }

  @Test func criticalWeightsOfTheDHLExample() throws {
    let axis = try #require(analyze(try dhl()).figures(of: "a")?.robustness?.attractiveness)
    let expected: [(Double, below: Bool)?] = [
      (21.05, true), (37.50, false), (27.27, false), nil, (22.73, false),
    ]
    for (row, expected) in zip(axis.rows, expected) {
      guard let (weight, below) = expected else {
        #expect(row.criticalWeight == nil)
        continue
      }
      #expect(try near(row.criticalWeight?.weight, weight, digits: 2))
      #expect(row.criticalWeight?.isBelow == below)
    }
  }

  @Test func ratingSlackOfTheDHLExample() throws {
    let axis = try #require(analyze(try dhl()).figures(of: "a")?.robustness?.attractiveness)
    for (row, slack) in zip(axis.rows, [-0.8, -0.8, -1.0, -1.33, -1.33]) {
      #expect(try near(row.slack, slack, digits: 2))
    }
    // At a rating of 2 for central decisions the score is 500, which is still high.
    #expect(axis.rows.map(\.flippingRating) == [8, 3, 1, 4, 1])
    #expect(axis.flip?.row == 0)
    #expect(axis.flip?.to == 8)
    #expect(axis.label == .fragile)
    #expect(analyze(try dhl()).figures(of: "b")?.robustness?.attractiveness?.label == .firm)
  }

  @Test(arguments: [(0, 43.93), (3, 41.38)])
  func weightAtWhichAOvertakesB(index: Int, weight: Double) throws {
    let a = ["9", "4", "3", "6", "3"]
    let b = ["5", "8", "9", "3", "7"]
    let weights = ["25", "25", "20", "15", "15"]
    let gaps = WeightedGaps(
      weights.indices.map { (fixed(weights[$0]), ours: fixed(a[$0]), best: fixed(b[$0])) })
    let critical = try #require(gaps.criticalWeight(at: index))
    #expect(try near(critical.weight, weight, digits: 2))
    #expect(!critical.isBelow)
  }

  @Test func unratedCriterionWidensTheBounds() throws {
    var project = try dhl()
    project.accounts[1].ratings.removeAll { $0.criterion.value == "global" }
    let figures = try #require(analyze(project).figures(of: "b"))
    let score = try #require(figures.attractiveness?.score)
    #expect(score.known == 610)
    #expect(score.value == nil)
    #expect(score.bounds == 610...760)
    #expect(score.coverage == 0.85)
    #expect(figures.position?.attractiveness == .high)
    #expect(figures.robustness?.attractiveness == nil)
  }

  @Test func strengthAgainstTheBestCompetitor() throws {
    let figures = try only(try strengthExample())
    let strength = try #require(figures.strength)
    let outcome = try #require(strength.outcome)
    #expect(outcome.own.value == 695)
    #expect(outcome.rivals.map(\.value) == [690, 575])
    #expect(strength.best?.id == "one")
    #expect(try near(outcome.ratio, 1.00725, digits: 5))
    #expect(outcome.difference == 5)
    #expect(strength.rows.map(\.gap) == ["1", "-2", "1", "-1", "2"].map(fixed))
    #expect(strength.rows.map(\.weightedGap) == [30, -50, 20, -15, 20])
    #expect(outcome.side == .high)
    let axis = try #require(figures.robustness?.strength)
    #expect(try near(axis.weightMargin, 0.03704, digits: 5))
    #expect(axis.label == .fragile)
  }

  /// Number 12: a share of 25 per cent is an inner disc of half the outer radius. The root is
  /// the drawing's; the share is ours.
  @Test func shareOfWalletBehindTheBubble() throws {
    var account = account("a")
    account.money = [try figure("2025", .actual, "250000")]
    account.wallet = [try wallet("2025", "1000000")]
    let share = try #require(try only(try project([account])).shareOfWallet?.latest?.share)
    #expect(share == 25)
    #expect((share / 100).squareRoot() == 0.5)
    let sales = [1.0, 4, 9].map { $0.squareRoot() }
    #expect(sales == [1, 2, 3])
  }
}
