/// How the parts of an account are painted.
enum MatrixMark {
  /// Whether a disc is filled with its full colour: category, wallet and evidence are known.
  static func isSolid(_ bubble: PortfolioMatrix.Bubble) -> Bool {
    !bubble.isUnverified && bubble.role != nil && bubble.knownOuter != nil
  }

  static func disc(_ bubble: PortfolioMatrix.Bubble) -> Paint {
    let role = bubble.role ?? .ink
    // The thin edge in the colour of the page keeps overlapping discs apart.
    guard !isSolid(bubble) else { return Paint(fill: role, stroke: .ground, width: 0.8) }
    let fill: Palette.Role = bubble.isUnverified ? .ground : role
    let opacity = bubble.isUnverified ? 1 : bubble.role == nil ? 0.15 : 0.4
    return Paint(
      fill: fill, fillOpacity: opacity, stroke: role, width: 1.5,
      dash: bubble.knownOuter == nil ? .dashed : nil)
  }

  static func ring(_ role: Palette.Role) -> Paint {
    Paint(fill: role, fillOpacity: 0.06, stroke: role, width: 1)
  }

  static func halo(_ role: Palette.Role) -> Paint {
    Paint(stroke: role, strokeOpacity: 0.28, width: MatrixBubble.haloWidth)
  }
}

extension MatrixDrawing {
  func write(_ mark: MatrixBubble, _ writer: inout SVGWriter) {
    let bubble = matrix.bubbles[mark.index]
    let role = bubble.role ?? .ink
    writer.beginGroup(href: bubble.href, tooltip: bubble.tooltip)
    if mark.isFragile {
      let radius = mark.outline + MatrixBubble.haloGap
      writer.circle(mark.centre, radius: radius, MatrixMark.halo(role))
    }
    if let ring = mark.ring { writer.circle(mark.centre, radius: ring, MatrixMark.ring(role)) }
    if let tail = mark.tail { writeTail(tail, role, &writer) }
    if let whisker = mark.whisker { writeWhisker(whisker, &writer) }
    switch mark.core {
    case .disc(let radius):
      writer.circle(mark.centre, radius: radius, MatrixMark.disc(bubble))
    case .noSales: writeDiamond(at: mark.centre, role, &writer)
    case .salesUnknown: writeCross(at: mark.centre, role, &writer)
    }
    for chevron in mark.chevrons {
      writer.path(chevron, Paint(stroke: .ink, width: 1.5, roundEnds: true))
    }
    writer.endGroup(href: bubble.href)
  }

  func writeLegend(_ writer: inout SVGWriter) {
    for size in legend.sizes {
      writer.circle(size.centre, radius: size.radius, .line(.muted, 0.8))
      writer.text(size.text)
    }
    for item in legend.items {
      write(item.symbol, at: item.centre, &writer)
      writer.text(item.text)
    }
    if !legend.items.isEmpty { writer.lineBreak() }
  }

  private func write(
    _ symbol: MatrixLegend.Symbol, at centre: Point, _ writer: inout SVGWriter
  ) {
    let left = Point(x: centre.x - 7, y: centre.y)
    let right = Point(x: centre.x + 7, y: centre.y)
    switch symbol {
    case .sales: writer.circle(centre, radius: 4.5, .fill(.muted))
    case .wallet:
      writer.circle(centre, radius: 7, MatrixMark.ring(.muted))
      writer.circle(centre, radius: 2.5, .fill(.muted))
    case .walletUnknown:
      writer.circle(
        centre, radius: 6,
        Paint(fill: .muted, fillOpacity: 0.4, stroke: .muted, width: 1.5, dash: .dashed))
    case .unverified:
      writer.circle(centre, radius: 5, Paint(fill: .ground, stroke: .muted, width: 1.5))
    case .noSales: writeDiamond(at: centre, .muted, &writer)
    case .salesUnknown: writeCross(at: centre, .muted, &writer)
    case .range:
      writeWhisker(
        Segment(
          from: Point(x: centre.x, y: centre.y + 7), to: Point(x: centre.x, y: centre.y - 7)),
        &writer)
      writer.circle(
        centre, radius: 4, Paint(fill: .ground, stroke: .ink, width: 1.5))
    case .fragile:
      writer.circle(centre, radius: 6, MatrixMark.halo(.muted))
      writer.circle(centre, radius: 2.5, .fill(.muted))
    case .previous: writeTail(Segment(from: left, to: right), .muted, &writer)
    case .beyond:
      let points = [
        Point(x: centre.x - 2, y: centre.y - 3.5), Point(x: centre.x + 1.5, y: centre.y),
        Point(x: centre.x - 2, y: centre.y + 3.5),
      ]
      writer.path(points, Paint(stroke: .ink, width: 1.5, roundEnds: true))
    }
  }

  /// A line that ends in a small arrowhead.
  private func writeTail(
    _ tail: Segment, _ role: Palette.Role, _ writer: inout SVGWriter
  ) {
    let neck = tail.to.towards(tail.from, by: 5)
    writer.line(Segment(from: tail.from, to: neck), .line(role, 1.2))
    let dx = (tail.to.x - neck.x) * 0.5
    let dy = (tail.to.y - neck.y) * 0.5
    let points = [
      tail.to, Point(x: neck.x - dy, y: neck.y + dx), Point(x: neck.x + dy, y: neck.y - dx),
    ]
    writer.path(points, closed: true, .fill(role))
  }

  /// A line with a short bar across each end.
  private func writeWhisker(_ whisker: Segment, _ writer: inout SVGWriter) {
    let isUpright = whisker.from.x == whisker.to.x
    writer.line(whisker, .line(.ink, 1))
    for end in [whisker.from, whisker.to] {
      let dx = isUpright ? 3.5 : 0
      let dy = isUpright ? 0 : 3.5
      writer.line(
        Segment(
          from: Point(x: end.x - dx, y: end.y - dy), to: Point(x: end.x + dx, y: end.y + dy)),
        .line(.ink, 1))
    }
  }

  private func writeDiamond(
    at centre: Point, _ role: Palette.Role, _ writer: inout SVGWriter
  ) {
    let half = MatrixBubble.smallMark
    let points = [
      Point(x: centre.x, y: centre.y - half), Point(x: centre.x + half, y: centre.y),
      Point(x: centre.x, y: centre.y + half), Point(x: centre.x - half, y: centre.y),
    ]
    writer.path(points, closed: true, Paint(fill: .ground, stroke: role, width: 1.5))
  }

  private func writeCross(
    at centre: Point, _ role: Palette.Role, _ writer: inout SVGWriter
  ) {
    let half = MatrixBubble.smallMark - 0.5
    for turn in [1.0, -1] {
      let from = Point(x: centre.x - half, y: centre.y - half * turn)
      let to = Point(x: centre.x + half, y: centre.y + half * turn)
      writer.line(Segment(from: from, to: to), .line(role, 1.5))
    }
  }
}
