extension RiskGrid {
  /// Where the cells of the grid are, and where discs go in them.
  struct Field {
    let form: ChartForm
    let levels: Int
    /// All cells together.
    let box: Box
    /// The side of a cell.
    let side: Double
    /// The radius of a disc.
    let radius: Double
    /// How many discs stand side by side, and how many rows of them.
    let slots: Int
    /// The first line of the words above the grid, and where the words below it end.
    let top: Double
    let bottom: Double

    init(levels: Int, _ form: ChartForm, top: Double) {
      self.form = form
      self.levels = levels
      self.top = top
      radius = 9.5
      let left = form == .wide ? 20.0 : 18
      let room = form == .wide ? 380.0 : form.width - 4 - left
      side = (room / Double(levels) * 10).rounded(.down) / 10
      slots = max(1, Int((side - 3) / (2 * radius + 1.5)))
      let head = form.smallSize * 1.5
      box = Box(
        x: left, y: top + head, width: side * Double(levels), height: side * Double(levels))
      bottom = box.maxY + form.smallSize * 3.2
    }

    /// A cell by its column and its row, both from 0, rows counted from below.
    func cell(_ impact: Int, _ likelihood: Int) -> Box {
      Box(
        x: box.x + Double(impact) * side, y: box.maxY - Double(likelihood + 1) * side,
        width: side, height: side)
    }

    /// The place of one of so many discs in a cell: a few in the middle, more row by row, and the
    /// corner at the upper right belongs to the product.
    func centre(_ index: Int, of count: Int, in cell: Box) -> Point {
      if count <= slots {
        let step = min(2 * radius + 4, (side - 3) / Double(slots))
        let offset = (Double(index) - Double(count - 1) / 2) * step
        return Point(x: cell.centre.x + offset, y: cell.centre.y + 2)
      }
      let place = index < slots - 1 ? index : index + 1
      let step = (side - 3) / Double(slots)
      let (row, column) = slots > 1 ? (place / slots, place % slots) : (place, 0)
      return Point(
        x: cell.x + 1.5 + (Double(column) + 0.5) * step,
        y: cell.y + 1.5 + (Double(row) + 0.5) * step)
    }

    /// How many discs a cell holds without the number of those left out.
    var capacity: Int { max(1, slots * slots - 1) }
  }

  /// What a disc looks like.
  enum Look {
    case mitigated, unmitigated, unplaced

    var paint: Paint {
      switch self {
      case .mitigated: .fill(.ink)
      case .unmitigated: Paint(fill: .ground, stroke: .alert, width: 2)
      case .unplaced: Paint(fill: .ground, stroke: .muted, width: 1.2, dash: .dashed)
      }
    }

    var textRole: Palette.Role {
      switch self {
      case .mitigated: .ground
      case .unmitigated: .alert
      case .unplaced: .ink
      }
    }
  }

  func look(_ risk: Risk) -> Look {
    if risk.cell(levels) == nil { return .unplaced }
    return risk.mitigation == nil ? .unmitigated : .mitigated
  }

  /// A disc with its number, if it has one.
  static func disc(
    at centre: Point, radius: Double, _ look: Look, _ number: PlacedText?,
    _ name: MarkName? = nil, in drawing: inout Drawing
  ) {
    drawing.circle(centre, radius: look == .unmitigated ? radius - 1 : radius, look.paint, name)
    if let number { drawing.text(number) }
  }

  private func number(_ index: Int, _ look: Look, at centre: Point, _ form: ChartForm)
    -> PlacedText
  {
    PlacedText(
      String(index + 1), at: centre,
      TextStyle(size: form.smallSize, role: look.textRole, bold: true, anchor: .middle))
  }

  // MARK: Grid

  func draw(_ field: Field, _ shown: [Risk], in drawing: inout Drawing) {
    for likelihood in 0..<levels {
      for impact in 0..<levels { drawCell(impact, likelihood, field, in: &drawing) }
    }
    drawThreshold(field, in: &drawing)
    drawWords(field, in: &drawing)
    var groups: [Int: [Int]] = [:]
    for (index, risk) in shown.enumerated() {
      guard let cell = risk.cell(levels) else { continue }
      groups[cell.likelihood * levels + cell.impact, default: []].append(index)
    }
    for place in groups.keys.sorted() {
      let cell = field.cell(place % levels, place / levels)
      draw(groups[place] ?? [], shown, cell, field, in: &drawing)
    }
  }

  private func drawCell(
    _ impact: Int, _ likelihood: Int, _ field: Field, in drawing: inout Drawing
  ) {
    let cell = field.cell(impact, likelihood)
    let product = (impact + 1) * (likelihood + 1)
    let shade = 0.02 + 0.18 * Double(product) / Double(levels * levels)
    drawing.rectangle(
      cell.inset(by: 0.75), Paint(fill: .muted, fillOpacity: (shade * 100).rounded() / 100))
    let size = field.form.smallSize
    let style = TextStyle(size: size, role: .muted, anchor: .end)
    drawing.text(
      String(product), at: Point(x: cell.maxX - 4, y: cell.y + 3 + size * 0.6), style)
  }

  /// A line around all cells from the threshold on.
  private func drawThreshold(_ field: Field, in drawing: inout Drawing) {
    guard let threshold else { return }
    func isGrave(_ impact: Int, _ likelihood: Int) -> Bool {
      guard (0..<levels).contains(impact), (0..<levels).contains(likelihood) else { return false }
      return Double((impact + 1) * (likelihood + 1)) >= threshold.value
    }
    let paint = Paint(stroke: .ink, width: 2, roundEnds: true)
    for likelihood in 0..<levels {
      for impact in 0..<levels where isGrave(impact, likelihood) {
        let cell = field.cell(impact, likelihood)
        let corners = [
          Point(x: cell.x, y: cell.maxY), Point(x: cell.x, y: cell.y),
          Point(x: cell.maxX, y: cell.y), Point(x: cell.maxX, y: cell.maxY),
        ]
        let neighbours = [(-1, 0), (0, 1), (1, 0), (0, -1)]
        for (side, step) in neighbours.enumerated()
        where !isGrave(impact + step.0, likelihood + step.1) {
          drawing.line(corners[side], corners[(side + 1) % 4], paint)
        }
      }
    }
  }

  /// What the sides mean, and their levels.
  private func drawWords(_ field: Field, in drawing: inout Drawing) {
    let size = field.form.smallSize
    let style = TextStyle(size: size, role: .muted)
    let width = field.form == .wide ? field.box.maxX - 2 : field.form.width - 6
    drawing.text(
      words.likelihood, at: Point(x: 2, y: field.top + size * 0.6), style, within: width)
    for level in 0..<levels {
      var number = style
      number.anchor = .end
      let row = field.cell(0, level)
      drawing.text(
        String(level + 1), at: Point(x: field.box.x - 6, y: row.centre.y), number)
      number.anchor = .middle
      let column = field.cell(level, 0)
      drawing.text(
        String(level + 1), at: Point(x: column.centre.x, y: field.box.maxY + size * 0.9), number)
    }
    let y = field.box.maxY + size * 2.3
    let title = TextMeasure.fitting(words.impact, size: size, within: field.box.width)
    let end = TextStyle(size: size, role: .muted, anchor: .end)
    drawing.lines(
      [PlacedText(title, at: Point(x: field.box.maxX, y: y), end)], of: words.impact)
  }

  /// The discs of one cell, and how many of them found no room.
  private func draw(
    _ indices: [Int], _ shown: [Risk], _ cell: Box, _ field: Field, in drawing: inout Drawing
  ) {
    let fits = indices.count <= field.capacity
    // The last row is for the number of those left out.
    let room = fits ? indices.count : max(0, field.slots * (field.slots - 1) - 1)
    for (place, index) in indices.prefix(room).enumerated() {
      let centre = field.centre(place, of: indices.count, in: cell)
      let look = look(shown[index])
      drawing.group(tooltip: shown[index].name) {
        Self.disc(
          at: centre, radius: field.radius, look, number(index, look, at: centre, field.form),
          MarkName(index, "risk"), in: &$0)
      }
    }
    guard !fits else { return }
    let style = TextStyle(size: field.form.smallSize, bold: true)
    let names = indices.dropFirst(room).map { shown[$0].name }.joined(separator: "; ")
    drawing.group(tooltip: names) {
      $0.text(
        "+\(indices.count - room)",
        at: Point(x: cell.x + 6, y: cell.maxY - 3 - style.size * 0.65), style)
    }
  }

  // MARK: Key

  /// One entry a risk: beside the grid where they fit, else below it.
  /// - Returns: where the chart ends.
  func drawKey(_ shown: [Risk], _ field: Field, in drawing: inout Drawing) -> Double {
    let form = field.form
    let beside = form.width - 4 - field.box.maxX - 26
    let x = field.box.maxX + 26
    if form == .wide {
      let heights = shown.map { KeyEntry(self, $0, form, width: beside).height }
      let height = heights.reduce(0, +)
      if height <= field.bottom - field.top + 40 {
        let end = drawEntries(
          shown, 0, Box(x: x, y: field.top, width: beside, height: 0), form, in: &drawing)
        return max(field.bottom, end)
      }
    }
    let top = field.bottom + 8
    guard form == .wide else {
      let room = Box(x: 2, y: top, width: form.width - 6, height: 0)
      return drawEntries(shown, 0, room, form, in: &drawing)
    }
    let half = (shown.count + 1) / 2
    let width = (form.width - 6 - 24) / 2
    let left = drawEntries(
      Array(shown[..<half]), 0, Box(x: 2, y: top, width: width, height: 0), form, in: &drawing)
    let right = drawEntries(
      Array(shown[half...]), half, Box(x: width + 26, y: top, width: width, height: 0), form,
      in: &drawing)
    return max(left, right)
  }

  private func drawEntries(
    _ risks: [Risk], _ first: Int, _ room: Box, _ form: ChartForm, in drawing: inout Drawing
  ) -> Double {
    var y = room.y
    for (offset, risk) in risks.enumerated() {
      let entry = KeyEntry(self, risk, form, width: room.width)
      let centre = Point(x: room.x + 10, y: y + 9.5)
      let look = look(risk)
      Self.disc(
        at: centre, radius: 9.5, look,
        number(first + offset, look, at: centre, form), in: &drawing)
      entry.draw(at: Point(x: room.x + KeyEntry.indent, y: y + 2), in: &drawing)
      y += entry.height
    }
    return y
  }
}
