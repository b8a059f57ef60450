import KeyfolioCore
import KeyfolioModel

/// Items of the SWOT that rest on nothing or feed no objective, and objectives that nothing feeds.
let swotOrphans = AccountCheck(.swotOrphans, .note, on: [.swot, .objectives, .factors]) { view in
  guard let swot = view.figures.swot, !swot.isEmpty else { return [] }
  let orphans = [
    ("swot.without-source", swot.withoutSource), ("swot.feeding-nothing", swot.feedingNothing),
    ("swot.objectives-unfed", swot.unfed),
  ].filter { !$0.1.isEmpty }
  guard !orphans.isEmpty else { return [] }
  return [Draft(evidence: orphans.map { .count($0.0, $0.1.count) })]
}
