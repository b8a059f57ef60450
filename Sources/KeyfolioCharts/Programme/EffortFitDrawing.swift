/// Effort beside potential with everything in its place.
struct EffortFitDrawing {
  private let chart: EffortFit
  private let form: ChartForm
  private let frame: FieldFrame
  private let radius: Double

  private static let margin = 11.0

  init(_ chart: EffortFit, _ form: ChartForm) {
    self.chart = chart
    self.form = form
    let placed = chart.items.filter(\.isPlaced)
    radius = placed.count > 60 ? 3.5 : form == .wide ? 5.5 : 5
    let across = placed.compactMap { $0.potential?.value }.max() ?? 0
    let up = placed.compactMap { $0.effort?.value }.max() ?? 0
    // Where one of the two is next to nothing, or both are.
    let least = max(0.01, max(across, up) / 4)
    let reach = (across: max(across, least) * 1.04, up: max(up, least) * 1.04)
    frame = EffortFitDrawing.frame(chart, form, across: reach.across, up: reach.up)
  }

  /// As high as the data ask for within limits, and one of the axes longer than they need, so that
  /// a per cent is as long across as it is up.
  private static func frame(
    _ chart: EffortFit, _ form: ChartForm, across: Double, up: Double
  ) -> FieldFrame {
    func make(_ right: Double, _ top: Double, _ height: Double) -> FieldFrame {
      FieldFrame(
        x: Axis(title: chart.words.potential, ticks: chart.ticks, domain: 0...right),
        y: Axis(title: chart.words.effort, ticks: chart.ticks, domain: 0...top), form,
        height: height, margin: .init(across: margin, up: margin))
    }
    let width = make(across, up, 300).plot.box.width - 2 * margin
    let limits = form == .wide ? 320.0...460 : 240...400
    let wanted = (width * up / across).rounded()
    let height = min(limits.upperBound, max(limits.lowerBound, wanted))
    let unit = max(across / width, up / height)
    return make(unit * width, unit * height, height + 2 * margin)
  }

  var drawing: Drawing {
    let marks = self.marks
    let lines = [line(1), line(max(1, chart.multiple))]
    let names = lineNames(lines, among: marks)
    let field = FieldDrawing(
      frame, marks, captions: names,
      lines: [(lines[0], .line(.muted, 1)), (lines[1], .line(.alert, 1, .dashed))], form)
    let left = chart.items.count { !$0.isPlaced }
    return field.drawing(
      .init(
        legend: entries, notes: left > 0 ? [chart.words.notPlaced.text(left)] : [],
        onlyInTable: chart.words.onlyInTable))
  }

  // MARK: Lines

  /// From the origin to where effort at a multiple leaves the axes.
  private func line(_ multiple: Double) -> Segment {
    let (x, y) = (frame.plot.x, frame.plot.y)
    let box = frame.plot.box
    let origin = Point(x: x.position(0), y: y.position(0))
    // Per cent are equally long in both directions.
    let (width, height) = (box.maxX - origin.x, origin.y - box.y)
    let run = min(width, height / multiple)
    return Segment(
      from: origin, to: Point(x: origin.x + run, y: origin.y - run * multiple).rounded)
  }

  /// Each line's name below its upper end or above it, wherever no mark stands.
  private func lineNames(_ lines: [Segment], among marks: [FieldDrawing.Mark]) -> [FieldCaption] {
    let discs = marks.map { (centre: $0.centre, radius: $0.reach) }
    let field = frame.plot.box
    let words = [chart.words.inProportion, chart.words.multiple]
    var taken: [PlacedText] = []
    var names: [FieldCaption] = []
    for (line, (word, role)) in zip(lines, zip(words, [Palette.Role.muted, .alert])) {
      let style = TextStyle(size: form.smallSize, role: role)
      let width = min(
        TextMeasure.reserved(word, size: style.size) + 13, field.width * 0.6)
      let height = style.size * 1.2 + 10
      // Along the last part of the line, to either side of it.
      var places: [Box] = []
      for share in [1.0, 0.93, 0.86, 0.78, 0.7, 0.6, 0.5] {
        let x = line.from.x + (line.to.x - line.from.x) * share
        let y = line.from.y + (line.to.y - line.from.y) * share
        places.append(Box(x: x + 3, y: y, width: width, height: height))
        places.append(Box(x: x - width - 3, y: y - 4, width: width, height: height))
      }
      let free = places.first { box in
        let room = box.inset(by: 3)
        return field.contains(room) && !lines.contains { $0.intersects(room) }
          && !discs.contains { room.intersects(discAt: $0.centre, radius: $0.radius) }
          && !taken.contains { $0.box.intersects(room) }
      }
      guard let free else { continue }
      let name = FieldCaption(word, in: free, style, among: [])
      taken += name.lines
      names.append(name)
    }
    return names
  }

  // MARK: Marks

  private func shape(_ category: Int?) -> FieldShape {
    let all = FieldShape.allCases
    return category.map { all[min(all.count - 1, max(0, $0))] } ?? .circle
  }

  private func draw(
    _ category: Int?, at centre: Point, _ radius: Double, beyond: Bool, _ row: Int?,
    in drawing: inout Drawing
  ) {
    let known = category.flatMap { chart.categories.indices.contains($0) ? $0 : nil }
    var paint = Paint(fill: .ground, stroke: .ink, width: 1.5)
    if let known {
      paint = Paint(fill: chart.categories[known].role, stroke: .ground, width: 0.8)
    }
    shape(known).draw(
      at: centre, radius: radius, paint, in: &drawing, row.map { MarkName($0, "account") })
    if beyond { drawing.circle(centre, radius: radius + 4, .line(.alert, 1.5)) }
  }

  private var marks: [FieldDrawing.Mark] {
    chart.items.enumerated().compactMap { row, item in
      guard let potential = item.potential, let effort = item.effort else { return nil }
      let place = frame.point(x: potential.value, y: effort.value)
      return FieldDrawing.Mark(
        id: item.id, label: item.name.isEmpty ? chart.words.unknown : item.name,
        tooltip: item.tooltip.isEmpty ? item.name : item.tooltip, href: item.href, centre: place,
        disc: radius * 1.2, reach: item.isBeyond ? radius + 4 : radius * 1.2,
        size: (item.isBeyond ? 200 : 0) + effort.value + potential.value
      ) { draw(item.category, at: place, radius, beyond: item.isBeyond, row, in: &$0) }
    }
  }

  // MARK: Legend

  private var entries: [Legend.Entry] {
    let placed = chart.items.filter(\.isPlaced)
    var entries: [Legend.Entry] = []
    for (index, category) in chart.categories.enumerated()
    where placed.contains(where: { $0.category == index }) {
      entries.append(entry(category.name, index))
    }
    if placed.contains(where: { chart.category(of: $0) == nil }) {
      entries.append(entry(chart.words.noCategory, nil))
    }
    if placed.contains(where: \.isBeyond) {
      entries.append(
        Legend.Entry(chart.words.beyond) { $1.circle($0, radius: 7, .line(.alert, 1.5)) })
    }
    return entries
  }

  private func entry(_ word: String, _ category: Int?) -> Legend.Entry {
    Legend.Entry(word) { draw(category, at: $0, 4.8, beyond: false, nil, in: &$1) }
  }
}
