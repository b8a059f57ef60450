/// One account as it is drawn: places and radii, no values any more.
struct MatrixBubble: Equatable, Sendable {
  enum Core: Equatable {
    case disc(radius: Double)
    case noSales
    case salesUnknown
  }

  /// Half the extent of the marks that stand for no amount.
  static let smallMark = 4.0
  static let haloGap = 3.5
  static let haloWidth = 4.0

  /// The place of the account in `PortfolioMatrix.bubbles`.
  let index: Int
  let centre: Point
  let core: Core
  /// The radius of what the customer spends; nil if unknown.
  let ring: Double?
  let isFragile: Bool
  /// −1, 0 or 1: on which side of the frame the true place lies.
  let beyond: Point
  let whisker: Segment?
  let tail: Segment?
  /// From the edge of the disc to where it is expected.
  let ghost: Segment?

  init(_ bubble: borrowing PortfolioMatrix.Bubble, at index: Int, in layout: MatrixLayout) {
    self.index = index
    let (centre, beyond) = layout.place(x: bubble.x.value, y: bubble.y.value)
    self.centre = centre
    self.beyond = beyond
    core =
      switch bubble.knownInner {
      case nil: .salesUnknown
      case 0?: .noSales
      case let sales?: .disc(radius: Point.tenth(layout.area.radius(sales)))
      }
    ring = bubble.knownOuter.map { Point.tenth(layout.area.radius($0)) }
    isFragile = bubble.isFragile
    whisker = bubble.range.map {
      Segment(
        from: layout.place(x: bubble.x.value, y: $0.lowerBound).point,
        to: layout.place(x: bubble.x.value, y: $0.upperBound).point)
    }
    tail = MatrixBubble.tail(from: bubble.previous, core, centre, layout)
    ghost = MatrixBubble.ghost(at: bubble.forecast, core, centre, layout)
  }

  /// The filled part, which labels must not cover.
  var disc: Double {
    if case .disc(let radius) = core { return radius }
    return MatrixBubble.smallMark + 1
  }

  /// The outermost line of disc and ring, without the halo.
  var outline: Double { max(disc, ring ?? 0) }

  /// The outermost line of all.
  var reach: Double {
    isFragile ? outline + MatrixBubble.haloGap + MatrixBubble.haloWidth / 2 : outline
  }

  /// The open arrowheads that point to where the account would lie.
  var chevrons: [[Point]] {
    var paths: [[Point]] = []
    let out = reach + 4
    let arm = 3.5
    if beyond.x != 0 {
      let tip = centre.x + beyond.x * (out + arm)
      let back = centre.x + beyond.x * out
      paths.append([
        Point(x: back, y: centre.y - arm), Point(x: tip, y: centre.y),
        Point(x: back, y: centre.y + arm),
      ])
    }
    if beyond.y != 0 {
      let tip = centre.y + beyond.y * (out + arm)
      let back = centre.y + beyond.y * out
      paths.append([
        Point(x: centre.x - arm, y: back), Point(x: centre.x, y: tip),
        Point(x: centre.x + arm, y: back),
      ])
    }
    return paths
  }

  /// From the last position to the edge of the disc; nil where that is hardly a step.
  private static func tail(
    from previous: PortfolioMatrix.Position?, _ core: Core, _ centre: Point,
    _ layout: MatrixLayout
  ) -> Segment? {
    guard let previous else { return nil }
    let from = layout.place(x: previous.x, y: previous.y).point
    let gap = if case .disc(let radius) = core { radius + 1.5 } else { smallMark + 2.5 }
    guard centre.distance(to: from) > gap + 6 else { return nil }
    return Segment(from: from, to: centre.towards(from, by: gap).rounded)
  }

  /// From the edge of the disc to the place that is expected; nil where that is hardly a step.
  private static func ghost(
    at forecast: PortfolioMatrix.Position?, _ core: Core, _ centre: Point, _ layout: MatrixLayout
  ) -> Segment? {
    guard let forecast else { return nil }
    let to = layout.place(x: forecast.x, y: forecast.y).point
    let gap = if case .disc(let radius) = core { radius } else { smallMark + 1 }
    guard centre.distance(to: to) > gap + 6 else { return nil }
    return Segment(from: centre.towards(to, by: gap).rounded, to: to)
  }
}
