import KeyfolioCharts

extension ChartSamples {
  static var sparkline: [ChartSample] {
    [
      ChartSample("sparkline-empty", .small, sparkline([])),
      ChartSample("sparkline-one", .small, sparkline([412])),
      ChartSample("sparkline-usual", .usual, sparkline([310, 324, 298, 351, 377, 372, 401, 420])),
      ChartSample(
        "sparkline-shared", .usual,
        sparkline([310, 324, nil, 351, nil, 372, 401, nil], domain: -100...800)),
      ChartSample("sparkline-equal", .hostile, sparkline([7, 7, 7, 7])),
      ChartSample(
        "sparkline-many", .hostile, sparkline((0..<2_000).map { Double($0 % 37) * -1e9 })),
    ]
  }

  private static func sparkline(_ values: [Double?], domain: ClosedRange<Double>? = nil)
    -> Sparkline
  {
    Sparkline(
      caption: Caption(
        id: "spark", title: "\(values.count) quarters of sales", measure: "€ k a quarter",
        description: "From \(values.first.flatMap { $0 } ?? 0)."),
      entries: values.enumerated().map { index, value in
        .init("Q\(index + 1)", value.map { Quantity($0, number($0)) })
      }, domain: domain)
  }
}
