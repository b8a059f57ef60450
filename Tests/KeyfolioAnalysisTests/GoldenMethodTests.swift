import KeyfolioCore
import KeyfolioModel
import Testing

@testable import KeyfolioAnalysis

/// domain.md 6, numbers 5 to 11, to the last printed digit.
@Suite struct GoldenMethodTests {
  func near(_ value: Double?, _ printed: Double, digits: Int) throws -> Bool {
    let half = 0.5 * [1, 0.1, 0.01, 0.001, 0.0001, 0.00001, 0.000001][digits]
    return abs(try #require(value) - printed) <= half * 1.000_001
  }

  /// Number 5, with the edges of every band.
  @Test(arguments: [
    (9, RelationshipStage.cooperative), (0, .basic), (4, .basic), (5, .cooperative),
    (10, .cooperative), (11, .interdependent), (16, .interdependent), (17, .integrated),
    (18, .integrated),
  ])
  func bandsOfTheQuickCheck(total: Int, band: RelationshipStage) {
    #expect(QuickCheckResult.band(of: FixedPoint(total)) == band)
  }

  @Test func answersOfTheQuickCheck() {
    let answers = QuickCheckResult.Answers(items: [2, 1, 1, 2, 1, 2].map { FixedPoint($0) })
    #expect(answers.total == FixedPoint(9))
    #expect(answers.band == .cooperative)
  }

  /// Number 6.
  @Test func movementSplitsExactly() {
    let weights = [(25, 20), (25, 25), (20, 25), (15, 15), (15, 15)]
    let ratings = [(9, 9), (4, 5), (3, 3), (6, 6), (3, 3)]
    let movement = ScoreMovement(
      zip(weights, ratings).map { weight, rating in
        ScoreMovement.Row(
          weights: (FixedPoint(weight.0), FixedPoint(weight.1)),
          ratings: (FixedPoint(rating.0), FixedPoint(rating.1)))
      })
    #expect(movement.ratings == 25)
    #expect(movement.weights == -30)
    #expect(movement.total == -5)
    func score(_ side: (((Int, Int), (Int, Int))) -> (Int, Int)) -> Double {
      WeightedScore(
        zip(weights, ratings).map { row in
          let (weight, rating) = side(row)
          return WeightedRating(weight: FixedPoint(weight), rating: FixedPoint(rating))
        }
      ).known
    }
    #expect(score { ($0.0.0, $0.1.0) } == 520)
    #expect(score { ($0.0.1, $0.1.1) } == 515)
  }

  /// Number 7.
  @Test func matchingAndCut() throws {
    var account = account("a")
    account.contacts = ["a", "b", "c"].map { contact("kam", $0) }
    account.people = ["a", "b", "c"].map { person($0) }
    var network = try #require(try only(try project([account])).network)
    #expect(network.matching == 1)
    #expect(network.shape == .bowTie)
    #expect(network.cut == [.init(.ours, "kam")])
    account.contacts += [contact("finance", "b"), contact("ops", "c")]
    network = try #require(try only(try project([account])).network)
    #expect(network.matching == 3)
  }

  /// Number 8: sales, cost of goods and customer costs of three customers.
  @Test(arguments: [
    ("86000", "56000", "6282", "23718"), ("337000", "260000", "12459", "64541"),
    ("371000", "302000", "23912", "45088"),
  ])
  func contributionOfACustomer(
    sales: String, goods: String, costs: String, contribution: String
  ) throws {
    let profit = CustomerProfitAndLoss(
      year: 2025,
      [
        .grossSales: money(sales), .discounts: .zero, .directCost: money(goods),
        .specificSupport: money(costs),
      ])
    #expect(profit.netContribution == money(contribution))
    #expect(!profit.isComplete)
    #expect(profit.missing.count == 8)
  }

  /// Number 9.
  @Test func lifetimeValues() throws {
    let plain = try #require(
      LifetimeValue.value(
        Array(repeating: money("60000"), count: 4), FixedPoint(rounding: 0.07), nil))
    #expect(plain == money("203232.68"))
    #expect(try near(plain.double / 60_000, 3.387211, digits: 6))
    let contributions = ["120", "130", "140"].map { money($0) }
    let rate = FixedPoint(rounding: 0.1)
    let retention = ["0.95", "0.90", "0.85"].map { fixed($0) }
    #expect(LifetimeValue.value(contributions, rate, nil) == money("321.71"))
    #expect(LifetimeValue.value(contributions, rate, retention) == money("271.94"))
  }

  /// Number 10.
  @Test func whaleOfTwentyCustomers() throws {
    let contributions: [Int64] = [
      1700, -2300, 50, 8700, 1500, 200, 500, 9026, 60, 8300, 10, 5000, 1200, -5400, 900, -700, 100,
      -3100, 1800, 7900,
    ]
    let whale = WhaleCurve(
      contributions.enumerated().map { ("c\($0)", Money(hundredths: $1 * 100)) })
    #expect(whale.total == money("35446"))
    #expect(whale.peak == money("46946"))
    #expect(whale.peakCount == 16)
    #expect(try near(whale.peakShare, 132.44, digits: 2))
    #expect(try near(whale.giveBack, 24.50, digits: 2))
    #expect(whale.topFifth == 4)
    #expect(whale.top(4) == money("33926"))
    #expect(try near(whale.share(whale.top(4)), 95.71, digits: 2))
  }

  /// Number 11.
  @Test func concentrationOfEightCustomers() throws {
    let amounts = ["30", "20", "15", "10", "10", "5", "5", "5"]
    let whole = try #require(Concentration(amounts.map { ($0, money($0)) }))
    #expect(whole.index == 1800)
    #expect(try near(whole.effectiveNumber, 5.556, digits: 3))
    #expect(whole.pareto == 5)
    #expect(whole.shares.count == 8)
    let listed = try #require(
      Concentration(
        amounts.prefix(3).map { ($0, money($0)) }, remainder: money("35")))
    #expect(listed.index == nil)
    #expect(listed.indexBounds == 1525...2000)
  }
}
