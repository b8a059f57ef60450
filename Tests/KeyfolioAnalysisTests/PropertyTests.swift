import KeyfolioCore
import KeyfolioModel
import KeyfolioTesting
import Testing

@testable import KeyfolioAnalysis

/// Rules that hold for all inputs, tried on random small portfolios. The seed is printed with a
/// failure.
@Suite struct PropertyTests {
  static let rounds = 10_000

  @Test func boundsHoldAnyCompletionOfMissingRatings() {
    for seed in 0..<UInt64(Self.rounds) {
      var random = SeededRandom(seed: seed)
      let sheet = Sheet(from: &random, missing: true)
      let line = Self.line(from: &random)
      let score = WeightedScore(sheet.rows)
      var whole = sheet
      whole.ratings = sheet.ratings.map { $0 ?? Self.rating(from: &random) }
      let completed = WeightedScore(whole.rows)
      #expect(completed.isComplete, "seed \(seed)")
      #expect(score.bounds.contains(completed.known), "seed \(seed)")
      if let side = score.side(of: .fixed(line)) {
        #expect(completed.side(of: .fixed(line)) == side, "seed \(seed)")
      }
    }
  }

  @Test func sumsOfScaledIntegersAreExact() {
    for seed in 0..<UInt64(Self.rounds) {
      var random = SeededRandom(seed: seed)
      let sheet = Sheet(from: &random, missing: false)
      let score = WeightedScore(sheet.rows)
      // In thousandths of a score, counted with whole numbers.
      let sum = sheet.known.reduce(Int64(0)) { sum, row in
        sum + row.weight.tenThousandths / 100 * (row.rating.tenThousandths / 1000)
      }
      #expect(score.product == sum * 100_000, "seed \(seed)")
      #expect(score.totalWeight == 1_000_000, "seed \(seed)")
      let here = FixedPoint(tenThousandths: sum * 10)
      #expect(score.isOn(.fixed(here)), "seed \(seed)")
      let above = FixedPoint(tenThousandths: here.tenThousandths + 1)
      #expect(score.side(of: .fixed(here)) == .high, "seed \(seed)")
      #expect(score.side(of: .fixed(above)) == .low, "seed \(seed)")
    }
  }

  @Test func rescaledWeightsGiveTheSameSide() {
    for seed in 0..<UInt64(Self.rounds) {
      var random = SeededRandom(seed: seed)
      let sheet = Sheet(from: &random, missing: true)
      let line = ScoreLine.fixed(Self.line(from: &random))
      let factor = Int64.random(in: 2...9, using: &random)
      let scaled = sheet.rows.map { row in
        WeightedRating(
          weight: FixedPoint(tenThousandths: row.weight.tenThousandths * factor),
          rating: row.rating)
      }
      let (plain, rescaled) = (
        WeightedScore(sheet.rows), WeightedScore(scaled, normalise: true)
      )
      #expect(plain.side(of: line) == rescaled.side(of: line), "seed \(seed)")
      #expect(abs(plain.known - rescaled.known) < 1e-9, "seed \(seed)")
      #expect(abs(plain.coverage - rescaled.coverage) < 1e-12, "seed \(seed)")
    }
  }

  /// Inside the margin no re-weighting changes the side; just outside the worst one does.
  @Test func weightMarginIsExact() {
    for seed in 0..<UInt64(Self.rounds) {
      var random = SeededRandom(seed: seed)
      let sheet = Sheet(from: &random, missing: false)
      let line = Self.line(from: &random)
      let margin = WeightedGaps(sheet.known, line: line).weightMargin
      let isHigh = WeightedScore(sheet.rows).side(of: .fixed(line)) == .high
      #expect((0...1).contains(margin), "seed \(seed)")
      let inside = sheet.known.map { _ in
        margin * Double.random(in: -0.999_999...0.999_999, using: &random)
      }
      let moved = Self.distance(sheet, line, inside)
      #expect(margin == 0 || (moved > -1e-9) == isHigh || abs(moved) < 1e-9, "seed \(seed)")
      guard margin < 0.999 else { continue }
      let worst = sheet.known.map { row in
        let gap = row.rating.double - line.double / 100
        return (margin + 1e-6) * ((gap > 0) == isHigh ? -1 : 1)
      }
      let flipped = Self.distance(sheet, line, worst)
      #expect(flipped == 0 || (flipped < 0) == isHigh, "seed \(seed): \(flipped)")
    }
  }

  /// The score's distance from the line with each weight changed by a share of itself.
  private static func distance(
    _ sheet: Sheet, _ line: FixedPoint, _ changes: [Double]
  ) -> Double {
    zip(sheet.known, changes).reduce(0) { sum, row in
      let gap = row.0.rating.double - line.double / 100
      return sum + row.0.weight.double * (1 + row.1) * gap
    }
  }

  @Test func criticalWeightsAndFlippingRatingsFlip() {
    for seed in 0..<UInt64(Self.rounds) {
      var random = SeededRandom(seed: seed)
      let sheet = Sheet(from: &random, missing: false)
      let line = Self.line(from: &random)
      let gaps = WeightedGaps(sheet.known, line: line)
      let side = WeightedScore(sheet.rows).side(of: .fixed(line))
      for index in sheet.weights.indices {
        expectFlip(sheet, line, gaps, index, side, seed)
        guard let critical = gaps.criticalWeight(at: index) else { continue }
        let weight = sheet.weights[index].double
        #expect(
          critical.isBelow ? critical.weight <= weight + 1e-9 : critical.weight >= weight - 1e-9,
          "seed \(seed)")
        let at = Self.score(sheet, index, critical.weight)
        #expect(abs(at - line.double) < 1e-6, "seed \(seed)")
      }
    }
  }

  /// The score with one weight changed and the others in proportion.
  private static func score(_ sheet: Sheet, _ index: Int, _ weight: Double) -> Double {
    let others = 100 - sheet.weights[index].double
    return sheet.known.enumerated().reduce(0) { sum, row in
      let own = row.offset == index ? weight : row.element.weight.double * (100 - weight) / others
      return sum + own * row.element.rating.double
    }
  }

  /// Tries every whole rating; the nearest that changes the side has to be the one reported.
  private func expectFlip(
    _ sheet: Sheet, _ line: FixedPoint, _ gaps: WeightedGaps, _ index: Int, _ side: Side?,
    _ seed: UInt64
  ) {
    var nearest: Int?
    for candidate in 0...10 {
      var changed = sheet
      changed.ratings[index] = FixedPoint(candidate)
      guard WeightedScore(changed.rows).side(of: .fixed(line)) != side else { continue }
      let rating = sheet.known[index].rating.double
      if let known = nearest, abs(Double(known) - rating) <= abs(Double(candidate) - rating) {
        continue
      }
      nearest = candidate
    }
    #expect(gaps.flippingRating(at: index) == nearest, "seed \(seed), row \(index)")
  }

  @Test func categoryDoesNotDependOnTheOrderOfInput() throws {
    for seed in 0..<UInt64(Self.rounds / 10) {
      var random = SeededRandom(seed: seed)
      var project = try Self.portfolio(from: &random)
      let before = Self.categories(analyze(project))
      project.programme.criteria.shuffle(using: &random)
      project.accounts.shuffle(using: &random)
      for index in project.accounts.indices {
        project.accounts[index].ratings.shuffle(using: &random)
        project.accounts[index].factors.shuffle(using: &random)
      }
      #expect(Self.categories(analyze(project)) == before, "seed \(seed)")
    }
  }

  /// Orientation is a matter of drawing: no way of laying the axes out changes a category.
  @Test func categoryIsTheSameInEveryOrientation() throws {
    for seed in 0..<UInt64(Self.rounds) {
      var random = SeededRandom(seed: seed)
      var project = try Self.portfolio(from: &random)
      var found: [[String: Position]] = []
      for axis in [nil] + AxisDirection.allCases {
        project.programme.strengthAxis = axis.map { at($0) }
        found.append(Self.positions(project))
      }
      #expect(found[0] == found[1] && found[1] == found[2], "seed \(seed)")
      for position in found[0].values {
        guard let computed = position.computed else { continue }
        let sides = (position.attractiveness == .high, position.strength == .high)
        #expect(computed == Category(attractive: sides.0, strong: sides.1), "seed \(seed)")
      }
    }
  }

  /// Nothing but the positions, as thirty thousand whole analyses take a minute.
  private static func positions(_ project: Project) -> [String: Position] {
    let context = PortfolioContext(project)
    return project.accounts.reduce(into: [:]) { positions, account in
      positions[account.id.value] = Position(
        of: account.value, Attractiveness(of: account.value, in: context),
        Strength(of: account.value, in: context), context.lines)
    }
  }

  private static func categories(_ analysis: Analysis) -> [String: Position] {
    var categories: [String: Position] = [:]
    for figures in analysis.accounts { categories[figures.account] = figures.position }
    return categories
  }

  private static func portfolio(from random: inout SeededRandom) throws -> Project {
    let sheet = Sheet(from: &random, missing: false)
    var project = try project()
    project.programme.criteria = sheet.weights.enumerated().map {
      criterion("c\($0)", $1.description)
    }
    if Bool.random(using: &random) { project.programme.attractivenessLine = at(.median) }
    project.programme.competitors = ["x", "y", "z"].map(competitor)
    for number in 0..<Int.random(in: 1...6, using: &random) {
      var account = account("a\(number)")
      account.ratings = sheet.weights.indices.compactMap { index in
        if Int.random(in: 0..<8, using: &random) == 0 { return nil }
        return KeyfolioAnalysisTests.rating("c\(index)", rating(from: &random).description)
      }
      let factors = Sheet(from: &random, missing: true)
      for (index, row) in factors.rows.enumerated() {
        var added = factor("f\(index)", row.weight.description, us: row.rating?.description)
        for rival in ["x", "y", "z"] where Int.random(in: 0..<5, using: &random) > 0 {
          let value = opinion(rating(from: &random).description)
          added.them.append(RivalRating(competitor: at(rival), opinion: value))
        }
        account.factors.append(added)
      }
      project.accounts.append(Shared(account))
    }
    return project
  }

  @Test func strengthBoundsHoldAnyCompletion() throws {
    for seed in 0..<UInt64(Self.rounds / 10) {
      var random = SeededRandom(seed: seed)
      let project = try Self.portfolio(from: &random)
      var whole = project
      for account in whole.accounts.indices {
        Self.complete(&whole.accounts[account].value, &random)
      }
      for (partial, completed) in zip(analyze(project).accounts, analyze(whole).accounts) {
        guard let before = partial.strength?.outcome, let after = completed.strength?.outcome,
          let difference = after.difference
        else { continue }
        // Completing may not bring in a rival that nobody has rated.
        #expect(before.differenceBounds.contains(difference), "seed \(seed)")
        if let ratio = after.ratio, let bounds = before.ratioBounds {
          #expect(
            (bounds.lowerBound - 1e-12...bounds.upperBound + 1e-12).contains(ratio), "seed \(seed)")
        }
        if let side = before.side { #expect(after.side == side, "seed \(seed)") }
      }
    }
  }

  private static func complete(_ account: inout Account, _ random: inout SeededRandom) {
    let rivals = Set(account.factors.flatMap { $0.them.map(\.competitor.value) }).sorted()
    for index in account.factors.indices {
      if account.factors[index].us.values.isEmpty {
        account.factors[index].us = opinion(rating(from: &random).description)
      }
      let rated = account.factors[index].them.map(\.competitor.value)
      for rival in rivals where !rated.contains(rival) {
        let value = opinion(rating(from: &random).description)
        account.factors[index].them.append(RivalRating(competitor: at(rival), opinion: value))
      }
    }
  }
}
