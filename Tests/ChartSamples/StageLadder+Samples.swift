import KeyfolioCharts

extension ChartSamples {
  static var stageLadder: [ChartSample] {
    let usual: [(String, Int?, Int?)] = [
      ("Aalto Paper", 4, 3), ("Nordwind Logistik", 3, 3), ("Meridian Pharma", 3, 2),
      ("Kestrel Chemicals", 2, 3), ("Stadtwerke Isar", 2, nil), ("Bałtyk Energia", 2, 1),
      ("Ardmore Distillers", 1, 1), ("Takumi Seimitsu", 1, nil), ("Lumen Batterien", 0, 0),
      ("Verreries de Castelnau", -1, 2), ("Ostara Wind", nil, nil),
    ]
    var random = Generator(seed: 3)
    let many = (0..<2_000).map { _ -> (String, Int?, Int?) in
      let declared = random.below(6) - 1
      return (random.pick(hostileNames), declared, random.below(3) == 0 ? nil : random.below(5))
    }
    return [
      ChartSample("stage-ladder-empty", .small, ladder([])),
      ChartSample("stage-ladder-one", .small, ladder([("Stadtwerke Isar", 2, 1)])),
      ChartSample("stage-ladder-usual", .usual, ladder(usual)),
      ChartSample("stage-ladder-many", .hostile, ladder(many)),
    ]
  }

  private static func ladder(_ rows: [(String, Int?, Int?)]) -> StageLadder {
    let names = ["Exploratory", "Basic", "Co-operative", "Interdependent", "Integrated"]
    func quantity(_ stage: Int?) -> Quantity? {
      stage.map { Quantity(Double($0), $0 < 0 ? "Disintegrating" : names[$0]) }
    }
    let over = rows.count { ($0.1 ?? -1) > ($0.2 ?? 9) }
    return StageLadder(
      caption: Caption(
        id: "stages",
        title: "\(over) of \(rows.count) relationships are claimed above the evidence",
        measure: "Stage of the relationship, declared and shown by ten indicators",
        description: "\(rows.count) relationships by stage."),
      steps: names.enumerated().map { .init($1, short: String($0)) },
      apart: .init("Disintegrating", short: "↓"),
      rows: rows.map { name, declared, evidence in
        .init(
          name, declared: quantity(declared), evidence: quantity(evidence),
          verdict: evidence == nil ? "too little evidence" : "shown by evidence")
      })
  }
}
