public import KeyfolioCharts

extension ChartSamples {
  typealias WhiteCell = WhiteSpaceGrid.Cell

  /// What customers could buy and where.
  static var whiteSpaceGrid: [ChartSample] {
    [
      ChartSample("white-space-empty", .small, whiteSpace([], [])),
      ChartSample(
        "white-space-one", .small,
        whiteSpace(["Baltic yard"], ["Sensors"]) { _, _ in
          WhiteCell(.potential, Quantity(40_000, "€40 k"))
        }),
      ChartSample("white-space-usual", .usual, usualWhiteSpace),
      ChartSample(
        "white-space-unasked", .usual,
        whiteSpace(["Tampere board mill", "Rauma tissue mill"], Array(offerings.prefix(4))) {
          row, column in
          row + column == 0 ? WhiteCell(.current, Quantity(0, "€0")) : WhiteCell(.unknown)
        }),
      ChartSample(
        "white-space-names", .hostile, whiteSpace(hostileNames, names, whiteCell)),
      ChartSample(
        "white-space-many", .hostile,
        whiteSpace(
          (1...2000).map { "Unit \($0) of the group" }, (1...40).map { "Offering \($0)" },
          whiteCell)),
    ]
  }

  static let offerings = [
    "Measuring instruments", "In-line sensors", "Calibration service", "On-site calibration teams",
    "Managed instrument pool", "Trace software", "Repair and spare parts", "Operator courses",
  ]

  private static var usualWhiteSpace: WhiteSpaceGrid {
    func cell(_ state: WhiteSpaceGrid.State, _ thousands: Double?, atMost: Bool = false)
      -> WhiteCell
    {
      let text = thousands.map { (atMost ? "≤ " : "") + euros($0) }
      let amount = thousands.flatMap { value in text.map { Quantity(value * 1000, $0) } }
      return WhiteCell(state, amount, isUpperBound: atMost)
    }
    let open = cell(.unknown, nil)
    let rows = [
      [
        cell(.current, 320), cell(.current, 320), cell(.current, 60), open, cell(.pipeline, 150),
        open, cell(.current, 0), cell(.notApplicable, nil),
      ],
      [
        cell(.potential, 410), cell(.pipeline, 720), open, cell(.competitor, 310, atMost: true),
        open, cell(.competitor, 40), cell(.current, 15), open,
      ],
      [
        open, cell(.competitor, 880, atMost: true), cell(.potential, 130), open, open, open, open,
        cell(.potential, 12),
      ],
      [
        cell(.notApplicable, nil), cell(.current, -45), open, cell(.notApplicable, nil),
        cell(.notApplicable, nil), open, cell(.current, 20), open,
      ],
    ]
    let names = ["Tampere board mill", "Rauma tissue mill", "Kostrzyn mill", "Research in Espoo"]
    return whiteSpace(names, offerings) { rows[$0][$1] }
  }

  private static func euros(_ thousands: Double) -> String {
    "\(thousands < 0 ? "−" : "")€\(number(abs(thousands))) k"
  }

  private static func whiteCell(_ row: Int, _ column: Int) -> WhiteCell {
    let state = WhiteSpaceGrid.State.allCases[(row * 5 + column * 3) % 6]
    let value = Double((row * 37 + column * 91) % 50 - 4) * 10_000
    guard state != .unknown, state != .notApplicable, (row + column) % 3 > 0 else {
      return WhiteCell(state)
    }
    return WhiteCell(
      state, Quantity(value, euros(value / 1000)), isUpperBound: state == .competitor,
      detail: "today with \(names[row % names.count])")
  }

  /// A grid with the totals that its cells give.
  public static func whiteSpace(
    _ units: [String], _ offerings: [String],
    _ cell: (Int, Int) -> WhiteSpaceGrid.Cell = { _, _ in .init(.unknown) }
  ) -> WhiteSpaceGrid {
    let cells = units.indices.map { row in offerings.indices.map { cell(row, $0) } }
    func sum(_ cells: [WhiteSpaceGrid.Cell]) -> Quantity? {
      let known = cells.filter { !$0.isUpperBound }.compactMap(\.amount?.value)
      guard !known.isEmpty else { return nil }
      let all = known.reduce(0, +)
      return Quantity(all, euros((all / 1000).rounded()))
    }
    let states = cells.joined().map(\.state).filter { $0 != .notApplicable }
    let known = states.count { $0 != .unknown }
    return WhiteSpaceGrid(
      caption: Caption(
        id: "white-space", title: "€2 M of white space is known, and half of the grid is not",
        measure: "Potential less current sales a year, by unit and offering",
        description: "\(known) of \(states.count) cells are explored."),
      columns: offerings.indices.map { column in
        .init(offerings[column], total: sum(cells.map { $0[column] }))
      },
      rows: units.indices.map { .init(units[$0], cells[$0], total: sum(cells[$0])) },
      total: sum(cells.flatMap(\.self)),
      explored: states.isEmpty
        ? nil
        : Quantity(
          Double(known) / Double(states.count), "\(known) of \(states.count) cells explored"))
  }
}
