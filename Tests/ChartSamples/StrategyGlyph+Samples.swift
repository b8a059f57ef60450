import KeyfolioCharts

extension ChartSamples {
  /// The four categories, what missing ratings leave of them, and the other orientations.
  static var strategyGlyph: [ChartSample] {
    [
      ChartSample("strategy-unknown", .small, strategyGlyph(nil, nil)),
      ChartSample("strategy-strategic", .usual, strategyGlyph(true, true)),
      ChartSample("strategy-star", .usual, strategyGlyph(true, false)),
      ChartSample("strategy-status", .usual, strategyGlyph(false, true)),
      ChartSample("strategy-streamline", .usual, strategyGlyph(false, false)),
      ChartSample("strategy-open", .usual, strategyGlyph(true, nil)),
      ChartSample("strategy-classic", .usual, strategyGlyph(true, true, direction: .descending)),
      ChartSample("strategy-transposed", .hostile, strategyGlyph(false, true, transposed: true)),
      ChartSample(
        "strategy-long", .hostile,
        strategyGlyph(
          false, nil, label: longNames[1], direction: .descending, transposed: true)),
    ]
  }

  static func strategyGlyph(
    _ isAttractive: Bool?, _ isStrong: Bool?, label: String = "Meridian Foods",
    direction: Axis.Direction = .ascending, transposed: Bool = false
  ) -> StrategyGlyph {
    StrategyGlyph(
      caption: Caption(
        id: "strategy", title: "Meridian Foods is Strategic",
        description: "Attractiveness 735 of 1,000, strength 1.22 ×."),
      label: label, isAttractive: isAttractive, isStrong: isStrong, cells: MatrixSample.cells,
      direction: direction, transposed: transposed)
  }
}
