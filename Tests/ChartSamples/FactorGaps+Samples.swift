import KeyfolioCharts

extension ChartSamples {
  /// Success factors of a customer of conveyors, and what may go wrong with them.
  static var factorGaps: [ChartSample] {
    [
      ChartSample("factor-gaps-empty", .small, factorGaps([], sum: nil)),
      ChartSample("factor-gaps-one", .small, factorGaps([("Price", 100, -1.5, true)])),
      ChartSample("factor-gaps-usual", .usual, factorGaps(usualFactors)),
      ChartSample(
        "factor-gaps-open", .usual,
        factorGaps(
          [
            ("Delivery on the promised day", 30, -2, true), ("Price over the life", 25, 1, false),
            ("Spare parts within a day", 20, nil, false), ("One contact for Europe", 15, 0, true),
            ("Energy use", 10, nil, false),
          ], sum: -185...265)),
      ChartSample(
        "factor-gaps-ahead", .usual,
        factorGaps([("Speed", 60, 3, true), ("Care", 30, 2, false), ("Price", 10, 0.5, true)])),
      ChartSample(
        "factor-gaps-unrated", .hostile,
        factorGaps([("Price", 60, nil, false), ("Service", nil, nil, false)], sum: -600...600)),
      ChartSample(
        "factor-gaps-equal", .hostile,
        factorGaps(names.map { ($0, 5, 0, $0.count.isMultiple(of: 2)) })),
      ChartSample(
        "factor-gaps-many", .hostile,
        factorGaps(
          (0..<2_000).map { index in
            let gap = Double(index % 21 - 10)
            return (
              hostileNames[index % hostileNames.count], Double(index % 97), gap, index % 3 == 0
            )
          })),
    ]
  }

  typealias SampleFactor = (name: String, weight: Double?, gap: Double?, isVerified: Bool)

  private static let usualFactors: [SampleFactor] = [
    ("Delivery on the promised day", 30, -2, true), ("Availability of the line", 25, 3, true),
    ("Price over the life", 20, -0.5, false), ("One contact for Europe", 15, 2, false),
    ("Energy use", 10, 0, true),
  ]

  static func factorGaps(_ factors: [SampleFactor], sum: ClosedRange<Double>? = 0...0)
    -> FactorGaps
  {
    func signed(_ value: Double) -> String {
      value < 0 ? "−" + number(-value) : value > 0 ? "+" + number(value) : "0"
    }
    let items = factors.map { factor in
      let effect = factor.gap.flatMap { gap in factor.weight.map { $0 * gap } }
      let weight = factor.weight.map { number($0) + " %" } ?? "no weight"
      return FactorGaps.Factor(
        factor.name, gap: factor.gap.map { Quantity($0, signed($0)) },
        weight: factor.weight.map { Quantity($0, number($0) + " %") },
        effect: effect.map { Quantity($0, signed($0)) },
        reading: (factor.gap.map(signed) ?? "?") + " on " + weight, isVerified: factor.isVerified)
    }
    let known = items.compactMap(\.effect?.value).reduce(0, +)
    let bounds = sum.map { $0 == 0...0 ? known...known : $0 }
    let total = bounds.map { bounds in
      BoundedQuantity(
        bounds,
        bounds.lowerBound == bounds.upperBound
          ? signed(known) : signed(bounds.lowerBound) + " to " + signed(bounds.upperBound))
    }
    let widest = items.compactMap(\.effect?.value.magnitude).max() ?? bounds?.upperBound ?? 0
    var words = FactorGaps.Words.english
    words.total = "Sum against Nordwind Fördertechnik"
    return FactorGaps(
      caption: Caption(
        id: "strength",
        title: "Delivery costs us most against Nordwind: 2 points behind on 30 % of the weight",
        measure: "Weight × gap to the best competitor, in score points, June 2026",
        description: "Ahead on 2 of 5 factors, behind on 2; in sum 35 points ahead of Nordwind.",
        source: "As of 30 June 2026"),
      factors: items, total: total,
      ticks: Axis.roundSteps(covering: -widest...widest).map { Quantity($0, signed($0)) },
      words: words)
  }
}
