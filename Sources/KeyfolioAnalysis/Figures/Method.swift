/// The methods, by the name that begins the ids of their figures and names their place on the page
/// that explains them.
public enum Method: String, Sendable, CaseIterable {
  case attractiveness, strength, category, robustness, lines
  case stage
  case quickCheck = "quick-check"
  case contacts, layers
  case buyingCentre = "buying-centre"
  case sales
  case shareOfWallet = "share-of-wallet"
  case profit
  case lifetimeValue = "lifetime-value"
  case whale, concentration, effectiveness, agreements
  case objective, measure, opportunity
  case whiteSpace = "white-space"
  case swot, promises, actions
  case planCore = "plan-core"
  case programme, workload, effort, maturity, competencies, loss
  case verification, freshness
  case raterSpread = "rater-spread"
  case reciprocity
  case team, risk

  /// The method of a figure; `nil` for an id that is none.
  public init?(ofFigure id: String) {
    self.init(rawValue: String(id.prefix { $0 != "." }))
  }

  /// In the notation of the sources.
  public var formula: String {
    switch self {
    case .attractiveness: "S = Σ w·r, 0 to 1000; V = Σ w·[verified] / Σ w"
    case .strength: "R = S_own / S_best, D = S_own − S_best"
    case .category: "high if S ≥ line, strong if R ≥ line"
    case .robustness: "ε* = |S − T| / Σ w·|d|, δ* = |S − T| / 100"
    case .lines: "high if value ≥ line; one-sided if more than one_sided per cent lie on one side"
    case .stage: "max { s : 2/3 of the known indicators have a level of s or more }"
    case .quickCheck: "sum of six answers, 0 to 3 each; gap = own − customer"
    case .contacts: "ν = maximum matching of the active links"
    case .layers: "level 0 to 3 of activities, resources and people"
    case .buyingCentre: "required roles filled and covered / required roles"
    case .sales: "outlook = actual so far + forecast for the rest"
    case .shareOfWallet: "SOW = 100 · sales / wallet"
    case .profit: "net contribution = gross sales − discounts − direct cost − cost to serve"
    case .lifetimeValue: "Σ CM_t · Π p_i / (1 + d)^t − investment"
    case .whale: "give-back = (peak − total) / peak"
    case .concentration: "HHI = Σ s², N_eff = 10,000 / HHI, CR_n = sum of the n largest shares"
    case .effectiveness: "margin = 100 · net contribution / sales, key accounts beside the rest"
    case .agreements: "sales under agreements that end, or need notice, within agreement_months"
    case .objective: "progress = (now − baseline) / (target − baseline)"
    case .measure: "trend = latest reading − the one before"
    case .opportunity:
      "A: value and winnability ≥ opportunity_grade; B: one; C: none; expected = contribution · p"
    case .whiteSpace: "potential − current; explored = known cells / applicable cells"
    case .swot: "SO, ST, WO, WT through the objectives that items feed"
    case .promises: "kept / (kept + late + broken)"
    case .actions: "slipped = day done, due or reported − first date"
    case .planCore: "what the twelve parts of a plan have / what they take"
    case .programme: "sums over key accounts, a group as its members"
    case .workload: "hours asked = hours a relationship · contacts"
    case .effort: "ratio = share of the hours / share of the wallets"
    case .maturity: "last phase up to which all mandatory steps are ticked"
    case .competencies: "managers with evidence, of those with a record"
    case .loss: "the portfolio without one account"
    case .verification: "V = Σ w·[customer-said or documented] / Σ w"
    case .freshness: "current up to one half-life, ageing up to two, then stale"
    case .raterSpread: "highest − lowest of several raters"
    case .reciprocity: "our rating of ourselves − the customer's"
    case .team: "capability gap = need − have, 0 to 3"
    case .risk: "score = likelihood · impact, 1 to 25"
    }
  }

  /// What it is called in the literature, and whom it goes back to.
  public var source: String {
    switch self {
    case .attractiveness: "weighted attractiveness sheet (McDonald; Woodburn)"
    case .strength: "directional policy matrix; critical success factors (Woodburn)"
    case .category: "key account portfolio matrix (Woodburn; Millman and Wilson)"
    case .robustness: "weight stability (Triantaphyllou and Sanchez 1997), closed forms of our own"
    case .lines: "directional policy matrix; median for selection workshops"
    case .stage: "stages of KAM (McDonald, Millman and Rogers 1997), rule of two thirds our own"
    case .quickCheck: "quick relationship check (Woodburn), bands from a secondary source"
    case .contacts: "bow-tie and diamond; König's theorem 1931"
    case .layers: "actors, resources, activities (Håkansson and Snehota)"
    case .buyingCentre: "buying centre (Webster and Wind 1972; Bonoma)"
    case .sales: "plan, actual and outlook"
    case .shareOfWallet: "share of wallet"
    case .profit: "customer profit and loss (The Marketing Book)"
    case .lifetimeValue: "risk-adjusted lifetime value (Ryals and Knox 2005, 2007)"
    case .whale: "whale curve (Kaplan and Narayanan)"
    case .concentration: "Herfindahl-Hirschman index; Pareto"
    case .effectiveness: "key accounts against the rest over time"
    case .agreements, .objective, .measure, .promises, .actions: "plan and review of key accounts"
    case .opportunity: "value and probability index, rule our own"
    case .whiteSpace: "white-space grid; Ansoff 1957"
    case .swot: "TOWS matrix (Weihrich 1982)"
    case .planCore: "account plans (Ryals and McDonald; Ryals and Rogers 2007)"
    case .programme: "portfolio of key accounts"
    case .workload: "number of key accounts and hours a relationship (Sherman, Sperry and Reese)"
    case .effort: "effort against potential, our own"
    case .maturity: "transition to KAM (Woodburn 2006)"
    case .competencies: "competencies of the AKAM diploma"
    case .loss: "loss of one customer, our own"
    case .verification: "verify with the customer (Woodburn)"
    case .freshness: "age of facts, our own"
    case .raterSpread: "panel scoring (McDonald)"
    case .reciprocity: "both views of a relationship"
    case .team: "assessment of the team's capabilities (account plan outline)"
    case .risk: "risk register, likelihood and impact"
    }
  }
}

extension Method {
  /// Whether it computes something of a single account, which then stands on that account's page.
  public var isOfAccounts: Bool {
    switch self {
    case .whale, .concentration, .effectiveness, .programme, .workload, .effort, .maturity,
      .competencies, .loss:
      false
    default: true
    }
  }
}
