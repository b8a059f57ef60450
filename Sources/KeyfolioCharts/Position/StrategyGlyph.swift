/// The portfolio matrix as a sign beside a name: four small cells, and which of them an account is
/// in.
///
/// The cell is filled with its category's colour. Its place tells it apart without colour, and so
/// does the sign inside: two chevrons up (invest), one up (invest with care), two bars (hold what
/// there is), one down (take out). While missing ratings decide the category, every cell that is
/// still possible is dashed and none is filled. The sign has its own size, the same in both forms.
public struct StrategyGlyph: Chart, Equatable {
  /// What the glyph says.
  public var caption: Caption
  /// The name of the account.
  public var label: String
  /// Whether attractiveness and strength are high; `nil` where missing ratings decide.
  public var isAttractive: Bool?
  public var isStrong: Bool?
  /// What the four combinations are called, and their colours.
  public var cells: PortfolioMatrix.Cells
  /// Which way strength grows, as in the matrix.
  public var direction: Axis.Direction
  /// Whether attractiveness is drawn horizontally and strength vertically, as in the matrix.
  public var transposed: Bool
  /// The words of its table.
  public var words: Words

  /// Makes a glyph.
  public init(
    caption: Caption, label: String, isAttractive: Bool?, isStrong: Bool?,
    cells: PortfolioMatrix.Cells, direction: Axis.Direction = .ascending, transposed: Bool = false,
    words: Words = .english
  ) {
    self.caption = caption
    self.label = label
    self.isAttractive = isAttractive
    self.isStrong = isStrong
    self.cells = cells
    self.direction = direction
    self.transposed = transposed
    self.words = words
  }

  /// The words of the table.
  public struct Words: Equatable, Sendable {
    /// The headings: account, category, attractiveness, strength.
    public var columns: [String]
    /// What the sides of an axis are called.
    public var high: String
    public var low: String
    public var unknown: String
    /// Joins the categories that are still possible: " or ".
    public var or: String

    /// Makes the words of a language.
    public init(columns: [String], high: String, low: String, unknown: String, or: String) {
      self.columns = columns
      self.high = high
      self.low = low
      self.unknown = unknown
      self.or = or
    }

    /// Plain English, for use without a table of words.
    public static let english = Words(
      columns: ["Account", "Category", "Attractiveness", "Strength"], high: "high", low: "low",
      unknown: "undetermined", or: " or ")
  }

  /// One row: the account.
  public var table: ChartTable {
    func side(_ isHigh: Bool?) -> ChartTable.Cell {
      ChartTable.Cell(isHigh.map { $0 ? words.high : words.low } ?? words.unknown)
    }
    let names = places.filter(\.isPossible).map(\.cell.name)
    return ChartTable(
      columns: words.columns,
      rows: [
        [
          ChartTable.Cell(label), .init(names.joined(separator: words.or)), side(isAttractive),
          side(isStrong),
        ]
      ])
  }

  /// One of the four cells.
  private struct Place {
    var cell: PortfolioMatrix.Cell
    var isAttractive: Bool
    var isStrong: Bool
    var isPossible: Bool
  }

  /// In the order in which categories are listed.
  private var places: [Place] {
    [
      (cells.attractiveStrong, true, true), (cells.attractiveWeak, true, false),
      (cells.unattractiveStrong, false, true), (cells.unattractiveWeak, false, false),
    ].map { cell, attractive, strong in
      let isPossible =
        isAttractive ?? attractive == attractive && isStrong ?? strong == strong
      return Place(
        cell: cell, isAttractive: attractive, isStrong: strong, isPossible: isPossible)
    }
  }

  /// Of the whole glyph, and of a cell.
  private static let size = 32.0
  private static let cell = 15.0

  public func drawing(_ form: ChartForm) -> Drawing {
    var drawing = Drawing(
      width: Self.size, height: Self.size, textSize: form.textSize, suffix: form.rawValue)
    let isKnown = isAttractive != nil && isStrong != nil
    for place in places {
      let box = box(of: place)
      drawing.group(tooltip: place.cell.name) { drawing in
        if place.isPossible && isKnown {
          let name = MarkName(0, "category")
          drawing.rectangle(box, Paint(fill: place.cell.role, stroke: place.cell.role), name)
          drawSign(of: place, at: box.centre, in: &drawing)
        } else if place.isPossible {
          let name = MarkName(
            0, "may" + (place.isAttractive ? "a" : "b") + (place.isStrong ? "a" : "b"))
          drawing.rectangle(
            box.inset(by: 0.25), .line(place.cell.role, 1.5, .dashed), name)
        } else {
          drawing.rectangle(box, Paint(fill: .ground, stroke: .muted, width: 0.8))
        }
      }
    }
    return drawing
  }

  /// High lies to the right and at the top, unless strength runs the other way.
  private func box(of place: Place) -> Box {
    let highIsFirst = direction == .descending
    let isStrongSide = place.isStrong != highIsFirst
    let isRight = transposed ? place.isAttractive : isStrongSide
    let isUp = transposed ? isStrongSide : place.isAttractive
    let far = Self.size - Self.cell - 0.5
    return Box(x: isRight ? far : 0.5, y: isUp ? 0.5 : far, width: Self.cell, height: Self.cell)
  }

  private func drawSign(of place: Place, at centre: Point, in drawing: inout Drawing) {
    let paint = Paint(stroke: .ground, width: 1.8, roundEnds: true)
    func chevron(_ y: Double, up: Double) {
      drawing.path(
        [
          Point(x: centre.x - 4, y: centre.y + y + 2 * up),
          Point(x: centre.x, y: centre.y + y - 2 * up),
          Point(x: centre.x + 4, y: centre.y + y + 2 * up),
        ], paint)
    }
    switch (place.isAttractive, place.isStrong) {
    case (true, true):
      chevron(-2.4, up: 1)
      chevron(2.4, up: 1)
    case (true, false): chevron(0, up: 1)
    case (false, true):
      for y in [-2.2, 2.2] {
        drawing.line(
          Point(x: centre.x - 4, y: centre.y + y), Point(x: centre.x + 4, y: centre.y + y), paint)
      }
    case (false, false): chevron(0, up: -1)
    }
  }
}
