import KeyfolioCore
import KeyfolioModel

/// Less than seven tenths (`plan_core`) of the core of a plan is filled in.
let planThin = AccountCheck(
  .planThin, .note,
  on: [
    .factors, .contacts, .roles, .objectives, .opportunities, .whitespace, .swot, .actions, .team,
    .risks, .values,
  ]
) { view in
  guard let core = view.figures.planCore,
    core.share * 100 < view.threshold(.planCore).double
  else { return [] }
  return [
    Draft(
      evidence: [.real("plan-core.share", core.share, .share)],
      records: core.entries.filter { $0.has == 0 }.map(\.part.rawValue))
  ]
}
