/// Four shapes of like area, told apart on grey paper.
enum FieldShape: CaseIterable {
  case circle, square, triangle, diamond

  /// - Parameter radius: of the circle; the others are as large in area, or nearly.
  func draw(
    at centre: Point, radius: Double, _ paint: Paint, in drawing: inout Drawing,
    _ name: MarkName? = nil
  ) {
    let (x, y) = (centre.x, centre.y)
    switch self {
    case .circle: drawing.circle(centre, radius: radius, paint, name)
    case .square:
      let half = radius * 0.886
      drawing.path(
        [
          Point(x: x - half, y: y - half), Point(x: x + half, y: y - half),
          Point(x: x + half, y: y + half), Point(x: x - half, y: y + half),
        ], closed: true, paint, name)
    case .triangle:
      // As far above the middle of the mark as below it.
      let half = radius * 1.15
      drawing.path(
        [
          Point(x: x, y: y - half), Point(x: x + half * 1.1, y: y + half),
          Point(x: x - half * 1.1, y: y + half),
        ], closed: true, paint, name)
    case .diamond: drawing.diamond(at: centre, half: radius * 1.253, paint, name)
    }
  }
}
