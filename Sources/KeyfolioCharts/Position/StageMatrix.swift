/// The second form of the portfolio matrix: how attractive an account is by how far the
/// relationship has come.
///
/// One column a stage, one row for high and one for low attractiveness; each box lists its accounts
/// with two amounts and a bar: filled for what we sell now, outlined for what there is to sell. A
/// triangle that points up and is filled marks high, a hollow one that points down low. Where the
/// second amount is unknown the outline is dashed; accounts whose attractiveness or stage is
/// unknown have boxes of their own. On a phone the boxes stand one below the other, by stage.
public struct StageMatrix: Chart, Equatable {
  /// One step of a relationship.
  public struct Stage: Equatable, Sendable {
    /// What it is called: "1 Exploratory".
    public var name: String
    /// What stands below the name, such as its accounts and their sum; empty for nothing.
    public var total: String

    /// Makes a stage.
    public init(_ name: String, total: String = "") {
      self.name = name
      self.total = total
    }
  }

  /// One account.
  public struct Account: Equatable, Sendable {
    /// What it is called.
    public var name: String
    /// Index of `stages`; `nil` is unknown.
    public var stage: Int?
    /// Whether its attractiveness is high; `nil` where missing ratings decide.
    public var isAttractive: Bool?
    /// What we sell now, and what there is to sell, in one unit and of periods that the words name;
    /// `nil` is unknown.
    public var sales: Quantity?
    public var available: Quantity?
    /// Where its page is; `nil` for no link.
    public var href: String?

    /// Makes an account.
    public init(
      _ name: String, stage: Int?, isAttractive: Bool?, sales: Quantity?, available: Quantity?,
      href: String? = nil
    ) {
      self.name = name
      self.stage = stage
      self.isAttractive = isAttractive
      self.sales = sales
      self.available = available
      self.href = href
    }
  }

  /// What the chart says; both forms may share a page.
  public var caption: Caption
  /// In rising order; every one has a column, with or without accounts.
  public var stages: [Stage]
  /// The most important first: boxes list them in this order, as far as they have room.
  public var accounts: [Account]
  /// Every other word that the drawing needs.
  public var words: Words

  /// Makes a matrix.
  public init(caption: Caption, stages: [Stage], accounts: [Account], words: Words = .english) {
    self.caption = caption
    self.stages = stages
    self.accounts = accounts
    self.words = words
  }

  /// One row an account, in the order given.
  public var table: ChartTable {
    ChartTable(
      columns: words.columns,
      rows: accounts.map { account in
        let stage = stages.indices.contains(account.stage ?? -1) ? account.stage : nil
        let side = account.isAttractive.map { $0 ? words.high : words.low }
        return [
          ChartTable.Cell(account.name), .init(stage.map { stages[$0].name } ?? words.unknownStage),
          .init(side ?? words.undetermined), .init(account.sales, unknown: words.unknown),
          .init(account.available, unknown: words.unknown),
        ]
      })
  }

  public func drawing(_ form: ChartForm) -> Drawing {
    guard !accounts.isEmpty else { return Drawing(stating: words.empty, form) }
    let boxes = Boxes(self, form)
    return form == .wide ? WideBoxes(self, boxes).drawing : NarrowBoxes(self, boxes).drawing
  }
}

extension StageMatrix {
  /// Every word that the drawing needs.
  public struct Words: Equatable, Sendable {
    /// The rows: "High attractiveness", "Low attractiveness", "Attractiveness undetermined".
    public var high: String
    public var low: String
    public var undetermined: String
    /// The column of accounts whose stage is not known.
    public var unknownStage: String
    /// The legend: the filled part of a bar, its outline, a dashed one.
    public var sales: String
    public var available: String
    public var availableUnknown: String
    /// Between the two amounts: " of ".
    public var of: String
    /// Stands for an amount that is not known.
    public var unknown: String
    /// How many more accounts belong in a box.
    public var more: CountPhrase
    /// Stands in a stage without accounts, on a phone.
    public var none: String
    /// The five headings of the table: account, stage, attractiveness, the two amounts.
    public var columns: [String]
    /// Stands in place of the drawing without accounts.
    public var empty: String

    /// Makes the words of a language.
    public init(
      high: String, low: String, undetermined: String, unknownStage: String, sales: String,
      available: String, availableUnknown: String, of: String, unknown: String, more: CountPhrase,
      none: String, columns: [String], empty: String
    ) {
      self.high = high
      self.low = low
      self.undetermined = undetermined
      self.unknownStage = unknownStage
      self.sales = sales
      self.available = available
      self.availableUnknown = availableUnknown
      self.of = of
      self.unknown = unknown
      self.more = more
      self.none = none
      self.columns = columns
      self.empty = empty
    }

    /// Plain English, for use without a table of words.
    public static let english = Words(
      high: "High attractiveness", low: "Low attractiveness",
      undetermined: "Attractiveness undetermined", unknownStage: "Stage unknown",
      sales: "our sales", available: "customer’s spend", availableUnknown: "spend unknown",
      of: " of ", unknown: "unknown",
      more: CountPhrase(one: "1 more", other: "# more"), none: "none",
      columns: ["Account", "Stage", "Attractiveness", "Our sales", "Customer’s spend"],
      empty: "There are no accounts to place yet.")
  }
}
