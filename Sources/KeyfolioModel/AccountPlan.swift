public import KeyfolioCore

/// What the customer is trying to do.
public struct CustomerBusiness: Sendable, Equatable {
  public var business: Text?
  public var strategy: Text?
  public var initiatives: [Initiative] = []
  public var pestel: [Remark] = []
  public var fiveForces: [Remark] = []
  public var customers: Text?
  public var rivals: Text?

  public init() {}
}

/// A free remark under a heading, such as one of the five forces. The heading may be empty.
public struct Remark: Sendable, Equatable {
  public var heading: Text
  public var text: Text

  public init(heading: Text, text: Text) {
    self.heading = heading
    self.text = text
  }
}

/// A day, a month or a year by which something is due.
public struct DueDate: Sendable, Equatable {
  /// As the author wrote it: `2027-06`.
  public var text: String
  /// The last day that it covers.
  public var lastDay: CalendarDate

  public init(text: String, lastDay: CalendarDate) {
    self.text = text
    self.lastDay = lastDay
  }
}

public struct Initiative: Sendable, Equatable, Identified, AudienceMarked {
  public var id = Text.missing
  public var name = Text.missing
  public var due: Located<DueDate>?
  public var units: [Reference] = []
  public var audience: AudienceMark?

  public init() {}
}

/// Something that is measured, and which way is better.
public struct Measure: Sendable, Equatable, Identified, AudienceMarked {
  public enum Direction: String, Sendable, CaseIterable { case higher, lower }

  /// The names that `from` may have.
  public static let computedFigures = ["share_of_wallet", "gross_sales", "net_contribution"]

  public var id = Text.missing
  public var name = Text.missing
  public var measureUnit: Text?
  public var better: Located<Direction>?
  /// The name of a computed figure, where the measure is not read but computed.
  public var from: Text?
  public var audience: AudienceMark?

  public init() {}
}

public struct Reading: Sendable, Equatable, AudienceMarked {
  public enum Kind: String, Sendable, CaseIterable { case actual, target }

  public var measure: Reference?
  public var period: Located<Period>?
  public var kind: Located<Kind>?
  public var value: Number?
  public var source: Text?
  public var audience: AudienceMark?

  public init() {}
}

public struct Objective: Sendable, Equatable, Identified, AudienceMarked {
  public enum Kind: String, Sendable, CaseIterable {
    case threeYear = "three-year"
    case twelveMonth = "twelve-month"
  }

  public var id = Text.missing
  public var name = Text.missing
  public var kind: Located<Kind>?
  public var measure: Reference?
  public var baseline: Number?
  public var target: Number?
  public var due: Day?
  /// Free words; `on-track`, `behind`, `at-risk`, `done` and `dropped` are understood.
  public var status: Text?
  public var agreement: Reference?
  public var audience: AudienceMark?

  public init() {}
}

public struct Strategy: Sendable, Equatable, Identified, AudienceMarked {
  public var id = Text.missing
  public var name = Text.missing
  public var objective: Reference?
  public var audience: AudienceMark?

  public init() {}
}

public struct ValueProposition: Sendable, Equatable, Identified, AudienceMarked {
  public var id = Text.missing
  public var name = Text.missing
  /// In the customer's money.
  public var worth: Amount?
  public var per: Located<AmountPer>?
  public var currency: Text?
  public var factor: Reference?
  public var initiative: Reference?
  public var proof: Text?
  public var verified: Located<Verification>?
  public var audience: AudienceMark?

  public init() {}
}

public struct Opportunity: Sendable, Equatable, Identified, AudienceMarked {
  public var id = Text.missing
  public var name = Text.missing
  public var offering: Reference?
  public var units: [Reference] = []
  /// 0 to 10, against the account's target.
  public var value: Number?
  /// 0 to 10.
  public var winnability: Number?
  public var contribution: Amount?
  public var currency: Text?
  /// Years over which the contribution is earned.
  public var contributionOver: Number?
  /// 0 to 1.
  public var probability: Number?
  public var backer: Reference?
  public var competitors: [Reference] = []
  public var factor: Reference?
  public var initiative: Reference?
  public var nextAction: Reference?
  /// Free words; `won`, `lost` and `dropped` say that it is over.
  public var stage: Text?
  public var close: Located<DueDate>?
  public var audience: AudienceMark?

  public init() {}

  public var isOver: Bool { ["won", "lost", "dropped"].contains(stage?.value.lowercased()) }
}

/// One offering in one unit.
public struct WhitespaceCell: Sendable, Equatable, AudienceMarked {
  public enum State: String, Sendable, CaseIterable {
    case current, pipeline, potential, competitor
    case notApplicable = "not-applicable"
    case unknown
  }

  public var unit: Reference?
  public var offering: Reference?
  public var state: Located<State>?
  public var current: Amount?
  public var potential: Amount?
  public var currency: Text?
  public var competitor: Reference?
  public var audience: AudienceMark?

  public init() {}
}

public struct Action: Sendable, Equatable, Identified, AudienceMarked {
  public enum Status: String, Sendable, CaseIterable { case open, done, dropped }

  public var id = Text.missing
  public var name = Text.missing
  public var objective: Reference?
  public var agreement: Reference?
  public var owner: Reference?
  public var due: Day?
  public var status: Located<Status>?
  public var done: Day?
  /// 0 to 100.
  public var progress: Number?
  public var promisedTo: Reference?
  public var movedFrom: [Day] = []
  public var audience: AudienceMark?

  public init() {}

  public var isOpen: Bool { (status?.value ?? .open) == .open }
}

public struct Risk: Sendable, Equatable, Identified, AudienceMarked {
  public enum Side: String, Sendable, CaseIterable { case supplier, buyer }

  public var id = Text.missing
  public var name = Text.missing
  /// 1 to 5.
  public var likelihood: Number?
  /// 1 to 5.
  public var impact: Number?
  public var atStake: Amount?
  public var currency: Text?
  public var mitigation: Text?
  public var owner: Reference?
  public var side: Located<Side>?
  public var audience: AudienceMark?

  public init() {}
}

public struct SwotItem: Sendable, Equatable, AudienceMarked {
  public enum Kind: String, Sendable, CaseIterable {
    case strength, weakness, opportunity, threat
  }

  public var kind: Located<Kind>?
  public var name = Text.missing
  /// Kind and id of what it rests on: `factor:delivery`.
  public var source: Text?
  public var feeds: Reference?
  public var audience: AudienceMark?

  public init() {}
}

public struct TeamNeed: Sendable, Equatable, AudienceMarked {
  public var capability: Text?
  /// 0 to 3.
  public var need: Number?
  public var have: Number?
  public var owner: Reference?
  public var audience: AudienceMark?

  public init() {}
}

/// A decision asked of someone above.
public struct Ask: Sendable, Equatable, Identified, AudienceMarked {
  public enum Status: String, Sendable, CaseIterable { case open, decided, withdrawn }

  public var id = Text.missing
  public var name = Text.missing
  public var of: Text?
  public var amount: Amount?
  public var currency: Text?
  public var decideBy: Day?
  public var why: Text?
  public var ifNot: Text?
  public var status: Located<Status>?
  public var decided: Day?
  public var outcome: Text?
  public var audience: AudienceMark?

  public init() {}
}

public struct Meeting: Sendable, Equatable, AudienceMarked {
  public var date: Day?
  public var name = Text.missing
  public var with: [Reference] = []
  public var audience: AudienceMark?

  public init() {}
}
