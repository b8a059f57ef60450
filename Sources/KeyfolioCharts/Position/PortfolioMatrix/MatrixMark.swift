/// How the parts of an account are painted.
enum MatrixMark {
  /// Whether a disc is filled with its full colour: category, wallet and evidence are known.
  static func isSolid(_ bubble: PortfolioMatrix.Bubble) -> Bool {
    !bubble.isUnverified && bubble.role != nil && bubble.knownOuter != nil
  }

  static func disc(_ bubble: PortfolioMatrix.Bubble) -> Paint {
    let role = bubble.role ?? .ink
    // The thin edge in the colour of the page keeps overlapping discs apart.
    guard !isSolid(bubble) else { return Paint(fill: role, stroke: .ground, width: 0.8) }
    let fill: Palette.Role = bubble.isUnverified ? .ground : role
    let opacity = bubble.isUnverified ? 1 : bubble.role == nil ? 0.15 : 0.4
    return Paint(
      fill: fill, fillOpacity: opacity, stroke: role, width: 1.5,
      dash: bubble.knownOuter == nil ? .dashed : nil)
  }

  static func ring(_ role: Palette.Role) -> Paint {
    Paint(fill: role, fillOpacity: 0.06, stroke: role, width: 1)
  }

  static func halo(_ role: Palette.Role) -> Paint {
    Paint(stroke: role, strokeOpacity: 0.28, width: MatrixBubble.haloWidth)
  }

  /// A line that ends in a small arrowhead.
  static func drawTail(_ tail: Segment, _ role: Palette.Role, in drawing: inout Drawing) {
    let neck = tail.to.towards(tail.from, by: 5)
    drawing.line(Segment(from: tail.from, to: neck), .line(role, 1.2))
    let dx = (tail.to.x - neck.x) * 0.5
    let dy = (tail.to.y - neck.y) * 0.5
    let points = [
      tail.to, Point(x: neck.x - dy, y: neck.y + dx), Point(x: neck.x + dy, y: neck.y - dx),
    ]
    drawing.path(points, closed: true, .fill(role))
  }

  /// A dotted line to the outline of where an account is expected to be.
  static func drawGhost(
    _ way: Segment, radius: Double, _ role: Palette.Role, in drawing: inout Drawing
  ) {
    if way.from.distance(to: way.to) > radius {
      let edge = way.to.towards(way.from, by: radius)
      drawing.line(Segment(from: way.from, to: edge), .line(role, 1.2, .dotted))
    }
    drawing.circle(way.to, radius: radius, .line(role, 1.2, .dotted))
  }

  /// A line with a short bar across each end.
  static func drawWhisker(_ whisker: Segment, in drawing: inout Drawing) {
    let isUpright = whisker.from.x == whisker.to.x
    drawing.line(whisker, .line(.ink, 1))
    for end in [whisker.from, whisker.to] {
      let dx = isUpright ? 3.5 : 0
      let dy = isUpright ? 0 : 3.5
      drawing.line(
        Point(x: end.x - dx, y: end.y - dy), Point(x: end.x + dx, y: end.y + dy), .line(.ink, 1))
    }
  }

  static func drawDiamond(
    at centre: Point, _ role: Palette.Role, in drawing: inout Drawing, _ name: MarkName? = nil
  ) {
    let paint = Paint(fill: .ground, stroke: role, width: 1.5)
    drawing.diamond(at: centre, half: MatrixBubble.smallMark, paint, name)
  }

  static func drawCross(at centre: Point, _ role: Palette.Role, in drawing: inout Drawing) {
    let half = MatrixBubble.smallMark - 0.5
    for turn in [1.0, -1] {
      let from = Point(x: centre.x - half, y: centre.y - half * turn)
      let to = Point(x: centre.x + half, y: centre.y + half * turn)
      drawing.line(from, to, .line(role, 1.5))
    }
  }
}
