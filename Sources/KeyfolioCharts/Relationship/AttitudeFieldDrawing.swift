/// The field of attitudes with everything in its place.
struct AttitudeFieldDrawing {
  private let chart: AttitudeField
  private let form: ChartForm
  private var area: AreaScale
  private let frame: FieldFrame
  /// At the influence exactly, side by side within the column of the attitude.
  private var places: [Point] = []

  /// Every attitude has a column as wide as one step.
  private static let domain = -2.5...2.5

  init(_ chart: AttitudeField, _ form: ChartForm) {
    self.chart = chart
    self.form = form
    let roomy = form == .wide ? 13.0 : 9.5
    let crowd = Double(max(30, chart.people.count)) / 30
    area = AreaScale(
      greatestValue: 4, greatestRadius: max(4, (roomy / crowd.squareRoot() * 2).rounded() / 2))
    let words = chart.words
    frame = FieldFrame(
      x: Axis(
        title: words.attitude, lowWord: words.against, highWord: words.inFavour,
        ticks: chart.attitudeTicks, domain: AttitudeFieldDrawing.domain),
      y: Axis(title: words.influence, ticks: chart.influenceTicks, domain: 0...10),
      unknown: .init(
        x: chart.people.contains { $0.isPlaced && $0.attitude == nil },
        y: chart.people.contains { $0.isPlaced && $0.influence == nil }, word: words.unknown,
        foot: words.influenceUnknown),
      form, height: form == .wide ? 380 : 400, margin: .init(across: 0, up: roomy + 6))
    shrinkToFit()
    places = spread()
  }

  /// Smaller discs where those of one attitude and influence would not fit side by side.
  private mutating func shrinkToFit() {
    var needed: [String: Double] = [:]
    for person in chart.people {
      guard let attitude = person.attitude, let influence = person.influence else { continue }
      let key = "\(attitude.value) \(influence.value)"
      let reach = AttitudeFieldDrawing.radius(person, area) + (person.isPressing ? 3 : 0)
      needed[key, default: 0] += 2 * reach + 1 + Swarm.step
    }
    guard let widest = needed.values.max(), widest > 2 * room else { return }
    let radius = area.greatestRadius * 2 * room / widest
    area = AreaScale(greatestValue: 4, greatestRadius: max(4, Point.tenth(radius)))
  }

  /// How far a column reaches to either side.
  private var room: Double {
    (frame.plot.x.position(1) - frame.plot.x.position(0)) * 0.48
  }

  /// The attitude within the range that it has.
  private func point(of person: AttitudeField.Person) -> Point {
    frame.point(
      x: person.attitude.map { min(2, max(-2, $0.value)) }, y: person.influence?.value)
  }

  var drawing: Drawing {
    let marks = self.marks
    let left = chart.people.count - marks.count
    let field = FieldDrawing(
      frame, marks, captions: captions(among: marks), lines: zoneEdges.map { ($0, .line(.hair)) },
      form)
    return field.drawing(
      .init(
        sizes: SizeKey(title: chart.words.coverage, amounts: chart.sizeKey, area: area),
        legend: entries, notes: left > 0 ? [chart.words.notPlaced.text(left)] : [],
        onlyInTable: chart.words.onlyInTable))
  }

  // MARK: People

  private var marks: [FieldDrawing.Mark] {
    chart.people.enumerated().filter(\.element.isPlaced).map { row, person in
      let radius = AttitudeFieldDrawing.radius(person, area)
      let place = places[row]
      let tooltip = person.tooltip.isEmpty ? person.name : person.tooltip
      return FieldDrawing.Mark(
        id: person.id, label: person.name.isEmpty ? chart.words.unknown : person.name,
        tooltip: tooltip, centre: place, disc: radius,
        reach: person.isPressing ? radius + 3 : radius,
        // Those who count most are named first.
        size: (person.isPressing ? 20 : 0) + (person.influence?.value ?? -1),
        isSolid: (person.coverage?.value ?? 0) > 0
      ) { AttitudeFieldDrawing.draw(person, at: place, radius, row, in: &$0) }
    }
  }

  private static func radius(_ person: AttitudeField.Person, _ area: AreaScale) -> Double {
    guard let coverage = person.coverage else { return max(4, area.greatestRadius * 0.5) }
    return coverage.value > 0 ? Point.tenth(area.radius(coverage.value)) : 3
  }

  private static func draw(
    _ person: AttitudeField.Person, at centre: Point, _ radius: Double, _ row: Int?,
    in drawing: inout Drawing
  ) {
    let role: Palette.Role = person.isPressing ? .alert : .accent
    let isSolid = (person.coverage?.value ?? 0) > 0
    var paint = Paint(fill: role, stroke: .ground, width: 0.8)
    if !isSolid { paint = Paint(fill: .ground, stroke: role, width: 1.5) }
    if person.coverage == nil { paint.dash = .dashed }
    drawing.circle(centre, radius: radius, paint, row.map { MarkName($0, "person") })
    if person.isPressing { drawing.circle(centre, radius: radius + 3, .line(.alert, 1.2)) }
  }

  private func spread() -> [Point] {
    var places = chart.people.map(point)
    var columns: [Double: [Int]] = [:]
    for (row, place) in places.enumerated() where chart.people[row].isPlaced {
      columns[place.x, default: []].append(row)
    }
    for x in columns.keys.sorted() {
      let rows = (columns[x] ?? []).sorted {
        let (a, b) = (chart.people[$0], chart.people[$1])
        return (places[$0].y, a.id, $0) < (places[$1].y, b.id, $1)
      }
      let discs = rows.map { row in
        let person = chart.people[row]
        let radius = AttitudeFieldDrawing.radius(person, area) + (person.isPressing ? 3 : 0)
        return (height: places[row].y, radius: radius)
      }
      // A column of a strip is a little narrower.
      let room = min(self.room, rows.first.map { places[$0].x - frame.plot.box.x } ?? 0)
      for (row, offset) in zip(rows, Swarm.offsets(discs, within: room)) {
        places[row].x = Point.tenth(places[row].x + offset)
      }
    }
    return places
  }

  // MARK: Zones

  private func box(of zone: AttitudeField.Zone) -> Box {
    let field = frame.plot.box
    // The outermost zones reach to the frame.
    let left = frame.plot.x.position(zone.attitude.lowerBound)
    let right = frame.plot.x.position(zone.attitude.upperBound)
    let low = frame.plot.y.position(zone.influence.lowerBound)
    let top =
      zone.influence.upperBound >= 10 ? field.y : frame.plot.y.position(zone.influence.upperBound)
    return Box(x: left, y: top, width: right - left, height: low - top)
  }

  private func captions(among marks: [FieldDrawing.Mark]) -> [FieldCaption] {
    let discs = marks.map { (centre: $0.centre, radius: $0.reach) }
    return chart.zones.map { zone in
      FieldCaption(
        zone.name, in: box(of: zone), TextStyle(size: form.smallSize, role: .muted), among: discs)
    }
  }

  /// The left and the lower edges, but for those that lie on the frame.
  private var zoneEdges: [Segment] {
    chart.zones.flatMap { zone in
      let box = self.box(of: zone)
      let foot = Point(x: box.x, y: box.maxY)
      var edges: [Segment] = []
      if zone.attitude.lowerBound > AttitudeFieldDrawing.domain.lowerBound {
        edges.append(Segment(from: Point(x: box.x, y: box.y), to: foot))
      }
      if zone.influence.lowerBound > 0 {
        edges.append(Segment(from: foot, to: Point(x: box.maxX, y: box.maxY)))
      }
      return edges
    }
  }

  // MARK: Legend

  private var entries: [Legend.Entry] {
    let words = chart.words
    var entries: [Legend.Entry] = []
    func entry(_ word: String, _ coverage: Double?, pressing: Bool, radius: Double) {
      let person = AttitudeField.Person(
        id: "", name: "", attitude: nil, influence: nil,
        coverage: coverage.map { Quantity($0, "") }, isPressing: pressing)
      entries.append(
        Legend.Entry(word) {
          AttitudeFieldDrawing.draw(person, at: $0, radius, nil, in: &$1)
        })
    }
    let people = chart.people.filter(\.isPlaced)
    if people.contains(where: { $0.coverage.map { $0.value <= 0 } ?? false }) {
      entry(words.notCovered, 0, pressing: false, radius: 3)
    }
    if people.contains(where: { $0.coverage == nil }) {
      entry(words.coverageUnknown, nil, pressing: false, radius: 5)
    }
    if people.contains(where: \.isPressing) {
      entry(words.attention, 1, pressing: true, radius: 4)
    }
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

  /// Whether anybody stands beside the middle of a column.
  private var isSpread: Bool {
    zip(chart.people, places).contains { person, place in
      person.attitude != nil && abs(place.x - point(of: person).x) > 0.5
    }
  }
}
