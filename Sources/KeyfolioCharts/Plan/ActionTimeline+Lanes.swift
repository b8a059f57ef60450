extension ActionTimeline {
  /// A lane a thing, and where days lie along it.
  struct Lanes {
    let form: ChartForm
    let rows: RowLayout
    let scale: Scale
    let ticks: [Quantity]
    /// Of the ticks that find room beside each other.
    let tickLabels: LabelRail
    /// The middle of the label of the day of the report.
    let asOfY: Double
    /// Room for words to the right, in the wide form.
    let right: Double
    let bottom: Double

    /// The height of the words above the marks of a lane, on a phone.
    let words: Double
    /// Date and owner stand below each other everywhere, as one of them needs the width.
    let isStacked: Bool

    init(
      _ chart: ActionTimeline, _ shown: [Item], _ form: ChartForm, isStacked: Bool, top: Double
    ) {
      self.form = form
      self.isStacked = isStacked
      words = isStacked ? 33 : 17
      let isWide = form == .wide
      right = isWide ? Self.right(chart, shown, form) : 0
      let measures = RowLayout.Measures(
        band: isWide ? 28 : words + 16, gap: isWide ? 6 : 9, widestLabel: 245,
        right: isWide ? right + 22 : 12, left: isWide ? 8 : 12)
      let names = shown.map(\.name)
      let size = form.smallSize
      let plot = RowLayout(names, form, top: 0, measures).plot
      let axis = Axis(title: "", domain: chart.domain)
      let scale = Scale(axis, from: plot.x, to: plot.maxX)
      self.scale = scale
      let room = Box(x: plot.x - 8, y: top, width: plot.width + 12, height: 0)
      var step = 1
      var kept = chart.ticks.filter { scale.holds($0.value) }
      let all = kept
      var rail = Self.rail(kept, scale, size, room)
      while rail.rows > 1, step < 64 {
        step += 1
        kept = all.enumerated().filter { $0.offset % step == 0 }.map(\.element)
        rail = Self.rail(kept, scale, size, room)
      }
      // A lane of its own on a phone is read from the ticks with words alone.
      ticks = isWide ? all : kept
      tickLabels = rail
      asOfY = top + rail.height + size * 0.7
      rows = RowLayout(names, form, top: asOfY + size * 0.7 + 5, measures)
      bottom = rows.bottom
    }

    private static func rail(
      _ ticks: [Quantity], _ scale: Scale, _ size: Double, _ room: Box
    ) -> LabelRail {
      LabelRail(
        ticks.map { .init(text: $0.text, x: scale.position($0.value), role: .muted) }, size: size,
        in: room)
    }

    private static func right(_ chart: ActionTimeline, _ shown: [Item], _ form: ChartForm)
      -> Double
    {
      var widest = 60.0
      for item in shown {
        let status = TextMeasure.reserved(chart.status(item), size: form.textSize, bold: true)
        let owner = TextMeasure.reserved(chart.second(item), size: form.smallSize)
        widest = max(widest, status, owner)
      }
      return min(205, widest.rounded(.up))
    }

    /// The height of a lane's marks.
    func y(_ row: RowLayout.Row) -> Double {
      form == .wide ? row.band.centre.y : row.band.maxY - 8
    }

    /// A line across all lanes; on a phone it pauses where words stand.
    func drawGuide(_ x: Double, from top: Double, _ paint: Paint, in drawing: inout Drawing) {
      guard form == .narrow else {
        drawing.line(Point(x: x, y: top), Point(x: x, y: bottom), paint)
        return
      }
      if top < rows.plot.y - 1 {
        drawing.line(Point(x: x, y: top), Point(x: x, y: rows.plot.y - 1), paint)
      }
      for row in rows.rows {
        drawing.line(Point(x: x, y: y(row) - 8), Point(x: x, y: y(row) + 8), paint)
      }
    }
  }

  /// "28 Aug 2026, overdue".
  func status(_ item: Item) -> String {
    let date = item.date?.text ?? words.none
    switch standing(item) {
    case .overdue: return "\(date), \(words.overdue)"
    case .done: return "\(date), \(words.done)"
    case .open, .undated: return date
    }
  }

  /// "slipped 2×; Sara Okafor".
  func second(_ item: Item) -> String {
    let owner = item.owner ?? (item.kind == .action && !item.isDone ? words.unowned : nil)
    return [item.slips, owner].compactMap(\.self).joined(separator: "; ")
  }

  /// Whether date and owner of one of them do not fit beside each other on a phone.
  func needTwoLines(_ shown: [Item], _ form: ChartForm) -> Bool {
    guard form == .narrow else { return false }
    return shown.contains { item in
      let first = TextMeasure.reserved(
        status(item), size: form.smallSize, bold: standing(item) == .overdue)
      let second = TextMeasure.reserved(second(item), size: form.smallSize)
      return second > 0 && first + 8 + second > form.width - 6
    }
  }

  // MARK: Lanes

  func draw(_ shown: [Item], _ lanes: Lanes, in drawing: inout Drawing) {
    lanes.tickLabels.draw(in: &drawing)
    for tick in lanes.ticks {
      lanes.drawGuide(
        lanes.scale.position(tick.value), from: lanes.rows.plot.y, .line(.hair), in: &drawing)
    }
    for row in lanes.rows.rows {
      let y = lanes.y(row)
      drawing.line(
        Point(x: row.band.x, y: y), Point(x: row.band.maxX, y: y), .line(.hair))
    }
    if lanes.scale.holds(asOf.value) { drawAsOf(lanes, in: &drawing) }
    lanes.rows.drawLabels(in: &drawing)
    for (index, (item, row)) in zip(shown, lanes.rows.rows).enumerated() {
      drawWords(item, row, lanes, in: &drawing)
      drawing.group(tooltip: "\(item.name): \(status(item))") {
        draw(item, index, row, lanes, in: &$0)
      }
    }
  }

  private func drawAsOf(_ lanes: Lanes, in drawing: inout Drawing) {
    let x = lanes.scale.position(asOf.value)
    let size = lanes.form.smallSize
    let plot = lanes.rows.plot
    lanes.drawGuide(x, from: lanes.asOfY + size * 0.7, .line(.ink, 1.2), in: &drawing)
    let room = plot.maxX + 8 - plot.x
    let text = TextMeasure.fitting(asOf.text, size: size, bold: true, within: room)
    let half = TextMeasure.reserved(text, size: size, bold: true) / 2
    let middle = max(plot.x - 4 + half, min(plot.maxX + 4 - half, x))
    let style = TextStyle(size: size, bold: true, anchor: .middle)
    drawing.text(text, at: Point(x: middle, y: lanes.asOfY), style)
  }

  /// Date and owner: to the right of the lane, or above it on a phone.
  private func drawWords(
    _ item: Item, _ row: RowLayout.Row, _ lanes: Lanes, in drawing: inout Drawing
  ) {
    let form = lanes.form
    let isOverdue = standing(item) == .overdue
    let first = TextStyle(
      size: form == .wide ? form.textSize : form.smallSize, role: isOverdue ? .alert : .ink,
      bold: isOverdue)
    let second = TextStyle(size: form.smallSize, role: .muted)
    guard form == .narrow else {
      let x = form.width - 4 - lanes.right
      let (above, below) = self.second(item).isEmpty ? (0.0, 0.0) : (-7.5, 7.5)
      let y = row.band.centre.y
      drawing.text(status(item), at: Point(x: x, y: y + above), first, within: lanes.right)
      drawing.text(
        self.second(item), at: Point(x: x, y: y + below), second, within: lanes.right)
      return
    }
    let isAlone = self.second(item).isEmpty
    let y = row.band.y + (lanes.isStacked && isAlone ? 15 : 7.5)
    let text = status(item)
    drawing.text(text, at: Point(x: 2, y: y), first, within: form.width - 6)
    let width = TextMeasure.reserved(text, size: first.size, bold: first.bold) + 8
    let (x, below) = lanes.isStacked ? (2.0, 16.0) : (2 + width, 0)
    drawing.text(
      self.second(item), at: Point(x: x, y: y + below), second, within: form.width - 4 - x)
  }

  /// The way from the first date, the way to the day of the report, and the mark.
  private func draw(
    _ item: Item, _ index: Int, _ row: RowLayout.Row, _ lanes: Lanes, in drawing: inout Drawing
  ) {
    guard let date = item.date else { return }
    let place = lanes.scale.place(date.value)
    let centre = Point(x: place.position, y: lanes.y(row))
    if let first = item.first, first.value < date.value {
      let start = Point(x: lanes.scale.position(first.value), y: centre.y)
      drawing.line(start, centre, .line(.muted, 2), MarkName(index, "slip"))
      if lanes.scale.holds(first.value) {
        drawing.line(
          Point(x: start.x, y: start.y - 5), Point(x: start.x, y: start.y + 5), .line(.muted, 2))
      }
    }
    let standing = standing(item)
    if standing == .overdue {
      let end = Point(x: lanes.scale.position(asOf.value), y: centre.y)
      drawing.line(centre, end, .line(.alert, 2, .dashed))
    }
    Self.drawMark(
      item.kind, standing, at: centre, MarkName(index, item.isDone ? "done" : "due"),
      in: &drawing)
    guard place.beyond != 0 else { return }
    Self.drawChevron(at: Point(x: centre.x + place.beyond * 9, y: centre.y), place.beyond, &drawing)
  }
}
