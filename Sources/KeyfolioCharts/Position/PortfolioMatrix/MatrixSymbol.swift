/// What a mark of the matrix may say, each with a symbol and a word in the legend.
enum MatrixSymbol: CaseIterable {
  case sales, wallet, walletUnknown, unverified, noSales, salesUnknown, range, fragile
  case previous, forecast, beyond

  /// Those that the marks of a matrix make use of.
  static func occurring(in matrix: PortfolioMatrix) -> [MatrixSymbol] {
    var used: Set<MatrixSymbol> = []
    // A bubble is large, so it is looked at where it is.
    for index in matrix.bubbles.indices { note(matrix.bubbles[index], in: matrix, &used) }
    return allCases.filter(used.contains)
  }

  private static func note(
    _ bubble: borrowing PortfolioMatrix.Bubble, in matrix: borrowing PortfolioMatrix,
    _ used: inout Set<MatrixSymbol>
  ) {
    switch bubble.knownInner {
    case nil: used.insert(.salesUnknown)
    case 0?: used.insert(.noSales)
    case _?:
      used.insert(bubble.isUnverified ? .unverified : .sales)
      if bubble.knownOuter == nil { used.insert(.walletUnknown) }
    }
    if bubble.knownOuter != nil { used.insert(.wallet) }
    if bubble.range != nil { used.insert(.range) }
    if bubble.isFragile { used.insert(.fragile) }
    if bubble.previous != nil { used.insert(.previous) }
    if bubble.forecast != nil { used.insert(.forecast) }
    let isInside =
      matrix.strength.domain.contains(bubble.x.value)
      && matrix.attractiveness.domain.contains(bubble.y.value)
    if !isInside { used.insert(.beyond) }
  }

  func word(_ words: PortfolioMatrix.Words) -> String {
    switch self {
    case .sales: words.sales
    case .wallet: words.wallet
    case .walletUnknown: words.walletUnknown
    case .unverified: words.unverified
    case .noSales: words.noSales
    case .salesUnknown: words.salesUnknown
    case .range: words.range
    case .fragile: words.fragile
    case .beyond: words.beyond
    case .previous: words.previous
    case .forecast: words.forecast
    }
  }

  func draw(at centre: Point, in drawing: inout Drawing) {
    let left = Point(x: centre.x - 7, y: centre.y)
    let right = Point(x: centre.x + 7, y: centre.y)
    switch self {
    case .sales: drawing.circle(centre, radius: 4.5, .fill(.muted))
    case .wallet:
      drawing.circle(centre, radius: 7, MatrixMark.ring(.muted))
      drawing.circle(centre, radius: 2.5, .fill(.muted))
    case .walletUnknown:
      drawing.circle(
        centre, radius: 6,
        Paint(fill: .muted, fillOpacity: 0.4, stroke: .muted, width: 1.5, dash: .dashed))
    case .unverified:
      drawing.circle(centre, radius: 5, Paint(fill: .ground, stroke: .muted, width: 1.5))
    case .noSales: MatrixMark.drawDiamond(at: centre, .muted, in: &drawing)
    case .salesUnknown: MatrixMark.drawCross(at: centre, .muted, in: &drawing)
    case .range:
      let whisker = Segment(
        from: Point(x: centre.x, y: centre.y + 7), to: Point(x: centre.x, y: centre.y - 7))
      MatrixMark.drawWhisker(whisker, in: &drawing)
      drawing.circle(centre, radius: 4, Paint(fill: .ground, stroke: .ink, width: 1.5))
    case .fragile:
      drawing.circle(centre, radius: 6, MatrixMark.halo(.muted))
      drawing.circle(centre, radius: 2.5, .fill(.muted))
    case .previous: MatrixMark.drawTail(Segment(from: left, to: right), .muted, in: &drawing)
    case .forecast:
      MatrixMark.drawGhost(
        Segment(from: left, to: Point(x: centre.x + 4, y: centre.y)), radius: 3.5, .muted,
        in: &drawing)
    case .beyond:
      let points = [
        Point(x: centre.x - 2, y: centre.y - 3.5), Point(x: centre.x + 1.5, y: centre.y),
        Point(x: centre.x - 2, y: centre.y + 3.5),
      ]
      drawing.path(points, Paint(stroke: .ink, width: 1.5, roundEnds: true))
    }
  }
}
