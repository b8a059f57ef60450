public import KeyfolioCharts

extension ChartSamples {
  /// Customers by sales: few, many, too many, with and without a remainder.
  static var paretoChart: [ChartSample] {
    [
      ChartSample("pareto-empty", .small, pareto([])),
      ChartSample("pareto-one", .small, pareto([640])),
      ChartSample("pareto-usual", .usual, pareto(usualSales, remainder: 1_450)),
      ChartSample(
        "pareto-long", .usual, pareto((0..<73).map { (8_000 / Double(4 + $0)).rounded() })),
      ChartSample("pareto-equal", .hostile, pareto(Array(repeating: 10, count: 20), hostileNames)),
      ChartSample(
        "pareto-negative", .hostile, pareto([500, 90, 0, 0, -3, -40, -120], hostileNames)),
      ChartSample("pareto-names", .hostile, pareto([9, 8, 7, 6, 5, 4, 3, 2, 1], hostileNames)),
      ChartSample(
        "pareto-2000", .hostile,
        pareto((0..<2_000).map { Double(3_000 - $0) }, remainder: 900_000)),
    ]
  }

  private static let usualSales: [Double] = [
    4_200, 2_950, 2_610, 1_880, 1_240, 1_100, 890, 720, 655, 410, 330, 290, 150, 95,
  ]

  /// Sales in thousands, largest first; the rest follows.
  public static func pareto(
    _ sales: [Double], _ names: [String]? = nil, remainder: Double = 0
  ) -> ParetoChart {
    let total = max(1, sales.reduce(remainder, +))
    var sum = 0.0
    let usual = ["Isar Pumpen", "Nordwind Logistik", "Meridian Foods", "Ullswater Print", "Kraft"]
    let items = sales.enumerated().map { index, amount in
      sum += amount
      let name = names.map { $0[index % $0.count] }
      return ParetoChart.Item(
        name ?? (index < usual.count ? usual[index] : "Customer \(index + 1)"),
        amount: Quantity(amount, "€" + grouped(amount) + " k"),
        share: Quantity(100 * amount / total, percent(100 * amount / total)),
        cumulative: Quantity(100 * sum / total, percent(100 * sum / total)))
    }
    let reached = items.firstIndex { $0.cumulative.value >= 80 }.map { $0 + 1 }
    return ParetoChart(
      caption: Caption(
        id: "pareto", title: "8 of 14 listed customers make 80 % of sales",
        measure: "Gross sales 2025, € k and per cent of all",
        description: "14 customers are listed; what is not listed is 8 % of sales."),
      items: items,
      remainder: remainder > 0
        ? ParetoChart.Item(
          "Not listed by customer", amount: Quantity(remainder, "€" + grouped(remainder) + " k"),
          share: Quantity(100 * remainder / total, percent(100 * remainder / total)),
          cumulative: Quantity(100, percent(100))) : nil,
      rule: Quantity(80, percent(80)), reached: reached,
      reachedLabel: reached.map { "\($0) of \(sales.count) make 80\u{A0}%" }
        ?? "Those listed do not make 80\u{A0}%.",
      note: sales.count > 60 ? "Key accounts only." : "")
  }
}
