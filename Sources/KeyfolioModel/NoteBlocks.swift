public import KeyfolioCore

// What the fenced blocks of a note ask to be shown among its prose.

/// One block, and where among the document's spots it stands.
public struct NoteBlock: Sendable, Equatable {
  public enum Content: Sendable, Equatable {
    case chart(NoteChart)
    case figure(NoteFigure)
    case example(WorkedExample)
    case check(SelfCheck)
    case live(LiveBox)
    case task(DeskTask)
    case worksheet(Worksheet)
    case annotated(AnnotatedText)
  }

  public var spot: Int
  public var content: Content

  public init(_ content: Content, spot: Int) { (self.content, self.spot) = (content, spot) }
}

extension Note {
  public func block(at spot: Int) -> NoteBlock.Content? {
    blocks.first { $0.spot == spot }?.content
  }

  /// The account's charts that it draws, in order.
  public var charts: [NoteChart] {
    blocks.compactMap { if case .chart(let chart) = $0.content { chart } else { nil } }
  }

  /// The account's figures that it tells, in order.
  public var figures: [NoteFigure] {
    blocks.compactMap { if case .figure(let figure) = $0.content { figure } else { nil } }
  }
}

/// A chart of the account whose note it is.
public struct NoteChart: Sendable, Equatable {
  public var chart: AccountChart
  /// What the author says of it, below the drawing.
  public var caption: String?

  public init(_ chart: AccountChart, caption: String? = nil) {
    self.chart = chart
    self.caption = caption
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

  public init(_ id: Text, of subject: Text? = nil, caption: String? = nil) {
    self.id = id
    self.subject = subject
    self.caption = caption
  }
}
