public import KeyfolioCharts

extension ChartSamples {
  /// A programme of key accounts in three streams of four phases.
  static var maturityGrid: [ChartSample] {
    [
      ChartSample("maturity-empty", .small, maturityGrid([])),
      ChartSample(
        "maturity-one", .small, maturityGrid([("Strategy", ["o", "", "", ""], nil, nil)])),
      ChartSample(
        "maturity-usual", .usual,
        maturityGrid([
          ("Strategy and planning", ["XXXx", "XXXo", "XXO", "OOo"], 1, 1),
          ("Organisation and culture", ["XXX", "XXO", "Oxo", "OO"], 0, 0),
          ("Processes", ["XX", "X?Xx", "X?O", "O?"], 0, 1),
        ])),
      ChartSample(
        "maturity-done", .usual,
        maturityGrid([
          ("Strategy", ["XX", "XX", "XXX", "XX"], 3, 3),
          ("Organisation", ["O", "O", "", "O"], nil, nil),
          ("Processes", ["??", "?", "X", "?"], nil, 3),
        ])),
      ChartSample(
        "maturity-many", .hostile,
        maturityGrid(
          (0..<14).map { index in
            (
              hostileNames[index],
              ["X", "XOx", String(repeating: "Xx?oO", count: index * 7), "o?"], index % 5 - 1,
              min(3, index % 4)
            )
          })),
    ]
  }

  /// X done, O not done, ? unknown; small letters are optional.
  public typealias SampleStream = (name: String, cells: [String], reached: Int?, possible: Int?)

  public static func maturityGrid(_ streams: [SampleStream]) -> MaturityGrid {
    func cell(_ letters: String) -> MaturityGrid.Cell {
      let steps = letters.enumerated().map { index, letter in
        MaturityGrid.Step(
          "Step \(index + 1)", letter == "?" ? .unknown : "Xx".contains(letter) ? .done : .open,
          isMandatory: "XO?".contains(letter))
      }
      let mandatory = steps.filter(\.isMandatory)
      let done = mandatory.count { $0.state == .done }
      let all = steps.count { $0.state == .done }
      return .init(
        steps, reading: mandatory.isEmpty ? "" : "\(done) of \(mandatory.count)",
        remark: steps.count == mandatory.count ? "" : "\(all) of \(steps.count) in all")
    }
    return MaturityGrid(
      caption: Caption(
        id: "maturity", title: "Strategy has reached Introducing, organisation only Scoping",
        measure: "Steps done by stream and phase; a phase is reached with all its mandatory steps",
        description: "19 of 29 mandatory steps are done, 3 are unknown.",
        source: "As of 30 June 2026"),
      phases: ["Scoping", "Introducing", "Embedding", "Optimising"],
      streams: streams.map {
        .init($0.name, cells: $0.cells.map(cell), reached: $0.reached, possible: $0.possible)
      })
  }
}
