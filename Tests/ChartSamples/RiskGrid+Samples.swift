import KeyfolioCharts

extension ChartSamples {
  /// Risks of accounts.
  static var riskGrid: [ChartSample] {
    let usual = [
      risk(
        "Frame agreement ends before its successor is signed", 3, 4, 1_200_000, "A. Hansen",
        "Extend by a quarter"),
      risk("Oriel opens a service point in Tampere", 3, 3, 460_000, "A. Hansen"),
      risk("The Rauma rebuild slips into 2028", 2, 4, 390_000),
      risk("Our champion retires", 5, 3, nil, "L. Rossi", "Introduce the successor by spring"),
      risk("Purchasing bundles calibration into one tender", 4, 4, 2_100_000, "L. Rossi"),
      risk("Drawings of the hub are not handed over", 2, 2, nil, "B. Holm", "Weekly call"),
      risk("New works council objects to Trace", nil, 3, nil, "G. Moreau", "Meet them in autumn"),
      risk(
        "Late deliveries of the second quarter come again", 3, 4, 300_000, "M. Keller",
        "Stock in Bremen"),
    ]
    return [
      ChartSample("risks-empty", .small, risks([])),
      ChartSample("risks-one", .small, risks([risk("Trident is named without a choice", 3, 4)])),
      ChartSample("risks-usual", .usual, risks(usual)),
      ChartSample(
        "risks-names", .hostile,
        risks(
          hostileNames.enumerated().map { index, name in
            let known = index % 7 != 3
            return risk(
              name, known ? Double(index * 3 % 9) / 2 + 1 : nil, Double(index * 2 % 5 + 1),
              Double(index) * 100_000, people[index % people.count],
              index % 2 == 0 ? hostileNames[index / 2] : nil)
          })),
      ChartSample(
        "risks-many", .hostile,
        risks(
          (1...2000).map { risk("Risk number \($0)", 5, 5, nil, nil, $0 % 2 == 0 ? "Wait" : nil) })
      ),
    ]
  }

  private static func risk(
    _ name: String, _ likelihood: Double?, _ impact: Double?, _ stake: Double? = nil,
    _ owner: String? = nil, _ mitigation: String? = nil
  ) -> RiskGrid.Risk {
    func quantity(_ value: Double?) -> Quantity? { value.map { Quantity($0, number($0)) } }
    let product = likelihood.flatMap { a in impact.map { a * $0 } }
    return RiskGrid.Risk(
      name, likelihood: quantity(likelihood), impact: quantity(impact), severity: quantity(product),
      atStake: stake.map { Quantity($0, "€\(number($0 / 1000)) k") }, mitigation: mitigation,
      owner: owner)
  }

  private static func risks(_ risks: [RiskGrid.Risk]) -> RiskGrid {
    RiskGrid(
      caption: Caption(
        id: "risks", title: "1 of \(risks.count) grave risks has no mitigation",
        measure: "Likelihood by impact, each from 1 to 5",
        description: "\(risks.count) risks by likelihood and impact."),
      risks: risks, threshold: Quantity(12, "12 and more: somebody has to act"))
  }
}
