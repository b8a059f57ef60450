/// A place in a drawing: x grows to the right, y grows downwards.
struct Point: Equatable, Sendable {
  var x: Double
  var y: Double

  /// The point on the grid that the writer rounds to, so that what is compared is what is drawn.
  var rounded: Point { Point(x: Point.tenth(x), y: Point.tenth(y)) }

  /// A length to one decimal, half away from zero.
  @inline(__always)
  static func tenth(_ value: Double) -> Double {
    let tenths = value * 10
    // Far outside every drawing; and what is not a number stays none.
    guard abs(tenths) < 1e12 else { return tenths.rounded() / 10 }
    // By way of an integer: a call into the C library for each place that labels try would cost
    // more than the places.
    let whole = Double(Int(tenths))
    let rest = tenths - whole
    return (rest >= 0.5 ? whole + 1 : rest <= -0.5 ? whole - 1 : whole) / 10
  }

  func lowered(by distance: Double) -> Point { Point(x: x, y: y + distance) }

  func distance(to other: Point) -> Double {
    let dx = other.x - x
    let dy = other.y - y
    return (dx * dx + dy * dy).squareRoot()
  }

  /// The point that lies `length` away in the direction of another, which must differ.
  func towards(_ other: Point, by length: Double) -> Point {
    let whole = distance(to: other)
    guard whole > 0 else { return self }
    let part = length / whole
    return Point(x: x + (other.x - x) * part, y: y + (other.y - y) * part)
  }
}
