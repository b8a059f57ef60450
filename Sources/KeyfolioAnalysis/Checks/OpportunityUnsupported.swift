import KeyfolioCore
import KeyfolioModel

/// An A opportunity that nobody on their side backs, or that has no dated next action.
let opportunityUnsupported = AccountCheck(
  .opportunityUnsupported, .warning, on: [.opportunities, .actions, .roles]
) { view in
  view.figures.opportunities.compactMap { grade in
    guard grade.grade == .a, !grade.isOver, let lacking = grade.lacking else { return nil }
    return Draft(
      evidence: [
        .word("opportunity.grade", of: grade.opportunity, "A"),
        .word("opportunity.lacks", of: grade.opportunity, lacking.rawValue),
      ],
      records: ["opportunities.\(grade.opportunity)"]
    ).money(grade.expected, .expected).date(grade.close, .due)
  }
}
