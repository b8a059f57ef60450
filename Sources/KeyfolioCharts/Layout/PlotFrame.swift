/// A frame with two axes: where values go, and every word around it.
struct PlotFrame: Sendable {
  /// The lines across the frame at ticks.
  enum Grid { case none, horizontal, both }

  let form: ChartForm
  /// Marks stay inside.
  let box: Box
  let x: Scale
  let y: Scale
  /// Axis titles, end words and tick labels.
  let texts: [PlacedText]
  let tickMarks: [Segment]
  let grid: [Segment]
  /// Where the next block may begin.
  let bottom: Double

  /// How far marks at the ends of an axis stay away from the frame.
  struct Margin {
    var across: Double
    var up: Double

    static let none = Margin(across: 0, up: 0)
  }

  /// - Parameters:
  ///   - height: of the frame alone, without the words around it.
  ///   - lines: values that divide an axis and are labelled before its ticks.
  init(
    x across: Axis, y up: Axis, lines: (x: Quantity?, y: Quantity?) = (nil, nil),
    _ form: ChartForm, top: Double = 0, height: Double, margin: Margin = .none, grid: Grid = .none
  ) {
    let labels = AxisLabels(form)
    let left = labels.margin(up, lines.y)
    let header = labels.above(up, left: left)
    let frame = Box(
      x: left, y: top + header.height, width: form.width - left - 4, height: height)
    let side = min(margin.across, frame.width * 0.2)
    let over = min(margin.up, frame.height * 0.2)
    x = Scale(across, from: frame.x + side, to: frame.maxX - side)
    y = Scale(up, from: frame.maxY - over, to: frame.y + over)
    let below = labels.below(across, lines.x, x, frame)
    let beside = labels.beside(up, lines.y, y, frame)
    texts = header.texts.map { $0.lowered(by: top) } + below.texts + beside.texts
    tickMarks = below.marks + beside.marks
    self.grid = PlotFrame.lines(across, up, x, y, frame, grid)
    self.form = form
    box = frame
    bottom = frame.maxY + labels.heightBelow(across, width: frame.width)
  }

  /// The height of the words above and below a frame.
  static func heightAround(x across: Axis, y up: Axis, line: Quantity?, _ form: ChartForm) -> Double
  {
    let labels = AxisLabels(form)
    let left = labels.margin(up, line)
    return labels.above(up, left: left).height
      + labels.heightBelow(across, width: form.width - left - 4)
  }

  /// A place in the frame, and the sides beyond which it truly lies.
  func place(x across: Double, y up: Double) -> (point: Point, beyond: Point) {
    let (across, up) = (x.place(across), y.place(up))
    return (
      Point(x: across.position, y: up.position), Point(x: across.beyond, y: up.beyond)
    )
  }

  func point(x across: Double, y up: Double) -> Point { place(x: across, y: up).point }

  /// Grid, ticks and words, to be drawn before the marks.
  func draw(in drawing: inout Drawing) {
    for line in grid { drawing.line(line, .line(.hair)) }
    for mark in tickMarks { drawing.line(mark, .line(.muted, 0.5)) }
    drawing.texts(texts)
  }

  /// The two sides of the frame on which the axes lie.
  func drawAxes(in drawing: inout Drawing) {
    drawing.path(
      [
        Point(x: box.x, y: box.y), Point(x: box.x, y: box.maxY), Point(x: box.maxX, y: box.maxY),
      ], .line(.muted, 0.8))
  }

  private static func lines(
    _ across: Axis, _ up: Axis, _ x: Scale, _ y: Scale, _ frame: Box, _ grid: Grid
  ) -> [Segment] {
    var lines: [Segment] = []
    if grid != .none {
      for tick in up.ticks where y.holds(tick.value) {
        let at = y.position(tick.value)
        lines.append(
          Segment(from: Point(x: frame.x, y: at), to: Point(x: frame.maxX, y: at)))
      }
    }
    if grid == .both {
      for tick in across.ticks where x.holds(tick.value) {
        let at = x.position(tick.value)
        lines.append(
          Segment(from: Point(x: at, y: frame.y), to: Point(x: at, y: frame.maxY)))
      }
    }
    return lines
  }
}
