public import KeyfolioCharts

extension ChartSamples {
  static var salesTrend: [ChartSample] {
    let usual: [SalesTrend.Period] = [
      .init("2022", actual: thousands(2_910), plan: thousands(2_800), share: percent(58)),
      .init("2023", actual: thousands(3_120), plan: thousands(3_100), share: percent(55)),
      .init("2024", actual: thousands(3_340), plan: thousands(3_400), share: percent(52)),
      .init(
        "2025", actual: thousands(3_610), plan: thousands(3_500), share: percent(47),
        isEstimate: true),
      .init(
        "2026", actual: thousands(2_520), outlook: thousands(3_780), plan: thousands(3_900),
        share: percent(44), isEstimate: true),
    ]
    var random = Generator(seed: 12)
    let many = (0..<90).map { index -> SalesTrend.Period in
      let value = Double(random.below(9_000)) - 2_500
      return .init(
        "Q\(index % 4 + 1) \(2004 + index / 4)",
        actual: index % 11 == 3 ? nil : thousands(value),
        plan: index % 3 == 0 ? thousands(value + 700) : nil,
        share: index % 7 == 5 ? nil : percent(Double(random.below(100))),
        isEstimate: index % 2 == 0)
    }
    let named = hostileNames.prefix(9).enumerated().map { index, name in
      SalesTrend.Period(name, actual: thousands(-1_200_000 - Double(index)), share: percent(0))
    }
    return [
      ChartSample("sales-trend-empty", .small, trend([.init("2026", actual: nil)])),
      ChartSample(
        "sales-trend-one", .small,
        trend([.init("2026", actual: thousands(412), plan: thousands(400))])),
      ChartSample("sales-trend-usual", .usual, trend(usual)),
      ChartSample("sales-trend-many", .hostile, trend(many)),
      ChartSample("sales-trend-names", .hostile, trend(named)),
    ]
  }

  private static func trend(_ periods: [SalesTrend.Period]) -> SalesTrend {
    SalesTrend(
      caption: Caption(
        id: "sales", title: "Sales grow by 24 % in four years, our share falls from 58 to 47 %",
        measure: "Gross sales, € k a fiscal year, and share of what the customer spends",
        description: "Sales and share of wallet over \(periods.count) periods.",
        source: "As of 30 September 2026"), periods: periods)
  }

  /// An amount in thousands, with a comma and a true minus.
  public static func thousands(_ value: Double) -> Quantity {
    let whole = Int(value.rounded())
    let digits = String(whole.magnitude)
    let head = digits.count > 3 ? digits.dropLast(3) + "," : ""
    let text = (whole < 0 ? "−" : "") + head + digits.suffix(3)
    return Quantity(value, String(text))
  }

  public static func percent(_ value: Double) -> Quantity {
    Quantity(value, "\(number(value)) %")
  }
}
