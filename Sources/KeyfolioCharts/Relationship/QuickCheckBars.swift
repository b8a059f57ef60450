/// Statements that two sides agree to, as a pair of bars each, and both totals on a strip of bands.
///
/// Bars begin at zero and share one scale. An answer of zero is a stroke at the start of its band,
/// a missing answer a dashed frame over the whole scale: nothing is not unknown. The second side is
/// hollow, so that grey paper tells them apart.
public struct QuickCheckBars: Chart, Equatable {
  /// One statement.
  public struct Item: Equatable, Sendable {
    /// What is agreed to or not.
    public var statement: String
    /// The answer of each side, from 0 to `most`; `nil` is unanswered.
    public var own: Quantity?
    public var other: Quantity?

    /// Makes a statement.
    public init(_ statement: String, own: Quantity?, other: Quantity?) {
      self.statement = statement
      self.own = own
      self.other = other
    }
  }

  /// A stretch of totals with a name.
  public struct Band: Equatable, Sendable {
    public var name: String
    /// The lowest and the highest total that belong to it; both whole numbers.
    public var totals: ClosedRange<Double>

    /// Makes a band.
    public init(_ name: String, _ totals: ClosedRange<Double>) {
      self.name = name
      self.totals = totals
    }
  }

  /// Every word that the drawing needs.
  public struct Words: Equatable, Sendable {
    /// Who the two sides are: "we say", "the customer says".
    public var own: String
    public var other: String
    public var unanswered: String
    /// Names the strip of bands and the last row of the table.
    public var total: String
    /// The heading of the statements in the table.
    public var statement: String
    /// Stands in place of the drawing when nobody answered.
    public var empty: String

    /// Makes the words of a language.
    public init(
      own: String, other: String, unanswered: String, total: String, statement: String,
      empty: String
    ) {
      self.own = own
      self.other = other
      self.unanswered = unanswered
      self.total = total
      self.statement = statement
      self.empty = empty
    }

    /// Plain English, for use without a table of words.
    public static let english = Words(
      own: "we say", other: "the customer says", unanswered: "unanswered", total: "Total",
      statement: "Statement", empty: "Nobody has answered the quick check yet.")
  }

  public var caption: Caption
  public var items: [Item]
  /// The strongest agreement.
  public var most: Double
  /// In rising order, without gaps.
  public var bands: [Band]
  /// `nil` where a side gave no answer at all.
  public var ownTotal: BoundedQuantity?
  public var otherTotal: BoundedQuantity?
  public var words: Words

  /// Makes a chart.
  public init(
    caption: Caption, items: [Item], most: Double, bands: [Band], ownTotal: BoundedQuantity?,
    otherTotal: BoundedQuantity?, words: Words = .english
  ) {
    self.caption = caption
    self.items = items
    self.most = most
    self.bands = bands
    self.ownTotal = ownTotal
    self.otherTotal = otherTotal
    self.words = words
  }

  /// One row a statement, and the totals last.
  public var table: ChartTable {
    guard isAnswered else { return ChartTable(columns: columns, rows: []) }
    let statements = items.map { item in
      [
        ChartTable.Cell(item.statement), .init(item.own, unknown: words.unanswered),
        .init(item.other, unknown: words.unanswered),
      ]
    }
    let totals = [ownTotal, otherTotal].map { total in
      ChartTable.Cell(
        total?.known, unknown: total?.text ?? words.unanswered)
    }
    return ChartTable(columns: columns, rows: statements + [[.init(words.total)] + totals])
  }

  private var columns: [String] { [words.statement, words.own, words.other] }

  private var isAnswered: Bool { ownTotal != nil || otherTotal != nil }

  public func drawing(_ form: ChartForm) -> Drawing {
    guard isAnswered else { return Drawing(stating: words.empty, form) }
    var drawing = Drawing(form)
    let legend = Legend(entries, form, in: Box(x: 2, y: 0, width: form.width - 6, height: 0))
    legend.draw(in: &drawing)
    let measures = RowLayout.Measures(band: 28, gap: 9, widestLabel: 330, right: 40, left: 1)
    let rows = RowLayout(
      items.map(\.statement), form, top: legend.height + 8, measures)
    drawGrid(rows, in: &drawing)
    rows.drawLabels(in: &drawing)
    for (index, row) in rows.rows.enumerated() {
      draw(items[index].own, .own, row, index, form, in: &drawing)
      draw(items[index].other, .other, row, index, form, in: &drawing)
    }
    let strip = TotalStrip(self, form, top: rows.bottom + 14)
    strip.draw(in: &drawing)
    drawing.height = (strip.bottom + 4).rounded(.up)
    return drawing
  }

  // MARK: Bars

  enum Side {
    case own, other

    var part: String { self == .own ? "own" : "other" }

    var paint: Paint {
      self == .own ? .fill(.accent) : Paint(fill: .ground, stroke: .ink, width: 1.5)
    }
  }

  private var entries: [Legend.Entry] {
    var entries = [
      Legend.Entry(words.own) { centre, drawing in
        drawing.rectangle(
          Box(x: centre.x - 7, y: centre.y - 4.5, width: 14, height: 9), Side.own.paint)
      },
      Legend.Entry(words.other) { centre, drawing in
        drawing.rectangle(
          Box(x: centre.x - 7, y: centre.y - 4.5, width: 14, height: 9), Side.other.paint)
      },
    ]
    if items.contains(where: { $0.own == nil || $0.other == nil }) {
      entries.append(
        Legend.Entry(words.unanswered) { centre, drawing in
          drawing.rectangle(
            Box(x: centre.x - 7, y: centre.y - 4.5, width: 14, height: 9),
            .line(.muted, 1, .dashed))
        })
    }
    return entries
  }

  private func drawGrid(_ rows: RowLayout, in drawing: inout Drawing) {
    for step in 0...max(1, min(20, Int(most))) {
      let x = rows.plot.x + rows.plot.width * Double(step) / max(1, most)
      rows.drawGuide(at: x, .line(step == 0 ? .muted : .hair), in: &drawing)
    }
  }

  private func draw(
    _ answer: Quantity?, _ side: Side, _ row: RowLayout.Row, _ index: Int, _ form: ChartForm,
    in drawing: inout Drawing
  ) {
    let height = row.band.height / 2
    let inset = 2.0
    var bar = Box(
      x: row.band.x, y: row.band.y + (side == .own ? 0 : height), width: row.band.width,
      height: height - inset)
    guard let answer else {
      drawing.rectangle(bar, .line(.muted, 1, .dashed))
      return
    }
    bar.width *= min(1, max(0, answer.value / max(1, most)))
    drawing.rectangle(bar, side.paint, MarkName(index, side.part))
    if answer.value <= 0 {
      let foot = Point(x: bar.x, y: bar.maxY)
      drawing.line(Point(x: bar.x, y: bar.y), foot, .line(side == .own ? .accent : .ink, 3))
    }
    // Of two bars that end together one text says enough.
    let item = items[index]
    guard side == .own || item.own?.text != answer.text else { return }
    let isShared = item.own?.text == item.other?.text
    let y = isShared ? row.band.centre.y : bar.centre.y
    drawing.text(
      answer.text, at: Point(x: bar.maxX + 6, y: y), TextStyle(size: form.smallSize))
  }
}
