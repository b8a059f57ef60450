import KeyfolioCore
import KeyfolioModel

/// A check of the programme as a whole.
public struct ProgrammeCheck: Sendable {
  public let code: FindingCode
  let severity: Severity
  let bases: [FigureBasis]
  let find: @Sendable (ProgrammeCase) -> [Draft]

  init(
    _ code: FindingCode, _ severity: Severity, on bases: [FigureBasis],
    find: @escaping @Sendable (ProgrammeCase) -> [Draft]
  ) {
    (self.code, self.severity, self.bases, self.find) = (code, severity, bases, find)
  }

  func findings(in view: ProgrammeCase) -> [Finding] {
    guard bases.allSatisfy({ !$0.isThinned(view.thinnedLists) }) else { return [] }
    return find(view).filter { draft in
      draft.bases.allSatisfy { !$0.isThinned(view.thinnedLists) }
    }.map { Finding(code, severity, on: bases, $0) }
  }
}

/// What a check of the programme looks at.
struct ProgrammeCase: Sendable {
  let accounts: [Shared<AccountFigures>]
  let totals: PortfolioTotals
  let portfolio: PortfolioFigures
  let context: PortfolioContext
  /// Keys of the lists of which some account holds more than this edition does.
  let thinnedLists: Set<String>
  /// Whether it holds only some of the programme's accounts.
  let isPart: Bool

  func threshold(_ threshold: Threshold) -> FixedPoint { context.thresholds[threshold] }
}
