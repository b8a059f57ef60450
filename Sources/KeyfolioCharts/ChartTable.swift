/// The numbers of a chart as rows and columns, for those who do not see the drawing and for those
/// who want to reckon with them.
///
/// A row is one mark, or what belongs together: an account, a line, a period. Marks in a drawing
/// carry the number of their row in their id (`MarkName`), so either leads to the other.
public struct ChartTable: Equatable, Sendable {
  /// What one place of the table holds.
  public struct Cell: Equatable, Sendable {
    /// What is printed.
    public var text: String
    /// The number that is drawn; `nil` for words and for what is unknown.
    public var value: Double?

    /// A cell of words.
    public init(_ text: String) {
      self.text = text
      value = nil
    }

    /// A number with its text, or the word for unknown.
    public init(_ quantity: Quantity?, unknown: String) {
      text = quantity?.text ?? unknown
      value = quantity?.value
    }
  }

  /// The headings; the first is that of the column that names the rows.
  public var columns: [String]
  /// Each as long as `columns`.
  public var rows: [[Cell]]

  /// Makes a table.
  public init(columns: [String], rows: [[Cell]]) {
    self.columns = columns
    self.rows = rows
  }
}
