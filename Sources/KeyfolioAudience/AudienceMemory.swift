import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel

/// What the two cuts of one edition remember from one build to the next.
public struct AudienceMemory: Sendable {
  let scoped: StepMemory<ScopeInput, Account>
  let shown: StepMemory<ScopeInput, Account>
  let figures: StepMemory<WithheldInput, AccountFigures>

  public init(keeps: Bool) {
    scoped = StepMemory(keeps: keeps)
    shown = StepMemory(keeps: keeps)
    figures = StepMemory(keeps: keeps)
  }

  /// Forgets accounts that are gone.
  public func forgetUnused() {
    scoped.forgetUnused()
    shown.forgetUnused()
    figures.forgetUnused()
  }
}

/// The version of an account and whose eyes it is for.
struct ScopeInput: Equatable, Sendable {
  var account: Int
  var audience: Audience
  /// A group that the edition does not hold is taken off its members before.
  var partOf: String?
}

/// The versions of an account and of its figures before the cut of their fields.
struct WithheldInput: Equatable, Sendable {
  var account: Int
  var figures: Int
  var context: PortfolioContext
}
