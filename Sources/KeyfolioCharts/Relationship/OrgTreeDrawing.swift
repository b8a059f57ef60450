/// An organisation with everything in its place: a tree in the wide form, an indented list on a
/// phone, and below either the people whose place is unknown.
struct OrgTreeDrawing {
  private let chart: OrgTree
  private let form: ChartForm
  private let forest: OrgForest
  private let style: OrgBox
  private let isCompact: Bool
  /// The rows of the table that are drawn, and their boxes.
  private(set) var rows: [Int] = []
  private(set) var boxes: [Box] = []
  private(set) var edges: [[Point]] = []
  private var heading: PlacedText?
  private var bottom = 0.0

  /// More boxes than this have no room for titles.
  private static func mostFull(_ form: ChartForm) -> Int { form == .wide ? 40 : 24 }
  private static func tallest(_ form: ChartForm) -> Double { form == .wide ? 1_250 : 2_150 }

  /// With as many people as a drawing of a sensible height can hold, 150 at most; titles are given
  /// up before people are.
  static func fitting(_ chart: OrgTree, _ form: ChartForm) -> OrgTreeDrawing {
    let forest = OrgForest(chart.people)
    var found = OrgTreeDrawing(chart, form, forest, atMost: 150)
    // A tall tree may find room for one column more if its boxes are a little narrower.
    if form == .wide && found.bottom > 500 && !found.isCompact {
      for narrowing in [16.0, 32] {
        let other = OrgTreeDrawing(chart, form, forest, atMost: 150, narrowing: narrowing)
        if other.bottom < found.bottom { found = other }
      }
    }
    if found.isTooTall { found = OrgTreeDrawing(chart, form, forest, atMost: 150, compact: true) }
    for most in [110, 80, 60, 45, 34, 24] where found.isTooTall && found.rows.count > most {
      found = OrgTreeDrawing(chart, form, forest, atMost: most, compact: true)
    }
    return found
  }

  private var isTooTall: Bool { bottom > OrgTreeDrawing.tallest(form) }

  private init(
    _ chart: OrgTree, _ form: ChartForm, _ forest: OrgForest, atMost most: Int,
    compact: Bool = false, narrowing: Double = 0
  ) {
    self.chart = chart
    self.form = form
    self.forest = forest
    rows = forest.rows(atMost: most)
    let people = rows.map { chart.people[forest.order[$0]] }
    isCompact = compact || rows.count > OrgTreeDrawing.mostFull(form)
    style = OrgBox(chart, people, form, isCompact: isCompact, narrowing: narrowing)
    let tree = rows.count { $0 < forest.placed }
    if form == .wide { layOutTree(tree) } else { layOutList(tree) }
    layOutStrip(from: tree)
  }

  private var room: Double { form.width - 4 - OrgTies.margin(chart, form) }

  /// The place among the drawn of everybody's superior.
  private func parents(_ count: Int) -> [Int?] {
    var places: [Int: Int] = [:]
    for (place, row) in rows.enumerated() { places[forest.order[row]] = place }
    return rows.prefix(count).map { row in
      forest.parents[forest.order[row]].flatMap { places[$0] }
    }
  }

  private mutating func layOutTree(_ count: Int) {
    guard count > 0 else { return }
    let layout = TreeLayout(
      parents(count), .init(room: room, box: (style.width, style.height)))
    boxes = layout.boxes.map { Box(x: $0.x + 2, y: $0.y + 2, width: $0.width, height: $0.height) }
    edges = layout.edges.map { $0.map { Point(x: $0.x + 2, y: $0.y + 2) } }
    bottom = layout.height + 4
  }

  private mutating func layOutList(_ count: Int) {
    let parents = self.parents(count)
    var depths: [Int] = []
    for parent in parents { depths.append(parent.map { depths[$0] + 1 } ?? 0) }
    let step = min(14, 130 / Double(max(1, depths.max() ?? 0)))
    var y = 2.0
    for (depth, parent) in zip(depths, parents) {
      let x = 2 + Double(depth) * step
      let box = Box(x: x, y: y, width: room + 2 - x, height: style.height)
      if let superior = parent.map({ boxes[$0] }) {
        let line = superior.x + step / 2
        edges.append([
          Point(x: line, y: superior.maxY), Point(x: line, y: box.centre.y),
          Point(x: box.x, y: box.centre.y),
        ])
      }
      boxes.append(box)
      y += style.height + 6
    }
    bottom = boxes.isEmpty ? 0 : y - 4
  }

  /// Those whose place is unknown, under their heading, in columns of the wide form.
  private mutating func layOutStrip(from tree: Int) {
    let count = rows.count - tree
    guard count > 0 else { return }
    let top = bottom > 0 ? bottom + 14 : 0
    let size = form.textSize
    heading = PlacedText(
      TextMeasure.fitting(chart.words.placeUnknown, size: size, within: form.width - 4),
      at: Point(x: 2, y: top + size * 0.7), TextStyle(size: size, role: .muted))
    let gap = (across: 12.0, down: form == .wide ? 10.0 : 6)
    let columns = max(1, Int((room + gap.across) / (style.width + gap.across)))
    let start = top + size * 1.4 + 6
    for place in 0..<count {
      let x = 2 + Double(place % columns) * (style.width + gap.across)
      let y = start + Double(place / columns) * (style.height + gap.down)
      boxes.append(Box(x: x, y: y, width: min(style.width, room), height: style.height))
    }
    bottom = (boxes.map(\.maxY).max() ?? start) + 2
  }

  // MARK: Drawing

  var drawing: Drawing {
    var drawing = Drawing(form)
    for edge in edges { drawing.path(edge, .line(.muted)) }
    var byPerson: [Int: Box] = [:]
    for (row, box) in zip(rows, boxes) { byPerson[forest.order[row]] = box }
    OrgTies.draw(chart, byPerson, form, in: &drawing)
    if let heading { drawing.text(heading) }
    for (row, box) in zip(rows, boxes) {
      style.draw(chart.people[forest.order[row]], in: box, row, to: &drawing)
    }
    drawing.height = bottom
    drawUncounted(in: &drawing)
    let drawn = rows.map { chart.people[forest.order[$0]] }
    let entries = OrgLegend.entries(chart, drawn, style.shows)
    let isBelow = form == .wide
    let legend = Legend(
      entries, form,
      in: Box(x: 2, y: isBelow ? drawing.height + 12 : 0, width: form.width - 6, height: 0))
    if isBelow {
      drawing.height += legend.height + (entries.isEmpty ? 0 : 12)
    } else if !entries.isEmpty {
      drawing.lower(by: legend.height + 8)
    }
    legend.draw(in: &drawing)
    drawing.height = (drawing.height + 4).rounded(.up)
    return drawing
  }

  private func drawUncounted(in drawing: inout Drawing) {
    let left = chart.people.count - rows.count
    guard left > 0 else { return }
    let style = TextStyle(size: form.textSize)
    drawing.height = drawing.paragraph(
      chart.words.onlyInTable.text(left), style,
      in: Box(x: 2, y: drawing.height + 8, width: form.width - 4, height: 0))
  }
}
