public import KeyfolioCharts

extension ChartSamples {
  static var maturityGrid: [ChartSample] {
    [
      ChartSample("maturity-empty", .small, maturity([[[], [], [], []]])),
      ChartSample("maturity-one", .small, maturity([[[true], [], [], []]])),
      ChartSample(
        "maturity-usual", .usual,
        maturity([
          [[true, true], [true, true, true], [true, false], [false]],
          [[true], [true, false, true], [nil, false], [false, false]],
          [[true, true], [false, true], [nil], [nil, nil]],
        ])),
      ChartSample(
        "maturity-many", .hostile,
        maturity(
          (0..<3).map { _ in (0..<4).map { Array(repeating: $0 % 2 == 0, count: 200 * $0) } },
          names: hostileNames)),
    ]
  }

  /// Every third step is optional.
  public static func maturity(_ streams: [[[Bool?]]], names: [String]? = nil) -> MaturityGrid {
    let usual = ["Strategy and planning", "Organisation and culture", "Processes"]
    let list = zip(names ?? usual, streams).map { name, cells in
      let reached = cells.prefix { !$0.isEmpty && $0.allSatisfy { $0 == true } }.count
      return MaturityGrid.Stream(
        name,
        cells: cells.map { cell in
          let done = cell.count { $0 == true }
          return .init(
            cell.enumerated().map { index, isDone in
              .init("step \(index + 1)", isDone: isDone, isMandatory: index % 3 != 2)
            }, "\(done) of \(cell.count)")
        }, reached: reached,
        verdict: reached == 0 ? "no phase reached" : "\(reached) phases reached")
    }
    return MaturityGrid(
      caption: Caption(
        id: "maturity", title: "Strategy has reached 2 of 4 phases, processes 1",
        measure: "Steps of the programme by stream and phase",
        description: "\(list.count) streams of 4 phases."),
      phases: ["Scoping", "Introducing", "Embedding", "Optimising"], streams: list)
  }
}
