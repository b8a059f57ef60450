import KeyfolioCore
import KeyfolioModel

/// An A opportunity that nobody on their side backs, or that has no dated next action.
let opportunityUnsupported = AccountCheck(
  .opportunityUnsupported, .warning, on: [.opportunities, .actions]
) { view in
  view.figures.opportunities.filter { grade in
    grade.grade == .a && !grade.isOver && !(grade.hasBacker && grade.hasDatedAction)
  }.map { grade in
    Draft(
      evidence: [.word("opportunity.grade", of: grade.opportunity, "A")],
      records: ["opportunities.\(grade.opportunity)"]
    ).money(grade.expected, .expected).date(grade.close, .due)
  }
}
