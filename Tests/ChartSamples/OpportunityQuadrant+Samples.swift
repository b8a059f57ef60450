public import KeyfolioCharts

extension ChartSamples {
  /// Opportunities in their quarters, from none to five hundred.
  static var opportunityQuadrant: [ChartSample] {
    [
      ChartSample("opportunities-empty", .small, opportunities([])),
      ChartSample("opportunities-one", .small, opportunities([opportunity("Line 5", 7, 8, 240)])),
      ChartSample("opportunities-usual", .usual, opportunities(usualOpportunities)),
      ChartSample(
        "opportunities-unrated", .usual,
        opportunities(
          Array(usualOpportunities.prefix(3)) + [
            opportunity("Service contract for the southern works", nil, 7, 90),
            opportunity("Retrofit of hall 2", 6, nil, nil),
            opportunity("Spare parts on call", nil, nil, nil, "backer"),
          ])),
      ChartSample(
        "opportunities-equal", .hostile,
        opportunities(names.prefix(6).map { opportunity($0, 6, 6, 100) })),
      ChartSample("opportunities-hostile", .hostile, opportunities(hostileOpportunities)),
      ChartSample("opportunities-many", .hostile, opportunities(manyOpportunities)),
    ]
  }

  public static func opportunity(
    _ name: String, _ winnability: Double?, _ value: Double?, _ expected: Double?,
    _ lacking: String = "", overdue: Bool = false
  ) -> OpportunityQuadrant.Item {
    let high = [winnability, value].compactMap(\.self).count { $0 >= 6 }
    let open = [winnability, value].count { $0 == nil }
    return .init(
      id: name, name: name, winnability: winnability.map { Quantity($0, number($0)) },
      value: value.map { Quantity($0, number($0)) },
      expected: expected.map { Quantity($0, "€\(number($0)) k") },
      grade: open > 0 ? "open" : ["C", "B", "A"][high], lacking: lacking, isOverdue: overdue,
      tooltip: "\(name): \(expected.map { "€\(number($0)) k" } ?? "worth unknown")")
  }

  /// All names, ratings beyond the ends, nothing and less than nothing.
  private static let hostileOpportunities: [OpportunityQuadrant.Item] =
    hostileNames.enumerated().map { index, name in
      let expected: [Double?] = [900, 0, -300, 1, nil, 0.01]
      return opportunity(
        name, Double(index * 7 % 12) - 0.5, Double(index * 5 % 11), expected[index % 6],
        index % 4 == 0 ? "both" : "", overdue: index % 5 == 0)
    }

  private static let manyOpportunities: [OpportunityQuadrant.Item] =
    (0..<500).map { index in
      let winnability = Double(index * 37 % 101) / 10
      let value = Double(index * 53 % 97) / 10
      let lacking = index % 3 == 0 ? "backer" : ""
      let name = "\(names[index % names.count]) \(index)"
      return opportunity(name, winnability, value, Double(index * 29 % 211), lacking)
    }

  static let usualOpportunities = [
    opportunity("Drives for line 5", 7, 8, 420),
    opportunity("Condition monitoring", 8, 6, 130, "next step"),
    opportunity("Cold-store automation", 4, 9, 310, "backer"),
    opportunity("Training for shift leads", 9, 2, 24),
    opportunity("Framework agreement 2027", 5, 7, 190, overdue: true),
    opportunity("Spare parts on call", 8, 4, 60),
    opportunity("Retrofit of hall 2", 3, 4, 45, "backer"),
    opportunity("Energy audit", 3, 2, nil),
    opportunity("Leasing of test rigs", 2, 5, -20),
  ]

  public static func opportunities(_ items: [OpportunityQuadrant.Item]) -> OpportunityQuadrant {
    let best = items.count { $0.grade == "A" }
    let greatest = items.compactMap { $0.expected?.value }.max() ?? 0
    return OpportunityQuadrant(
      caption: Caption(
        id: "opportunities", title: "\(best) of \(items.count) opportunities are graded A",
        measure: "Value by winnability, 0 to 10; area: expected value, € k, 30 June 2026",
        description: "\(items.count) opportunities, of which \(best) are valuable and winnable."),
      items: items, winnabilityLine: Quantity(6, "6"), valueLine: Quantity(6, "6"),
      quarters: .init(
        valuableAndWinnable: "A", valuable: "B · hard to win", winnable: "B · of little value",
        neither: "C"),
      ticks: [0, 2, 4, 6, 8, 10].map { Quantity($0, number($0)) },
      sizeKey: [greatest / 20, greatest / 4, greatest].map {
        Quantity($0.rounded(), "€\(number($0.rounded())) k")
      })
  }
}
