extension PortfolioMatrix {
  /// One account.
  public struct Bubble: Equatable, Sendable {
    /// Unique in the matrix; settles every tie.
    public var id: String
    /// The name beside the mark; cut with an ellipsis where it is very long.
    public var label: String
    /// The name in full.
    public var fullName: String
    /// Relative business strength, in the unit of its axis.
    public var x: Quantity
    /// Attractiveness, in the unit of its axis.
    public var y: Quantity
    /// Our sales, zero or more; nil if unknown.
    public var inner: Quantity?
    /// What the customer spends in all, in the unit of `inner`; nil if unknown.
    public var outer: Quantity?
    /// The colour of the category; nil while the category is undetermined.
    public var role: Palette.Role?
    /// Where a click leads; already checked, since it is only escaped here.
    public var href: String?
    /// Drawn as an outline, because less than half of what it rests on is verified.
    public var isUnverified: Bool
    /// Drawn with a halo, because a small change would move it to another category.
    public var isFragile: Bool
    /// The lowest and highest attractiveness that missing ratings allow; nil if none is missing.
    public var range: ClosedRange<Double>?
    /// Strength and attractiveness at the last review, where a thin tail begins; nil for no tail.
    public var previous: Position?
    /// Strength and attractiveness that are expected, drawn as a dotted ghost; nil for none.
    public var forecast: Position?
    /// What a reader gets on pointing at the mark; it also names the link.
    public var tooltip: String

    /// Makes an account.
    public init(
      id: String, label: String, fullName: String, x: Quantity, y: Quantity, inner: Quantity?,
      outer: Quantity?, role: Palette.Role?, href: String? = nil, isUnverified: Bool = false,
      isFragile: Bool = false, range: ClosedRange<Double>? = nil, previous: Position? = nil,
      forecast: Position? = nil, tooltip: String
    ) {
      self.id = id
      self.label = label
      self.fullName = fullName
      self.x = x
      self.y = y
      self.inner = inner
      self.outer = outer
      self.role = role
      self.href = href
      self.isUnverified = isUnverified
      self.isFragile = isFragile
      self.range = range
      self.previous = previous
      self.forecast = forecast
      self.tooltip = tooltip
    }
  }

  /// A place in the matrix, in values.
  public struct Position: Equatable, Sendable {
    /// Relative business strength.
    public var x: Double
    /// Attractiveness.
    public var y: Double

    /// Makes a position.
    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }
}

extension PortfolioMatrix.Bubble {
  /// No account goes without a name.
  var shownLabel: String { label.isEmpty ? id : label }

  /// What precedence follows: the larger of both amounts.
  var size: Double { max(inner?.value ?? 0, outer?.value ?? 0) }

  /// An account cannot buy less than nothing, and a wallet that holds nothing is none.
  var knownInner: Double? { inner.map { max(0, $0.value) } }
  var knownOuter: Double? { outer.flatMap { $0.value > 0 ? $0.value : nil } }
}
