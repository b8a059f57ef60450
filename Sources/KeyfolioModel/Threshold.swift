public import KeyfolioCore

/// The numbers at which a finding is raised. portfolio.yaml may set each under `thresholds`, by
/// the name that is its raw value; the usual ones are those of domain.md.
public enum Threshold: String, Sendable, CaseIterable {
  // Position
  /// Per cent of the weight that rests on more than our own belief.
  case verifiedShare = "verified_share"
  /// Rating points between the highest and the lowest of several raters.
  case raterRange = "rater_range"
  /// Rating points by which we see ourselves above or below what the customer said.
  case wordGap = "word_gap"
  /// Per cent of the accounts on one side of a line.
  case oneSided = "one_sided"
  /// Margins of the weights, in per cent, below which a category is fragile and from which it is
  /// firm, and the same of the ratings, in points.
  case fragileWeights = "fragile_weights"
  case fragileRatings = "fragile_ratings"
  case firmWeights = "firm_weights"
  case firmRatings = "firm_ratings"
  // Relationship
  /// Stage indicators that must be known before a stage is told from them.
  case stageIndicators = "stage_indicators"
  /// Points between our total of the quick check and the customer's.
  case quickCheckGap = "quick_check_gap"
  /// Points that a side's total fell since the check before.
  case quickCheckFall = "quick_check_fall"
  /// Influence, 0 to 10, from which a person is a key person.
  case keyInfluence = "key_influence"
  /// Coverage, 0 to 4, from which a person counts as covered.
  case covered
  /// Levels between the strength of a contact and what it is meant to be.
  case contactGap = "contact_gap"
  // Money
  /// Per cent below plan.
  case planShortfall = "plan_shortfall"
  /// Points that the share of wallet fell.
  case walletShareFall = "wallet_share_fall"
  /// Per cent of the sales of one customer.
  case oneCustomer = "one_customer"
  /// Per cent of the sales of the five largest customers.
  case fiveCustomers = "five_customers"
  /// Herfindahl-Hirschman index, 0 to 10,000.
  case concentrationIndex = "concentration_index"
  /// Per cent of sales under agreements that end soon.
  case agreementsEnding = "agreements_ending"
  /// Fiscal years that a comparison over time needs.
  case periods
  // Plan
  /// Months ahead in which the end of an agreement or its notice is looked for.
  case agreementMonths = "agreement_months"
  /// Value and winnability, 0 to 10, of an A opportunity.
  case opportunityGrade = "opportunity_grade"
  /// Per cent of the white space that is explored.
  case explored
  /// Likelihood times impact, 1 to 25.
  case riskScore = "risk_score"
  /// Moves of an action's date from which it counts as moved again and again.
  case movedDates = "moved_dates"
  /// Per cent of the core of a plan that is filled in.
  case planCore = "plan_core"
  /// Levels, 0 to 3, between what the account needs of our team and what it has.
  case capabilityGap = "capability_gap"
  // Programme
  case fewAccounts = "few_accounts"
  case manyAccounts = "many_accounts"
  case tooFewAccounts = "too_few_accounts"
  case tooManyAccounts = "too_many_accounts"
  case excessiveAccounts = "excessive_accounts"
  /// Accounts of one key account manager.
  case accountsPerManager = "accounts_per_manager"
  /// Hours a month that one relationship takes.
  case relationshipHours = "relationship_hours"
  /// Per cent of the effort spent on Streamline accounts.
  case streamlineEffort = "streamline_effort"
  /// Share of the effort over share of the potential.
  case effortRatio = "effort_ratio"
  /// Phases between the stream of the programme furthest on and the one least far.
  case phasesApart = "phases_apart"
  /// Competencies that a key account manager gives evidence of.
  case competencies
  // Days until half of a fact's worth is gone: older facts are ageing, twice as old ones stale.
  case ratingDays = "rating_days"
  case factorDays = "factor_days"
  case stageDays = "stage_days"
  case quickCheckDays = "quick_check_days"
  case walletDays = "wallet_days"
  case judgementDays = "judgement_days"
  case readingDays = "reading_days"
  case moneyDays = "money_days"

  /// Where portfolio.yaml sets nothing.
  public var usual: FixedPoint {
    switch self {
    case .verifiedShare, .explored: FixedPoint(50)
    case .raterRange, .quickCheckGap, .quickCheckFall, .relationshipHours: FixedPoint(4)
    case .wordGap, .covered, .movedDates, .capabilityGap, .effortRatio, .contactGap, .phasesApart:
      FixedPoint(2)
    case .stageIndicators, .tooFewAccounts, .accountsPerManager, .planShortfall: FixedPoint(5)
    case .keyInfluence: FixedPoint(7)
    case .walletShareFall, .firmRatings: FixedPoint(1)
    case .oneSided: FixedPoint(80)
    case .fragileWeights: FixedPoint(10)
    case .fragileRatings: FixedPoint(tenThousandths: 2500)
    case .firmWeights: FixedPoint(30)
    case .oneCustomer, .fewAccounts, .streamlineEffort: FixedPoint(15)
    case .fiveCustomers: FixedPoint(40)
    case .agreementsEnding: FixedPoint(25)
    case .concentrationIndex: FixedPoint(1800)
    case .periods: FixedPoint(3)
    case .agreementMonths, .riskScore, .competencies: FixedPoint(12)
    case .opportunityGrade: FixedPoint(6)
    case .planCore: FixedPoint(70)
    case .manyAccounts: FixedPoint(35)
    case .tooManyAccounts: FixedPoint(50)
    case .excessiveAccounts: FixedPoint(100)
    case .ratingDays, .factorDays, .stageDays, .walletDays: FixedPoint(365)
    case .quickCheckDays, .judgementDays: FixedPoint(182)
    case .readingDays, .moneyDays: FixedPoint(123)
    }
  }

  /// What portfolio.yaml may set it to.
  public var range: ClosedRange<Int> {
    switch self {
    case .keyInfluence: 1...10
    case .raterRange, .wordGap, .opportunityGrade, .fragileRatings, .firmRatings:
      0...10
    case .fragileWeights, .firmWeights: 0...100
    case .stageIndicators: 1...10
    case .quickCheckGap, .quickCheckFall: 1...18
    case .covered: 1...4
    case .capabilityGap, .contactGap, .phasesApart: 1...3
    case .riskScore: 1...25
    case .periods: 2...20
    case .agreementMonths: 1...60
    case .movedDates: 1...50
    case .concentrationIndex: 0...10_000
    case .relationshipHours: 1...200
    case .effortRatio: 1...100
    case .competencies, .accountsPerManager: 1...100
    case .fewAccounts, .manyAccounts, .tooFewAccounts, .tooManyAccounts, .excessiveAccounts:
      0...10_000
    case .ratingDays, .factorDays, .stageDays, .quickCheckDays, .walletDays, .judgementDays,
      .readingDays, .moneyDays:
      1...3650
    case .planShortfall, .walletShareFall: 0...100
    // A share of less than one per cent is 0.5 meant for 50.
    case .verifiedShare, .oneCustomer, .fiveCustomers, .explored, .planCore, .streamlineEffort,
      .agreementsEnding, .oneSided:
      1...100
    }
  }

  /// Whether it counts whole things.
  public var isWhole: Bool {
    switch self {
    case .stageIndicators, .periods, .agreementMonths, .movedDates, .fewAccounts, .manyAccounts,
      .tooFewAccounts, .tooManyAccounts, .excessiveAccounts, .accountsPerManager, .phasesApart,
      .competencies, .ratingDays, .factorDays, .stageDays, .quickCheckDays, .walletDays,
      .judgementDays, .readingDays, .moneyDays:
      true
    default: false
    }
  }

  /// Pairs of which the first is not above the second.
  public static let ordered: [(Threshold, Threshold)] = [
    (.tooFewAccounts, .fewAccounts), (.fewAccounts, .manyAccounts),
    (.manyAccounts, .tooManyAccounts), (.tooManyAccounts, .excessiveAccounts),
    (.fragileWeights, .firmWeights), (.fragileRatings, .firmRatings),
  ]
}

/// One threshold that portfolio.yaml sets.
public struct ThresholdSetting: Sendable, Equatable {
  public var threshold: Located<Threshold>
  public var value: Located<FixedPoint>

  public init(threshold: Located<Threshold>, value: Located<FixedPoint>) {
    self.threshold = threshold
    self.value = value
  }
}

/// The thresholds in force.
public struct Thresholds: Sendable, Equatable {
  private var chosen: [Threshold: FixedPoint] = [:]

  public init(_ settings: [ThresholdSetting] = []) {
    for setting in settings { chosen[setting.threshold.value] = setting.value.value }
  }

  public subscript(_ threshold: Threshold) -> FixedPoint { chosen[threshold] ?? threshold.usual }

  /// A threshold that counts something.
  public func whole(_ threshold: Threshold) -> Int { Int(self[threshold].double.rounded()) }
}
