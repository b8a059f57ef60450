public import KeyfolioCharts

extension ChartSamples {
  /// Three to five years of a customer, without and with the risk of losing it.
  static var lifetimeValue: [ChartSample] {
    let usual: [(Double?, Double?)] = [(849, 807), (772, 697), (702, 601)]
    return [
      ChartSample("lifetime-empty", .small, lifetime(nil, [(nil, nil)])),
      ChartSample("lifetime-one", .small, lifetime(0, [(100, 100)])),
      ChartSample("lifetime-usual", .usual, lifetime(-400, usual)),
      ChartSample("lifetime-open", .usual, lifetime(nil, [(849, 807), (772, nil), (nil, nil)])),
      ChartSample(
        "lifetime-negative", .hostile,
        lifetime(-900, [(-120, -110), (0, 0), (260, 190), (310, 180)], hostileNames)),
      ChartSample(
        "lifetime-40", .hostile,
        lifetime(-50, (0..<40).map { (90 - Double($0), 90 - 2.25 * Double($0)) })),
    ]
  }

  /// Discounted contributions in thousands by year, without and with the risk; sums follow.
  public static func lifetime(
    _ investment: Double?, _ years: [(plain: Double?, risky: Double?)], _ names: [String]? = nil
  ) -> LifetimeValue {
    let amount = { (value: Double) in
      Quantity(value, (value < 0 ? "−€" : "€") + grouped(abs(value)) + "\u{A0}k")
    }
    func sum(_ values: [Double?]) -> Double? {
      guard let investment else { return nil }
      var sum = investment
      for value in values {
        guard let value else { return nil }
        sum += value
      }
      return sum
    }
    let plain = sum(years.map(\.plain))
    let risky = sum(years.map(\.risky))
    let gap = plain.flatMap { plain in risky.map { plain - $0 } }
    return LifetimeValue(
      caption: Caption(
        id: "lifetime", title: "Worth €1.9 M over three years, €1.7 M with the risk",
        measure: "Contribution 2027 to 2029 at 10 % a year, less investment, € k",
        description: "The risk of losing the customer takes 218 thousand euro off."),
      investment: investment.map(amount),
      years: years.enumerated().map { index, year in
        .init(
          names.map { $0[index % $0.count] } ?? "\(2_027 + index), forecast",
          plain: year.plain.map(amount), risky: year.risky.map(amount))
      },
      total: .init("Lifetime value", plain: plain.map(amount), risky: risky.map(amount)),
      gap: gap.map(amount))
  }
}
