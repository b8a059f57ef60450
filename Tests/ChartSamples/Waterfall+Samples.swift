public import KeyfolioCharts

extension ChartSamples {
  /// What customers leave after all that they cost.
  static var waterfall: [ChartSample] {
    [
      ChartSample("waterfall-empty", .small, waterfall([])),
      ChartSample(
        "waterfall-two", .small, waterfall([("Net sales", true, 640), ("Net", true, 0)])),
      ChartSample("waterfall-usual", .usual, waterfall(usualLines)),
      ChartSample(
        "waterfall-open", .usual,
        waterfall(
          usualLines.map { line in
            let isOpen = ["Logistics", "Receivables"].contains(line.label)
            return isOpen ? (line.label, line.isTotal, nil) : line
          })),
      ChartSample("waterfall-loss", .hostile, waterfall(lossLines)),
      ChartSample(
        "waterfall-names", .hostile,
        waterfall(
          [("Gross sales", true, 1_000)]
            + hostileNames.enumerated().map { ($1, $0 % 7 == 6, $0 == 3 ? nil : -40) })),
      ChartSample(
        "waterfall-300", .hostile,
        waterfall(
          (0..<300).map { index in
            let amount = index == 0 ? 9_000 : Double((index * 37) % 61) - 40
            return ("Line \(index + 1)", index == 0, amount)
          })),
    ]
  }

  private typealias SampleLine = (label: String, isTotal: Bool, amount: Double?)

  private static let usualLines: [SampleLine] = [
    ("Gross sales", true, 4_200), ("Discounts", false, -310), ("Net sales", true, 3_890),
    ("Direct cost of sales", false, -2_290), ("Gross contribution", true, 1_600),
    ("Marketing", false, -60), ("Sales support", false, -145), ("Order processing", false, -38),
    ("Logistics", false, -212), ("Invoicing", false, -9), ("Inventory financing", false, -44),
    ("Receivables", false, -31), ("Specific support", false, -90),
    ("Attributable overhead", false, -37), ("Net customer contribution", true, 934),
  ]

  private static let lossLines: [SampleLine] = [
    ("Gross sales", true, 800), ("Discounts", false, -120), ("Bonus of our supplier", false, 45),
    ("Net sales", true, 725), ("Direct cost of sales", false, -690),
    ("Gross contribution", true, 35),
    ("Sales support", false, -180), ("Logistics", false, 0), ("Specific support", false, -95),
    ("Refund", false, 60), ("Net customer contribution", true, -180),
  ]

  /// Amounts in thousands; a total is as given, whatever the lines before it add up to.
  public static func waterfall(_ lines: [(label: String, isTotal: Bool, amount: Double?)])
    -> Waterfall
  {
    let base = lines.first { $0.label == "Net sales" }?.amount ?? 0
    var level = 0.0
    return Waterfall(
      caption: Caption(
        id: "waterfall", title: "A quarter of each euro stays: 24 % of net sales",
        measure: "€ k and per cent of net sales, fiscal year 2025",
        description: "Of 3,890 thousand euro net sales 934 stay after cost to serve."),
      lines: lines.map { line in
        if line.isTotal { level = line.amount ?? level } else { level += line.amount ?? 0 }
        let sign = line.isTotal || (line.amount ?? 0) <= 0 ? "" : "+"
        let amount = line.amount.map { Quantity($0, sign + grouped($0)) }
        let share = line.amount.flatMap { base > 0 ? 100 * $0 / base : nil }
        return Waterfall.Line(
          line.label, line.isTotal ? .total : .change, amount,
          share: share.map { Quantity($0, percent($0)) }, level: grouped(level))
      })
  }

  /// A whole number with a comma before its thousands and a true minus.
  static func grouped(_ value: Double) -> String {
    let digits = String(Int(abs(value).rounded()))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return value <= -0.5 ? "−" + text : text
  }

  /// Whole per cent.
  static func percent(_ value: Double) -> String { grouped(value) + "\u{A0}%" }
}
