public import KeyfolioCore

/// One thing that a programme of key accounts has or has not done yet.
public struct MaturityStep: Sendable, Equatable, Identified {
  /// The three streams of a programme, after Woodburn.
  public enum Stream: String, Sendable, CaseIterable { case strategy, organisation, processes }

  /// The four phases of each stream, in order.
  public enum Phase: String, Sendable, CaseIterable {
    case scoping, introducing, embedding, optimising
  }

  public var id = Text.missing
  public var name = Text.missing
  public var stream: Located<Stream>?
  public var phase: Located<Phase>?
  /// Whether the phase is not reached without it; true where the author says nothing.
  public var mandatory: Located<Bool>?
  /// `nil` is unknown.
  public var ticked: Located<Bool>?
  public var date: Day?

  public init() {}

  public var isMandatory: Bool { mandatory?.value ?? true }
}

/// Something that a key account manager has to be able to do.
public struct Competency: Sendable, Equatable, Identified {
  public var id = Text.missing
  public var name = Text.missing
  /// The area it belongs to.
  public var area: Text?

  public init() {}
}
