/// What a customer could buy and where: its units as rows, our offerings as columns.
///
/// The reader sees at once what is sold (filled cells), who holds the rest and where nobody knows
/// (dashed cells). Every state has a letter, and a fill or an outline of its own, so that grey
/// paper tells them apart. The bar below a cell is its white space; all bars begin at zero and
/// share one scale. A hollow bar is an upper bound, a hollow one in alert is less than nothing,
/// and a stroke is a white space of zero. Totals stand at the ends of rows and columns, and a bar
/// at the foot shows how many of the cells are explored.
public struct WhiteSpaceGrid: Chart, Equatable {
  /// What is known of one offering in one unit.
  public enum State: String, CaseIterable, Sendable {
    /// We sell it there.
    case current
    /// We are about to.
    case pipeline
    /// It could be sold, and nobody does.
    case potential
    /// Somebody else sells it.
    case competitor
    /// It makes no sense there; counts neither as explored nor as unexplored.
    case notApplicable
    /// Nobody has asked.
    case unknown
  }

  /// One offering in one unit.
  public struct Cell: Equatable, Sendable {
    public var state: State
    /// What could still be sold: potential less current; `nil` is unknown.
    public var amount: Quantity?
    /// The amount is known to be no more than this: drawn hollow and in no total.
    public var isUpperBound: Bool
    /// What the tooltip adds: who sells there today, and how much; empty for nothing.
    public var detail: String

    /// Makes a cell.
    public init(
      _ state: State, _ amount: Quantity? = nil, isUpperBound: Bool = false, detail: String = ""
    ) {
      self.state = state
      self.amount = amount
      self.isUpperBound = isUpperBound
      self.detail = detail
    }
  }

  /// An offering.
  public struct Column: Equatable, Sendable {
    public var name: String
    /// The white space over all units; `nil` is unknown.
    public var total: Quantity?

    /// Makes a column.
    public init(_ name: String, total: Quantity? = nil) {
      self.name = name
      self.total = total
    }
  }

  /// A unit or buying centre.
  public struct Row: Equatable, Sendable {
    public var name: String
    /// In the order of the columns; where there are fewer, the rest is unknown.
    public var cells: [Cell]
    /// The white space over all offerings; `nil` is unknown.
    public var total: Quantity?

    /// Makes a row.
    public init(_ name: String, _ cells: [Cell], total: Quantity? = nil) {
      self.name = name
      self.cells = cells
      self.total = total
    }

    /// The cell below a column.
    func cell(_ column: Int) -> Cell {
      cells.indices.contains(column) ? cells[column] : Cell(.unknown)
    }
  }

  public var caption: Caption
  public var columns: [Column]
  public var rows: [Row]
  /// The white space of everything; `nil` is unknown.
  public var total: Quantity?
  /// The share of the cells that apply whose state is known, from 0 to 1, with its sentence:
  /// "14 of 24 cells explored, 58 %"; `nil` where no cell applies.
  public var explored: Quantity?
  public var words: Words

  /// Makes a chart.
  public init(
    caption: Caption, columns: [Column], rows: [Row], total: Quantity?, explored: Quantity?,
    words: Words = .english
  ) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.total = total
    self.explored = explored
    self.words = words
  }

  private var isEmpty: Bool { columns.isEmpty || rows.isEmpty }

  /// One row a unit, then the totals of the offerings, and last how many of their cells are
  /// explored.
  public var table: ChartTable {
    let headings = [words.unit] + columns.map(\.name) + [words.total]
    guard !isEmpty else { return ChartTable(columns: headings, rows: []) }
    var lines = rows.map { row in
      [ChartTable.Cell(filled(row.name))] + columns.indices.map { cell(of: row.cell($0)) }
        + [ChartTable.Cell(row.total, unknown: words.states.unknown)]
    }
    lines.append(
      [ChartTable.Cell(words.total)]
        + (columns.map(\.total) + [total]).map { .init($0, unknown: words.states.unknown) })
    lines.append(
      [ChartTable.Cell(words.explored)] + columns.indices.map { ChartTable.Cell(explored($0)) }
        + [.init(explored, unknown: words.states.notApplicable)])
    return ChartTable(columns: headings, rows: lines)
  }

  /// A table has no empty places.
  private func filled(_ name: String) -> String { name.isEmpty ? words.states.unknown : name }

  private func cell(of cell: Cell) -> ChartTable.Cell {
    let state = words.states[cell.state]
    guard let amount = cell.amount else { return ChartTable.Cell(state) }
    return ChartTable.Cell(Quantity(amount.value, "\(state), \(amount.text)"), unknown: state)
  }

  /// "3 of 4": the cells of a column whose state is known, of those that apply.
  private func explored(_ column: Int) -> String {
    var (known, all) = (0, 0)
    for row in rows {
      let state = row.cell(column).state
      if state != .notApplicable { all += 1 }
      if state != .notApplicable && state != .unknown { known += 1 }
    }
    return "\(known) \(words.of) \(all)"
  }

  public func drawing(_ form: ChartForm) -> Drawing {
    guard !isEmpty else { return Drawing(stating: words.empty, form) }
    var drawing = Drawing(form)
    let room = Box(x: 2, y: 0, width: form.width - 6, height: 0)
    let legend = Legend(legendEntries, form, in: room, columns: form == .wide ? 5 : 2)
    legend.draw(in: &drawing)
    let plan = GridPlan(self, form)
    var y = legend.height + 10
    for block in plan.blocks.indices { y = draw(block, plan, top: y, in: &drawing) + 14 }
    y = drawFoot(plan, top: y - 6, in: &drawing)
    drawing.height = (y + 4).rounded(.up)
    return drawing
  }

  /// The key of the numbered columns, what is explored, and what stands only in the table.
  private func drawFoot(_ plan: GridPlan, top: Double, in drawing: inout Drawing) -> Double {
    let form = plan.form
    var room = Box(x: 2, y: top, width: form.width - 6, height: 0)
    if plan.isNumbered {
      let entries = plan.columns.enumerated().map { place, column in
        NumberedKey.Entry(number: place + 1, label: columns[column].name, owner: column)
      }
      let key = NumberedKey([.init(heading: nil, role: .ink, entries: entries)], in: room, form)
      for placed in key.entries {
        drawing.text(placed.number)
        drawing.lines([placed.label], of: placed.entry.label)
      }
      room.y = key.bottom + 10
    }
    if let explored { room.y = draw(explored, form, in: room, &drawing) }
    let style = TextStyle(size: form.textSize)
    for sentence in [
      words.moreRows.text(rows.count - plan.rows.count, orNothing: true),
      words.moreColumns.text(columns.count - plan.columns.count, orNothing: true),
    ].compactMap(\.self) {
      room.y = drawing.paragraph(sentence, style, in: room)
    }
    return room.y
  }

  /// A bar over the width: what is known of the whole, in a dashed frame of what is not.
  private func draw(
    _ explored: Quantity, _ form: ChartForm, in room: Box, _ drawing: inout Drawing
  ) -> Double {
    let style = TextStyle(size: form.textSize, bold: true)
    let y = drawing.paragraph(explored.text, style, in: room) + 2
    let frame = Box(x: room.x, y: y, width: room.width, height: 7)
    drawing.rectangle(frame, .line(.muted, 1, .dashed))
    var bar = frame
    bar.width *= min(1, max(0, explored.value))
    drawing.rectangle(bar, .fill(.accent), MarkName(rows.count + 1, "explored"))
    return frame.maxY + 8
  }
}

extension CountPhrase {
  /// The sentence, unless there is nothing to count.
  func text(_ count: Int, orNothing: Bool) -> String? { count > 0 ? text(count) : nil }
}
