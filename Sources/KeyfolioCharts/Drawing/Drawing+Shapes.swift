extension Drawing {
  /// A square on its corner.
  /// - Parameter half: from the middle to each corner.
  mutating func diamond(
    at centre: Point, half: Double, _ paint: Paint, _ name: MarkName? = nil
  ) {
    path(
      [
        Point(x: centre.x, y: centre.y - half), Point(x: centre.x + half, y: centre.y),
        Point(x: centre.x, y: centre.y + half), Point(x: centre.x - half, y: centre.y),
      ], closed: true, paint, name)
  }
}
