/// A frame with two axes and, where something is unknown, a strip beside an axis for it: to the
/// left for what has no place across, at the foot for what has no height.
struct FieldFrame {
  let plot: PlotFrame
  /// The edges of the strips.
  let separators: [Segment]
  /// The words in the strip at the foot; the one to the left has a tick.
  let captions: [PlacedText]
  /// The frame without its strips.
  private(set) var known: Box
  private let unknown: Point

  /// What is to be placed beyond the axes.
  struct Unknown {
    /// Whether anything has no place across, or no height.
    var x = false
    var y = false
    /// What stands below the left strip: "unknown".
    var word = ""
    /// What stands in the strip at the foot: "influence unknown".
    var foot = ""
  }

  /// Of the extent of an axis: how far its strip reaches, where its middle is and where it begins.
  private static let strip = (far: 0.21, middle: 0.125, near: 0.05)

  /// - Parameters:
  ///   - across: linear and ascending, as is `up`.
  ///   - height: of the frame alone.
  init(
    x across: Axis, y up: Axis, lines: (x: Quantity?, y: Quantity?) = (nil, nil),
    unknown: Unknown = Unknown(), _ form: ChartForm, height: Double,
    margin: PlotFrame.Margin = .none, grid: PlotFrame.Grid = .none
  ) {
    let (x, y) = (FieldFrame.middle(of: across), FieldFrame.middle(of: up))
    self.unknown = Point(x: x.middle, y: y.middle)
    var across = across
    if unknown.x {
      across.domain = x.far...across.domain.upperBound
      // The first of two that touch stays, and this one has no other place.
      across.ticks.insert(Quantity(x.middle, unknown.word), at: 0)
    }
    var up = up
    if unknown.y { up.domain = y.far...up.domain.upperBound }
    let plot = PlotFrame(
      x: across, y: up, lines: lines, form, height: height, margin: margin, grid: grid)
    self.plot = plot
    let box = plot.box
    known = box
    var separators: [Segment] = []
    var captions: [PlacedText] = []
    if unknown.x {
      let at = plot.x.position(x.near)
      (known.x, known.width) = (at, box.maxX - at)
      separators.append(
        Segment(from: Point(x: at, y: box.y), to: Point(x: at, y: box.maxY)))
    }
    if unknown.y {
      let at = plot.y.position(y.near)
      known.height = at - box.y
      separators.append(
        Segment(from: Point(x: box.x, y: at), to: Point(x: box.maxX, y: at)))
      let style = TextStyle(size: form.smallSize, role: .muted, anchor: .end)
      let text = TextMeasure.fitting(unknown.foot, size: style.size, within: box.width * 0.7)
      captions.append(
        PlacedText(text, at: Point(x: box.maxX - 5, y: box.maxY - style.size), style))
    }
    self.separators = separators
    self.captions = captions
  }

  private static func middle(of axis: Axis) -> (far: Double, middle: Double, near: Double) {
    let (low, span) = (axis.domain.lowerBound, axis.domain.upperBound - axis.domain.lowerBound)
    return (low - strip.far * span, low - strip.middle * span, low - strip.near * span)
  }

  /// A place in the field, or in the middle of a strip.
  func point(x: Double?, y: Double?) -> Point {
    plot.point(x: x ?? unknown.x, y: y ?? unknown.y)
  }
}
