import KeyfolioModel

extension TableRecipe {
  /// Every table, in the order in which files name them.
  static let all: [TableRecipe] = [
    accounts, people, agreements, objectives, actions, opportunities, risks, sales, scores,
    strength, stages, asks, findings,
  ]

  /// The tables of an edition. A customer's holds the joint part, and not even the names of the
  /// others; one for learners holds none.
  static func all(in site: SiteContext) -> [TableRecipe] {
    switch site.edition.base {
    case .team, .leadership: all
    case .customer: [people, objectives, actions]
    case .training, .narrowed: []
    }
  }
}
