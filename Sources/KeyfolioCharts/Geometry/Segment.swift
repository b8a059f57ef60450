/// A straight line between two points.
struct Segment: Equatable, Sendable {
  var from: Point
  var to: Point

  /// The line between the points of the grid that the writer rounds to.
  var rounded: Segment { Segment(from: from.rounded, to: to.rounded) }

  /// The smallest rectangle around the line.
  var bounds: Box {
    let x = min(from.x, to.x)
    let y = min(from.y, to.y)
    return Box(x: x, y: y, width: max(from.x, to.x) - x, height: max(from.y, to.y) - y)
  }

  /// Whether a part of the line lies inside a rectangle (clipping after Liang and Barsky).
  func intersects(_ box: Box) -> Bool {
    var entry = 0.0
    var exit = 1.0
    let dx = to.x - from.x
    let dy = to.y - from.y
    return Segment.clip(-dx, from.x - box.x, &entry, &exit)
      && Segment.clip(dx, box.maxX - from.x, &entry, &exit)
      && Segment.clip(-dy, from.y - box.y, &entry, &exit)
      && Segment.clip(dy, box.maxY - from.y, &entry, &exit)
  }

  /// Whether two lines cross in a point that is an end of neither.
  func crosses(_ other: Segment) -> Bool {
    let a = side(of: other.from)
    let b = side(of: other.to)
    let c = other.side(of: from)
    let d = other.side(of: to)
    return (a > 0) != (b > 0) && (c > 0) != (d > 0) && a != 0 && b != 0 && c != 0 && d != 0
  }

  func intersects(discAt centre: Point, radius: Double) -> Bool {
    let dx = to.x - from.x
    let dy = to.y - from.y
    let square = dx * dx + dy * dy
    let along =
      square > 0
      ? min(1, max(0, ((centre.x - from.x) * dx + (centre.y - from.y) * dy) / square)) : 0
    let near = Point(x: from.x + along * dx, y: from.y + along * dy)
    return near.distance(to: centre) < radius
  }

  private func side(of point: Point) -> Double {
    (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x)
  }

  private static func clip(
    _ step: Double, _ room: Double, _ entry: inout Double, _ exit: inout Double
  ) -> Bool {
    if step == 0 { return room >= 0 }
    let at = room / step
    if step < 0 { entry = max(entry, at) } else { exit = min(exit, at) }
    return entry <= exit
  }
}
