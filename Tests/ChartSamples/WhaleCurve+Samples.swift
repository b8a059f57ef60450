public import KeyfolioCharts

extension ChartSamples {
  /// Customers by profit: few, the usual whale, a total below nothing, and peaks at either end.
  static var whaleCurve: [ChartSample] {
    [
      ChartSample("whale-curve-empty", .small, whaleCurve([])),
      ChartSample("whale-curve-one", .small, whaleCurve([120])),
      ChartSample("whale-curve-usual", .usual, whaleCurve(usualProfits)),
      ChartSample("whale-curve-earning", .usual, whaleCurve([210, 180, 95, 60, 41, 22, 12, 9])),
      ChartSample(
        "whale-curve-loss", .hostile, whaleCurve([90, 40, 3, 1, 0, 0, -2, -60, -95, -240])),
      ChartSample("whale-curve-all-lose", .hostile, whaleCurve([-5, -5, -5, -5], hostileNames)),
      ChartSample("whale-curve-equal", .hostile, whaleCurve([0, 0, 0, 0, 0], hostileNames)),
      ChartSample(
        "whale-curve-names", .hostile,
        whaleCurve([900, 10, 8, 2, 0, 0, 0, -1, -4, -9, -22, -60], hostileNames)),
      ChartSample(
        "whale-curve-2000", .hostile,
        whaleCurve((0..<2_000).map { 4_000 / Double(20 + $0) - ($0 > 1_600 ? 14 : 1) })),
    ]
  }

  private static let usualProfits: [Double] = [
    934, 610, 402, 288, 190, 121, 74, 38, 22, 9, 6, 4, 2, 0, -1, -3, -4, -12, -31, -48, -77, -102,
    -140, -215,
  ]

  /// Profits in thousands, highest first; the rest follows.
  public static func whaleCurve(_ profits: [Double], _ names: [String]? = nil) -> WhaleCurve {
    let total = profits.reduce(0, +)
    var sum = 0.0
    let sums = profits.map { profit in
      sum += profit
      return total > 0 ? 100 * sum / total : sum
    }
    let peak = max(0, sums.max() ?? 0)
    let count = profits.count
    let text = { (value: Double) in total > 0 ? percent(value) : "€" + grouped(value) + " k" }
    let limit = 0.1 * (total > 0 ? peak * total / 100 : peak) / Double(max(1, count))
    let ticks = Axis.roundSteps(covering: min(0, sums.min() ?? 0)...max(1, peak), atMost: 5)
    return WhaleCurve(
      caption: Caption(
        id: "whale", title: "7 of 24 customers earn most of it; 7 give 23 % of it back",
        measure: "Cumulative contribution by share of customers, 2025",
        description: "24 customers; the peak is reached after 13 of them."),
      customers: profits.enumerated().map { index, profit in
        .init(
          names?[index % (names?.count ?? 1)] ?? "Customer \(index + 1)",
          profit: Quantity(profit, "€" + grouped(profit) + " k"),
          cumulative: Quantity(sums[index], text(sums[index])))
      },
      earning: profits.count { $0 > limit }, eroding: profits.count { $0 < -limit },
      share: Axis(
        title: "Customers, most profitable first",
        ticks: [0.25, 0.5, 0.75, 1].map {
          let customers = Int((Double(count) * $0).rounded())
          return Quantity($0 * 100, "\(customers) · " + percent($0 * 100))
        }, domain: 0...100),
      sum: Axis(
        title: total > 0 ? "Cumulative contribution, per cent of the total" : "Cumulative, € k",
        ticks: ticks.map { Quantity($0, total > 0 ? percent($0) : grouped($0)) },
        domain: (ticks.first ?? 0)...(ticks.last ?? 1)
      ),
      whole: total > 0 ? Quantity(100, percent(100)) : nil,
      peakLabel: "peak: \(text(peak)) after \((sums.firstIndex(of: peak) ?? -1) + 1) of \(count)",
      endLabel: "\(text(sums.last ?? 0)): all \(count)",
      note: count > 1_000 ? "3 customers without a figure are left out." : "")
  }
}
