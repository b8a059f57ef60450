/// Accounts by their share of the potential and their share of our effort.
///
/// Both axes count per cent on one scale, so the diagonal is effort in proportion, and a second,
/// dashed line is effort at a multiple of it. Who stands above that line has a ring in the colour
/// of alarm. Categories differ by colour and by shape; an account without one is a hollow circle.
/// Accounts of which a share is unknown stand only in the table, and a sentence counts them.
public struct EffortFit: Chart, Equatable {
  /// A group of accounts with one shape.
  public struct Category: Equatable, Sendable {
    public var name: String
    /// The colour; the four categories also have four shapes, in their order.
    public var role: Palette.Role

    /// Makes a category.
    public init(_ name: String, _ role: Palette.Role) {
      self.name = name
      self.role = role
    }
  }

  /// One account.
  public struct Item: Equatable, Sendable {
    /// Settles every tie; unique.
    public var id: String
    public var name: String
    /// Where a click leads; `nil` for nowhere.
    public var href: String?
    /// The place in `categories`; `nil` where there is none.
    public var category: Int?
    /// In per cent, 0 to 100; `nil` is unknown.
    public var potential: Quantity?
    public var effort: Quantity?
    /// Whether the effort is beyond the second line.
    public var isBeyond: Bool
    /// Everything about it, told on pointing at the mark.
    public var tooltip: String

    /// Makes an account.
    public init(
      id: String, name: String, href: String? = nil, category: Int?, potential: Quantity?,
      effort: Quantity?, isBeyond: Bool = false, tooltip: String = ""
    ) {
      self.id = id
      self.name = name
      self.href = href
      self.category = category
      self.potential = potential
      self.effort = effort
      self.isBeyond = isBeyond
      self.tooltip = tooltip
    }
  }

  /// Every word that the drawing and the table need.
  public struct Words: Equatable, Sendable {
    /// Headings of the table; those of the shares are also titles of the axes.
    public var name: String
    public var category: String
    public var potential: String
    public var effort: String
    public var unknown: String
    public var noCategory: String
    /// Stand at the ends of the two lines.
    public var inProportion: String
    public var multiple: String
    /// What the ring means.
    public var beyond: String
    /// Counts the accounts of which a share is unknown.
    public var notPlaced: CountPhrase
    /// Counts the accounts whose names are not in the drawing.
    public var onlyInTable: CountPhrase
    /// Stands in place of the drawing where no account has both shares.
    public var empty: String

    /// Makes the words of a language, plain English where nothing else is said.
    public init() {
      name = "Account"
      category = "Category"
      potential = "Share of potential"
      effort = "Share of effort"
      unknown = "unknown"
      noCategory = "no category"
      inProportion = "in proportion"
      multiple = "twice its share"
      beyond = "more than twice its share"
      notPlaced = CountPhrase(
        one: "Of # account hours or potential are unknown.",
        other: "Of # accounts hours or potential are unknown.")
      onlyInTable = CountPhrase(
        one: "# more account is named only in the table.",
        other: "# more accounts are named only in the table.")
      empty = "No account has both hours and a potential on record."
    }

    /// Plain English, for use without a table of words.
    public static let english = Words()
  }

  public var caption: Caption
  public var categories: [Category]
  public var items: [Item]
  /// How many times its share of the potential the second line is; above 1.
  public var multiple: Double
  /// The shares that are marked, as far as the axes reach.
  public var ticks: [Quantity]
  public var words: Words

  /// Makes a chart.
  public init(
    caption: Caption, categories: [Category], items: [Item], multiple: Double = 2,
    ticks: [Quantity], words: Words = .english
  ) {
    self.caption = caption
    self.categories = categories
    self.items = items
    self.multiple = multiple
    self.ticks = ticks
    self.words = words
  }

  /// One row an account, in the order of the items.
  public var table: ChartTable {
    let columns = [words.name, words.category, words.potential, words.effort]
    guard items.contains(where: \.isPlaced) else { return ChartTable(columns: columns, rows: []) }
    return ChartTable(
      columns: columns,
      rows: items.map { item in
        [
          ChartTable.Cell(item.name.isEmpty ? words.unknown : item.name),
          .init(category(of: item)?.name ?? words.noCategory),
          .init(item.potential, unknown: words.unknown),
          .init(item.effort, unknown: words.unknown),
        ]
      })
  }

  func category(of item: Item) -> Category? {
    item.category.flatMap { categories.indices.contains($0) ? categories[$0] : nil }
  }

  public func drawing(_ form: ChartForm) -> Drawing {
    guard items.contains(where: \.isPlaced) else { return Drawing(stating: words.empty, form) }
    return EffortFitDrawing(self, form).drawing
  }
}

extension EffortFit.Item {
  var isPlaced: Bool { potential != nil && effort != nil }
}
