/// One of the few things that drawings are made of.
enum Element: Equatable, Sendable {
  case rectangle(Box, Paint, MarkName?)
  case circle(Point, Double, Paint, MarkName?)
  case line(Segment, Paint, MarkName?)
  case path([Point], closed: Bool, Paint, MarkName?)
  case text(PlacedText)
  /// The text once more as a broad outline in the colour of the page, to be covered by the text.
  case clearing(PlacedText)
  case beginGroup(Group)
  case endGroup(isLink: Bool)

  /// What belongs together, with a tooltip; a link where it has an address.
  struct Group: Equatable, Sendable {
    var href: String?
    var tooltip: String
    /// False for a second way to an address that another link already has.
    var isFocusable = true
  }

  /// The same, further down.
  func lowered(by distance: Double) -> Element {
    switch self {
    case .rectangle(var box, let paint, let name):
      box.y += distance
      return .rectangle(box, paint, name)
    case .circle(let centre, let radius, let paint, let name):
      return .circle(centre.lowered(by: distance), radius, paint, name)
    case .line(let line, let paint, let name):
      let from = line.from.lowered(by: distance)
      return .line(Segment(from: from, to: line.to.lowered(by: distance)), paint, name)
    case .path(let points, let closed, let paint, let name):
      return .path(points.map { $0.lowered(by: distance) }, closed: closed, paint, name)
    case .text(let text): return .text(text.lowered(by: distance))
    case .clearing(let text): return .clearing(text.lowered(by: distance))
    case .beginGroup, .endGroup: return self
    }
  }
}

/// Which number of a chart's table a mark shows.
struct MarkName: Equatable, Sendable {
  /// The row, from 0.
  var row: Int
  /// Which of the row's numbers: "sales"; a few lower-case letters.
  var part: String

  init(_ row: Int, _ part: String) {
    self.row = row
    self.part = part
  }
}
