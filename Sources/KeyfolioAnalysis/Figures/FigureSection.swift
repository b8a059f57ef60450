public import KeyfolioModel

/// The figures of an account by what they are about, as its page is divided.
public enum FigureSection: String, Sendable, CaseIterable {
  case position, relationship, money, plan, trust
}

extension AccountFigures {
  /// The figures of one section with their inputs, as in `figures(of:in:)`.
  public func figures(of account: Account, in context: PortfolioContext, about: FigureSection)
    -> [Figure]
  {
    var sheet = FigureSheet()
    switch about {
    case .position: addPosition(to: &sheet, account, context)
    case .relationship: addRelationship(to: &sheet, account, context)
    case .money: addMoney(to: &sheet, account, context)
    case .plan: addPlan(to: &sheet, account, context)
    case .trust: addTrust(to: &sheet, account, context)
    }
    guard !context.holdsInternals else { return sheet.figures }
    // Whether it is unknown or withheld is not for its reader to know.
    return sheet.figures.filter {
      ($0.fieldClass == .customer || $0.fieldClass == .joint) && $0.value != nil
    }
  }
}
