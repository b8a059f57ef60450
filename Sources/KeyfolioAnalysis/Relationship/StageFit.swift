import KeyfolioCore
public import KeyfolioModel

/// Whether the stage of a relationship fits the category of the account.
///
/// | category | target | below | above |
/// |---|---|---|---|
/// | strategic | Interdependent to Integrated | under-developed | – |
/// | star | Co-operative to Interdependent | not yet entered | ahead of our strength |
/// | status | Co-operative to Interdependent | at risk of erosion | over-served |
/// | streamline | Basic to Co-operative | – | over-invested |
///
/// The stage is the evidenced one where there is one, else the declared one. Unknown without a
/// stage or a category in force, and for a relationship that is coming apart. It is a question: a
/// study of nine relationships found their type unrelated to strategic intent.
///
/// Source: domain.md 3.8; the targets are ours, the deck has question marks.
public struct StageFit: Sendable, Equatable {
  public enum Reading: String, Sendable, CaseIterable {
    case fits
    case underDeveloped = "under-developed"
    case notYetEntered = "not-yet-entered"
    case aheadOfStrength = "ahead-of-strength"
    case erosionRisk = "erosion-risk"
    case overServed = "over-served"
    case overInvested = "over-invested"
  }

  public var category: Category
  public var stage: RelationshipStage
  public var target: ClosedRange<RelationshipStage>
  public var reading: Reading

  public init?(_ category: Category?, _ stage: RelationshipStage?) {
    guard let category, let stage, stage != .disintegrating else { return nil }
    self.category = category
    self.stage = stage
    target = Self.target(of: category)
    if stage < target.lowerBound {
      reading = Self.below(category)
    } else {
      reading = stage > target.upperBound ? Self.above(category) : .fits
    }
  }

  public static func target(of category: Category) -> ClosedRange<RelationshipStage> {
    switch category {
    case .strategic: .interdependent ... .integrated
    case .star, .status: .cooperative ... .interdependent
    case .streamline: .basic ... .cooperative
    }
  }

  private static func below(_ category: Category) -> Reading {
    switch category {
    case .strategic: .underDeveloped
    case .star: .notYetEntered
    case .status: .erosionRisk
    case .streamline: .fits
    }
  }

  private static func above(_ category: Category) -> Reading {
    switch category {
    case .strategic: .fits
    case .star: .aheadOfStrength
    case .status: .overServed
    case .streamline: .overInvested
    }
  }
}
