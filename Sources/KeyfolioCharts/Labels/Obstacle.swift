/// Something in a drawing that a label has to mind.
struct Obstacle: Sendable {
  enum Shape: Sendable {
    case box(Box)
    case disc(Point, Double)
    /// Only the line of the circle.
    case ring(Point, Double)
    case segment(Segment)
  }

  var shape: Shape
  /// The mark that this is part of; −1 for none.
  var owner = -1
  /// The request whose label this is part of; −1 for none, or once the label is settled.
  var label = -1
  /// Whether the shape is a leader line, which labels avoid more than other lines.
  var isLeader = false
  var isActive = true

  /// Areas must not be covered; lines should not be crossed.
  var isArea: Bool {
    switch shape {
    case .box, .disc: true
    case .ring, .segment: false
    }
  }

  func touches(_ box: Box) -> Bool {
    switch shape {
    case .box(let other): other.intersects(box)
    case .disc(let centre, let radius): box.intersects(discAt: centre, radius: radius)
    case .ring(let centre, let radius): box.intersects(ringAt: centre, radius: radius)
    case .segment(let segment): segment.intersects(box)
    }
  }

  var bounds: Box {
    switch shape {
    case .box(let box): box
    case .segment(let segment): segment.bounds
    case .disc(let centre, let radius), .ring(let centre, let radius):
      Box(x: centre.x - radius, y: centre.y - radius, width: 2 * radius, height: 2 * radius)
    }
  }
}
