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
    var sheet = FigureSheet()
    addPosition(to: &sheet, account, context)
    addRelationship(to: &sheet, account, context)
    addMoney(to: &sheet, account, context)
    addPlan(to: &sheet, account, context)
    addTrust(to: &sheet, account, context)
    guard !context.holdsInternals else { return sheet.figures }
    // Whether it is unknown or withheld is not for its reader to know.
    return sheet.figures.filter {
      ($0.fieldClass == .customer || $0.fieldClass == .joint) && $0.value != nil
    }
  }
}
