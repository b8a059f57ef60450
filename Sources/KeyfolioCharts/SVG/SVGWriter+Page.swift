/// What is told shorter on a page, where a style sheet and nothing but browsers read it.
extension SVGWriter {
  /// A line through points as part of a path: lines that follow each other and look alike are one
  /// element, and each place is told by its distance from the one before, as repeated shapes then
  /// are repeated texts.
  mutating func join(_ points: [Point], closed: Bool, _ paint: Paint) {
    if paint != openPath {
      endPath()
      raw("<path")
      attributes(of: paint, nil)
      raw(" d=\"")
      openPath = paint
    }
    subpath(grid.snapped(points), closed)
    // Areas, and lines that can be seen through, would look otherwise where they overlap.
    if paint.fill != nil || paint.strokeOpacity < 1 { endPath() }
  }

  /// Closes the path that the last lines went into.
  mutating func endPath() {
    guard openPath != nil else { return }
    openPath = nil
    raw("\"/>")
    if !isInGroup { raw("\n") }
  }

  private mutating func subpath(_ points: [Point], _ closed: Bool) {
    guard var last = points.first.map(Tenths.init) else { return }
    raw("M")
    tenths(last.x)
    tenths(last.y, after: true)
    for point in points.dropFirst() {
      let next = Tenths(point)
      // A line of no length still has its round ends.
      if next != last || points.count == 2 { step(next.x - last.x, next.y - last.y) }
      last = next
    }
    if closed { raw("z") }
  }

  private mutating func step(_ dx: Int, _ dy: Int) {
    switch (dx, dy) {
    case (_, 0):
      raw("h")
      tenths(dx)
    case (0, _):
      raw("v")
      tenths(dy)
    default:
      raw("l")
      tenths(dx)
      tenths(dy, after: true)
    }
  }

  /// - Parameter after: behind another number, from which a sign divides it as well as a blank.
  private mutating func tenths(_ value: Int, after: Bool = false) {
    if after && value >= 0 { raw(" ") }
    number(Double(value) / 10)
  }
}

/// A place in whole tenths, whose differences add up.
private struct Tenths: Equatable {
  var x: Int
  var y: Int

  init(_ point: Point) { (x, y) = (Tenths.whole(point.x), Tenths.whole(point.y)) }

  /// Far outside every drawing, and safely inside an `Int`.
  private static func whole(_ value: Double) -> Int {
    value.isFinite ? Int((min(1e8, max(-1e8, value)) * 10).rounded()) : 0
  }
}
