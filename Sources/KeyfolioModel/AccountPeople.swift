public import KeyfolioCore

/// The parts that people play in a purchase: Webster and Wind, with initiator and approver.
public enum BuyingRole: String, Sendable, CaseIterable {
  case initiator, user, influencer, buyer, decider, approver, gatekeeper
  /// Not a role in a purchase but asked for in the same breath: attitude 2 with coverage of 2.
  case champion
}

/// One of ours on the account, or a place that is still vacant.
public struct AccountTeamMember: Sendable, Equatable {
  public var person: Reference?
  public var role: Text?
  public var since: Day?
  public var until: Day?
  /// Hours a month.
  public var hours: Number?
  public var placeholder: Located<Bool>?
  /// For a vacant place: by when it should be filled.
  public var wanted: Day?

  public init() {}
}

/// One of the customer's people: facts only.
public struct Person: Sendable, Equatable, Identified, AudienceMarked {
  public var id = Text.missing
  /// `nil` for a placeholder, and where the edition withholds names.
  public var name: Text?
  /// What an edition shows in place of a withheld name.
  public var initials: String?
  public var title: Text?
  public var unit: Reference?
  public var function: Text?
  /// Distance from the top: smaller is higher.
  public var level: Number?
  public var reportsTo: Reference?
  public var roles: [Located<BuyingRole>] = []
  public var since: Day?
  public var until: Day?
  public var successor: Reference?
  public var placeholder: Located<Bool>?
  public var email: Text?
  /// When the person was told that data are held.
  public var told: Day?
  public var reviewBy: Day?
  /// Opinions; their place is `private/judgements`, but other people's data have them here.
  public var influence: Number?
  public var attitude: Number?
  public var audience: AudienceMark?

  public init() {}
}

/// A link between one of ours and one of theirs.
public struct Contact: Sendable, Equatable, AudienceMarked {
  public var ours: Reference?
  public var theirs: Reference?
  /// 0 to 3.
  public var strength: Number?
  public var target: Number?
  public var kind: Text?
  public var last: Day?
  /// The rhythm that was agreed; current for twice as long.
  public var everyDays: Number?
  public var audience: AudienceMark?

  public init() {}
}

/// An opinion about a named person. Of the team edition only, and never in a snapshot.
public struct Judgement: Sendable, Equatable {
  public var person: Reference?
  /// 0 to 10.
  public var influence: Number?
  /// −2 (against us) to 2 (for us).
  public var attitude: Number?
  /// 0 to 4, where no contact computes it.
  public var coverage: Number?
  public var notes: Text?
  public var by: Text?
  public var asOf: Day?
  public var source: Text?

  public init() {}
}
