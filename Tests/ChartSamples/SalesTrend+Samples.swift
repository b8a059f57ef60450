public import KeyfolioCharts

extension ChartSamples {
  /// Sales over years with the share of wallet below.
  static var salesTrend: [ChartSample] {
    [
      ChartSample("sales-trend-empty", .small, salesTrend([], [])),
      ChartSample("sales-trend-one", .small, salesTrend([640], [22])),
      ChartSample(
        "sales-trend-usual", .usual,
        salesTrend(
          [2_930, 3_270, nil, 3_890, 2_410], [41, 38, nil, 31, 29],
          plans: [nil, 3_100, 3_400, 3_600, 4_200],
          outlook: 4_050, estimates: [3, 4])),
      ChartSample(
        "sales-trend-no-wallet", .usual,
        salesTrend([1_200, 1_150, 1_480, 990], [], plans: [1_100, 1_300, 1_300, 1_500])),
      ChartSample(
        "sales-trend-negative", .hostile,
        salesTrend(
          [400, -120, 0, nil, 55, 80], [140, 0, nil, 2, nil, 3], outlook: 60,
          names: hostileNames)),
      ChartSample("sales-trend-60", .hostile, manyPeriods),
      ChartSample(
        "sales-trend-equal", .hostile,
        salesTrend(Array(repeating: 10, count: 9), Array(repeating: 50, count: 9))),
    ]
  }

  private static var manyPeriods: SalesTrend {
    var sales: [Double?] = []
    var shares: [Double?] = []
    for index in 0..<60 {
      let amount = 900 + Double((index * 53) % 240) + Double(index) * 9
      sales.append(index % 11 == 7 ? nil : amount)
      shares.append(index % 13 == 5 ? nil : 60 - Double(index) * 0.7)
    }
    return salesTrend(sales, shares, estimates: Set(40..<60))
  }

  /// Sales in thousands and shares in per cent, by year up to 2026.
  public static func salesTrend(
    _ sales: [Double?], _ shares: [Double?], plans: [Double?] = [], outlook: Double? = nil,
    estimates: Set<Int> = [], names: [String]? = nil
  ) -> SalesTrend {
    func at(_ list: [Double?], _ index: Int) -> Double? {
      list.indices.contains(index) ? list[index] : nil
    }
    let amount = { (value: Double) in Quantity(value, grouped(value)) }
    let share = { (value: Double) in Quantity(value, percent(value)) }
    let known = (sales + plans + [outlook]).compactMap(\.self)
    let ticks = Axis.roundSteps(
      covering: min(0, known.min() ?? 0)...max(1, known.max() ?? 0), atMost: 4)
    let most = max(10, shares.compactMap(\.self).max() ?? 0)
    return SalesTrend(
      caption: Caption(
        id: "sales-trend", title: "Sales grew by 19 %, our share of the wallet fell to 31 %",
        measure: "Gross sales, € k, and per cent of the wallet, by fiscal year",
        description: "Sales of 3,890 thousand euro in 2025 are 31 % of the wallet."),
      periods: sales.indices.map { index in
        SalesTrend.Period(
          names.map { $0[index % $0.count] } ?? "\(2_027 - sales.count + index)",
          actual: sales[index].map(amount),
          outlook: index == sales.count - 1 ? outlook.map(amount) : nil,
          plan: at(plans, index).map(amount), share: at(shares, index).map(share),
          isEstimate: estimates.contains(index))
      },
      sales: .init("Gross sales, € k", ticks: ticks.map(amount)),
      share: .init(
        "Share of wallet, %",
        ticks: Axis.roundSteps(covering: 0...most, atMost: 3).map(share)))
  }
}
