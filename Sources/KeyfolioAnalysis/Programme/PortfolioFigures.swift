public import KeyfolioCore
public import KeyfolioModel

/// Everything computed of the programme as a whole, beside its sums. A part is `nil` where there is
/// nothing to compute it from and where the edition withholds it.
public struct PortfolioFigures: Sendable, Equatable {
  public var customers: CustomerBase?
  public var concentration: Concentration?
  public var contributionConcentration: Concentration?
  public var whale: WhaleCurve?
  public var effectiveness: Effectiveness?
  public var maturity: ProgrammeMaturity?
  public var competencies: Competencies?
  public var workload: Workload?
  public var effort: EffortFit?
  public var losses: LossTest?

  /// Nothing at all: for editions that hold no figures of the programme.
  public init() {}

  /// Of a part of the accounts nothing is told that only the whole of them can tell: how many there
  /// are, what they hang on, whether the hours suffice.
  ///
  /// `figures` are those of the project's accounts, in their order.
  public init(
    of project: Project, _ figures: [Shared<AccountFigures>], in context: PortfolioContext
  ) {
    guard project.tellsOfProgramme else { return }
    maturity = ProgrammeMaturity(project.programme.maturity)
    guard !project.isPart else {
      losses = LossTest(of: project, figures, nil)
      return
    }
    let company = CompanyMoney(project.company, in: context)
    customers = CustomerBase(of: project, figures, company, in: context)
    concentration = customers?.concentration
    contributionConcentration = customers?.contributionConcentration
    whale = customers?.whale
    effectiveness = Effectiveness(company, in: context)
    let managers = project.managers(in: context)
    competencies = Competencies(of: project, managers, in: context)
    workload = Workload(of: project, figures, managers, in: context)
    effort = EffortFit(of: project, figures)
    losses = LossTest(of: project, figures, concentration)
  }
}

extension Project {
  /// A worked example may tell of a programme or of customers without any account; what is left of a
  /// portfolio for learners tells of none of it.
  fileprivate var tellsOfProgramme: Bool {
    !accounts.isEmpty || !customers.isEmpty || !company.isEmpty || !programme.maturity.isEmpty
  }
}
