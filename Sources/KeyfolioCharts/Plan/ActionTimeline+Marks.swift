extension ActionTimeline {
  /// The shape of a kind, painted by how things stand.
  static func drawMark(
    _ kind: Kind, _ standing: Standing, at centre: Point, _ name: MarkName? = nil,
    in drawing: inout Drawing
  ) {
    let paint: Paint =
      switch standing {
      case .done: Paint(fill: .ink, stroke: .ink, width: 1.6)
      case .overdue: Paint(fill: .ground, stroke: .alert, width: 2.6)
      case .open: Paint(fill: .ground, stroke: .ink, width: 1.6)
      case .undated: Paint(fill: .ground, stroke: .muted, width: 1.4, dash: .dashed)
      }
    let corners = corners(of: kind)
    if corners.isEmpty {
      drawing.circle(centre, radius: 6, paint, name)
    } else {
      let points = corners.map { Point(x: centre.x + $0.0, y: centre.y + $0.1) }
      drawing.path(points, closed: true, paint, name)
    }
    guard standing == .done else { return }
    let tick = [(-3.0, 0.2), (-0.8, 2.4), (3, -2.2)].map {
      Point(x: centre.x + $0.0, y: centre.y + $0.1)
    }
    drawing.path(tick, Paint(stroke: .ground, width: 1.6, roundEnds: true))
  }

  /// From the middle of the mark; none for a circle.
  private static func corners(of kind: Kind) -> [(Double, Double)] {
    switch kind {
    case .action: []
    case .agreement: [(0, -7.5), (7.5, 0), (0, 7.5), (-7.5, 0)]
    case .review: [(0, -7), (7, 5.5), (-7, 5.5)]
    case .objective: [(-5.5, -5.5), (5.5, -5.5), (5.5, 5.5), (-5.5, 5.5)]
    case .decision: [(-7, -5.5), (7, -5.5), (0, 7)]
    }
  }

  /// An arrowhead that points to where the date truly lies.
  static func drawChevron(at tip: Point, _ direction: Double, _ drawing: inout Drawing) {
    let back = tip.x - direction * 1
    let points = [
      Point(x: back, y: tip.y - 4), Point(x: back + direction * 4, y: tip.y),
      Point(x: back, y: tip.y + 4),
    ]
    drawing.path(points, Paint(stroke: .ink, width: 1.5, roundEnds: true))
  }

  // MARK: Legend

  /// Only what occurs; the shapes where there is more than one.
  func legendEntries(_ items: [Item]) -> [Legend.Entry] {
    let kinds = Kind.allCases.filter { kind in items.contains { $0.kind == kind } }
    var entries: [Legend.Entry] = []
    if kinds.count > 1 {
      entries += kinds.map { kind in
        Legend.Entry(words.kinds[kind]) { Self.drawMark(kind, .open, at: $0, in: &$1) }
      }
    }
    let kind = kinds.first ?? .action
    let standings = Set(items.map(standing))
    if standings.contains(.overdue) {
      entries.append(
        Legend.Entry(words.overdue) { centre, drawing in
          drawing.line(
            centre, Point(x: centre.x + 11, y: centre.y), .line(.alert, 2, .dashed))
          Self.drawMark(
            kind, .overdue, at: Point(x: centre.x - 1, y: centre.y), in: &drawing)
        })
    }
    if standings.contains(.done) {
      entries.append(
        Legend.Entry(words.done) { Self.drawMark(kind, .done, at: $0, in: &$1) })
    }
    let slipped = items.contains { item in
      guard let first = item.first, let date = item.date else { return false }
      return first.value < date.value
    }
    if slipped { entries.append(Legend.Entry(words.slipped, Self.drawSlip)) }
    let isBeyond = items.contains { item in
      item.date.map { !domain.contains($0.value) } ?? false
    }
    if isBeyond {
      entries.append(
        Legend.Entry(words.beyond) { Self.drawChevron(at: $0, 1, &$1) })
    }
    return entries
  }

  private static func drawSlip(at centre: Point, in drawing: inout Drawing) {
    let start = Point(x: centre.x - 7, y: centre.y)
    drawing.line(start, Point(x: centre.x + 9, y: centre.y), .line(.muted, 2))
    drawing.line(
      Point(x: start.x, y: start.y - 5), Point(x: start.x, y: start.y + 5), .line(.muted, 2))
  }

  // MARK: Undated

  /// What has no date: a dashed mark, the name and the owner.
  func drawUndated(
    _ items: [Item], after count: Int, _ form: ChartForm, top: Double, in drawing: inout Drawing
  ) -> Double {
    let size = form.textSize
    let heading = TextStyle(size: size, bold: true)
    drawing.line(Point(x: 2, y: top), Point(x: form.width - 4, y: top), .line(.hair))
    drawing.text(
      words.undated, at: Point(x: 2, y: top + 8 + size * 0.6), heading, within: form.width - 6)
    var y = top + 8 + size * 1.5
    let owners = form == .wide ? 220.0 : 90
    for item in items {
      let middle = y + size * 0.75
      Self.drawMark(
        item.kind, item.isDone ? .done : .undated, at: Point(x: 10, y: middle), in: &drawing)
      drawing.text(
        item.name, at: Point(x: 24, y: middle), TextStyle(size: size),
        within: form.width - 28 - owners - 10)
      let style = TextStyle(size: form.smallSize, role: .muted)
      drawing.text(
        second(item), at: Point(x: form.width - 4 - owners, y: middle), style, within: owners)
      y += size * 1.25 + 6
    }
    return y
  }
}
