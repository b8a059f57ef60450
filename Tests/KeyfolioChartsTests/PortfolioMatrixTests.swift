import ChartSamples
import Foundation
import Testing

@testable import KeyfolioCharts

/// The rules that hold for every matrix, checked on what is about to be drawn.
@Suite struct PortfolioMatrixTests {
  /// Two hundred made-up portfolios of 1 to 200 accounts, each in one orientation and both forms.
  @Test func labelsKeepTheirDistance() {
    let start: UInt64 = 20_260_930
    for step in 0..<200 {
      let seed = start + UInt64(step)
      var random = Generator(seed: seed)
      let count = 1 + Int(random.next() % (step % 10 == 0 ? 200 : 60))
      let orientation = MatrixSample.Orientation.allCases[step % 3]
      let matrix = MatrixSample.matrix(MatrixSample.random(seed: seed, count: count), orientation)
      for form in ChartForm.allCases {
        let drawing = MatrixDrawing(matrix, form)
        let note = Comment("seed \(seed), \(count) accounts, \(orientation), \(form)")
        checkLabels(drawing, count, note)
        expectReadable(drawing.drawing, note)
        // In the wide form there is room for all; a phone may have to say who is missing.
        if form == .wide || count <= 60 { #expect(drawing.labels.unlisted == 0, note) }
      }
    }
  }

  private func checkLabels(_ drawing: MatrixDrawing, _ count: Int, _ note: Comment) {
    let labels = drawing.labels
    let all = labels.names + labels.numbers
    #expect(all.count + labels.unlisted == count, note)
    #expect(Set(all.map(\.owner)).count == all.count, note)
    #expect(labels.groups.reduce(0) { $0 + $1.entries.count } == labels.numbers.count, note)
    #expect(labels.numbers.map(\.text) == (0..<labels.numbers.count).map { "\($0 + 1)" }, note)
    for (index, one) in all.enumerated() {
      #expect(drawing.layout.frame.contains(one.label.box), note)
      for other in all[(index + 1)...] where one.label.box.intersects(other.label.box) {
        Issue.record("\(one.text) and \(other.text) overlap, \(note)")
      }
      for bubble in drawing.bubbles where bubble.index != one.owner || !one.label.isInside {
        if one.label.box.intersects(discAt: bubble.centre, radius: bubble.disc) {
          Issue.record("\(one.text) covers a disc, \(note)")
        }
      }
    }
  }

  @Test func threeHundredKeepTheirDistance() {
    let matrix = MatrixSample.matrix(MatrixSample.random(seed: 904, count: 300), .classic)
    for form in ChartForm.allCases { checkLabels(MatrixDrawing(matrix, form), 300, "\(form)") }
  }

  /// The named cell follows the values, whatever the orientation.
  @Test(arguments: MatrixSample.Orientation.allCases, ChartForm.allCases)
  func everyAccountLiesInItsCell(_ orientation: MatrixSample.Orientation, _ form: ChartForm) {
    let accounts = MatrixSample.accounts + MatrixSample.random(seed: 4, count: 120)
    let drawing = MatrixDrawing(MatrixSample.matrix(accounts, orientation), form)
    for bubble in drawing.bubbles {
      let account = accounts[bubble.index]
      let role = MatrixSample.role(account.x.value, account.y.value)
      let cell = drawing.layout.cells.first { $0.cell.role == role }
      #expect(cell?.box.contains(bubble.centre) == true, "\(account.id)")
    }
    #expect(drawing.captions.allSatisfy { !$0.isEmpty })
  }

  /// Golden number 12: 1, 4 and 9 have radii in the ratio 1 : 2 : 3, and a quarter of the wallet
  /// is a disc of half the ring's radius.
  @Test func areaIsProportional() {
    let accounts = [
      MatrixSample.bubble("one", 0.8, 300, 1, 4), MatrixSample.bubble("four", 1.2, 700, 4, 16),
      MatrixSample.bubble("nine", 1.5, 300, 9, 36),
    ]
    let drawing = MatrixDrawing(MatrixSample.matrix(accounts), .wide)
    let radii = drawing.bubbles.map(\.disc)
    let rings = drawing.bubbles.map { $0.ring ?? 0 }
    for (index, factor) in [1.0, 2, 3].enumerated() {
      #expect(abs(radii[index] - factor * radii[0]) < 0.2)
      #expect(abs(rings[index] - 2 * radii[index]) < 0.2)
    }
    let area = AreaScale(greatestValue: 9, greatestRadius: 30)
    #expect([1, 4, 9].map(area.radius) == [10, 20, 30])
  }

  /// Places and areas, read back from the file, are the table's numbers: strength by its logarithm,
  /// attractiveness as it is, sales and spend by area on one scale.
  @Test(arguments: MatrixSample.Orientation.allCases, ChartForm.allCases)
  func drawsWhatTheTableSays(_ orientation: MatrixSample.Orientation, _ form: ChartForm) throws {
    let matrix = MatrixSample.matrix(MatrixSample.accounts, orientation)
    let marks = DrawnMarks(matrix, form)
    var across: [(value: Double, place: Double)] = []
    var up: [(value: Double, place: Double)] = []
    var radii: [(value: Double, length: Double)] = []
    for (row, cells) in matrix.table.rows.enumerated() {
      let strength = try #require(cells[1].value)
      let attractiveness = try #require(cells[2].value)
      #expect(marks.has(row, "outer") == (cells[4].value != nil))
      if let spend = cells[4].value {
        radii.append((spend.squareRoot(), try marks.number(row, "outer", "r")))
      }
      guard let sales = cells[3].value, sales > 0 else { continue }
      radii.append((sales.squareRoot(), try marks.number(row, "inner", "r")))
      let (x, y) = (try marks.number(row, "inner", "cx"), try marks.number(row, "inner", "cy"))
      // What lies beyond the scale stands at its end, with an arrowhead.
      guard (0.5...2).contains(strength) else { continue }
      let isTurned = orientation == .transposed
      across.append((log(strength), isTurned ? y : x))
      up.append((attractiveness, isTurned ? x : y))
    }
    expectLinear(across)
    expectLinear(up)
    expectProportional(radii)
    #expect(across.count > 15)
  }

  /// Missing is unknown and nothing is not small: neither becomes a dot of radius zero.
  @Test func missingAmountsHaveTheirOwnMarks() {
    let accounts = [
      MatrixSample.bubble("none", 0.8, 300, 0, 4),
      MatrixSample.bubble("unknown", 1.2, 700, nil, nil),
      MatrixSample.bubble("no wallet", 1.5, 300, 2, nil),
    ]
    let matrix = MatrixSample.matrix(accounts)
    let drawing = MatrixDrawing(matrix, .wide)
    #expect(drawing.bubbles[0].core == .noSales)
    #expect(drawing.bubbles[1].core == .salesUnknown)
    #expect(drawing.bubbles[2].ring == nil)
    let text = String(decoding: matrix.svg(.wide), as: UTF8.self)
    #expect(!text.contains(" r=\"0\""))
    #expect(text.contains("stroke-dasharray"))
    #expect(text.contains("sales unknown") && text.contains("spend unknown"))
  }

  @Test func accountsBeyondTheScaleAreMarked() {
    let accounts = [
      MatrixSample.bubble("far right", 9, 700, 2, 4),
      MatrixSample.bubble("far left", 0.01, 200, 2, 4),
      MatrixSample.bubble("top", 1.1, 5000, 2, 4), MatrixSample.bubble("nowhere", -1, 200, 2, 4),
    ]
    for orientation in MatrixSample.Orientation.allCases {
      let drawing = MatrixDrawing(MatrixSample.matrix(accounts, orientation), .wide)
      for bubble in drawing.bubbles {
        #expect(bubble.chevrons.count == 1)
        let frame = drawing.layout.frame
        #expect(bubble.chevrons.allSatisfy { $0.allSatisfy(frame.contains) })
        #expect(frame.inset(by: bubble.reach).contains(bubble.centre))
      }
    }
  }

  /// What cannot be drawn is said: one sentence for no accounts, one for those without a number.
  @Test func whatIsNotDrawnIsSaid() {
    let empty = String(decoding: MatrixSample.matrix([]).svg(.wide), as: UTF8.self)
    #expect(empty.contains("No account can be placed yet"))
    let matrix = MatrixSample.matrix(MatrixSample.random(seed: 9, count: 2_000))
    for form in ChartForm.allCases {
      let drawing = MatrixDrawing(matrix, form)
      #expect(drawing.labels.unlisted > 0)
      #expect(drawing.labels.numbers.count + drawing.labels.unlisted == 2_000)
      let text = String(decoding: matrix.svg(form), as: UTF8.self)
      #expect(text.contains("\(drawing.labels.unlisted) more accounts stand only in the table."))
    }
  }

  /// The order of the accounts in the input changes nothing but itself.
  @Test func orderOfInputDoesNotMatter() {
    let forth = MatrixSample.matrix(MatrixSample.accounts)
    let back = MatrixSample.matrix(MatrixSample.accounts.reversed())
    for form in ChartForm.allCases {
      #expect(withoutIDs(forth.svg(form)) == withoutIDs(back.svg(form)))
    }
  }

  /// Ids count the rows of the table, which follows the input.
  private func withoutIDs(_ svg: [UInt8]) -> String {
    String(decoding: svg, as: UTF8.self).replacing(#/ id="[^"]*"/#, with: "")
  }

  /// Degenerate axes and amounts still give a drawing without "nan" or "inf".
  @Test func oddNumbersStayHarmless() {
    var accounts = [
      MatrixSample.bubble("a", .nan, 300, .nan, .infinity),
      MatrixSample.bubble("c", 1, 500, 1e-300, 1e-307),
      MatrixSample.bubble("b", .infinity, -.infinity, -3, 1e300),
    ]
    for index in accounts.indices { accounts[index].tooltip = "t" }
    var matrix = MatrixSample.matrix(accounts)
    matrix.strength.domain = 1...1
    for form in ChartForm.allCases {
      let text = String(decoding: matrix.svg(form), as: UTF8.self)
      #expect(!text.contains("\"nan") && !text.contains("inf\"") && !text.contains("\"-0\""))
    }
  }
}
