import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel

/// What the two cuts of one edition remember from one build to the next.
public struct AudienceMemory: Sendable {
  /// Members of groups that a narrowed edition does not hold, without their group.
  let alone: StepMemory<Unchanged<Account>, Shared<Account>>
  let scoped: StepMemory<ScopeInput, Shared<Account>>
  let shown: StepMemory<ScopeInput, Shared<Account>>
  let figures: StepMemory<WithheldInput, Shared<AccountFigures>>

  public init(keeps: Bool) {
    alone = StepMemory(keeps: keeps)
    scoped = StepMemory(keeps: keeps)
    shown = StepMemory(keeps: keeps)
    figures = StepMemory(keeps: keeps)
  }

  /// Forgets accounts that are gone.
  public func forgetUnused() {
    alone.forgetUnused()
    scoped.forgetUnused()
    shown.forgetUnused()
    figures.forgetUnused()
  }
}

/// An account, and whose eyes it is for.
struct ScopeInput: Equatable, Sendable {
  var account: Unchanged<Account>
  var audience: Audience
}

/// An account and its figures before the cut of their fields.
struct WithheldInput: Equatable, Sendable {
  var account: Unchanged<Account>
  var figures: Unchanged<AccountFigures>
  var context: PortfolioContext
}
