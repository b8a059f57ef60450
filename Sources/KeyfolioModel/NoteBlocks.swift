// What the fenced blocks of a note ask to be shown among its prose.

/// A chart of the account whose note it is.
public struct NoteChart: Sendable, Equatable {
  public var chart: AccountChart
  /// What the author says of it, below the drawing.
  public var caption: String?
  /// Where the directive stands among the document's spots.
  public var spot: Int

  public init(_ chart: AccountChart, caption: String? = nil, spot: Int) {
    self.chart = chart
    self.caption = caption
    self.spot = spot
  }
}

/// A computed figure of the account whose note it is, on a line of its own.
///
/// Which figures an account has is known only after they were computed, so the names stay what was
/// written until Analysis holds them against the figures.
public struct NoteFigure: Sendable, Equatable {
  /// The figure's stable name, the method first: `strength.ratio`.
  public var id: Text
  /// What it is of, where there are several of that name: a year, an id.
  public var subject: Text?
  /// What the author calls it.
  public var caption: String?
  /// Where the directive stands among the document's spots.
  public var spot: Int

  public init(_ id: Text, of subject: Text? = nil, caption: String? = nil, spot: Int) {
    self.id = id
    self.subject = subject
    self.caption = caption
    self.spot = spot
  }
}

/// A small project inside a note, computed like the real one.
public struct WorkedExample: Sendable, Equatable {
  /// Which computed table is shown.
  public enum Table: String, Sendable, CaseIterable { case scores, strength, robustness, bounds }

  public var project: Project
  public var table: Table
  public var caption: String?
  /// Where the directive stands among the document's spots.
  public var spot: Int

  public init(project: Project, table: Table, caption: String?, spot: Int) {
    self.project = project
    self.table = table
    self.caption = caption
    self.spot = spot
  }
}
