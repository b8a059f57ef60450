/// Twenty-four directions, a step of 15° apart, clockwise from the right.
///
/// Tabulated, because sine and cosine may differ in the last bit between C libraries.
enum UnitRing {
  /// In the order in which a reader would look for a label: right, then slightly off to either
  /// side, last of all to the left.
  static let directions: [Point] = {
    var steps = [0]
    for step in 1..<12 { steps += [24 - step, step] }
    return (steps + [12]).map { clockwise($0) }
  }()

  private static let quarter: [(cosine: Double, sine: Double)] = [
    (1, 0),
    (0.9659258262890683, 0.25881904510252074),
    (0.8660254037844386, 0.5),
    (0.7071067811865476, 0.7071067811865476),
    (0.5, 0.8660254037844386),
    (0.25881904510252074, 0.9659258262890683),
  ]

  private static func clockwise(_ step: Int) -> Point {
    let (cosine, sine) = quarter[step % 6]
    return switch step / 6 {
    case 0: Point(x: cosine, y: sine)
    case 1: Point(x: -sine, y: cosine)
    case 2: Point(x: -cosine, y: -sine)
    default: Point(x: sine, y: -cosine)
    }
  }
}
