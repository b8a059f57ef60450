/// Where the frame, its four cells and its axes stand.
struct MatrixLayout: Sendable {
  let plot: PlotFrame
  let cells: [MatrixCell]
  /// The two dividing lines.
  let lines: [Segment]
  let area: AreaScale
  private let transposed: Bool

  /// The four cells together; every mark and every label stays inside.
  var frame: Box { plot.box }
  /// Where the next block may begin.
  var bottom: Double { plot.bottom }

  /// - Parameter below: the height of what follows the axes, before any numbered key.
  init(_ matrix: PortfolioMatrix, _ form: ChartForm, area: AreaScale, below: Double) {
    let across = matrix.transposed ? matrix.attractiveness : matrix.strength
    let acrossLine = matrix.transposed ? matrix.attractivenessLine : matrix.strengthLine
    let up = matrix.transposed ? matrix.strength : matrix.attractiveness
    let upLine = matrix.transposed ? matrix.strengthLine : matrix.attractivenessLine

    let around = PlotFrame.heightAround(x: across, y: up, line: upLine, form)
    // A phone scrolls: many accounts get a taller frame there, and never a smaller text.
    let crowd = form == .narrow ? Double(min(400, max(0, matrix.bubbles.count - 20) * 4)) : 0
    // Marks at the ends of an axis stay inside the frame, with room for halo and chevron.
    let margin = area.greatestRadius + 14
    plot = PlotFrame(
      x: across, y: up, lines: (acrossLine, upLine), form,
      height: max(300, form.height - around - below) + crowd,
      margin: .init(across: margin, up: margin))
    self.area = area
    transposed = matrix.transposed
    let middle = plot.point(x: acrossLine.value, y: upLine.value)
    lines = MatrixLayout.cross(at: middle, in: plot.box)
    let sides = MatrixCell.Sides(
      frame: plot.box, middle: middle, highIsRight: across.direction == .ascending,
      highIsUp: up.direction == .ascending, transposed: matrix.transposed)
    cells = MatrixCell.all(matrix.cells, sides)
  }

  private static func cross(at middle: Point, in frame: Box) -> [Segment] {
    [
      Segment(from: Point(x: middle.x, y: frame.y), to: Point(x: middle.x, y: frame.maxY)),
      Segment(from: Point(x: frame.x, y: middle.y), to: Point(x: frame.maxX, y: middle.y)),
    ]
  }

  /// The place of an account, and the sides of the frame beyond which it truly lies.
  func place(x: Double, y: Double) -> (point: Point, beyond: Point) {
    transposed ? plot.place(x: y, y: x) : plot.place(x: x, y: y)
  }

  /// The scale of all discs and rings, shrunk until few marks hide behind larger ones.
  static func area(_ matrix: PortfolioMatrix, _ form: ChartForm) -> AreaScale {
    var area = roomiest(matrix, form)
    guard matrix.bubbles.count <= 200 else { return area }
    let layout = MatrixLayout(matrix, form, area: area, below: 0)
    let places = matrix.bubbles.map { layout.place(x: $0.x.value, y: $0.y.value).point }
    let roomy = area.greatestRadius
    for share in [0.85, 0.7, 0.6, 0.5] {
      guard hidden(matrix.bubbles, places, area) * 12 > places.count else { break }
      area = AreaScale(
        greatestValue: area.greatestValue, greatestRadius: max(6, (roomy * share).rounded()))
    }
    return area
  }

  /// How many accounts have their middle under the disc of a larger one.
  private static func hidden(
    _ bubbles: [PortfolioMatrix.Bubble], _ places: [Point], _ area: AreaScale
  ) -> Int {
    let radii = bubbles.map { bubble in
      bubble.knownInner.map { $0 > 0 ? area.radius($0) : 0 } ?? 0
    }
    return places.indices.count { index in
      places.indices.contains { other in
        radii[other] > radii[index] && places[other].distance(to: places[index]) < radii[other]
      }
    }
  }

  /// The radius of the greatest amount before crowding: smaller where many share the frame.
  private static func roomiest(_ matrix: PortfolioMatrix, _ form: ChartForm) -> AreaScale {
    var greatest = 0.0
    for bubble in matrix.bubbles {
      greatest = max(greatest, bubble.knownInner ?? 0, bubble.knownOuter ?? 0)
    }
    if greatest > 0 {
      for amount in matrix.sizeKey { greatest = max(greatest, amount.value) }
    }
    let roomy = form == .wide ? 36.0 : 24.0
    let crowd = Double(max(24, matrix.bubbles.count)) / 24
    return AreaScale(
      greatestValue: greatest, greatestRadius: max(6, (roomy / crowd.squareRoot()).rounded()))
  }
}
