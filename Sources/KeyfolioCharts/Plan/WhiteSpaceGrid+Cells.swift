extension WhiteSpaceGrid {
  /// Draws columns side by side with all their rows, and returns where they end.
  func draw(_ index: Int, _ plan: GridPlan, top: Double, in drawing: inout Drawing) -> Double {
    let block = plan.blocks[index]
    let isLast = index == plan.blocks.count - 1
    var y = drawHeader(block, isLast, plan, top: top, in: &drawing)
    for row in plan.rows {
      let total = isLast ? rows[row].total?.text ?? words.states.unknown : ""
      let name = TextStyle(size: plan.form.textSize)
      let cells = drawName(rows[row].name, total, name, plan, top: y, in: &drawing)
      for place in block {
        let box = Box(
          x: plan.x(place, in: block), y: cells, width: plan.cellWidth - GridPlan.gap,
          height: plan.cellHeight)
        draw(row, plan.columns[place], box, plan, in: &drawing)
      }
      y = cells + plan.bandHeight
    }
    return drawTotals(block, isLast, plan, top: y, in: &drawing)
  }

  /// Names or numbers of the columns, standing on the first row.
  private func drawHeader(
    _ block: Range<Int>, _ isLast: Bool, _ plan: GridPlan, top: Double, in drawing: inout Drawing
  ) -> Double {
    let size = plan.form.smallSize
    let rowHeight = size * 1.25
    let width = plan.cellWidth - GridPlan.gap
    let lines = block.map { place in
      plan.isNumbered
        ? [String(place + 1)]
        : TextMeasure.lines(
          columns[plan.columns[place]].name, size: size, within: plan.cellWidth - 2)
    }
    let total = TextMeasure.lines(
      words.total, size: size, bold: true, within: plan.totalWidth, atMost: 3)
    let showsTotal = isLast && plan.form == .wide
    let deepest = max(lines.map(\.count).max() ?? 1, showsTotal ? total.count : 1)
    let bottom = top + Double(deepest) * rowHeight
    func stand(_ lines: [String], _ x: Double, _ anchor: TextStyle.Anchor, isBold: Bool) {
      let style = TextStyle(size: size, role: .muted, bold: isBold, anchor: anchor)
      for (index, line) in lines.enumerated() {
        let y = bottom - (Double(lines.count - index) - 0.5) * rowHeight
        drawing.text(line, at: Point(x: x, y: y), style)
      }
    }
    for (place, lines) in zip(block, lines) {
      let x = plan.x(place, in: block)
      let middle = x + width / 2
      stand(
        lines, plan.isNumbered ? middle : x, plan.isNumbered ? .middle : .start,
        isBold: plan.isNumbered)
    }
    if showsTotal { stand(total, plan.form.width - 4, .end, isBold: true) }
    return bottom + 4
  }

  /// The name of a row beside its cells, or above them on a phone, and its total at the end.
  /// - Returns: the top of the cells.
  private func drawName(
    _ name: String, _ total: String, _ style: TextStyle, _ plan: GridPlan, top: Double,
    in drawing: inout Drawing
  ) -> Double {
    let rowHeight = style.size * 1.2
    let lines = TextMeasure.lines(
      name, size: style.size, bold: style.bold, within: plan.labelWidth - 8, atMost: 2)
    let height = Double(max(1, lines.count)) * rowHeight
    let isBeside = plan.form == .wide
    let start = isBeside ? top + (plan.cellHeight - height) / 2 : top
    let placed = lines.enumerated().map { index, line in
      PlacedText(line, at: Point(x: 2, y: start + (Double(index) + 0.5) * rowHeight), style)
    }
    drawing.lines(placed, of: name)
    let y = isBeside ? top + plan.cellHeight / 2 : top + rowHeight / 2
    let end = TextStyle(size: style.size, bold: true, anchor: .end)
    drawing.text(
      total, at: Point(x: plan.form.width - 4, y: y), end, within: plan.totalWidth)
    return isBeside ? top : top + height + 2
  }

  /// The totals of the columns, and of everything in the last block.
  private func drawTotals(
    _ block: Range<Int>, _ isLast: Bool, _ plan: GridPlan, top: Double, in drawing: inout Drawing
  ) -> Double {
    let form = plan.form
    let right = form == .wide && !isLast ? plan.x(block.upperBound, in: block) : form.width - 4
    drawing.line(Point(x: 2, y: top), Point(x: right, y: top), .line(.muted, 0.8))
    let all = isLast ? total?.text ?? words.states.unknown : ""
    let style = TextStyle(size: form.textSize, bold: true)
    let rowHeight = form.textSize * 1.2
    var y = top + 5
    if form == .narrow {
      y = drawName(words.total, all, style, plan, top: y, in: &drawing)
    } else {
      let middle = y + form.smallSize * 0.675
      drawing.text(
        words.total, at: Point(x: 2, y: middle), style, within: plan.labelWidth - 8)
      var end = style
      end.anchor = .end
      drawing.text(all, at: Point(x: right, y: middle), end, within: plan.totalWidth)
    }
    // Under its column; further down where neighbours leave no room.
    let labels = block.map { place in
      LabelRail.Label(
        text: columns[plan.columns[place]].total?.text ?? words.letters.unknown,
        x: plan.x(place, in: block) + (plan.cellWidth - GridPlan.gap) / 2)
    }
    let left = form == .wide ? plan.labelWidth : 2
    let edge = form == .wide ? plan.x(block.upperBound, in: block) : form.width - 4
    let room = Box(x: left, y: y, width: edge - left, height: 0)
    let rail = LabelRail(labels, size: form.smallSize, in: room)
    rail.draw(in: &drawing)
    return y + max(rowHeight, rail.height)
  }

  // MARK: Cells

  private func draw(
    _ row: Int, _ column: Int, _ box: Box, _ plan: GridPlan, in drawing: inout Drawing
  ) {
    let cell = rows[row].cell(column)
    let state = words.states[cell.state]
    var tooltip = "\(rows[row].name), \(columns[column].name): \(state)"
    if let amount = cell.amount { tooltip += ", \(amount.text)" }
    if !cell.detail.isEmpty { tooltip += "; \(cell.detail)" }
    drawing.group(tooltip: tooltip) { drawing in
      Self.drawField(cell.state, box, in: &drawing)
      drawTexts(cell, box, plan, in: &drawing)
      if let amount = cell.amount {
        let strip = Box(
          x: box.x, y: box.maxY + 2, width: box.width, height: GridPlan.barHeight)
        let share = plan.greatest > 0 ? min(1, abs(amount.value) / plan.greatest) : 0
        Self.drawBar(
          amount.value, share, isUpperBound: cell.isUpperBound, strip,
          MarkName(row, "cell\(column)"), in: &drawing)
      }
    }
  }

  /// The letter, and the amount where it fits.
  private func drawTexts(_ cell: Cell, _ box: Box, _ plan: GridPlan, in drawing: inout Drawing) {
    let role: Palette.Role =
      switch cell.state {
      case .current: .ground
      case .notApplicable, .unknown: .muted
      case .pipeline, .potential, .competitor: .ink
      }
    let size = plan.form.smallSize
    let needed = cell.amount.map { TextMeasure.reserved($0.text, size: size) } ?? .infinity
    let room = plan.isStacked ? box.width - 7 : box.width - 22
    let showsAmount = needed <= room
    let letter = TextStyle(
      size: plan.form.textSize, role: role, bold: true, anchor: showsAmount ? .start : .middle)
    let left = box.x + (cell.state == .pipeline ? 8 : 5)
    let x = showsAmount ? left : box.centre.x + (cell.state == .pipeline ? 2 : 0)
    let isUpper = plan.isStacked && showsAmount
    let y = isUpper ? box.y + 2 + size * 0.7 : box.centre.y
    var texts = [PlacedText(words.letters[cell.state], at: Point(x: x, y: y), letter)]
    if showsAmount, let amount = cell.amount {
      let style = TextStyle(
        size: size, role: role == .muted ? .ink : role, anchor: plan.isStacked ? .start : .end)
      let at = Point(
        x: plan.isStacked ? left : box.maxX - 4,
        y: plan.isStacked ? box.maxY - 2 - size * 0.65 : y)
      texts.append(PlacedText(amount.text, at: at, style))
    }
    for text in texts {
      if cell.state == .competitor { drawing.clearText(text) } else { drawing.text(text) }
    }
  }

  /// What tells the states apart without their letters.
  static func drawField(_ state: State, _ box: Box, in drawing: inout Drawing) {
    let frame = box.inset(by: 0.75)
    switch state {
    case .current: drawing.rectangle(box, .fill(.accent))
    case .pipeline:
      drawing.rectangle(frame, Paint(fill: .ground, stroke: .accent, width: 1.5))
      drawing.rectangle(Box(x: box.x, y: box.y, width: 5, height: box.height), .fill(.accent))
    case .potential: drawing.rectangle(frame, Paint(fill: .ground, stroke: .ink, width: 1.2))
    case .competitor:
      drawing.path(Hatch.stroke(over: frame), .line(.muted, 0.7))
      drawing.rectangle(frame, .line(.muted, 1))
    case .notApplicable: break
    case .unknown: drawing.rectangle(frame, .line(.muted, 1, .dashed))
    }
  }

  private static func drawBar(
    _ value: Double, _ share: Double, isUpperBound: Bool, _ strip: Box, _ name: MarkName?,
    in drawing: inout Drawing
  ) {
    var bar = strip
    bar.width *= share
    let paint: Paint =
      value < 0
      ? Paint(fill: .ground, stroke: .alert, width: 1)
      : isUpperBound ? Paint(fill: .ground, stroke: .ink, width: 1) : .fill(.ink)
    drawing.rectangle(bar, paint, name)
    guard bar.width < 0.5 else { return }
    drawing.line(Point(x: bar.x, y: bar.y - 1), Point(x: bar.x, y: bar.maxY + 1), .line(.ink, 2))
  }

  // MARK: Legend

  /// The states that occur, with their letters, and the bars that need a word.
  var legendEntries: [Legend.Entry] {
    var found: Set<State> = []
    var (bars, bounds, negatives) = (false, false, false)
    for row in rows {
      for column in columns.indices {
        let cell = row.cell(column)
        found.insert(cell.state)
        guard let amount = cell.amount else { continue }
        if amount.value < 0 {
          negatives = true
        } else if cell.isUpperBound {
          bounds = true
        } else {
          bars = true
        }
      }
    }
    var entries = State.allCases.filter(found.contains).map { state in
      let letter = words.letters[state]
      return Legend.Entry(words.states[state]) { Self.drawSymbol(state, letter, at: $0, in: &$1) }
    }
    let all = [
      (bars, words.bar, 1.0, false), (bounds, words.upperBound, 1, true),
      (negatives, words.negative, -1, false),
    ]
    for (occurs, word, value, isUpperBound) in all where occurs {
      entries.append(
        Legend.Entry(word) { centre, drawing in
          let strip = Box(
            x: centre.x - 8, y: centre.y - 2, width: 16, height: GridPlan.barHeight)
          Self.drawBar(value, 1, isUpperBound: isUpperBound, strip, nil, in: &drawing)
        })
    }
    return entries
  }

  private static func drawSymbol(
    _ state: State, _ letter: String, at centre: Point, in drawing: inout Drawing
  ) {
    let box = Box(x: centre.x - 8, y: centre.y - 8, width: 16, height: 16)
    drawField(state, box, in: &drawing)
    let style = TextStyle(
      size: 12, role: state == .current ? .ground : .ink, bold: true, anchor: .middle)
    let at = Point(x: centre.x + (state == .pipeline ? 2 : 0), y: centre.y)
    let text = PlacedText(letter, at: at, style)
    if state == .competitor { drawing.clearText(text) } else { drawing.text(text) }
  }
}
