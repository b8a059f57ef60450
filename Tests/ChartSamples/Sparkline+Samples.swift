public import KeyfolioCharts

extension ChartSamples {
  /// Trends for a table cell.
  static var sparkline: [ChartSample] {
    [
      ChartSample("sparkline-empty", .small, sparkline([nil, nil])),
      ChartSample("sparkline-one", .small, sparkline([640])),
      ChartSample("sparkline-usual", .usual, sparkline([2_930, 3_270, 3_410, 3_890, 4_050])),
      ChartSample("sparkline-gaps", .usual, sparkline([5, 7, nil, 6, nil, 8, 9, nil])),
      ChartSample("sparkline-shared", .usual, sparkline([40, 44, 39, 52], domain: 0...100)),
      ChartSample("sparkline-equal", .hostile, sparkline([3, 3, 3])),
      ChartSample(
        "sparkline-beyond", .hostile, sparkline([-50, 20, 0, -10, 1e12], domain: -40...40)),
      ChartSample(
        "sparkline-2000", .hostile, sparkline((0..<2_000).map { Double(($0 * 71) % 97) })),
    ]
  }

  /// Values in thousands, by year up to 2026.
  public static func sparkline(_ values: [Double?], domain: ClosedRange<Double>? = nil) -> Sparkline
  {
    Sparkline(
      caption: Caption(
        id: "spark", title: "Sales rose from 2,930 to 4,050", measure: "Gross sales, € k, by year",
        description: "From 2,930 thousand euro in 2022 to 4,050 in 2026."),
      entries: values.enumerated().map { index, value in
        .init("\(2_027 - values.count + index)", value.map { Quantity($0, grouped($0)) })
      }, domain: domain)
  }
}
