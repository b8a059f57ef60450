public import KeyfolioCore
public import KeyfolioModel

/// What the key accounts' plans say for whole fiscal years: the running one, and the furthest one
/// ahead that any of them plans, which is the programme's ambition.
///
/// Sums of gross sales in the portfolio's currency, over the key accounts and those that are paused;
/// a group is summed as its members. An account without a complete plan of the year is counted as
/// unknown and adds nothing, so a sum is told with how many accounts it holds.
///
/// Source: product.md, the board's page; domain.md, "Added by review" for groups.
public struct FullYearPlans: Sendable, Equatable {
  /// The running fiscal year.
  public var year: Int
  public var plan = PortfolioTotals.Sum()
  /// The furthest year ahead with a complete plan; `nil` where no account plans beyond this year.
  public var ambitionYear: Int?
  public var ambition = PortfolioTotals.Sum()

  /// `nil` without a report's date.
  public init?(
    of project: Project, _ figures: [Shared<AccountFigures>], in context: PortfolioContext
  ) {
    guard let running = context.runningYear else { return nil }
    year = running
    func planned(_ index: Int, _ year: Int) -> Money? {
      figures[index].sales?.year(year)?.plan?.known
    }
    let ahead = figures.flatMap { $0.sales?.years ?? [] }.filter {
      $0.year > running && $0.plan?.known != nil
    }
    ambitionYear = ahead.map(\.year).max()
    let members = Membership(project.accounts)
    for index in members.counted(project.accounts, { planned($0, running) != nil }) {
      plan.add(planned(index, running))
    }
    guard let ambitionYear else { return }
    for index in members.counted(project.accounts, { planned($0, ambitionYear) != nil }) {
      ambition.add(planned(index, ambitionYear))
    }
  }
}
