import KeyfolioCore
import KeyfolioTesting

@testable import KeyfolioAnalysis

// What the random portfolios are made of.

extension PropertyTests {
  /// Weights in hundredths that total 100, and ratings in tenths, some of them missing.
  struct Sheet {
    var weights: [FixedPoint]
    var ratings: [FixedPoint?]

    init(from random: inout SeededRandom, missing: Bool) {
      let count = Int.random(in: 1...8, using: &random)
      var rest = 10_000
      weights = (1...count).map { place in
        let part = place == count ? rest : Int.random(in: 0...rest, using: &random)
        rest -= part
        return FixedPoint(tenThousandths: Int64(part) * 100)
      }
      ratings = (1...count).map { _ in
        if missing, Int.random(in: 0..<4, using: &random) == 0 { return nil }
        return PropertyTests.rating(from: &random)
      }
    }

    var rows: [WeightedRating] {
      zip(weights, ratings).map { WeightedRating(weight: $0, rating: $1) }
    }

    var known: [(weight: FixedPoint, rating: FixedPoint)] {
      zip(weights, ratings).map { ($0, $1 ?? .zero) }
    }
  }

  static func rating(from random: inout SeededRandom) -> FixedPoint {
    FixedPoint(tenThousandths: Int64.random(in: 0...100, using: &random) * 1000)
  }

  static func line(from random: inout SeededRandom) -> FixedPoint {
    FixedPoint(Int.random(in: 0...1000, using: &random))
  }
}
