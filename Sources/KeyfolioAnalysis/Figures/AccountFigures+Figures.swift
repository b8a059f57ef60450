import KeyfolioCore
public import KeyfolioModel

extension AccountFigures {
  /// Every figure with its inputs, in a fixed order. Not kept, as most readers need none of it.
  ///
  /// `account` and `context` are those that the figures were computed from, or what an audience's
  /// cut left of them. A part for which nothing is recorded gives one unknown figure that says
  /// what is missing; a part that the edition withholds gives none, and an edition of the joint
  /// part alone gives what rests on it and nothing else.
  public func figures(of account: Account, in context: PortfolioContext) -> [Figure] {
    FigureSection.allCases.flatMap { figures(of: account, in: context, about: $0) }
  }
}
