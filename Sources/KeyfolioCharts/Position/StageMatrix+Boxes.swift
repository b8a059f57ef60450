extension StageMatrix {
  /// One of the rows of boxes.
  enum Side: CaseIterable {
    case high, low, undetermined

    init(_ isAttractive: Bool?) {
      self = isAttractive.map { $0 ? .high : .low } ?? .undetermined
    }

    func word(_ words: Words) -> String {
      switch self {
      case .high: words.high
      case .low: words.low
      case .undetermined: words.undetermined
      }
    }

    /// Up and filled, down and hollow, or a dashed line between them.
    func draw(at centre: Point, in drawing: inout Drawing) {
      let up = self == .high ? 1.0 : -1
      guard self != .undetermined else {
        drawing.circle(centre, radius: 4.2, .line(.ink, 1.4, .dashed))
        return
      }
      drawing.path(
        [
          Point(x: centre.x - 4.5, y: centre.y + 3.5 * up),
          Point(x: centre.x, y: centre.y - 4 * up),
          Point(x: centre.x + 4.5, y: centre.y + 3.5 * up),
        ], closed: true,
        Paint(fill: self == .high ? .ink : .ground, stroke: .ink, width: 1.4))
    }
  }

  /// Which account is in which box, and what an entry looks like.
  struct Boxes {
    let form: ChartForm
    /// The stages, and one more column where the stage of an account is unknown.
    let columns: [Stage]
    /// The rows that occur; high and low always do.
    let sides: [Side]
    /// Indices of accounts, by column and side.
    private let members: [[Int]]
    /// The greatest amount of all.
    private let greatest: Double
    /// How many entries of a box are drawn.
    let most: Int

    init(_ chart: StageMatrix, _ form: ChartForm) {
      self.form = form
      let stages = chart.stages
      let places = chart.accounts.map { account in
        stages.indices.contains(account.stage ?? -1) ? account.stage ?? 0 : stages.count
      }
      columns =
        places.contains(stages.count) ? stages + [Stage(chart.words.unknownStage)] : stages
      let isOpen = chart.accounts.contains { $0.isAttractive == nil }
      sides = isOpen ? Side.allCases : [.high, .low]
      let rows = sides
      var members = Array(repeating: [Int](), count: columns.count * rows.count)
      for (index, account) in chart.accounts.enumerated() {
        let row = rows.firstIndex(of: Side(account.isAttractive)) ?? 0
        members[places[index] * rows.count + row].append(index)
      }
      self.members = members
      most = Boxes.most(members.map(\.count), form)
      greatest =
        chart.accounts.map { max($0.sales?.value ?? 0, $0.available?.value ?? 0) }.max() ?? 0
    }

    /// Eight, or on a phone as many as keep the list from growing without end.
    private static func most(_ counts: [Int], _ form: ChartForm) -> Int {
      var most = 8
      guard form == .narrow else { return most }
      while most > 2, counts.reduce(0, { $0 + min($1, most) }) > 44 { most -= 1 }
      return most
    }

    func accounts(_ column: Int, _ side: Int) -> [Int] { members[column * sides.count + side] }

    func count(_ column: Int) -> Int {
      sides.indices.reduce(0) { $0 + accounts(column, $1).count }
    }

    // MARK: Entries

    /// The entries of a box, from its top; returns where they end.
    func draw(
      _ chart: StageMatrix, _ column: Int, _ side: Int, at corner: Point, width: Double,
      in drawing: inout Drawing
    ) -> Double {
      let all = accounts(column, side)
      var y = corner.y
      for index in all.prefix(most) {
        let at = Point(x: corner.x, y: y)
        // A full box has no room for long names.
        y = draw(
          chart, index, at: at, width: width, lines: all.count > most ? 1 : 2, in: &drawing)
      }
      guard all.count > most else { return y }
      drawing.text(
        chart.words.more.text(all.count - most),
        at: Point(x: corner.x, y: y + form.smallSize * 0.7),
        TextStyle(size: form.smallSize, role: .muted), within: width)
      return y + form.smallSize * 1.5
    }

    /// Its name, its amounts and its bar; returns where the next may begin.
    private func draw(
      _ chart: StageMatrix, _ index: Int, at corner: Point, width: Double, lines: Int,
      in drawing: inout Drawing
    ) -> Double {
      let account = chart.accounts[index]
      let amounts = amounts(of: account, chart.words)
      let isWide = form == .wide
      let size = form.smallSize
      let numbers = TextMeasure.lines(
        amounts, size: size, within: isWide ? width : width * 0.55, atMost: isWide ? 2 : 1)
      // Beside the name on a phone, below it where there are columns.
      let taken = isWide ? 0 : TextMeasure.reserved(numbers.first ?? "", size: size) + 8
      let names = TextMeasure.lines(
        account.name, size: form.textSize, within: width - taken, atMost: isWide ? lines : 1)
      let lineHeight = form.textSize * 1.25
      let texts = names.enumerated().map { row, line in
        PlacedText(
          line, at: Point(x: corner.x, y: corner.y + (Double(row) + 0.5) * lineHeight),
          TextStyle(size: form.textSize))
      }
      if account.href != nil {
        drawing.group(href: account.href, tooltip: "\(account.name), \(amounts)") {
          $0.texts(texts)
        }
      } else {
        drawing.lines(texts, of: account.name)
      }
      var y = corner.y + Double(max(1, names.count)) * lineHeight
      let first = isWide ? y + size * 0.6 : y - lineHeight / 2
      let style = TextStyle(size: size, role: .muted, anchor: isWide ? .start : .end)
      let places = numbers.enumerated().map { row, line in
        PlacedText(
          line,
          at: Point(x: isWide ? corner.x : corner.x + width, y: first + Double(row) * size * 1.25),
          style)
      }
      drawing.lines(places, of: amounts)
      if isWide { y += size * 1.25 * Double(numbers.count) }
      drawBar(
        account, index, Box(x: corner.x, y: y + 2, width: width, height: 6), in: &drawing)
      return y + 17
    }

    private func amounts(of account: Account, _ words: Words) -> String {
      if account.sales == nil && account.available == nil { return words.unknown }
      return (account.sales?.text ?? words.unknown) + words.of
        + (account.available?.text ?? words.unknown)
    }

    static let filled = Paint.fill(.accent)
    static let outline = Paint(fill: .ground, stroke: .muted)
    static let open = Paint.line(.muted, 1, .dashed)

    private func drawBar(
      _ account: Account, _ index: Int, _ room: Box, in drawing: inout Drawing
    ) {
      func length(_ amount: Quantity) -> Double {
        greatest > 0 ? Point.tenth(room.width * max(0, amount.value) / greatest) : 0
      }
      var whole = room
      if let available = account.available {
        whole.width = length(available)
        drawing.rectangle(whole, Self.outline, MarkName(index, "available"))
      } else {
        drawing.rectangle(whole, Self.open)
      }
      guard let sales = account.sales else { return }
      var part = room
      part.width = length(sales)
      drawing.rectangle(part, Self.filled, MarkName(index, "sales"))
      guard sales.value <= 0 else { return }
      // What flows back has no length to show; its sign stands in the text.
      drawing.line(
        Point(x: room.x, y: room.y - 1), Point(x: room.x, y: room.maxY + 1),
        .line(sales.value < 0 ? .alert : .accent, 2.5))
    }

    func legend(_ chart: StageMatrix) -> Legend {
      func entry(_ word: String, _ paint: Paint) -> Legend.Entry {
        Legend.Entry(word) { centre, drawing in
          drawing.rectangle(
            Box(x: centre.x - 7, y: centre.y - 3, width: 14, height: 6), paint)
        }
      }
      var entries = [
        entry(chart.words.sales, Self.filled), entry(chart.words.available, Self.outline),
      ]
      if chart.accounts.contains(where: { $0.available == nil }) {
        entries.append(entry(chart.words.availableUnknown, Self.open))
      }
      return Legend(entries, form, in: Box(x: 2, y: 0, width: form.width - 6, height: 0))
    }
  }
}
