extension ScoreComposition {
  /// Everything in its place.
  struct ScoreDrawing {
    private let chart: ScoreComposition
    private let form: ChartForm
    /// Those with a row of their own.
    private let shown: Int
    private let legend: Legend
    private let rows: RowLayout
    /// The greatest value of a row.
    private let greatest: Double

    /// More would be taller than anybody scrolls.
    static let most = 30

    init(_ chart: ScoreComposition, _ form: ChartForm) {
      self.chart = chart
      self.form = form
      shown = min(chart.criteria.count, Self.most)
      let criteria = chart.criteria[..<shown]
      legend = Legend(
        Self.entries(chart), form, in: Box(x: 2, y: 0, width: form.width - 6, height: 0))
      let widest = criteria.map { TextMeasure.reserved($0.reading, size: form.smallSize) }.max()
      let measures = RowLayout.Measures(
        band: 18, gap: 8, widestLabel: 240,
        right: min((widest ?? 0) + 8, form.width * 0.4).rounded(.up), left: 1)
      rows = RowLayout(criteria.map(\.name), form, top: legend.height + 10, measures)
      greatest =
        chart.criteria.map { max($0.allowance.value, $0.score?.value ?? 0) }.max() ?? 0
    }

    var drawing: Drawing {
      var drawing = Drawing(form)
      legend.draw(in: &drawing)
      rows.drawGuide(at: rows.plot.x, .line(.muted), in: &drawing)
      rows.drawLabels(in: &drawing)
      for (index, row) in rows.rows.enumerated() { draw(index, row.band, in: &drawing) }
      var bottom = rows.bottom
      if shown < chart.criteria.count {
        let style = TextStyle(size: form.textSize)
        bottom = drawing.paragraph(
          chart.words.onlyInTable.text(chart.criteria.count - shown), style,
          in: Box(x: 2, y: bottom + 4, width: form.width - 6, height: 0))
      }
      let strip = ScoreStrip(chart, form, top: bottom + 16)
      strip.draw(in: &drawing)
      drawing.height = (strip.bottom + 6).rounded(.up)
      return drawing
    }

    // MARK: Rows

    /// How a part is filled that is known from the customer, or not.
    static func paint(_ isVerified: Bool) -> Paint {
      isVerified
        ? .fill(.accent)
        : Paint(fill: .accent, fillOpacity: 0.22, stroke: .accent, width: 1.5)
    }

    private static let outline = Paint(fill: .ground, stroke: .muted)
    static let open = Paint.line(.muted, 1, .dashed)

    private static func entries(_ chart: ScoreComposition) -> [Legend.Entry] {
      func box(_ word: String, _ paint: Paint) -> Legend.Entry {
        Legend.Entry(word) { centre, drawing in
          drawing.rectangle(
            Box(x: centre.x - 7, y: centre.y - 4.5, width: 14, height: 9), paint)
        }
      }
      let rated = chart.criteria.filter { $0.score != nil }
      var entries: [Legend.Entry] = []
      if rated.contains(where: \.isVerified) {
        entries.append(box(chart.words.verified, paint(true)))
      }
      if rated.contains(where: { !$0.isVerified }) {
        entries.append(box(chart.words.assumed, paint(false)))
      }
      if !rated.isEmpty { entries.append(box(chart.words.allowance, outline)) }
      if rated.count < chart.criteria.count {
        entries.append(box(chart.words.unrated, open))
      }
      return entries
    }

    private func draw(_ index: Int, _ band: Box, in drawing: inout Drawing) {
      let criterion = chart.criteria[index]
      func width(_ value: Double) -> Double {
        greatest > 0 ? Point.tenth(band.width * max(0, value) / greatest) : 0
      }
      var whole = band
      whole.width = width(criterion.allowance.value)
      drawing.rectangle(
        whole, criterion.score == nil ? Self.open : Self.outline, MarkName(index, "most"))
      if let score = criterion.score {
        var part = band
        part.width = width(score.value)
        drawing.rectangle(part, Self.paint(criterion.isVerified), MarkName(index, "score"))
        if score.value <= 0 {
          drawing.line(
            Point(x: band.x, y: band.y), Point(x: band.x, y: band.maxY), .line(.accent, 3))
        }
      }
      let end = max(whole.maxX, band.x + width(criterion.score?.value ?? 0))
      let role: Palette.Role = criterion.score == nil ? .muted : .ink
      drawing.text(
        criterion.reading, at: Point(x: end + 6, y: band.centre.y),
        TextStyle(size: form.smallSize, role: role), within: form.width - end - 6)
    }
  }

  /// All parts end to end on the scale of the score.
  struct ScoreStrip {
    private let chart: ScoreComposition
    private let form: ChartForm
    private let heading: Double
    private let above: LabelRail
    private let below: LabelRail
    private let box: Box
    private let scale: Scale
    let bottom: Double

    init(_ chart: ScoreComposition, _ form: ChartForm, top: Double) {
      self.chart = chart
      self.form = form
      heading = top + form.textSize * 0.7
      let size = form.smallSize
      var room = Box(x: 1, y: top + form.textSize * 1.4, width: form.width - 2, height: 0)
      let strip = Box(x: 4, y: room.y + size * 1.35 + 6, width: form.width - 8, height: 24)
      let end = max(chart.most, chart.total.bounds.upperBound, chart.line.value, 1)
      scale = Scale(Axis(title: "", domain: 0...end), from: strip.x, to: strip.maxX)
      box = strip
      room.y = strip.y - 6
      let line = LabelRail.Label(text: chart.line.text, x: scale.position(chart.line.value))
      above = LabelRail([line], size: size, in: room, upwards: true)
      room.y = strip.maxY + 5
      let ticks = chart.ticks
      let place = scale
      below = LabelRail(
        ticks.map {
          LabelRail.Label(text: $0.text, x: place.position($0.value), role: .muted)
        }, size: size, in: room)
      bottom = room.y + below.height
    }

    func draw(in drawing: inout Drawing) {
      drawHeading(in: &drawing)
      drawing.rectangle(box, .line(.muted))
      drawParts(in: &drawing)
      for tick in chart.ticks where scale.holds(tick.value) {
        let x = scale.position(tick.value)
        drawing.line(
          Point(x: x, y: box.maxY), Point(x: x, y: box.maxY + 4), .line(.muted, 0.8))
      }
      let x = scale.position(chart.line.value)
      let (top, foot) = (Point(x: x, y: box.y - 6), Point(x: x, y: box.maxY + 4))
      drawing.line(top, foot, .line(.ground, 4))
      drawing.line(top, foot, .line(.ink, 2))
      above.draw(in: &drawing)
      below.draw(in: &drawing)
    }

    /// The word and the score in one line.
    private func drawHeading(in drawing: inout Drawing) {
      let style = TextStyle(size: form.textSize, bold: true)
      let text = TextMeasure.reserved(chart.total.text, size: style.size, bold: true)
      let word = TextMeasure.reserved(chart.words.total, size: style.size, bold: true)
      let room = form.width - 8
      drawing.text(
        chart.words.total, at: Point(x: 2, y: heading), style, within: max(room * 0.4, room - text))
      let start = 2 + min(word, max(room * 0.4, room - text)) + 6
      drawing.text(
        chart.total.text, at: Point(x: start, y: heading), style, within: form.width - start - 2)
    }

    private func drawParts(in drawing: inout Drawing) {
      var sum = 0.0
      for (index, criterion) in chart.criteria.prefix(ScoreDrawing.most).enumerated() {
        guard let score = criterion.score, score.value > 0 else { continue }
        let part = part(from: sum, to: sum + score.value)
        sum += score.value
        let tooltip = criterion.name + ": " + criterion.reading
        drawing.group(tooltip: tooltip) { drawing in
          drawing.rectangle(
            part, ScoreDrawing.paint(criterion.isVerified), MarkName(index, "part"))
          write(score.text, in: part, criterion.isVerified, in: &drawing)
        }
        if criterion.isVerified, part.width > 2 {
          drawing.line(
            Point(x: part.maxX, y: part.y), Point(x: part.maxX, y: part.maxY), .line(.ground, 1.5)
          )
        }
      }
      // What has no row of its own is one part for each kind of evidence.
      for isVerified in [true, false] {
        let rest = chart.criteria.dropFirst(ScoreDrawing.most).reduce(0) { rest, criterion in
          rest + (criterion.isVerified == isVerified ? max(0, criterion.score?.value ?? 0) : 0)
        }
        guard rest > 0 else { continue }
        drawing.rectangle(part(from: sum, to: sum + rest), ScoreDrawing.paint(isVerified))
        sum += rest
      }
      let (low, high) = (chart.total.bounds.lowerBound, chart.total.bounds.upperBound)
      guard high > low else { return }
      drawing.rectangle(
        part(from: low, to: high).inset(by: 3), .line(.ink, 1.5, .dashed),
        MarkName(chart.criteria.count, "range"))
    }

    private func part(from low: Double, to high: Double) -> Box {
      let (start, end) = (scale.position(low), scale.position(high))
      return Box(x: start, y: box.y, width: end - start, height: box.height)
    }

    /// The number of a part where it has room; its row says it anyway.
    private func write(
      _ text: String, in part: Box, _ isVerified: Bool, in drawing: inout Drawing
    ) {
      let size = form.smallSize
      let line = scale.position(chart.line.value)
      let width = TextMeasure.reserved(text, size: size)
      let centre = part.centre
      guard width + 8 <= part.width, (centre.x - line).magnitude > width / 2 + 4 else { return }
      let style = TextStyle(size: size, role: isVerified ? .ground : .ink, anchor: .middle)
      drawing.text(text, at: centre, style)
    }
  }
}
