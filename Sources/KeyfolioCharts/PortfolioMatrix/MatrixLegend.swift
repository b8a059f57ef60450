/// What the marks mean and how large an amount is; only what occurs in the drawing.
struct MatrixLegend: Sendable {
  enum Symbol: CaseIterable {
    case sales, wallet, walletUnknown, unverified, noSales, salesUnknown, range, fragile
    case previous, beyond
  }

  struct Item: Sendable {
    var symbol: Symbol
    /// The middle of the symbol.
    var centre: Point
    var text: PlacedText
  }

  struct Size: Sendable {
    var centre: Point
    var radius: Double
    var text: PlacedText
  }

  private(set) var items: [Item] = []
  private(set) var sizes: [Size] = []
  private(set) var height = 0.0

  private static let symbolWidth = 22.0

  /// - Parameter room: the width and the top; its height does not matter.
  init(_ matrix: PortfolioMatrix, _ form: ChartForm, area: AreaScale, in room: Box) {
    guard !matrix.bubbles.isEmpty else { return }
    let style = TextStyle(size: form.smallSize, role: .muted)
    let rowHeight = form.smallSize + 9
    let sizeWidth = area.greatestValue > 0 ? layOutSizes(matrix.sizeKey, area, room, style) : 0
    let sizeHeight = sizes.map { 2 * $0.radius }.max() ?? 0
    let isBeside = form == .wide
    let width = isBeside && sizeWidth > 0 ? room.width - sizeWidth - 28 : room.width
    let top = isBeside || sizes.isEmpty ? room.y : room.y + sizeHeight + 6
    // Symbols stand in columns; a long word takes more than one.
    let columns = isBeside ? 3 : 2
    let step = (width + 12) / Double(columns)
    var column = 0
    var y = top + rowHeight / 2
    for symbol in MatrixLegend.symbols(of: matrix) {
      let word = TextMeasure.fitting(
        MatrixLegend.word(symbol, matrix.words), size: style.size,
        within: width - MatrixLegend.symbolWidth)
      let needed =
        MatrixLegend.symbolWidth + TextMeasure.reserved(word, size: style.size)
      let taken = min(columns, Int(((needed + 12) / step).rounded(.up)))
      if column > 0 && column + taken > columns {
        column = 0
        y += rowHeight
      }
      let x = room.x + Double(column) * step
      let text = PlacedText(word, at: Point(x: x + MatrixLegend.symbolWidth, y: y), style)
      items.append(Item(symbol: symbol, centre: Point(x: x + 8, y: y), text: text))
      column += taken
    }
    let itemsBottom = items.isEmpty ? top : y + rowHeight / 2
    height = max(itemsBottom, room.y + sizeHeight) - room.y
  }

  /// Sets the discs in a row, to the right in the wide form, and returns the width of the row.
  private mutating func layOutSizes(
    _ ticks: [Tick], _ area: AreaScale, _ room: Box, _ style: TextStyle
  ) -> Double {
    let shown = ticks.filter { $0.value > 0 && $0.value.isFinite }
      .sorted { ($0.value, $0.label) < ($1.value, $1.label) }
    let tallest = shown.map { area.radius($0.value) }.max() ?? 0
    var x = 0.0
    for tick in shown {
      let radius = Point.tenth(area.radius(tick.value))
      let width = TextMeasure.reserved(tick.label, size: style.size)
      guard x + 2 * radius + 5 + width <= room.width else { break }
      let centre = Point(x: x + radius, y: room.y + tallest)
      let text = PlacedText(
        tick.label, at: Point(x: x + 2 * radius + 5, y: centre.y), style)
      sizes.append(Size(centre: centre, radius: radius, text: text))
      x += 2 * radius + 5 + width + 12
    }
    let width = max(0, x - 12)
    let start = room.width > 500 ? room.maxX - width : room.x
    for index in sizes.indices {
      sizes[index].centre.x += start
      sizes[index].text.point.x += start
    }
    return width
  }

  private static func symbols(of matrix: PortfolioMatrix) -> [Symbol] {
    var used: Set<Symbol> = []
    for bubble in matrix.bubbles {
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
      if isBeyond(bubble.x, matrix.strength) || isBeyond(bubble.y, matrix.attractiveness) {
        used.insert(.beyond)
      }
    }
    return Symbol.allCases.filter(used.contains)
  }

  private static func isBeyond(_ value: Double, _ axis: Axis) -> Bool {
    !axis.domain.contains(value)
  }

  private static func word(_ symbol: Symbol, _ words: PortfolioMatrix.Words) -> String {
    switch symbol {
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
    }
  }
}
