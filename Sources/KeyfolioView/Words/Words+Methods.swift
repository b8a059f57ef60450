import KeyfolioAnalysis

// The methods by name, and what each of them tells.

extension Words {
  var navMethod: String { "Method" }
  var methodHeadline: String { "How it was computed" }
  var methodLede: String {
    "Each figure of this site follows one of these methods. Unknown is never read as zero: where an "
      + "input is missing, a figure has bounds or is left open, and says what it would take to know it."
  }

  func methodName(_ method: Method) -> String {
    switch method {
    case .attractiveness: "Attractiveness"
    case .strength: "Relative strength"
    case .category: "Category"
    case .robustness: "Robustness"
    case .lines: "Dividing lines"
    case .stage: "Stage of the relationship"
    case .quickCheck: "Quick check"
    case .contacts: "Contacts: bow-tie and diamond"
    case .layers: "Activities, resources, people"
    case .buyingCentre: "Buying centre"
    case .sales: "Sales, plan and outlook"
    case .shareOfWallet: "Share of wallet"
    case .profit: "Customer profit and loss"
    case .lifetimeValue: "Lifetime value"
    case .whale: "Whale curve"
    case .concentration: "Concentration"
    case .effectiveness: "Key accounts beside the rest"
    case .agreements: "Agreements that end"
    case .objective: "Objectives"
    case .measure: "Measures"
    case .opportunity: "Opportunities"
    case .whiteSpace: "White space"
    case .swot: "SWOT"
    case .promises: "Promises"
    case .actions: "Actions"
    case .planCore: "Core of the plan"
    case .programme: "Sums of the programme"
    case .workload: "Accounts and hours"
    case .effort: "Effort and potential"
    case .maturity: "Maturity of the programme"
    case .competencies: "Competencies"
    case .loss: "Loss of an account"
    case .verification: "What is verified"
    case .freshness: "Age of the facts"
    case .raterSpread: "Raters who disagree"
    case .reciprocity: "Their view and ours"
    case .team: "Capabilities of the team"
    case .risk: "Risks"
    }
  }

  func methodTells(_ method: Method) -> String {
    ofTheAccount(method) ?? ofTheProgramme(method)
  }

  private func ofTheAccount(_ method: Method) -> String? {
    switch method {
    case .attractiveness:
      "How much we want the account: weighted ratings over one set of criteria for all accounts, after "
        + "a gateway that candidates have to pass."
    case .strength:
      "How we do with the customer against the one best competitor, on the factors that decide for "
        + "them. What they said counts before what we think they would say."
    case .category:
      "Strategic, Star, Status or Streamline, from the two sides alone. A Star is attractive and we are "
        + "not yet strong: not the star of the Boston matrix."
    case .robustness:
      "How much the weights or the ratings may be wrong before the category changes."
    case .stage:
      "How close the relationship is, told from ten indicators and held against what we declare. "
        + "Closer is not always better."
    case .quickCheck:
      "Six statements, agreed to or not, from our side and theirs. The bands come from a secondary "
        + "source: they set no stage, and a fall from one to the next is a note at most."
    case .contacts:
      "How many people would have to leave before nobody meets anybody, and who they are. Counting "
        + "contacts misses it: twelve contacts of one manager are one thread."
    case .layers:
      "How tightly the two firms have tied what they do, what they have adapted, and who knows whom. "
        + "The last carries the other two."
    case .buyingCentre:
      "Who plays which part in a purchase, and how far our contacts cover them. What we think of people "
        + "is shown to the team alone."
    case .sales:
      "What was sold so far, beside the same months of the plan and of last year, and where "
        + "the year may end."
    case .shareOfWallet:
      "Our part of what the customer spends in our categories. It can fall while sales rise."
    case .profit:
      "What the customer leaves after discounts, goods and the cost of serving it. A line that is not "
        + "recorded is named, and the contribution is then before it."
    case .lifetimeValue:
      "What the customer is worth over the years of the plan, less what is to be invested, plain and "
        + "weighted with the chance of keeping it."
    case .agreements:
      "What is signed and ends soon, or has to be given notice, and the sales under it."
    case .objective: "How far the way from the baseline to the target is gone."
    case .measure: "Readings over time beside their targets."
    case .opportunity: "Value and winnability as a grade, and what it is worth on average."
    case .whiteSpace: "What the customer could buy of us and where, and how much of that we know."
    case .swot:
      "Strengths, weaknesses, opportunities and threats with what they rest on, and the strategies that "
        + "answer pairs of them."
    case .promises: "What was promised to the customer, and whether it was kept on its first date."
    case .actions: "How far dates moved, and what has no owner or no date."
    case .planCore: "How much of a plan is filled in. It measures the record, not the account."
    case .team: "What the account needs of our team, and what the team has."
    case .risk: "How likely, how bad, and who would do what."
    case .verification:
      "How much of the weight rests on the customer's word or a document, and which of four questions "
        + "were put to the customer."
    case .freshness: "How old the facts are, by kind, measured in half-lives."
    case .raterSpread: "Where a mean hides that our raters do not agree."
    case .reciprocity: "Where we think better of ourselves than the customer does, and where worse."
    default: nil
    }
  }

  private func ofTheProgramme(_ method: Method) -> String {
    switch method {
    case .lines: "Where high begins. A line tells little when nearly all accounts lie on one side."
    case .whale: "How much the best customers earn, and how much of it the others give back."
    case .concentration: "How much hangs on few customers. The reference lines are borrowed."
    case .effectiveness:
      "Whether key accounts do better than the rest, over years: benefits lag, and some turn."
    case .programme: "Sums over the key accounts, each counted once and compared like with like."
    case .workload: "Whether there are hours enough for the relationships. It ranks nobody."
    case .effort: "Where the hours go, beside where the wallets are."
    case .maturity: "How far the programme has come, in three streams of four phases."
    case .competencies: "Which competencies the managers show together, and where to train."
    case .loss: "What would be left without one account, or without those that hang on one person."
    default: ""
    }
  }
}
