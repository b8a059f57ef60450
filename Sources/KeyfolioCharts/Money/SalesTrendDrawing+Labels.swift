extension SalesTrendDrawing {
  // MARK: Amounts

  /// What stands above or below each column, or where there is no room for all, at the two ends.
  func drawAmounts(in drawing: inout Drawing) {
    let known = periods.indices.filter { periods[$0].outlook != nil || periods[$0].actual != nil }
    let texts = known.map { (periods[$0].outlook ?? periods[$0].actual)?.text ?? "" }
    let size = form.smallSize
    let widest = texts.map { TextMeasure.reserved($0, size: size) }.max() ?? 0
    let fits = widest + 4 <= steps.step
    for (place, index) in known.enumerated() where fits || place == 0 || place == known.count - 1 {
      let room = fits ? steps.step : steps.step * Double(max(1, known.count - 1)) / 2 + 20
      let text = TextMeasure.fitting(texts[place], size: size, within: room)
      drawing.clear(amount(text, index), of: texts[place])
    }
    for index in periods.indices where periods[index].outlook != nil {
      drawSoFar(index, in: &drawing)
    }
  }

  /// The actual amount of a period that has an outlook, in its column if it fits.
  private func drawSoFar(_ index: Int, in drawing: inout Drawing) {
    guard let actual = periods[index].actual else { return }
    let size = form.smallSize
    let height = abs(sales.y(0) - sales.y(actual.value))
    let fits = TextMeasure.reserved(actual.text, size: size) <= columnWidth
    guard height > size * 1.5, fits else { return }
    let middle = (sales.y(0) + sales.y(actual.value)) / 2
    let style = TextStyle(size: size, role: .ground, anchor: .middle)
    drawing.text(actual.text, at: Point(x: steps.x(index), y: middle), style)
  }

  /// Beyond every column that it would cover; plans are hollow and may be covered.
  private func amount(_ text: String, _ index: Int) -> PlacedText {
    let style = TextStyle(size: form.smallSize, anchor: .middle)
    var placed = PlacedText(text, at: Point(x: steps.x(index), y: 0), style)
    let half = placed.box.width / 2
    placed.point.x = max(sales.box.x + half, min(form.width - 1 - half, placed.point.x))
    let box = placed.box
    let value = (periods[index].outlook ?? periods[index].actual)?.value ?? 0
    let covered = periods.indices.filter {
      let x = steps.x($0)
      return x + columnWidth / 2 > box.x && x - columnWidth * 0.75 < box.maxX
    }
    let ends = covered.flatMap { index in
      [periods[index].actual, periods[index].outlook].compactMap { $0?.value }
    }
    let y =
      value < 0
      ? sales.y(min(0, ends.min() ?? 0)) + form.smallSize * 0.8
      : sales.y(max(0, ends.max() ?? 0)) - form.smallSize * 0.75
    placed.point.y = y
    return placed
  }

  // MARK: Shares

  /// The line of shares with its points; labels at both ends, or at all where there is room.
  func drawShares(_ panel: PeriodPanel, in drawing: inout Drawing) {
    let points = periods.indices.map { index in
      periods[index].share.map { Point(x: steps.x(index), y: panel.y($0.value)) }
    }
    for index in points.indices.dropLast() {
      guard let from = points[index], let to = points[index + 1] else { continue }
      let isEstimate = periods[index].isEstimate || periods[index + 1].isEstimate
      drawing.line(from, to, .line(.ink, 1.5, isEstimate ? .dashed : nil))
    }
    for (index, point) in points.enumerated() {
      guard let point else {
        drawUnknown(index, at: panel.y(0), in: &drawing)
        continue
      }
      let radius = min(4, max(1.8, steps.step * 0.2))
      drawing.circle(
        point, radius: radius, SalesTrendDrawing.sharePaint(periods[index].isEstimate),
        MarkName(first + index, "share"))
    }
    drawShareLabels(points, panel, in: &drawing)
  }

  static func sharePaint(_ isEstimate: Bool) -> Paint {
    isEstimate ? Paint(fill: .ground, stroke: .ink, width: 1.5) : .fill(.ink)
  }

  private func drawShareLabels(
    _ points: [Point?], _ panel: PeriodPanel, in drawing: inout Drawing
  ) {
    let known = points.indices.filter { points[$0] != nil }
    let size = form.smallSize
    let widest =
      known.map { TextMeasure.reserved(periods[$0].share?.text ?? "", size: size) }.max() ?? 0
    let fits = widest + 4 <= steps.step
    for (place, index) in known.enumerated() {
      guard fits || place == 0 || place == known.count - 1, let point = points[index],
        let full = periods[index].share?.text
      else { continue }
      let room = fits ? steps.step : steps.step * Double(max(1, known.count - 1)) / 2 + 20
      let text = TextMeasure.fitting(full, size: size, within: room)
      let style = TextStyle(size: size, bold: true, anchor: .middle)
      var placed = PlacedText(text, at: point, style)
      let half = placed.box.width / 2
      placed.point.x = max(panel.box.x + half, min(form.width - 1 - half, point.x))
      placed.point.y += isAbove(index, points) ? -size * 0.95 : size * 0.95
      // Never through the line of zero into the words below.
      if placed.point.y + size * 0.6 > panel.box.maxY { placed.point.y = point.y - size * 0.95 }
      drawing.clear(placed, of: full)
    }
  }

  /// Whether a label stands above its point: where the line does not rise from it to either side.
  private func isAbove(_ index: Int, _ points: [Point?]) -> Bool {
    guard let point = points[index] else { return true }
    let beside = [index - 1, index + 1].compactMap {
      points.indices.contains($0) ? points[$0] : nil
    }
    guard !beside.isEmpty else { return true }
    let middle = beside.reduce(0) { $0 + $1.y } / Double(beside.count)
    return middle >= point.y - 1
  }

  // MARK: Legend

  static func entries(_ periods: [SalesTrend.Period], _ words: SalesTrend.Words) -> [Legend.Entry] {
    var entries: [Legend.Entry] = []
    func add(_ word: String, if isNeeded: Bool, _ paint: Paint, _ symbol: Symbol) {
      guard isNeeded else { return }
      entries.append(Legend.Entry(word) { draw(symbol, paint, at: $0, in: &$1) })
    }
    add(words.actual, if: periods.contains { $0.actual != nil }, .fill(.accent), .column)
    add(words.outlook, if: periods.contains { $0.outlook != nil }, outlookPaint, .hatched)
    add(words.plan, if: periods.contains { $0.plan != nil }, planPaint, .column)
    let shares = periods.filter { $0.share != nil }
    add(words.documented, if: shares.contains { !$0.isEstimate }, sharePaint(false), .point)
    add(words.estimate, if: shares.contains { $0.isEstimate }, sharePaint(true), .point)
    let isUnknown = periods.contains {
      ($0.actual == nil && $0.outlook == nil) || (!shares.isEmpty && $0.share == nil)
    }
    add(words.unknown, if: isUnknown, .line(.muted), .question)
    return entries
  }

  private enum Symbol { case column, hatched, point, question }

  private static func draw(
    _ symbol: Symbol, _ paint: Paint, at centre: Point, in drawing: inout Drawing
  ) {
    let box = Box(x: centre.x - 5, y: centre.y - 6, width: 10, height: 12)
    switch symbol {
    case .column: drawing.rectangle(box, paint)
    case .hatched:
      drawing.rectangle(box, paint)
      drawing.path(Hatch.stroke(over: box, step: 4), .line(.muted, 0.6))
    case .point:
      let dash: Paint.Dash? = paint.fill == .ground ? .dashed : nil
      drawing.line(
        Point(x: centre.x - 8, y: centre.y), Point(x: centre.x + 8, y: centre.y),
        .line(.ink, 1.5, dash))
      drawing.circle(centre, radius: 4, paint)
    case .question:
      let style = TextStyle(size: 12, role: .muted, bold: true, anchor: .middle)
      drawing.text("?", at: centre, style)
    }
  }
}

extension Drawing {
  /// A text with a clearing behind it; one that was cut tells the whole on pointing at it.
  mutating func clear(_ text: PlacedText, of full: String) {
    guard text.text != full else { return clearText(text) }
    group(tooltip: full) { $0.clearText(text) }
  }
}
