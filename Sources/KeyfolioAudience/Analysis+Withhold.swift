import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel

extension Analysis.Whole {
  /// Takes out of the programme's figures and findings what rests on facts that the cut withholds.
  ///
  /// What rests on all accounts goes where one of them hides a fact of it: what is left would be
  /// told from the rest. `project` is the one before its own cut.
  mutating func withhold(by cut: ClassCut, of project: Project) {
    guard cut.shows(.leadership, nil) else {
      portfolio = PortfolioFigures()
      findings = []
      return
    }
    let showsCompany =
      !(project.company.contains(where: \.carriesMarks)
      || project.customers.contains(where: \.carriesMarks))
    func isShown(_ bases: [FigureBasis]) -> Bool {
      bases.allSatisfy { basis in
        guard basis != .company else { return showsCompany }
        return project.accounts.allSatisfy { cut.shows(basis.fieldClass(in: $0.value), nil) }
      }
    }
    let shows = (
      sales: isShown([.sales]), costs: isShown([.costs]), contacts: isShown([.contacts])
    )
    if !shows.sales || !showsCompany {
      (portfolio.customers, portfolio.concentration) = (nil, nil)
    }
    if !shows.costs || !showsCompany {
      (portfolio.contributionConcentration, portfolio.whale) = (nil, nil)
    }
    if !showsCompany { portfolio.effectiveness = nil }
    if !shows.sales || !shows.costs || !shows.contacts { portfolio.losses = nil }
    if !cut.shows(.team, nil) { withholdHours() }
    findings.removeAll { !isShown($0.bases) }
  }

  /// Hours, capacity and competencies are the team's own.
  private mutating func withholdHours() {
    portfolio.workload?.managers = []
    portfolio.effort = nil
    portfolio.competencies = nil
    for index in portfolio.losses?.losses.indices ?? 0..<0 {
      portfolio.losses?.losses[index].hoursFreed = nil
    }
    for index in portfolio.losses?.shared.indices ?? 0..<0 {
      portfolio.losses?.shared[index].hoursFreed = nil
    }
  }
}
