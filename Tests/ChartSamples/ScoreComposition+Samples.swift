import KeyfolioCharts

extension ChartSamples {
  /// The attractiveness of a customer, criterion by criterion.
  static var scoreComposition: [ChartSample] {
    [
      ChartSample("score-empty", .small, scoreComposition([])),
      ChartSample(
        "score-one", .small, scoreComposition([("Spend in our categories", 100, 0, true)])),
      ChartSample("score-usual", .usual, scoreComposition(usualCriteria)),
      ChartSample(
        "score-open", .usual,
        scoreComposition([
          ("Spend in our categories", 30, 9, true), ("Growth of their markets", 25, nil, false),
          ("Pays for service, not only for steel", 20, 6, false),
          ("Fits our plants and countries", 15, 0, true), ("Reference for others", 10, nil, false),
        ])),
      ChartSample(
        "score-unrated", .hostile,
        scoreComposition(usualCriteria.map { ($0.name, $0.weight, nil, false) })),
      ChartSample(
        "score-many", .hostile,
        scoreComposition(
          (0..<2_000).map { index in
            let rating: Double? = index % 7 == 3 ? nil : Double(index % 12) - 1
            return (
              hostileNames[index % hostileNames.count], index < 20 ? 4.25 : 0.0075, rating,
              index % 2 == 0
            )
          })),
    ]
  }

  typealias SampleCriterion = (name: String, weight: Double, rating: Double?, isVerified: Bool)

  private static let usualCriteria: [SampleCriterion] = [
    ("Spend in our categories", 30, 9, true), ("Growth of their markets", 25, 7, false),
    ("Pays for service, not only for steel", 20, 6, true),
    ("Fits our plants and countries", 15, 8, false), ("Reference for others", 10, 5, true),
  ]

  static func scoreComposition(_ criteria: [SampleCriterion]) -> ScoreComposition {
    var low = 0.0
    var open = 0.0
    let items = criteria.map { criterion in
      let score = criterion.rating.map { $0 * criterion.weight }
      low += max(0, score ?? 0)
      open += score == nil ? criterion.weight * 10 : 0
      let weight = number(criterion.weight)
      return ScoreComposition.Criterion(
        criterion.name, allowance: Quantity(criterion.weight * 10, number(criterion.weight * 10)),
        score: score.map { Quantity($0, number($0)) },
        reading: criterion.rating.map { "\(number($0)) × \(weight) = \(number(score ?? 0))" }
          ?? "not rated × \(weight)", isVerified: criterion.isVerified)
    }
    let text =
      open == 0
      ? "\(number(low)) of 1,000" : "\(number(low.rounded())) to \(number((low + open).rounded()))"
    return ScoreComposition(
      caption: Caption(
        id: "attractiveness", title: "735 of 1,000 points, 440 of them known from the customer",
        measure: "Weight × rating per criterion, in score points, June 2026",
        description: "Five criteria make 735 points; attractiveness is high from 500.",
        source: "As of 30 June 2026"),
      criteria: items, total: .init(low...(low + open), text),
      line: Quantity(500, "high from 500"),
      ticks: [0, 250, 500, 750, 1000].map { Quantity($0, number($0)) })
  }
}
