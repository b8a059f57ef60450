public import KeyfolioCharts

/// Portfolios to draw: one written by hand, others from a small generator of our own.
public enum MatrixSample {
  public typealias Bubble = PortfolioMatrix.Bubble

  public static let cells = PortfolioMatrix.Cells(
    attractiveStrong: .init(
      name: "Strategic", strategy: "strategic investment", role: .strategic),
    attractiveWeak: .init(name: "Star", strategy: "selective investment", role: .star),
    unattractiveStrong: .init(name: "Status", strategy: "proactive maintenance", role: .status),
    unattractiveWeak: .init(name: "Streamline", strategy: "manage for cash", role: .streamline))

  public enum Orientation: String, CaseIterable, Sendable { case deck, classic, transposed }

  public static func matrix(_ bubbles: [Bubble], _ orientation: Orientation = .deck)
    -> PortfolioMatrix
  {
    PortfolioMatrix(
      caption: Caption(
        id: "portfolio",
        title: title(bubbles),
        measure: "Attractiveness by relative business strength; area: sales and spend, € M a year",
        description:
          "\(bubbles.count) accounts by attractiveness and relative business strength."),
      strength: Axis(
        title: "Relative business strength", lowWord: "weaker than the best competitor",
        highWord: "stronger",
        ticks: [
          Quantity(0.5, "0.5 ×"), Quantity(0.6, "0.6 ×"), Quantity(0.8, "0.8 ×"),
          Quantity(1.25, "1.25 ×"),
          Quantity(1.6, "1.6 ×"), Quantity(2, "2 ×"),
        ],
        domain: 0.5...2, kind: .logarithmic,
        direction: orientation == .classic ? .descending : .ascending),
      strengthLine: Quantity(1, "par"),
      attractiveness: Axis(
        title: "Attractiveness", lowWord: "less attractive", highWord: "more attractive",
        ticks: [
          Quantity(0, "0"), Quantity(250, "250"), Quantity(750, "750"), Quantity(1000, "1,000"),
        ],
        domain: 0...1000),
      attractivenessLine: Quantity(500, "500"), cells: cells,
      transposed: orientation == .transposed, bubbles: bubbles,
      sizeKey: [Quantity(0.5, "€0.5 M"), Quantity(2, "€2 M"), Quantity(8, "€8 M")])
  }

  /// The category by the values alone, as the analysis would give it.
  public static func role(_ x: Double, _ y: Double) -> Palette.Role {
    switch (y >= 500, x >= 1) {
    case (true, true): .strategic
    case (true, false): .star
    case (false, true): .status
    case (false, false): .streamline
    }
  }

  public static func bubble(
    _ name: String, _ x: Double, _ y: Double, _ inner: Double?, _ outer: Double?
  ) -> Bubble {
    Bubble(
      id: name, label: name, fullName: name, x: Quantity(x, "\(hundredths(x)) ×"),
      y: Quantity(y, hundredths(y)), inner: inner.map(amount), outer: outer.map(amount),
      role: role(x, y), tooltip: "\(name): attractiveness \(hundredths(y))")
  }

  private static func title(_ bubbles: [Bubble]) -> String {
    let count = bubbles.count { $0.role == .strategic }
    return "\(count) of \(bubbles.count) accounts are Strategic"
  }

  private static func amount(_ value: Double) -> Quantity {
    Quantity(value, "€\(hundredths(value)) M")
  }

  /// Rounded to two decimals, as far as a number has any.
  private static func hundredths(_ value: Double) -> String {
    guard abs(value) < 1e12 else { return "\(value)" }
    let rounded = (value * 100).rounded() / 100
    return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
  }

  /// Twenty-four accounts with every mark that the matrix knows.
  public static let accounts: [Bubble] = {
    var list = [
      bubble("Nordwind Logistik", 1.21, 790, 4.2, 8.1),
      bubble("Meridian Foods", 1.36, 700, 3.1, 5.1),
      bubble("Aalto Paper", 1.09, 640, 2.4, 6.9),
      bubble("Stadtwerke Isar", 1.03, 850, 1.6, 7.3),
      bubble("Hollis & Crane", 0.91, 610, 1.1, 6.1),
      bubble("Cordoba Health", 0.85, 880, 0.9, 10),
      bubble("Port of Gdynia", 0.73, 690, 0.5, 6.3),
      bubble("Ravenscourt Rail", 0.66, 750, 0.3, 7.5),
      bubble("Kestrel Chemicals", 1.43, 410, 2.9, 4.1),
      bubble("Bianchi Tessuti", 1.17, 320, 1.4, 2.1),
      bubble("Dunmore Dairy", 1.07, 440, 0.8, 1.7),
      bubble("Thornbury Glass", 1.28, 240, 0.6, 0.75),
      bubble("Čačak Metal", 0.79, 380, 0.4, 2.7),
      bubble("Ullswater Print", 0.89, 220, 0.3, 1.5),
      bubble("Langstroth Mills", 0.64, 160, 0.2, 1.8),
      bubble("Orla & Søn", 2.6, 620, 0.9, 1.4),
      bubble("Verhoeven Bulk", 0.41, 340, 0.35, 1.2),
      bubble("Tamar Ceramics", 1.55, 560, 0.7, nil),
      bubble("Lumen Optik", 0.95, 470, 0, 2.2),
      bubble("Bressay Salmon", 0.7, 530, nil, 3.2),
      bubble("Zagora Cement", 1.12, 560, 0.55, 2.0),
      bubble("Quillon Marine", 1.62, 830, 1.2, 2.3),
      bubble("Hartwell Estates", 1.5, 130, 0.45, 0.9),
      bubble("Ivo Pneumatics", 0.58, 560, nil, nil),
    ]
    list[2].previous = .init(x: 0.96, y: 560)
    list[0].previous = .init(x: 1.02, y: 720)
    list[8].previous = .init(x: 1.31, y: 570)
    list[4].forecast = .init(x: 1.06, y: 660)
    list[12].forecast = .init(x: 1.12, y: 400)
    list[2].isFragile = true
    list[3].isFragile = true
    list[7].isUnverified = true
    list[13].isUnverified = true
    list[20].role = nil
    list[20].range = 430...680
    for index in list.indices { list[index].href = "accounts/\(index + 1).html" }
    return list
  }()

  /// A made-up portfolio; the same for the same seed on every system.
  public static func random(seed: UInt64, count: Int) -> [Bubble] {
    var random = Generator(seed: seed)
    let isClustered = random.next() % 2 == 0
    return (0..<count).map { index in
      let spread = isClustered ? 0.35 : 1
      // Between a third and three times: some lie beyond the axis.
      let x = 1 + (random.unit() * 2 - 0.9) * 0.6 * spread
      let y = 500 + (random.unit() + random.unit() - 1) * 480 * spread
      let outer = random.unit() < 0.1 ? nil : 0.1 + random.unit() * random.unit() * 9
      let inner: Double? =
        switch random.next() % 12 {
        case 0: nil
        case 1: 0
        default: (outer ?? 4) * random.unit()
        }
      let name = random.pick(ChartSamples.names)
      var bubble = bubble(name, max(0.2, x), y, inner, outer)
      bubble.id = "account-\(index)"
      bubble.isFragile = random.next() % 9 == 0
      bubble.isUnverified = random.next() % 7 == 0
      if random.next() % 6 == 0 { bubble.previous = .init(x: x * 0.9, y: y - 60) }
      if random.next() % 11 == 0 {
        bubble.role = nil
        bubble.range = (y - 90)...(y + 120)
      }
      return bubble
    }
  }
}

extension ChartSamples {
  /// Empty, alone, a usual portfolio in three orientations, and what should not break it.
  static var portfolioMatrix: [ChartSample] {
    let equal = (1...24).map { number in
      var bubble = MatrixSample.bubble("Account \(number)", 1.2, 700, 2, 4)
      bubble.id = "a\(number)"
      return bubble
    }
    let unusual = (hostileNames + [""]).enumerated().map { index, name in
      var bubble = MatrixSample.bubble(
        name, 0.6 + Double(index % 5) * 0.24, 120 + Double(index / 5) * 190, 2, 3)
      bubble.id = "n\(index)"
      return bubble
    }
    let usual = MatrixSample.Orientation.allCases.map { orientation in
      ChartSample(
        "portfolio-matrix-\(orientation.rawValue)", .usual,
        MatrixSample.matrix(MatrixSample.accounts, orientation))
    }
    return [
      ChartSample("portfolio-matrix-empty", .small, MatrixSample.matrix([])),
      ChartSample(
        "portfolio-matrix-one", .small,
        MatrixSample.matrix([MatrixSample.bubble("Nordwind Logistik", 1.2, 800, 4, 8)])),
    ] + usual + [
      ChartSample("portfolio-matrix-equal", .hostile, MatrixSample.matrix(equal)),
      ChartSample("portfolio-matrix-names", .hostile, MatrixSample.matrix(unusual)),
      ChartSample(
        "portfolio-matrix-300", .hostile,
        MatrixSample.matrix(MatrixSample.random(seed: 300, count: 300))),
    ]
  }
}
