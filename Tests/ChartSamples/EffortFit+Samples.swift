public import KeyfolioCharts

extension ChartSamples {
  /// Effort beside potential, from one account to five hundred.
  static var effortFit: [ChartSample] {
    [
      ChartSample("effort-fit-empty", .small, effortFit([])),
      ChartSample("effort-fit-one", .small, effortFit([("Nordwind Logistik", 0, 120, 40_000)])),
      ChartSample("effort-fit-usual", .usual, effortFit(usualEfforts)),
      ChartSample(
        "effort-fit-equal", .hostile, effortFit(names.prefix(8).map { ($0, 3, 10, 100) })),
      ChartSample(
        "effort-fit-hostile", .hostile,
        effortFit(
          hostileNames.enumerated().map { index, name in
            (name, index % 5, index == 3 ? 900 : Double(index * 13 % 40), Double(index * 7 % 23))
          })),
      ChartSample(
        "effort-fit-many", .hostile,
        effortFit(
          (0..<500).map { index in
            let (hours, wallet) = (Double(index * 37 % 101), Double(index * 53 % 97))
            return ("\(names[index % names.count]) \(index)", index % 4, hours, wallet)
          })),
    ]
  }

  /// Name, category, hours and wallet.
  public typealias Effort = (name: String, category: Int, hours: Double?, wallet: Double?)

  static let usualEfforts: [Effort] = [
    ("Nordwind Logistik", 0, 210, 41_000), ("Meridian Foods", 0, 160, 30_500),
    ("Kestrel Chemicals", 2, 140, 9_800), ("Svea Paper", 0, 130, 26_000),
    ("Isar Geothermie", 1, 70, 18_500), ("Takumi Seiki", 1, 60, 34_000),
    ("Aalto Mills", 1, 55, 22_000), ("Rossetti Packaging", 2, 52, 12_500),
    ("Langstroth", 3, 66, 5_200), ("O’Connell Dairies", 3, 30, 6_100),
    ("Castelnau", 2, 40, 11_000), ("Dampier Salt", 3, 0, 4_400), ("Brightwater", 4, 22, 7_000),
    ("Vestre Shipping", 1, nil, 15_000), ("Zwaan Terminals", 2, 35, nil),
  ]

  public static func effortFit(_ efforts: [Effort]) -> EffortFit {
    let known = efforts.filter { $0.hours != nil && $0.wallet != nil }
    let hours = known.reduce(0) { $0 + ($1.hours ?? 0) }
    let wallets = known.reduce(0) { $0 + ($1.wallet ?? 0) }
    func share(_ part: Double?, _ whole: Double) -> Quantity? {
      part.map { Quantity(whole > 0 ? 100 * $0 / whole : 0, "\(number($0)) of \(number(whole))") }
    }
    let items = efforts.map { entry in
      let isPlaced = entry.hours != nil && entry.wallet != nil
      let effort = isPlaced ? share(entry.hours, hours) : nil
      let potential = isPlaced ? share(entry.wallet, wallets) : nil
      return EffortFit.Item(
        id: entry.name, name: entry.name, category: entry.category < 4 ? entry.category : nil,
        potential: potential, effort: effort,
        isBeyond: (effort?.value ?? 0) > 2 * (potential?.value ?? 0), tooltip: entry.name)
    }
    let beyond = items.count(where: \.isBeyond)
    return EffortFit(
      caption: Caption(
        id: "effort", title: "\(beyond) of \(known.count) accounts get over twice their share",
        measure: "Share of hours by share of potential, per cent, June 2026",
        description: "\(known.count) accounts, of which \(beyond) are beyond twice their share.",
        source: "team.yaml and wallet.csv of 30 June 2026"),
      categories: [
        .init("Strategic", .strategic), .init("Star", .star), .init("Status", .status),
        .init("Streamline", .streamline),
      ], items: items,
      ticks: ticks(upTo: items.map { max($0.potential?.value ?? 0, $0.effort?.value ?? 0) }))
  }

  /// Round shares well beyond the greatest, as the axes reach as far as the frame.
  private static func ticks(upTo shares: [Double]) -> [Quantity] {
    let steps = Axis.roundSteps(covering: 0...(shares.max() ?? 1))
    let step = steps.count > 1 ? steps[1] : 1
    return (0...20).map { Quantity(Double($0) * step, "\(number(Double($0) * step)) %") }
  }
}
