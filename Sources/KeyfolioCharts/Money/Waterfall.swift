/// A statement that runs from a first total to a last one, line by line.
///
/// Totals are solid bars from zero, in bold. A line that takes something away or adds to it floats
/// where it does so: a grey bar takes away, a hollow one adds, and its amount has the sign.
/// Hairlines carry the level from row to row. What lies below zero lies left of the line of zero; a
/// negative total is outlined and hatched besides being red. A line that is not recorded is a
/// dashed frame around these words and has no length; the level goes on past it unchanged.
public struct Waterfall: Chart, Equatable {
  /// One line of the statement.
  public struct Line: Equatable, Sendable {
    /// What the line does to the level.
    public enum Kind: Sendable {
      /// Says how high the level is; a bar from zero.
      case total
      /// Adds its amount to the level; a cost is negative.
      case change
    }

    /// "Net sales", "Logistics".
    public var label: String
    public var kind: Kind
    /// With its sign; `nil` is not recorded.
    public var amount: Quantity?
    /// The amount in per cent of the base that `Words.share` names; `nil` where there is none.
    public var share: Quantity?
    /// The level after the line as text, for the table; empty where the table need not say it.
    public var level: String

    /// Makes a line.
    public init(
      _ label: String, _ kind: Kind, _ amount: Quantity?, share: Quantity? = nil,
      level: String = ""
    ) {
      self.label = label
      self.kind = kind
      self.amount = amount
      self.share = share
      self.level = level
    }
  }

  /// Every word that the drawing needs.
  public struct Words: Equatable, Sendable {
    /// The headings: of the lines, of their amounts with the unit, of the shares with what they are
    /// of, and of the level.
    public var line: String
    public var amount: String
    public var share: String
    public var level: String
    /// Stands in the frame of an unknown line.
    public var unknown: String
    /// Stands in the table where a line has no share.
    public var noShare: String
    /// How many lines stand only in the table.
    public var more: CountPhrase
    /// Stands in place of the drawing when no line is known.
    public var empty: String

    /// Makes the words of a language.
    public init(
      line: String, amount: String, share: String, level: String, unknown: String,
      noShare: String, more: CountPhrase, empty: String
    ) {
      self.line = line
      self.amount = amount
      self.share = share
      self.level = level
      self.unknown = unknown
      self.noShare = noShare
      self.more = more
      self.empty = empty
    }

    /// Plain English, for use without a table of words.
    public static let english = Words(
      line: "Line", amount: "Amount", share: "of net sales", level: "Left after it",
      unknown: "not recorded", noShare: "unknown",
      more: CountPhrase(
        one: "# smaller line stands only in the table",
        other: "# smaller lines stand only in the table"),
      empty: "No amounts are recorded yet.")
  }

  public var caption: Caption
  /// From top to bottom. A total that the lines above it do not add up to stands on its own: no
  /// hairline leads to it.
  public var lines: [Line]
  public var words: Words

  /// Makes a chart.
  public init(caption: Caption, lines: [Line], words: Words = .english) {
    self.caption = caption
    self.lines = lines
    self.words = words
  }

  /// One row a line: its amount, its share, and the level after it where lines tell that.
  public var table: ChartTable {
    let isLevelTold = lines.contains { !$0.level.isEmpty }
    var columns = [words.line, words.amount, words.share]
    if isLevelTold { columns.append(words.level) }
    guard isKnown else { return ChartTable(columns: columns, rows: []) }
    let rows = zip(lines, levels).map { line, level in
      var cells = [
        ChartTable.Cell(line.label.isEmpty ? words.unknown : line.label),
        .init(line.amount, unknown: words.unknown),
        .init(line.amount == nil ? nil : line.share, unknown: shareWord(line)),
      ]
      if isLevelTold {
        let text = line.level.isEmpty ? words.unknown : line.level
        cells.append(
          line.level.isEmpty ? .init(text) : .init(Quantity(level.to, text), unknown: ""))
      }
      return cells
    }
    return ChartTable(columns: columns, rows: rows)
  }

  private func shareWord(_ line: Line) -> String {
    line.amount == nil ? words.unknown : words.noShare
  }

  var isKnown: Bool { lines.contains { $0.amount != nil } }

  /// Where each line begins and ends: a total at zero, a change at the level before it.
  var levels: [(from: Double, to: Double)] {
    var level = 0.0
    return lines.map { line in
      guard let amount = line.amount?.value else { return (level, level) }
      switch line.kind {
      case .total:
        level = amount
        return (0, amount)
      case .change:
        let before = level
        level += amount
        return (before, level)
      }
    }
  }

  public func drawing(_ form: ChartForm) -> Drawing {
    guard isKnown else { return Drawing(stating: words.empty, form) }
    return WaterfallDrawing(self, form).drawing
  }
}
