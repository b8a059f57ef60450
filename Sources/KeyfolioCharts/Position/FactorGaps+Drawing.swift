extension FactorGaps {
  /// Everything in its place.
  struct GapDrawing {
    private let chart: FactorGaps
    private let total: BoundedQuantity
    private let form: ChartForm
    /// Those that are drawn.
    private let factors: [Factor]
    private let legend: Legend
    private let rows: RowLayout
    private let scale: Scale
    private let zero: Double
    private let headings: Double

    /// More would be taller than anybody scrolls.
    private static let most = 32
    /// The dots before the bars.
    private static let dots = 18.0

    init(_ chart: FactorGaps, _ total: BoundedQuantity, _ form: ChartForm) {
      self.chart = chart
      self.total = total
      self.form = form
      factors = Array(chart.ordered.prefix(Self.most))
      legend = Legend(
        Self.entries(chart, factors, total), form,
        in: Box(x: 2, y: 0, width: form.width - 6, height: 0))
      headings = legend.height + 8 + form.smallSize * 0.7
      let domain = Self.domain(factors, total)
      let measures = RowLayout.Measures(
        band: 16, gap: 9, widestLabel: 240,
        right: max(
          Self.room(factors, total, form) { $0 >= 0 },
          (TextMeasure.reserved(chart.words.ahead, size: form.smallSize, bold: true) * 0.9)
            .rounded(.up)),
        left: Self.dots + Self.room(factors, total, form) { $0 < 0 })
      rows = RowLayout(
        factors.map(\.name) + [chart.words.total], form, top: headings + form.smallSize + 6,
        measures, bold: [factors.count])
      scale = Scale(
        Axis(title: "", domain: domain), from: rows.plot.x, to: rows.plot.maxX)
      zero = scale.position(0)
    }

    var drawing: Drawing {
      var drawing = Drawing(form)
      legend.draw(in: &drawing)
      drawHeadings(in: &drawing)
      drawGuides(in: &drawing)
      rows.drawLabels(in: &drawing)
      for (index, factor) in factors.enumerated() { draw(factor, index, in: &drawing) }
      drawTotal(in: &drawing)
      var bottom = drawTicks(in: &drawing)
      let unlisted = chart.factors.count - factors.count
      if unlisted > 0 {
        let style = TextStyle(size: form.textSize)
        bottom = drawing.paragraph(
          chart.words.onlyInTable.text(unlisted), style,
          in: Box(x: 2, y: bottom + 4, width: form.width - 6, height: 0))
      }
      drawing.height = (bottom + 6).rounded(.up)
      return drawing
    }

    // MARK: Measures

    /// From the longest bar to the left to the longest to the right, with room on both sides.
    private static func domain(_ factors: [Factor], _ total: BoundedQuantity) -> ClosedRange<Double>
    {
      var values = factors.compactMap(\.effect?.value)
      if let known = total.known { values.append(known.value) }
      // Without a single gap the sum's bounds are all there is to show.
      if values.isEmpty { values = [total.bounds.lowerBound, total.bounds.upperBound] }
      let (low, high) = (min(0, values.min() ?? 0), max(0, values.max() ?? 0))
      guard high > low else { return -1...1 }
      return min(low, -0.25 * high)...max(high, -0.25 * low)
    }

    /// What the texts at the ends of the bars of one side need.
    private static func room(
      _ factors: [Factor], _ total: BoundedQuantity, _ form: ChartForm, _ isHere: (Double) -> Bool
    ) -> Double {
      var widest = 0.0
      for factor in factors where isHere(factor.effect?.value ?? 0) {
        widest = max(widest, TextMeasure.reserved(factor.reading, size: form.smallSize))
      }
      if isHere(total.known?.value ?? 0) {
        let text = TextMeasure.reserved(total.text, size: form.smallSize, bold: true)
        widest = max(widest, text)
      }
      return widest == 0 ? 4 : min(widest + 8, form.width * 0.3).rounded(.up)
    }

    // MARK: Marks

    private static let ahead = Paint.fill(.accent)
    private static let behind = Paint(fill: .ground, stroke: .alert, width: 1.6)
    private static let unknown = Paint.line(.muted, 1, .dashed)

    private static func entries(_ chart: FactorGaps, _ factors: [Factor], _ total: BoundedQuantity)
      -> [Legend.Entry]
    {
      var entries: [Legend.Entry] = []
      let rated = factors.filter { $0.effect != nil }
      if rated.contains(where: \.isVerified) {
        entries.append(
          Legend.Entry(chart.words.verified) { EvidenceDot.draw(true, at: $0, in: &$1) })
      }
      if rated.contains(where: { !$0.isVerified }) {
        entries.append(
          Legend.Entry(chart.words.assumed) { EvidenceDot.draw(false, at: $0, in: &$1) })
      }
      if rated.count < factors.count {
        entries.append(
          Legend.Entry(chart.words.unrated) { centre, drawing in
            drawing.rectangle(
              Box(x: centre.x - 7, y: centre.y - 4.5, width: 14, height: 9), unknown)
          })
      }
      if total.known == nil {
        entries.append(
          Legend.Entry(chart.words.range) { centre, drawing in
            drawWhisker(centre.x - 7, centre.x + 7, centre.y, in: &drawing)
          })
      }
      return entries
    }

    private func drawHeadings(in drawing: inout Drawing) {
      let gap = 8.0
      let size = form.smallSize
      let half = (form.width - 16) / 2
      let behind = TextMeasure.fitting(
        chart.words.behind, size: size, bold: true, within: half)
      let width = TextMeasure.reserved(behind, size: size, bold: true)
      // Where hardly anything lies on the left, its heading needs room of the right.
      let start = max(2, zero - gap - width)
      drawing.text(
        behind, at: Point(x: start, y: headings), TextStyle(size: size, role: .alert, bold: true))
      let ahead = max(zero + gap, start + width + gap)
      drawing.text(
        chart.words.ahead, at: Point(x: ahead, y: headings),
        TextStyle(size: size, role: .accent, bold: true), within: form.width - ahead - 2)
    }

    private func drawGuides(in drawing: inout Drawing) {
      for tick in chart.ticks where scale.holds(tick.value) && tick.value != 0 {
        rows.drawGuide(at: scale.position(tick.value), .line(.hair), in: &drawing)
      }
      rows.drawGuide(at: zero, .line(.muted), in: &drawing)
    }

    private func draw(_ factor: Factor, _ index: Int, in drawing: inout Drawing) {
      let band = rows.rows[index].band
      let style = TextStyle(size: form.smallSize, role: factor.effect == nil ? .muted : .ink)
      guard let effect = factor.effect else {
        drawing.rectangle(band.inset(by: 0.5), Self.unknown)
        let at = Point(x: band.maxX + 6, y: band.centre.y)
        drawing.text(factor.reading, at: at, style, within: form.width - at.x)
        return
      }
      let dot = Point(x: dotColumn, y: band.centre.y)
      EvidenceDot.draw(factor.isVerified, at: dot, in: &drawing)
      drawBar(effect.value, band, MarkName(index, "effect"), in: &drawing)
      write(factor.reading, at: effect.value, band, style, in: &drawing)
    }

    /// To the left of every bar and of the texts at their ends.
    private var dotColumn: Double {
      let left = Self.room(factors, total, form) { $0 < 0 }
      return rows.plot.x - left - Self.dots + 7
    }

    private func drawBar(
      _ value: Double, _ band: Box, _ name: MarkName, in drawing: inout Drawing
    ) {
      let end = scale.position(value)
      let bar = Box(
        x: min(zero, end), y: band.y, width: (end - zero).magnitude, height: band.height)
      drawing.rectangle(bar, value < 0 ? Self.behind : Self.ahead, name)
      guard value == 0 else { return }
      drawing.line(
        Point(x: zero, y: band.y), Point(x: zero, y: band.maxY), .line(.ink, 3))
    }

    private func write(
      _ text: String, at value: Double, _ band: Box, _ style: TextStyle,
      in drawing: inout Drawing
    ) {
      let end = scale.position(value)
      var style = style
      style.anchor = value < 0 ? .end : .start
      let at = Point(x: value < 0 ? end - 6 : end + 6, y: band.centre.y)
      let room = value < 0 ? at.x - dotColumn - 7 : form.width - at.x
      drawing.text(text, at: at, style, within: room)
    }

    private func drawTotal(in drawing: inout Drawing) {
      guard let row = rows.rows.last else { return }
      let y = row.whole.y - 4.5
      drawing.line(Point(x: 0, y: y), Point(x: form.width, y: y), .line(.muted, 0.8))
      let style = TextStyle(size: form.smallSize, bold: true)
      if let known = total.known {
        drawBar(known.value, row.band, MarkName(factors.count, "sum"), in: &drawing)
        write(known.text, at: known.value, row.band, style, in: &drawing)
        return
      }
      let (from, to) = (
        scale.place(total.bounds.lowerBound), scale.place(total.bounds.upperBound)
      )
      let middle = row.band.centre.y
      Self.drawWhisker(
        from.position, to.position, middle, beyond: (from.beyond != 0, to.beyond != 0),
        in: &drawing)
      let at = Point(x: row.band.maxX + 6, y: middle)
      drawing.text(total.text, at: at, style, within: form.width - at.x)
    }

    /// A line with ends; arrowheads where it runs on beyond the scale.
    private static func drawWhisker(
      _ from: Double, _ to: Double, _ y: Double, beyond: (Bool, Bool) = (false, false),
      in drawing: inout Drawing
    ) {
      drawing.line(Point(x: from, y: y), Point(x: to, y: y), .line(.ink, 1.5, .dashed))
      for (x, isBeyond, inwards) in [(from, beyond.0, 5.0), (to, beyond.1, -5.0)] {
        let tip = isBeyond ? [Point(x: x, y: y)] : []
        let back = isBeyond ? x + inwards : x
        drawing.path(
          [Point(x: back, y: y - 5)] + tip + [Point(x: back, y: y + 5)], .line(.ink, 1.5))
      }
    }

    /// Labels along the foot; returns where they end.
    private func drawTicks(in drawing: inout Drawing) -> Double {
      let labels = chart.ticks.filter { scale.holds($0.value) }.map {
        LabelRail.Label(text: $0.text, x: scale.position($0.value), role: .muted)
      }
      let room = Box(
        x: rows.plot.x - 14, y: rows.bottom + 4, width: rows.plot.width + 28, height: 0)
      let rail = LabelRail(labels, size: form.smallSize, in: room)
      rail.draw(in: &drawing)
      return labels.isEmpty ? rows.bottom : room.y + rail.height
    }
  }
}
