/// Second reports and influence, drawn behind the boxes: straight from side to side where boxes
/// stand beside each other, in a bracket on the right where they stand one above the other.
struct OrgTies {
  /// The room that brackets need to the right of the boxes.
  static func margin(_ chart: OrgTree, _ form: ChartForm) -> Double {
    chart.ties.isEmpty ? 0 : form == .wide ? 12 : 26
  }

  private static let lanes = 5

  /// - Parameter boxes: those that are drawn, by the index of the person.
  static func draw(
    _ chart: OrgTree, _ boxes: [Int: Box], _ form: ChartForm, in drawing: inout Drawing
  ) {
    guard !chart.ties.isEmpty else { return }
    var indices: [String: Int] = [:]
    for (index, person) in chart.people.enumerated() where indices[person.id] == nil {
      indices[person.id] = index
    }
    var lane = 0
    for tie in chart.ties {
      guard let from = indices[tie.from].flatMap({ boxes[$0] }),
        let to = indices[tie.to].flatMap({ boxes[$0] }), from != to
      else { continue }
      let isAbove = from.x < to.maxX && to.x < from.maxX
      let step = form == .wide ? 1.5 : 4
      let reach = 5 + Double(lane % lanes) * step
      if isAbove { lane += 1 }
      draw(isAbove ? bracket(from, to, reach) : side(from, to), tie.kind, in: &drawing)
    }
  }

  private static func side(_ from: Box, _ to: Box) -> [Point] {
    let isRight = from.maxX <= to.x
    return [
      Point(x: isRight ? from.maxX : from.x, y: from.centre.y),
      Point(x: isRight ? to.x : to.maxX, y: to.centre.y),
    ]
  }

  /// Leaves and arrives off the middle, so that two ties at one box stay apart.
  private static func bracket(_ from: Box, _ to: Box, _ reach: Double) -> [Point] {
    let x = max(from.maxX, to.maxX) + reach
    let off = (from.y < to.y ? 1 : -1) * (2 + reach / 2)
    let (start, end) = (from.centre.y + off, to.centre.y - off)
    return [
      Point(x: from.maxX, y: start), Point(x: x, y: start), Point(x: x, y: end),
      Point(x: to.maxX, y: end),
    ]
  }

  static func draw(_ points: [Point], _ kind: OrgTree.Tie.Kind, in drawing: inout Drawing) {
    guard kind == .influence, let tip = points.last else {
      return drawing.path(points, .line(.muted, 1.2, .dashed))
    }
    drawing.path(points, Paint(stroke: .accent, width: 1.4, dash: .dotted, roundEnds: true))
    let neck = tip.towards(points[points.count - 2], by: 6)
    let (dx, dy) = ((tip.x - neck.x) * 0.55, (tip.y - neck.y) * 0.55)
    let head = [
      tip, Point(x: neck.x - dy, y: neck.y + dx), Point(x: neck.x + dy, y: neck.y - dx),
    ]
    drawing.path(head, closed: true, .fill(.accent))
  }
}
