extension QuickCheckBars {
  /// All totals there can be, in bands, with the two sides' above and below.
  struct TotalStrip {
    private let chart: QuickCheckBars
    private let form: ChartForm
    private let box: Box
    private let heading: PlacedText
    private let above: LabelRail
    private let below: LabelRail
    private let names: LabelRail
    let bottom: Double

    init(_ chart: QuickCheckBars, _ form: ChartForm, top: Double) {
      self.chart = chart
      self.form = form
      let size = form.smallSize
      let room = Box(x: 6, y: top, width: form.width - 12, height: 0)
      let style = TextStyle(size: form.textSize, bold: true)
      heading = PlacedText(chart.words.total, at: Point(x: 2, y: top + size * 0.7), style)
      var line = room
      line.y = top + size * 3.3 + 12
      let strip = Box(x: room.x, y: line.y, width: room.width, height: 18)
      box = strip
      let end = { (total: BoundedQuantity?, role: Palette.Role) -> [LabelRail.Label] in
        guard let total else { return [] }
        let middle = (total.bounds.lowerBound + total.bounds.upperBound) / 2
        let x = TotalStrip.place(middle, chart, strip)
        return [LabelRail.Label(text: total.text, x: x, role: role)]
      }
      line.y = strip.y - 9
      above = LabelRail(end(chart.ownTotal, .accent), size: size, in: line, upwards: true)
      line.y = strip.maxY + 9
      below = LabelRail(end(chart.otherTotal, .ink), size: size, in: line)
      line.y += below.height + (chart.otherTotal == nil ? -5 : 3)
      let bands = chart.bands.map { band in
        let from = TotalStrip.place(band.totals.lowerBound - 0.5, chart, strip)
        let to = TotalStrip.place(band.totals.upperBound + 0.5, chart, strip)
        return LabelRail.Label(text: band.name, x: (from + to) / 2, role: .muted)
      }
      names = LabelRail(bands, size: size, in: line)
      bottom = line.y + names.height
    }

    /// Every whole total has a cell of its own; a total lies in the middle of its cell.
    private static func place(_ total: Double, _ chart: QuickCheckBars, _ strip: Box) -> Double {
      let low = (chart.bands.first?.totals.lowerBound ?? 0) - 0.5
      let high = (chart.bands.last?.totals.upperBound ?? 1) + 0.5
      let share = high > low ? (total - low) / (high - low) : 0.5
      return Point.tenth(strip.x + strip.width * min(1, max(0, share)))
    }

    func draw(in drawing: inout Drawing) {
      drawing.text(heading)
      for (index, band) in chart.bands.enumerated() {
        let from = TotalStrip.place(band.totals.lowerBound - 0.5, chart, box)
        let to = TotalStrip.place(band.totals.upperBound + 0.5, chart, box)
        let part = Box(x: from, y: box.y, width: to - from, height: box.height)
        let shade = 0.08 + 0.09 * Double(index)
        drawing.group(tooltip: band.name) {
          $0.rectangle(part, Paint(fill: .muted, fillOpacity: shade, stroke: .muted))
        }
      }
      draw(chart.ownTotal, .own, in: &drawing)
      draw(chart.otherTotal, .other, in: &drawing)
      above.draw(in: &drawing)
      below.draw(in: &drawing)
      names.draw(in: &drawing)
    }

    /// A triangle at the edge of the strip, and a line over all totals that are still possible.
    private func draw(_ total: BoundedQuantity?, _ side: Side, in drawing: inout Drawing) {
      guard let total else { return }
      let edge = side == .own ? box.y : box.maxY
      let up = side == .own ? -1.0 : 1
      let from = TotalStrip.place(total.bounds.lowerBound, chart, box)
      let to = TotalStrip.place(total.bounds.upperBound, chart, box)
      let middle = (from + to) / 2
      if to > from {
        let y = box.centre.y + up * 4
        drawing.line(Point(x: from, y: y), Point(x: to, y: y), .line(.ink, 1.5))
      }
      let points = [
        Point(x: middle, y: edge + up), Point(x: middle - 5, y: edge + up * 8),
        Point(x: middle + 5, y: edge + up * 8),
      ]
      drawing.path(
        points, closed: true, side.paint, MarkName(chart.items.count, side.part))
    }
  }
}
