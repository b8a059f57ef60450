/// A whale curve with everything in its place.
struct WhaleDrawing {
  let chart: WhaleCurve
  let form: ChartForm
  let frame: PlotFrame
  /// From the origin through every customer, or through so many that no step can be seen.
  let curve: [Point]
  /// The places of all customers, after the origin.
  let points: [Point]
  let peak: Int
  private let zones: LabelRail
  private let titleHeight: Double
  /// The tick of all customers, which ends where the frame does.
  private let lastTick: Quantity?

  /// Zones in their order.
  enum Zone: CaseIterable { case earning, breakEven, eroding }

  private static let stripHeight = 9.0

  init(_ chart: WhaleCurve, _ form: ChartForm) {
    self.chart = chart
    self.form = form
    peak = chart.peak
    titleHeight = form.smallSize + 8
    // The title stands above the strip of zones, so the frame has none of its own.
    var sum = chart.sum
    sum.title = ""
    let height = form == .wide ? 300.0 : 270
    let margin = PlotFrame.Margin(across: 8, up: 24)
    let make = { (share: Axis, top: Double) in
      PlotFrame(
        x: share, y: sum, lines: (nil, chart.whole), form, top: top, height: height,
        margin: margin, grid: .horizontal)
    }
    let probe = make(chart.share, 0)
    let spans = WhaleDrawing.spans(chart)
    let labels = spans.map { zone, range in
      let middle = Double(range.lowerBound + range.upperBound) / 2
      let x = probe.x.position(100 * middle / Double(chart.customers.count))
      return LabelRail.Label(text: chart.words.phrase(zone).text(range.count), x: x)
    }
    let room = Box(x: 4, y: 0, width: form.width - 8, height: 0)
    let height0 = LabelRail(labels, size: form.smallSize, in: room).height
    let strip = titleHeight + height0 + 2
    zones = LabelRail(
      labels, size: form.smallSize, in: Box(x: 4, y: strip, width: room.width, height: 0),
      upwards: true)
    let (share, last) = WhaleDrawing.ticks(chart.share, probe, form)
    let frame = make(share, strip + WhaleDrawing.stripHeight + 3 - probe.box.y)
    self.frame = frame
    lastTick = last
    let count = Double(chart.customers.count)
    points = chart.customers.enumerated().map { index, customer in
      frame.point(x: 100 * Double(index + 1) / count, y: customer.cumulative.value)
    }
    curve = WhaleDrawing.thinned([frame.point(x: 0, y: 0)] + points, keeping: peak)
  }

  /// The horizontal axis without its last tick, and without those in the way of it.
  private static func ticks(_ share: Axis, _ frame: PlotFrame, _ form: ChartForm) -> (
    axis: Axis, last: Quantity?
  ) {
    guard let last = share.ticks.last, last.value >= share.domain.upperBound else {
      return (share, nil)
    }
    let width = { (text: String) in TextMeasure.reserved(text, size: form.smallSize) }
    let start = form.width - 4 - width(last.text) - 6
    var axis = share
    axis.ticks = share.ticks.dropLast().filter {
      frame.x.position($0.value) + width($0.text) / 2 <= start
    }
    return (axis, last)
  }

  /// The zones that have customers, as ranges of the steps of the curve.
  private static func spans(_ chart: WhaleCurve) -> [(zone: Zone, range: Range<Int>)] {
    let count = chart.customers.count
    let eroding = count - chart.eroding
    let all: [(Zone, Range<Int>)] = [
      (.earning, 0..<chart.earning), (.breakEven, chart.earning..<eroding),
      (.eroding, eroding..<count),
    ]
    return all.filter { !$0.1.isEmpty }
  }

  /// Without points that lie within half a unit of the one before.
  private static func thinned(_ points: [Point], keeping kept: Int) -> [Point] {
    guard points.count > 400 else { return points }
    var result: [Point] = []
    for (index, point) in points.enumerated() {
      let isFar = result.last.map { point.x - $0.x >= 1 } ?? true
      if isFar || index == kept || index == points.count - 1 { result.append(point) }
    }
    return result
  }

  // MARK: Drawing

  var drawing: Drawing {
    var drawing = Drawing(form)
    let title = TextStyle(size: form.smallSize, bold: true)
    drawing.text(
      chart.sum.title, at: Point(x: 4, y: form.smallSize * 0.7), title, within: form.width - 8)
    for (zone, range) in WhaleDrawing.spans(chart) { draw(zone, range, in: &drawing) }
    zones.draw(in: &drawing)
    frame.draw(in: &drawing)
    if let lastTick {
      let at = Point(x: form.width - 4, y: frame.box.maxY + 5 + (form.smallSize + 6) / 2)
      let style = TextStyle(size: form.smallSize, role: .muted, anchor: .end)
      drawing.text(lastTick.text, at: at, style)
      let x = frame.x.position(lastTick.value)
      drawing.line(
        Point(x: x, y: frame.box.maxY), Point(x: x, y: frame.box.maxY + 4), .line(.muted, 0.5))
    }
    drawLines(in: &drawing)
    drawing.path(curve, .line(.ink, 2))
    drawMarks(in: &drawing)
    var bottom = drawLabels(in: &drawing)
    if !chart.note.isEmpty {
      let room = Box(x: 4, y: bottom + 4, width: form.width - 8, height: 0)
      bottom = drawing.paragraph(
        chart.note, TextStyle(size: form.smallSize, role: .muted), in: room)
    }
    drawing.height = (bottom + 4).rounded(.up)
    return drawing
  }

  /// The part of the strip and the area beneath the curve that belong to a zone.
  private func draw(_ zone: Zone, _ range: Range<Int>, in drawing: inout Drawing) {
    let count = Double(chart.customers.count)
    let from = frame.x.position(100 * Double(range.lowerBound) / count)
    let to = frame.x.position(100 * Double(range.upperBound) / count)
    let y = frame.box.y - WhaleDrawing.stripHeight - 3
    let strip = Box(x: from, y: y, width: to - from, height: WhaleDrawing.stripHeight)
    let zero = frame.y.position(0)
    let area =
      [Point(x: from, y: zero), Point(x: from, y: height(at: from))]
      + curve.filter { $0.x > from && $0.x < to }
      + [Point(x: to, y: height(at: to)), Point(x: to, y: zero)]
    switch zone {
    case .earning:
      drawing.rectangle(strip, Paint(fill: .accent, fillOpacity: 0.35, stroke: .muted))
      drawing.path(area, closed: true, .fill(.accent, opacity: 0.16))
    case .breakEven:
      drawing.rectangle(strip, Paint(fill: .ground, stroke: .muted))
    case .eroding:
      drawing.rectangle(strip, Paint(fill: .ground, stroke: .muted))
      drawing.path(Hatch.stroke(over: strip, step: 4), .line(.alert, 0.8))
      drawing.path(hatch(from, to, zero), .line(.alert, 0.5))
    }
    if range.upperBound < chart.customers.count {
      drawing.line(
        Point(x: to, y: strip.maxY), Point(x: to, y: frame.box.maxY),
        .line(.muted, 0.6, .dotted))
    }
  }

  /// Upright lines from the curve to the line of zero, as one stroke.
  private func hatch(_ from: Double, _ to: Double, _ zero: Double) -> [Point] {
    var stroke: [Point] = []
    var x = from + 2.5
    var isDown = true
    while x < to {
      let ends = [Point(x: x, y: height(at: x)), Point(x: x, y: zero)]
      stroke += isDown ? ends : ends.reversed()
      isDown.toggle()
      x += 5
    }
    return stroke
  }

  /// The height of the curve at a place, by straight lines between customers.
  private func height(at x: Double) -> Double {
    var (low, high) = (0, curve.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if curve[middle].x <= x { low = middle } else { high = middle }
    }
    let (a, b) = (curve[low], curve[high])
    guard b.x > a.x else { return b.y }
    return a.y + (b.y - a.y) * min(1, max(0, (x - a.x) / (b.x - a.x)))
  }

  private func drawLines(in drawing: inout Drawing) {
    let (left, right) = (frame.box.x, frame.box.maxX)
    let zero = frame.y.position(0)
    drawing.line(Point(x: left, y: zero), Point(x: right, y: zero), .line(.muted, 0.8))
    guard let whole = chart.whole, frame.y.holds(whole.value) else { return }
    let y = frame.y.position(whole.value)
    drawing.line(Point(x: left, y: y), Point(x: right, y: y), .line(.ink, 0.8, .dashed))
  }

  /// Whether every customer has a dot.
  var isDotted: Bool { points.count <= (form == .wide ? 60 : 30) }

  /// A dot a customer where there is room, a ring around the peak, a disc at the end.
  private func drawMarks(in drawing: inout Drawing) {
    for (index, point) in points.enumerated() {
      let isPeak = index + 1 == peak
      let isEnd = index + 1 == points.count
      guard isDotted || isPeak || isEnd else { continue }
      let customer = chart.customers[index]
      drawing.group(
        tooltip: "\(customer.name): \(customer.profit.text) (\(customer.cumulative.text))"
      ) {
        let name = MarkName(index, "sum")
        if isPeak {
          let ring = Paint(fill: .ground, stroke: .ink, width: 2)
          $0.circle(point, radius: 5, ring, name)
          if isEnd { $0.circle(point, radius: 2, .fill(.ink)) }
        } else {
          $0.circle(point, radius: isEnd ? 4 : 2.2, .fill(.ink), name)
        }
      }
    }
    if peak == 0 {
      let ring = Paint(fill: .ground, stroke: .ink, width: 2)
      drawing.circle(frame.point(x: 0, y: 0), radius: 5, ring)
    }
  }
}

extension WhaleCurve.Words {
  func phrase(_ zone: WhaleDrawing.Zone) -> CountPhrase {
    switch zone {
    case .earning: earning
    case .breakEven: breakEven
    case .eroding: eroding
    }
  }
}
