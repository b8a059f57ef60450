public import KeyfolioCore
public import KeyfolioModel

/// The stage of a relationship: what we declare, and what ten indicators show.
///
/// Each indicator has a level, 1 (basic) to 4 (integrated), the mean of the raters where there are
/// several. The evidenced stage is `max { s : at least 2/3 of the known indicators have a level of s
/// or more }`, which is at least Basic. It takes five known indicators (`stage_indicators`); with
/// fewer the evidence is insufficient. `bounds` are what the same rule over all ten indicators
/// gives when every unknown one is lowest, and highest.
///
/// Without trade the stage is Exploratory and nothing is computed: a candidate without sales, or an
/// account whose recorded actual sales are all zero. Disintegrating can only be declared.
///
/// A declared stage above the evidenced one is over-claimed, below it under-claimed. Whether a
/// deeper relationship pays is an open question, so neither is a fault.
///
/// Source: domain.md 3.6, after McDonald, Millman and Rogers; the rule of two thirds is ours.
public struct EvidenceStage: Sendable, Equatable {
  public enum Mismatch: String, Sendable, CaseIterable {
    case overClaimed = "over-claimed"
    case underClaimed = "under-claimed"
  }

  public struct Row: Sendable, Equatable {
    public var indicator: StageAssessment.Indicator
    /// 1 to 4; `nil` is unknown.
    public var level: FixedPoint?
  }

  /// Every indicator, in the order of the table.
  public var rows: [Row]
  public var declared: RelationshipStage?
  public var target: RelationshipStage?
  /// When the stage was last looked at.
  public var date: CalendarDate?
  /// `nil` with insufficient evidence.
  public var evidenced: RelationshipStage?
  /// `nil` without trade.
  public var bounds: ClosedRange<RelationshipStage>?
  public var hasTrade: Bool
  public var mismatch: Mismatch?

  public var known: Int { rows.count { $0.level != nil } }
  public var coverage: Double { Double(known) / Double(rows.count) }
  public var isInsufficient: Bool { hasTrade && evidenced == nil }

  /// The evidenced stage where there is one, else the declared one.
  public var inForce: RelationshipStage? { evidenced ?? declared }

  /// `nil` where nothing is said about the stage.
  init?(
    of account: borrowing Account, _ money: borrowing MoneyTable,
    in context: borrowing PortfolioContext
  ) {
    guard let stage = account.stage else { return nil }
    rows = StageAssessment.Indicator.allCases.map { indicator in
      let found = stage.evidence.first { $0.indicator.value == indicator }
      return Row(indicator: indicator, level: found?.opinion.rating)
    }
    declared = stage.declared?.value
    target = stage.target?.value
    date = stage.date?.value
    hasTrade = money.hasTrade ?? (account.effectiveStatus != .candidate)
    guard hasTrade else {
      evidenced = .exploratory
      return
    }
    let levels = rows.compactMap(\.level)
    if levels.count >= context.thresholds.whole(.stageIndicators) {
      evidenced = Self.stage(of: levels)
    }
    let unknown = rows.count - levels.count
    func completed(_ level: Int) -> RelationshipStage {
      Self.stage(of: levels + Array(repeating: FixedPoint(level), count: unknown))
    }
    bounds = completed(1)...completed(4)
    if let declared, let evidenced, declared != .disintegrating, declared != evidenced {
      mismatch = declared > evidenced ? .overClaimed : .underClaimed
    }
  }

  /// The highest stage that two thirds of the levels reach.
  public static func stage(of levels: [FixedPoint]) -> RelationshipStage {
    let stages: [(Int, RelationshipStage)] = [
      (4, .integrated), (3, .interdependent), (2, .cooperative),
    ]
    for (level, stage) in stages {
      let reached = levels.count { $0 >= FixedPoint(level) }
      if !levels.isEmpty, reached * 3 >= levels.count * 2 { return stage }
    }
    return .basic
  }
}
