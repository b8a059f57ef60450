public import KeyfolioCore

/// A form to print, or to fill in on the page.
public struct Worksheet: Sendable, Equatable {
  public struct Column: Sendable, Equatable {
    public enum Kind: String, Sendable, CaseIterable { case text, number, tick, date }

    public var head: Text?
    /// `text` where nothing is said.
    public var kind: Located<Kind>?
    /// The least and the greatest number that may be filled in.
    public var from: Located<FixedPoint>?
    public var to: Located<FixedPoint>?
    /// Wants more room than the others.
    public var isWide: Located<Bool>?
    /// The weights of a weighted total.
    public var isWeight: Located<Bool>?

    public init() {}
  }

  public struct Row: Sendable, Equatable {
    /// What the first column says; `nil` for a blank row.
    public var label: Text?
    /// In small print below the label.
    public var hint: Text?
    /// Is taken away from what stands above it.
    public var isMinus: Located<Bool>?
    /// What the rows above come to.
    public var isSubtotal: Located<Bool>?

    public init() {}
  }

  /// Room for free text below a head.
  public struct Line: Sendable, Equatable {
    public var head: Text?
    public var hint: Text?
    /// How many lines of room; one where nothing is said.
    public var lines: Located<FixedPoint>?

    public init() {}
  }

  public enum Total: String, Sendable, CaseIterable {
    /// Below each column of numbers its sum.
    case sum
    /// Below each column of numbers the sum of weight times number.
    case weighted
  }

  /// What totals are read as.
  public enum Bands: String, Sendable, CaseIterable {
    case quickCheck = "quick-check"
  }

  public var title: String
  /// Heads of single fields above the table.
  public var fields: [Text] = []
  public var columns: [Column] = []
  public var rows: [Row] = []
  public var lines: [Line] = []
  public var total: Located<Total>?
  /// The first column of numbers against the best of the others.
  public var compares: Located<Bool>?
  public var bands: Located<Bands>?
  public var caption: Text?

  public init(_ title: String) { self.title = title }
}
