public import KeyfolioCore

public enum AccountStatus: String, Sendable, CaseIterable {
  case candidate, key, paused, former
}

/// One customer and everything that is kept about it. `nil` and empty lists mean unknown.
public struct Account: Sendable, Equatable, Identified {
  /// The folder's name unless account.yaml gives an id.
  public var id = Text.missing
  /// The folder below `accounts/`.
  public var folder = ""
  public var name = Text.missing
  /// `key` where the author says nothing.
  public var status: Located<AccountStatus>?
  public var codes: [Text] = []
  public var partOf: Text?
  public var sector: Text?
  public var region: Text?
  public var country: Text?
  public var city: Text?
  /// The year or day since when it is a customer.
  public var since: Text?
  public var summary: Text?
  public var owner: Reference?
  public var sponsor: Reference?
  public var fiscalYear: Located<FiscalYear>?
  public var plan: PlanDates?
  public var units: [CustomerUnit] = []

  public var gateway: [GatewayAnswer] = []
  public var ratings: [CriterionRating] = []
  public var factors: [SuccessFactor] = []
  public var stage: StageAssessment?
  public var quickChecks: [QuickCheck] = []
  public var layers: Layers?
  public var wallet: [Wallet] = []
  public var categoryOverride: CategoryOverride?
  public var verify: VerifyWithCustomer?
  public var theirViewOfUs: [PurchaseView] = []
  public var retention: Retention?
  public var investment: [Investment] = []

  public var agreements: [Agreement] = []
  public var money: [MoneyFigure] = []

  public var team: [AccountTeamMember] = []
  public var people: [Person] = []
  public var contacts: [Contact] = []
  public var judgements: [Judgement] = []

  public var customer: CustomerBusiness?
  public var measures: [Measure] = []
  public var readings: [Reading] = []
  public var objectives: [Objective] = []
  public var businessStrategies: [Strategy] = []
  public var relationshipStrategies: [Strategy] = []
  public var internalStrategies: [Strategy] = []
  public var valuePropositions: [ValueProposition] = []
  public var opportunities: [Opportunity] = []
  public var whitespace: [WhitespaceCell] = []
  public var actions: [Action] = []
  public var risks: [Risk] = []
  public var swot: [SwotItem] = []
  public var teamNeeds: [TeamNeed] = []
  public var asks: [Ask] = []
  public var meetings: [Meeting] = []

  public var planNote: Note?
  /// There is a plan, and this edition does not hold it.
  public var planIsWithheld = false
  /// Keys of the lists that hold more records than this edition does.
  public var thinnedLists: Set<String> = []
  public var notes: [Note] = []
  /// What it has to tell in lessons, each under the lesson's id.
  public var lessons: [Note] = []
  public var reviews: [ReviewByHand] = []

  public init() {}

  /// The plan, further notes, and what it tells in lessons.
  public var allNotes: [Note] { [planNote].compactMap(\.self) + notes + lessons }

  /// Whether one of them is such. It looks where they are, as gathering the notes of a thousand
  /// accounts takes its time.
  public func hasNote(where isSuch: (Note) -> Bool) -> Bool {
    planNote.map(isSuch) == true || notes.contains(where: isSuch)
      || lessons.contains(where: isSuch)
  }

  /// Changes each of them in its place.
  public mutating func changeNotes(_ change: (inout Note) -> Void) {
    if var plan = planNote {
      change(&plan)
      planNote = plan
    }
    for index in notes.indices { change(&notes[index]) }
    for index in lessons.indices { change(&lessons[index]) }
  }

  public var hasPlan: Bool { planNote != nil || planIsWithheld }
  public var effectiveStatus: AccountStatus { status?.value ?? .key }
}

public struct PlanDates: Sendable, Equatable {
  public enum Rhythm: String, Sendable, CaseIterable {
    case month, quarter
    case halfYear = "half-year"
    case year
  }

  public var version: Day?
  public var expires: Day?
  public var reviewEvery: Located<Rhythm>?
  public var nextReview: Day?

  public init() {}
}

/// A part of the customer: a site, a company, a buying centre.
public struct CustomerUnit: Sendable, Equatable, Identified, AudienceMarked {
  public var id = Text.missing
  public var name = Text.missing
  public var country: Text?
  /// Another unit, or the account itself.
  public var parent: Reference?
  public var currency: Text?
  public var since: Day?
  public var until: Day?
  public var audience: AudienceMark?

  public init() {}
}

/// Whether the account passes one gateway rule.
public struct GatewayAnswer: Sendable, Equatable {
  public var rule: Reference
  public var passes: Located<Bool>

  public init(rule: Reference, passes: Located<Bool>) {
    self.rule = rule
    self.passes = passes
  }
}

/// What we think of the account on one criterion, 0 to 10.
public struct CriterionRating: Sendable, Equatable {
  public var criterion: Reference
  public var opinion: Opinion

  public init(criterion: Reference, opinion: Opinion) {
    self.criterion = criterion
    self.opinion = opinion
  }
}

/// One of the customer's critical success factors.
public struct SuccessFactor: Sendable, Equatable, Identified, AudienceMarked {
  public var id = Text.missing
  public var name = Text.missing
  /// 0 to 100; the weights of an account total 100.
  public var weight: Located<FixedPoint>?
  /// What we think they would say of us, 0 to 10.
  public var us = Opinion()
  /// What we think they would say of our rivals.
  public var them: [RivalRating] = []
  /// What they said.
  public var said: CustomerWord?
  public var audience: AudienceMark?

  public init() {}
}

public struct RivalRating: Sendable, Equatable {
  public var competitor: Reference
  public var opinion: Opinion

  public init(competitor: Reference, opinion: Opinion) {
    self.competitor = competitor
    self.opinion = opinion
  }
}

/// Ratings that the customer gave, of us and of rivals. They count instead of ours.
public struct CustomerWord: Sendable, Equatable {
  public var us: Number?
  public var them: [RivalRating] = []
  public var by: Text?
  public var date: Day?
  public var source: Text?

  public init() {}
}

public struct Wallet: Sendable, Equatable {
  public enum Basis: String, Sendable, CaseIterable { case estimate, documented }

  public var period: Located<Period>?
  public var category: Text?
  public var amount: Amount?
  public var currency: Text?
  public var basis: Located<Basis>?
  public var yearOf: Located<YearOwner>?

  public init() {}
}

/// Whose fiscal year a period means.
public enum YearOwner: String, Sendable, CaseIterable { case supplier, customer }

public struct CategoryOverride: Sendable, Equatable {
  public var category: Located<Category>?
  public var reason: Text?

  public init() {}
}

/// The four questions to put to the customer, and how far each is answered.
public struct VerifyWithCustomer: Sendable, Equatable {
  public struct Answer: Sendable, Equatable {
    public var status: Located<Verification>
    public var date: Day?

    public init(status: Located<Verification>) {
      self.status = status
    }
  }

  public var attractiveness: Answer?
  public var factors: Answer?
  public var ratingOfUs: Answer?
  public var closeness: Answer?

  public init() {}
}

/// How the customer classes what it buys from us, after Kraljic.
public struct PurchaseView: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    case strategic, leverage, bottleneck
    case nonCritical = "non-critical"
  }

  public var category: Text
  public var kind: Located<Kind>

  public init(category: Text, kind: Located<Kind>) {
    self.category = category
    self.kind = kind
  }
}

/// The chance of keeping the customer, a year at a time from next year on, each 0 to 1.
public struct Retention: Sendable, Equatable {
  public var values: [Located<FixedPoint>] = []
  public var by: Text?
  public var asOf: Day?
  public var source: Text?
  public var verified: Located<Verification>?

  public init() {}
}

public struct Investment: Sendable, Equatable {
  public var name = Text.missing
  public var period: Located<Period>?
  public var amount: Amount?
  public var currency: Text?

  public init() {}
}
