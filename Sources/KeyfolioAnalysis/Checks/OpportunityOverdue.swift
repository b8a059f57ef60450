import KeyfolioCore
import KeyfolioModel

/// An opportunity was to be closed by now.
let opportunityOverdue = AccountCheck(
  .opportunityOverdue, .note, .keyAndCandidates, on: [.opportunities]
) { view in
  view.figures.opportunities.filter(\.isOverdue).map { grade in
    Draft(
      evidence: grade.grade.map {
        [.word("opportunity.grade", of: grade.opportunity, $0.rawValue)]
      } ?? [], records: ["opportunities.\(grade.opportunity)"]
    ).money(grade.expected, .expected).date(grade.close, .due)
  }
}
