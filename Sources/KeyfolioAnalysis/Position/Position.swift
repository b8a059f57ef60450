public import KeyfolioCore
public import KeyfolioModel

/// Where an account stands in the portfolio matrix.
///
/// The category is a function of the two sides alone, never of a drawing:
///
/// | category | attractiveness | strength | strategy |
/// |---|---|---|---|
/// | strategic | high | high | strategic investment |
/// | star | high | low | selective investment |
/// | status | low | high | proactive maintenance |
/// | streamline | low | low | manage for cash |
///
/// A side that missing ratings decide is unknown, and so is the category then; `possible` lists
/// what it may be. Former accounts, candidates that fail the gateway and accounts without the
/// inputs of either axis are listed and not plotted; paused accounts are plotted. The author may
/// put another category in force; the computed one is kept.
///
/// Source: domain.md 3.1 and 3.4; Woodburn's AKAM deck, Millman and Wilson.
public struct Position: Sendable, Equatable {
  /// Why an account is not on the matrix.
  public enum Exclusion: String, Sendable, CaseIterable {
    case former
    case failsGateway = "fails-gateway"
    case noCriteria = "no-criteria"
    case noRatings = "no-ratings"
    case noFactors = "no-factors"
    case noOwnRatings = "no-own-ratings"
    case noCompetitor = "no-competitor"
  }

  public struct Override: Sendable, Equatable {
    public var category: Category
    public var reason: String?
    public var place: Place
  }

  /// `nil` where unknown.
  public var attractiveness: Side?
  public var strength: Side?
  /// Known, and exactly on the line: counted as high, and worth a word.
  public var attractivenessIsOnLine = false
  public var strengthIsOnLine = false
  /// `nil` for an account that may be plotted.
  public var exclusion: Exclusion?
  /// From the two sides; `nil` where excluded or undetermined.
  public var computed: Category?
  /// What the category may be, in the order of `Category`; one when it is known, none when the
  /// account is excluded.
  public var possible: [Category] = []
  public var override: Override?

  /// The category in force.
  public var category: Category? { override?.category ?? computed }
  /// Whether the account has a place on the matrix, if only a whisker.
  public var isPlotted: Bool { exclusion == nil }
  public var isUndetermined: Bool { exclusion == nil && computed == nil }
  public var strategy: CategoryStrategy? { category?.strategy }

  init(
    of account: borrowing Account, _ attractiveness: borrowing Attractiveness,
    _ strength: borrowing Strength, _ lines: borrowing Lines
  ) {
    if attractiveness.score.ratedWeight > 0 {
      self.attractiveness = attractiveness.score.side(of: lines.attractiveness)
      attractivenessIsOnLine = attractiveness.score.isOn(lines.attractiveness)
    }
    self.strength = strength.outcome?.side
    strengthIsOnLine = strength.outcome?.isOnLine ?? false
    exclusion = Self.exclusion(of: account, attractiveness) ?? Self.exclusion(strength)
    // What has left or may not enter has no category, whoever wishes it one.
    if exclusion != .former, exclusion != .failsGateway {
      override = Self.override(of: account)
    }
    guard exclusion == nil else { return }
    let (high, strong) = (self.attractiveness, self.strength)
    possible = Category.allCases.filter { category in
      (high == nil || category.isAttractive == (high == .high))
        && (strong == nil || category.isStrong == (strong == .high))
    }
    computed = possible.count == 1 ? possible[0] : nil
  }

  /// What keeps an account off the matrix whatever its strength.
  static func exclusion(of account: Account, _ attractiveness: Attractiveness) -> Exclusion? {
    switch account.effectiveStatus {
    case .former: return .former
    case .candidate where !attractiveness.gateway.failed.isEmpty: return .failsGateway
    case .candidate, .key, .paused: break
    }
    if !attractiveness.rows.contains(where: { ($0.weight ?? .zero) > .zero }) {
      return .noCriteria
    }
    return attractiveness.score.ratedWeight == 0 ? .noRatings : nil
  }

  private static func exclusion(_ strength: Strength) -> Exclusion? {
    switch strength.missing {
    case .noFactors: .noFactors
    case .noOwnRatings: .noOwnRatings
    case .noCompetitor: .noCompetitor
    case nil: nil
    }
  }

  private static func override(of account: Account) -> Override? {
    guard let override = account.categoryOverride, let category = override.category else {
      return nil
    }
    return Override(
      category: category.value, reason: override.reason?.value, place: category.place)
  }
}

/// What a category asks for, in the deck's four phrases.
public enum CategoryStrategy: String, Sendable, CaseIterable {
  case strategicInvestment = "strategic-investment"
  case selectiveInvestment = "selective-investment"
  case proactiveMaintenance = "proactive-maintenance"
  case manageForCash = "manage-for-cash"
}

extension Category {
  public var strategy: CategoryStrategy {
    switch self {
    case .strategic: .strategicInvestment
    case .star: .selectiveInvestment
    case .status: .proactiveMaintenance
    case .streamline: .manageForCash
    }
  }
}
