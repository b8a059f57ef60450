import KeyfolioCharts

extension ChartSamples {
  /// Accounts by stage of the relationship and attractiveness.
  static var stageMatrix: [ChartSample] {
    [
      ChartSample("stage-matrix-empty", .small, stageMatrix([])),
      ChartSample(
        "stage-matrix-one", .small,
        stageMatrix([
          .init("Kraft", stage: 1, isAttractive: false, sales: amount(0), available: nil)
        ])),
      ChartSample("stage-matrix-usual", .usual, stageMatrix(usualAccounts)),
      ChartSample(
        "stage-matrix-open", .usual,
        stageMatrix(Array(usualAccounts.prefix(5)) + openAccounts)),
      ChartSample("stage-matrix-many", .hostile, stageMatrix((0..<2_000).map(hostileAccount))),
    ]
  }

  private static func hostileAccount(_ index: Int) -> StageMatrix.Account {
    StageMatrix.Account(
      hostileNames[index % hostileNames.count], stage: index % 13 == 12 ? nil : index % 5,
      isAttractive: index % 7 == 6 ? nil : index % 3 == 0,
      sales: index % 11 == 0 ? nil : amount(Double(index % 40) - 3),
      available: index % 6 == 0 ? nil : amount(Double(index % 60)))
  }

  private static func amount(_ millions: Double) -> Quantity {
    let tenths = (millions * 10).rounded() / 10
    return Quantity(
      millions, (tenths < 0 ? "−€" : "€") + number(abs(tenths)) + "\u{A0}M")
  }

  private static let openAccounts: [StageMatrix.Account] = [
    .init("Ullswater Print", stage: nil, isAttractive: true, sales: amount(0.6), available: nil),
    .init("Zoë’s Café", stage: 2, isAttractive: nil, sales: nil, available: nil),
  ]

  private static let usualAccounts: [StageMatrix.Account] = [
    account("Nordwind Logistik", 3, true, 8.2, 12.5, "accounts/nordwind/index.html"),
    account("Meridian Foods", 2, true, 4.6, 15.0),
    account("Wolff-Metternich Anlagenbau GmbH & Co. KG", 3, false, 3.9, 5.1),
    account("Industrial Union of Greater Lakes Shipping", 1, true, 2.1, 9.4),
    account("Kraft", 1, false, 1.8, 2.0), account("Ørsted & Daughters", 2, true, 1.2, 3.3),
    account("Illicit Fjord", 1, false, 0.9, 4.0), account("Северный ветер", 2, false, 0.7, 0.8),
    account("MMM Warehouse", 0, true, 0, 6.2),
  ]

  private static func account(
    _ name: String, _ stage: Int, _ isAttractive: Bool, _ sales: Double, _ available: Double,
    _ href: String? = nil
  ) -> StageMatrix.Account {
    StageMatrix.Account(
      name, stage: stage, isAttractive: isAttractive, sales: amount(sales),
      available: amount(available), href: href)
  }

  static func stageMatrix(_ accounts: [StageMatrix.Account]) -> StageMatrix {
    let names = [
      "1 Exploratory", "2 Basic", "3 Co-operative", "4 Interdependent", "5 Integrated",
    ]
    let stages = names.enumerated().map { index, name in
      let here = accounts.filter { $0.stage == index }
      let sum = here.compactMap(\.sales?.value).reduce(0, +)
      return StageMatrix.Stage(
        name, total: here.isEmpty ? "" : "\(here.count), \(amount(sum).text)")
    }
    return StageMatrix(
      caption: Caption(
        id: "stage-matrix",
        title: "3 of 5 attractive accounts are still Basic or below, with €21 M open to us",
        measure: "Accounts by stage and attractiveness; sales 2026 of yearly spend",
        description: "Nine accounts; the largest is Nordwind Logistik, Interdependent.",
        source: "As of 30 June 2026"),
      stages: stages, accounts: accounts)
  }
}
