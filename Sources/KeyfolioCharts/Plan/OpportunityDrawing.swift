/// The quarters of opportunities with everything in its place.
struct OpportunityDrawing {
  private typealias Item = OpportunityQuadrant.Item

  private let chart: OpportunityQuadrant
  private let form: ChartForm
  private let area: AreaScale
  private let frame: FieldFrame
  /// Of each item, and whether any stands beside where it belongs.
  private let places: [Point]
  private let isSpread: Bool

  init(_ chart: OpportunityQuadrant, _ form: ChartForm) {
    self.chart = chart
    self.form = form
    var area = OpportunityDrawing.area(chart, form)
    let words = chart.words
    let reach = area.greatestRadius + 7
    frame = FieldFrame(
      x: Axis(title: words.winnability, ticks: chart.ticks, domain: 0...10),
      y: Axis(title: words.value, ticks: chart.ticks, domain: 0...10),
      lines: (chart.winnabilityLine, chart.valueLine),
      unknown: .init(
        x: chart.items.contains { $0.winnability == nil },
        y: chart.items.contains { $0.value == nil }, word: words.unknown, foot: words.valueUnknown),
      form, height: form == .wide ? 400 : 360, margin: .init(across: reach, up: reach))
    let frame = self.frame
    let meant = chart.items.map { frame.point(x: $0.winnability?.value, y: $0.value?.value) }
    let room = frame.plot.x.position(0.5) - frame.plot.x.position(0)
    let shrinking = Swarm.shrinking(
      meant, radii: OpportunityDrawing.radii(chart, area), within: room)
    let least = min(area.greatestRadius, form == .wide ? 8 : 6)
    area = AreaScale(
      greatestValue: area.greatestValue,
      greatestRadius: max(least, Point.tenth(area.greatestRadius * shrinking)))
    self.area = area
    places = Swarm.apart(meant, radii: OpportunityDrawing.radii(chart, area), within: room)
    isSpread = places != meant
  }

  private static func radii(_ chart: OpportunityQuadrant, _ area: AreaScale) -> [Double] {
    chart.items.map { radius($0, area) + ($0.isOverdue ? 3.5 : 0) }
  }

  /// Smaller discs where many share the frame.
  private static func area(_ chart: OpportunityQuadrant, _ form: ChartForm) -> AreaScale {
    let sizes = chart.items.compactMap { $0.expected.map { abs($0.value) } }
    let greatest = sizes.max() ?? 0
    let crowd = Double(max(12, chart.items.count)) / 12
    let roomy = form == .wide ? 26.0 : 17
    return AreaScale(
      greatestValue: greatest, greatestRadius: max(5, (roomy / crowd.squareRoot()).rounded()))
  }

  var drawing: Drawing {
    let marks = self.marks
    let middle = frame.plot.point(x: chart.winnabilityLine.value, y: chart.valueLine.value)
    let known = frame.known
    let lines = [
      Segment(from: Point(x: middle.x, y: known.y), to: Point(x: middle.x, y: known.maxY)),
      Segment(from: Point(x: known.x, y: middle.y), to: Point(x: known.maxX, y: middle.y)),
    ]
    let field = FieldDrawing(
      frame, marks, captions: captions(middle, among: marks),
      lines: lines.map { ($0, .line(.muted, 0.8)) }, form)
    let best = Box(
      x: middle.x, y: known.y, width: known.maxX - middle.x, height: middle.y - known.y)
    return field.drawing(
      .init(
        sizes: SizeKey(title: chart.words.expected, amounts: sizeKey, area: area),
        legend: entries, onlyInTable: chart.words.onlyInTable)
    ) { $0.rectangle(best, .fill(.accent, opacity: 0.06)) }
  }

  private var sizeKey: [Quantity] { area.greatestValue > 0 ? chart.sizeKey : [] }

  private func captions(_ middle: Point, among marks: [FieldDrawing.Mark]) -> [FieldCaption] {
    let known = frame.known
    let (names, discs) = (chart.quarters, marks.map { (centre: $0.centre, radius: $0.reach) })
    func caption(_ name: String, right: Bool, top: Bool) -> FieldCaption {
      let x = right ? middle.x : known.x
      let y = top ? known.y : middle.y
      let box = Box(
        x: x, y: y, width: (right ? known.maxX : middle.x) - x,
        height: (top ? middle.y : known.maxY) - y)
      let style = TextStyle(size: form.textSize, role: .muted, bold: true)
      return FieldCaption(name, in: box, style, among: discs)
    }
    return [
      caption(names.valuable, right: false, top: true),
      caption(names.valuableAndWinnable, right: true, top: true),
      caption(names.neither, right: false, top: false),
      caption(names.winnable, right: true, top: false),
    ]
  }

  // MARK: Marks

  private var marks: [FieldDrawing.Mark] {
    chart.items.enumerated().map { row, item in
      let radius = OpportunityDrawing.radius(item, area)
      let place = places[row]
      return FieldDrawing.Mark(
        id: item.id, label: item.name.isEmpty ? chart.words.unknown : item.name,
        tooltip: item.tooltip.isEmpty ? item.name : item.tooltip, centre: place, disc: radius,
        reach: item.isOverdue ? radius + 3.5 : radius, size: item.expected?.value ?? 0,
        isSolid: item.lacking.isEmpty && (item.expected?.value ?? 0) > 0
      ) { OpportunityDrawing.draw(item, at: place, radius, row, in: &$0) }
    }
  }

  private static func radius(_ item: Item, _ area: AreaScale) -> Double {
    guard let expected = item.expected?.value else { return 5.5 }
    guard expected != 0 else { return 4 }
    return Point.tenth(area.radius(abs(expected)))
  }

  private static func draw(
    _ item: Item, at centre: Point, _ radius: Double, _ row: Int?, in drawing: inout Drawing
  ) {
    let name = row.map { MarkName($0, "mark") }
    let isHollow = !item.lacking.isEmpty
    var paint = Paint(fill: .accent, stroke: .ground, width: 0.8)
    if isHollow { paint = Paint(fill: .ground, stroke: .accent, width: 1.8) }
    switch item.expected?.value {
    case nil:
      paint = Paint(
        fill: isHollow ? .ground : .accent, fillOpacity: isHollow ? 1 : 0.35, stroke: .accent,
        width: 1.5, dash: .dashed)
      drawing.circle(centre, radius: radius, paint, name)
    case 0?:
      let (x, y) = (centre.x, centre.y)
      let points = [
        Point(x: x, y: y - radius), Point(x: x + radius, y: y), Point(x: x, y: y + radius),
        Point(x: x - radius, y: y),
      ]
      drawing.path(points, closed: true, paint, name)
    case let value? where value < 0:
      // As large in area as a disc of the same amount.
      let half = radius * 0.886_226_925
      if !isHollow { paint.fill = .alert } else { paint.stroke = .alert }
      let box = Box(x: centre.x - half, y: centre.y - half, width: 2 * half, height: 2 * half)
      drawing.rectangle(box, paint, name)
    default: drawing.circle(centre, radius: radius, paint, name)
    }
    if item.isOverdue { drawing.circle(centre, radius: radius + 3.5, .line(.alert, 1.5)) }
  }

  // MARK: Legend

  private var entries: [Legend.Entry] {
    let (words, items) = (chart.words, chart.items)
    var entries: [Legend.Entry] = []
    func entry(
      _ word: String, _ expected: Double?, radius: Double = 4.5, lacking: Bool = false,
      overdue: Bool = false, if occurs: Bool
    ) {
      guard occurs else { return }
      let item = Item(
        id: "", name: "", winnability: nil, value: nil,
        expected: expected.map { Quantity($0, "") }, grade: "", lacking: lacking ? "x" : "",
        isOverdue: overdue)
      entries.append(
        Legend.Entry(word) { OpportunityDrawing.draw(item, at: $0, radius, nil, in: &$1) })
    }
    entry(words.unsupported, 1, lacking: true, if: items.contains { !$0.lacking.isEmpty })
    entry(words.overdue, 1, radius: 3.5, overdue: true, if: items.contains(where: \.isOverdue))
    entry(words.expectedUnknown, nil, radius: 5.5, if: items.contains { $0.expected == nil })
    entry(words.worthNothing, 0, if: items.contains { $0.expected?.value == 0 })
    entry(words.worthLess, -1, if: items.contains { ($0.expected?.value ?? 0) < 0 })
    if isSpread {
      entries.append(
        Legend.Entry(words.sideBySide) { centre, drawing in
          for offset in [-4.0, 4] {
            let place = Point(x: centre.x + offset, y: centre.y)
            drawing.circle(place, radius: 3.5, .fill(.accent))
          }
        })
    }
    return entries
  }
}
