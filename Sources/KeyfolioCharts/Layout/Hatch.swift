/// Slanting lines over a rectangle, as one stroke that runs along its edge from line to line: a
/// pattern that grey paper shows and that needs no definitions outside the shape.
enum Hatch {
  /// The points of the stroke.
  /// - Parameter step: from one line to the next, along the upper edge.
  static func stroke(over box: Box, step: Double = 6) -> [Point] {
    guard box.width > 0, box.height > 0, step > 0 else { return [] }
    var points: [Point] = []
    var offset = step
    var isDown = true
    while offset < box.width + box.height {
      // From the upper edge, or the right one, down to the left edge, or the lower one.
      let upper = Point(x: box.x + min(offset, box.width), y: box.y + max(0, offset - box.width))
      let lower = Point(x: box.x + max(0, offset - box.height), y: box.y + min(offset, box.height))
      points += isDown ? [upper, lower] : [lower, upper]
      isDown.toggle()
      offset += step
    }
    return points
  }
}
