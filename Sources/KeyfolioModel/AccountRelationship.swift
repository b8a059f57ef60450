public import KeyfolioCore

public struct StageAssessment: Sendable, Equatable {
  /// The ten indicators by which a stage is told.
  public enum Indicator: String, Sendable, CaseIterable {
    case contactBreadth = "contact_breadth"
    case seniorAccess = "senior_access"
    case supplierPosition = "supplier_position"
    case exit, information, planning, posture, trust
    case jointProjects = "joint_projects"
    case processes
  }

  public struct Evidence: Sendable, Equatable {
    public var indicator: Located<Indicator>
    /// 1 to 4.
    public var opinion: Opinion

    public init(indicator: Located<Indicator>, opinion: Opinion) {
      self.indicator = indicator
      self.opinion = opinion
    }
  }

  public var declared: Located<RelationshipStage>?
  public var target: Located<RelationshipStage>?
  public var date: Day?
  public var evidence: [Evidence] = []

  public init() {}
}

/// Six answers, 0 to 3 each, from our side and perhaps from theirs. `nil` is unanswered.
public struct QuickCheck: Sendable, Equatable {
  public var date: Day?
  public var us: [Located<FixedPoint>?] = []
  public var customer: [Located<FixedPoint>?] = []
  public var by: Text?
  public var saidBy: Text?

  public init() {}
}

/// Activities, resources, people: how far the two firms have tied themselves to each other.
public struct Layers: Sendable, Equatable {
  public struct Layer: Sendable, Equatable {
    /// 0 to 3.
    public var level: Number?
    public var evidence: [Text] = []

    public init() {}
  }

  public var activities: Layer?
  public var resources: Layer?
  public var people: Layer?

  public init() {}
}
