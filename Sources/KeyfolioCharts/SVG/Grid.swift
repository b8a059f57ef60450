/// Where the places of a drawing lie once it is written.
///
/// Every place that is told twice on a page, once for each width, costs its digits over the line.
/// On a page places are halves of a unit, and what coincides still does. A file is read by programs
/// and by tests as well and keeps its tenths.
enum Grid {
  case tenths, halves

  /// Shapes up to so large keep their form to the tenth and move as a whole: a hook or an arrow of
  /// ten units would be bent by halves.
  private static let glyph = 16.0

  func snapped(_ value: Double) -> Double {
    // The same place computed in two ways must not fall to two sides.
    self == .tenths ? value : ((value + 1e-6) * 2).rounded() / 2
  }

  func snapped(_ point: Point) -> Point { Point(x: snapped(point.x), y: snapped(point.y)) }

  /// Edges keep to the grid, so that neighbours still touch.
  func snapped(_ box: Box) -> Box {
    if self == .tenths { return box }
    let (x, y) = (snapped(box.x), snapped(box.y))
    return Box(
      x: x, y: y, width: length(box.width, snapped(box.maxX) - x),
      height: length(box.height, snapped(box.maxY) - y))
  }

  /// What is thin stays to be seen.
  private func length(_ exact: Double, _ snapped: Double) -> Double {
    max(snapped, min(exact, 0.5))
  }

  func snapped(_ points: [Point]) -> [Point] {
    guard self == .halves, let first = points.first else { return points }
    let box = Box(around: points)
    guard max(box.width, box.height) < Grid.glyph else { return points.map { snapped($0) } }
    let move = Point(x: snapped(first.x) - first.x, y: snapped(first.y) - first.y)
    return points.map { Point(x: $0.x + move.x, y: $0.y + move.y) }
  }
}
