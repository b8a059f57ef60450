/// Accounts by attractiveness and relative business strength, as discs in four named cells.
///
/// The disc is what we sell, the ring around it what the customer spends; both by area and on one
/// scale. An account always lies in the cell that names its category, whatever the orientation,
/// because cells follow the values and not the corners of the page.
public struct PortfolioMatrix: Chart, Equatable {
  /// What the matrix says; both forms may share a page.
  public var caption: Caption
  /// Relative business strength, horizontal unless transposed.
  public var strength: Axis
  /// Where high strength begins, and how that is written: 1 and "par".
  public var strengthLine: Quantity
  /// Attractiveness, vertical unless transposed.
  public var attractiveness: Axis
  /// Where high attractiveness begins, and how that is written.
  public var attractivenessLine: Quantity
  /// What the four combinations are called.
  public var cells: Cells
  /// Whether attractiveness is drawn horizontally and strength vertically.
  public var transposed: Bool
  /// The accounts, in any order.
  public var bubbles: [Bubble]
  /// Amounts, in the unit of `Bubble.inner`, that explain the size of a disc; three serve best.
  public var sizeKey: [Quantity]
  /// Every other word that the drawing needs.
  public var words: Words

  /// Makes a matrix.
  public init(
    caption: Caption, strength: Axis, strengthLine: Quantity,
    attractiveness: Axis, attractivenessLine: Quantity, cells: Cells, transposed: Bool = false,
    bubbles: [Bubble], sizeKey: [Quantity] = [], words: Words = .english
  ) {
    self.caption = caption
    self.strength = strength
    self.strengthLine = strengthLine
    self.attractiveness = attractiveness
    self.attractivenessLine = attractivenessLine
    self.cells = cells
    self.transposed = transposed
    self.bubbles = bubbles
    self.sizeKey = sizeKey
    self.words = words
  }

  /// One of the four combinations of high and low.
  public struct Cell: Equatable, Sendable {
    /// The category: "Star".
    public var name: String
    /// What the category asks for: "selective investment".
    public var strategy: String
    /// The colour of the cell and of the accounts in it.
    public var role: Palette.Role

    /// Makes a cell.
    public init(name: String, strategy: String, role: Palette.Role) {
      self.name = name
      self.strategy = strategy
      self.role = role
    }
  }

  /// The four combinations; a value on a line is high.
  public struct Cells: Equatable, Sendable {
    /// High attractiveness, high strength.
    public var attractiveStrong: Cell
    /// High attractiveness, low strength.
    public var attractiveWeak: Cell
    /// Low attractiveness, high strength.
    public var unattractiveStrong: Cell
    /// Low attractiveness, low strength.
    public var unattractiveWeak: Cell

    /// Makes the four cells.
    public init(
      attractiveStrong: Cell, attractiveWeak: Cell, unattractiveStrong: Cell,
      unattractiveWeak: Cell
    ) {
      self.attractiveStrong = attractiveStrong
      self.attractiveWeak = attractiveWeak
      self.unattractiveStrong = unattractiveStrong
      self.unattractiveWeak = unattractiveWeak
    }

    /// In the order in which categories are listed.
    var inOrder: [Cell] {
      [attractiveStrong, attractiveWeak, unattractiveStrong, unattractiveWeak]
    }
  }

  /// One row an account, in the order given.
  public var table: ChartTable {
    ChartTable(
      columns: words.columns,
      rows: bubbles.map { bubble in
        [
          ChartTable.Cell(bubble.fullName.isEmpty ? bubble.id : bubble.fullName),
          .init(bubble.x, unknown: words.unknown),
          .init(bubble.y, unknown: words.unknown), .init(bubble.inner, unknown: words.unknown),
          .init(bubble.outer, unknown: words.unknown),
        ]
      })
  }

  public func drawing(_ form: ChartForm) -> Drawing { MatrixDrawing(self, form).drawing }
}
