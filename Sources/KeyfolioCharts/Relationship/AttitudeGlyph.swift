/// What people think of us, as shapes: up for us, down against us, filled where that is strong.
enum AttitudeGlyph {
  /// From strongly against to strongly for.
  static let levels = -2...2

  /// The shape for an attitude by the nearest whole number.
  static func level(_ attitude: Double) -> Int { Int(min(2, max(-2, attitude)).rounded()) }

  /// Draws the shape of a level, or the mark of what is unknown, at most 11 units wide.
  static func draw(
    _ level: Int?, at centre: Point, in drawing: inout Drawing, _ name: MarkName? = nil
  ) {
    guard let level else { return drawUnknown(at: centre, in: &drawing) }
    guard level != 0 else {
      let paint = Paint(fill: .ground, stroke: .ink, width: 1.5)
      return drawing.circle(centre, radius: 3.8, paint, name)
    }
    let role: Palette.Role = level > 0 ? .accent : .alert
    let up = level > 0 ? 1.0 : -1
    let points = [
      Point(x: centre.x, y: centre.y - 5 * up), Point(x: centre.x + 5, y: centre.y + 4 * up),
      Point(x: centre.x - 5, y: centre.y + 4 * up),
    ]
    let isStrong = level == 2 || level == -2
    let paint = Paint(fill: isStrong ? role : .ground, stroke: role, width: 1.5)
    drawing.path(points, closed: true, paint, name)
  }

  /// A question mark that is no letter, so that no font is asked for it.
  static func drawUnknown(at centre: Point, in drawing: inout Drawing) {
    let (x, y) = (centre.x, centre.y)
    let hook = [
      Point(x: x - 2.6, y: y - 2.6), Point(x: x - 1.6, y: y - 4.4), Point(x: x + 0.4, y: y - 5),
      Point(x: x + 2.2, y: y - 4.2), Point(x: x + 2.7, y: y - 2.5), Point(x: x + 1.8, y: y - 0.9),
      Point(x: x + 0.3, y: y + 0.3), Point(x: x, y: y + 1.8),
    ]
    drawing.path(hook, Paint(stroke: .muted, width: 1.4, roundEnds: true))
    drawing.circle(Point(x: x, y: y + 4.3), radius: 0.9, .fill(.muted))
  }
}
