/// Actions and other things with a date along a line of time around the day of the report.
///
/// What is overdue comes first, then what is due soonest, then what is done. Every kind of thing
/// has a shape. Open is hollow; done is filled and ticked; overdue has a heavy outline in alert,
/// the word, and a dashed line up to the day of the report, as long as it is late. A line leads
/// from the first date to where the mark is now, so that slipping is a length. What lies beyond
/// the ends of the axis stands at its end with an arrowhead, and what has no date is listed below.
public struct ActionTimeline: Chart, Equatable {
  /// What happens on a date.
  public enum Kind: String, CaseIterable, Sendable {
    /// Somebody has to do something.
    case action
    /// An agreement ends, or notice of it falls due.
    case agreement
    case review
    case objective
    /// Somebody has to decide.
    case decision
  }

  /// Something with a date, or one that should have one. Dates are numbers of days in one count.
  public struct Item: Equatable, Sendable {
    public var name: String
    public var kind: Kind
    /// Who has to see to it; `nil` is nobody.
    public var owner: String?
    /// The first date that was named; `nil` is unknown.
    public var first: Quantity?
    /// The date that holds now; `nil` is none.
    public var due: Quantity?
    /// The day on which it was done; `nil` is unknown, or not yet.
    public var done: Quantity?
    public var isDone: Bool
    /// How its date moved: "slipped 2×"; `nil` for not at all, or for what is not told.
    public var slips: String?

    /// Makes a thing with a date.
    public init(
      _ name: String, _ kind: Kind = .action, owner: String? = nil, first: Quantity? = nil,
      due: Quantity?, done: Quantity? = nil, isDone: Bool = false, slips: String? = nil
    ) {
      self.name = name
      self.kind = kind
      self.owner = owner
      self.first = first
      self.due = due
      self.done = done
      self.isDone = isDone
      self.slips = slips
    }

    /// Where its mark stands.
    var date: Quantity? { isDone ? done ?? due : due }
  }

  /// How things stand with an item on the day of the report.
  enum Standing: Int { case overdue, open, done, undated }

  public var caption: Caption
  public var items: [Item]
  /// The day of the report, and how it is written at its line.
  public var asOf: Quantity
  /// The days between the two ends of the axis.
  public var domain: ClosedRange<Double>
  /// Days that are marked, such as the first of each month.
  public var ticks: [Quantity]
  public var words: Words

  /// Makes a chart.
  public init(
    caption: Caption, items: [Item], asOf: Quantity, domain: ClosedRange<Double>,
    ticks: [Quantity], words: Words = .english
  ) {
    self.caption = caption
    self.items = items
    self.asOf = asOf
    self.domain = domain
    self.ticks = ticks
    self.words = words
  }

  func standing(_ item: Item) -> Standing {
    guard let date = item.date else { return .undated }
    if item.isDone { return .done }
    return date.value < asOf.value ? .overdue : .open
  }

  /// Overdue and soonest first, then what was done last, then what has no date.
  var ordered: [Item] {
    let keys = items.map { item in
      let standing = standing(item)
      let date = item.date?.value ?? 0
      return (standing.rawValue, standing == .done ? -date : date)
    }
    return items.indices.sorted {
      (keys[$0].0, keys[$0].1, $0) < (keys[$1].0, keys[$1].1, $1)
    }.map { items[$0] }
  }

  /// One row a thing, in the order of the drawing.
  public var table: ChartTable {
    let rows = ordered.map { item in
      [
        ChartTable.Cell(item.name.isEmpty ? words.none : item.name),
        .init(words.kinds[item.kind]), .init(item.owner ?? words.unowned),
        .init(item.first, unknown: words.none), .init(item.due, unknown: words.none),
        .init(item.done, unknown: words.none), .init(state(item)),
      ]
    }
    return ChartTable(columns: words.columns, rows: rows)
  }

  /// "overdue", "done", "open; slipped 2×".
  private func state(_ item: Item) -> String {
    let word =
      switch standing(item) {
      case .overdue: words.overdue
      case .done: words.done
      case .open: words.open
      case .undated: item.isDone ? words.done : words.open
      }
    return item.slips.map { "\(word); \($0)" } ?? word
  }

  public func drawing(_ form: ChartForm) -> Drawing {
    guard !items.isEmpty else { return Drawing(stating: words.empty, form) }
    var drawing = Drawing(form)
    let all = ordered
    let dated = all.prefix { $0.date != nil }
    var shown = Array(dated.prefix(form == .wide ? 32 : 28))
    let isStacked = needTwoLines(shown, form)
    if isStacked { shown = Array(shown.prefix(23)) }
    let undated = Array(all.dropFirst(dated.count).prefix(8))
    let room = Box(x: 2, y: 0, width: form.width - 6, height: 0)
    let legend = Legend(legendEntries(all), form, in: room, columns: form == .wide ? 5 : 2)
    legend.draw(in: &drawing)
    var y = legend.height + 8
    if !shown.isEmpty {
      let lanes = Lanes(self, shown, form, isStacked: isStacked, top: y)
      draw(shown, lanes, in: &drawing)
      y = lanes.bottom + 8
    }
    if !undated.isEmpty {
      y = drawUndated(undated, after: dated.count, form, top: y, in: &drawing)
    }
    let left = all.count - shown.count - undated.count
    if let sentence = words.more.text(left, orNothing: true) {
      let place = Box(x: 2, y: y + 4, width: form.width - 6, height: 0)
      y = drawing.paragraph(sentence, TextStyle(size: form.textSize), in: place)
    }
    drawing.height = (y + 4).rounded(.up)
    return drawing
  }
}
