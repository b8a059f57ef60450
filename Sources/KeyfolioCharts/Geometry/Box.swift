/// An upright rectangle.
struct Box: Equatable, Sendable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  var maxX: Double { x + width }
  var maxY: Double { y + height }
  var centre: Point { Point(x: x + width / 2, y: y + height / 2) }

  init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// The smallest rectangle around points, with a margin; at the origin without any.
  init(around points: [Point], by margin: Double = 0) {
    let x = points.map(\.x).min() ?? 0
    let y = points.map(\.y).min() ?? 0
    self.init(
      x: x - margin, y: y - margin, width: (points.map(\.x).max() ?? x) - x + 2 * margin,
      height: (points.map(\.y).max() ?? y) - y + 2 * margin)
  }

  func inset(by distance: Double) -> Box {
    Box(
      x: x + distance, y: y + distance, width: width - 2 * distance,
      height: height - 2 * distance)
  }

  /// Whether two rectangles share more than an edge.
  func intersects(_ other: Box) -> Bool {
    x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
  }

  func contains(_ other: Box) -> Bool {
    other.x >= x && other.maxX <= maxX && other.y >= y && other.maxY <= maxY
  }

  func contains(_ point: Point) -> Bool {
    point.x >= x && point.x <= maxX && point.y >= y && point.y <= maxY
  }

  func intersects(discAt centre: Point, radius: Double) -> Bool {
    let dx = max(x - centre.x, 0, centre.x - maxX)
    let dy = max(y - centre.y, 0, centre.y - maxY)
    return dx * dx + dy * dy < radius * radius
  }

  /// Whether the line of a circle passes through: the nearest point lies inside it and the
  /// farthest corner outside.
  func intersects(ringAt centre: Point, radius: Double) -> Bool {
    guard intersects(discAt: centre, radius: radius) else { return false }
    let dx = max(centre.x - x, maxX - centre.x)
    let dy = max(centre.y - y, maxY - centre.y)
    return dx * dx + dy * dy > radius * radius
  }
}
