import KeyfolioAnalysis
import KeyfolioModel

// What the symbols of formulas stand for, and what each setting moves.

extension Words {
  /// `nil` where the formula says it in words.
  func symbols(_ method: Method) -> String? {
    switch method {
    case .attractiveness:
      "S score; w weight of a criterion in per cent, all together 100; r rating, 0 to 10; V share of "
        + "the weight that is verified"
    case .strength:
      "S our score or the best competitor's, 0 to 1000, with the customer's weights; R ratio; "
        + "D difference"
    case .category: "S attractiveness; R relative strength"
    case .robustness:
      "ε* how far weights may be off, each as a share of itself; δ* how far ratings may be off, in "
        + "points; T dividing line; w weight; d distance of a rating from the line"
    case .stage: "s stage, 1 exploratory to 5 integrated, at which an indicator is"
    case .contacts: "ν people who have to leave before no active link is left"
    case .shareOfWallet: "SOW share of wallet, in per cent"
    case .lifetimeValue:
      "CM contribution in year t; p chance of keeping the customer in year i; d discount rate; Σ sum "
        + "over the years, Π product up to the year"
    case .concentration:
      "HHI index of Herfindahl and Hirschman; s share of one customer in per cent; N_eff number of "
        + "equal customers with the same index; CR_n concentration ratio"
    case .opportunity: "p chance of winning"
    case .verification: "V share of the weight that is verified; w weight"
    default: nil
    }
  }

  func meaning(of setting: Threshold) -> String {
    switch setting {
    case .verifiedShare: "per cent of the weight below which evidence counts as weak"
    case .raterRange: "points between the raters from which they disagree"
    case .wordGap: "points between our rating of ourselves and the customer's that are worth asking"
    case .fragileWeights: "per cent that weights may be off, below which a category is fragile"
    case .fragileRatings: "points that ratings may be off, below which it is fragile"
    case .firmWeights: "per cent that weights may be off, from which it is firm"
    case .firmRatings: "points that ratings may be off, from which it is firm"
    case .stageIndicators: "indicators, of ten, that have to be known"
    case .quickCheckGap: "points between our total and the customer's"
    case .quickCheckFall: "points that a total fell since the check before"
    case .keyInfluence: "influence, 0 to 10, from which a person carries weight"
    case .covered: "strength of our best contact, 0 to 4, from which a person is covered"
    case .contactGap: "levels that a contact lies below what it is meant to be"
    case .planShortfall: "per cent below plan"
    case .walletShareFall: "points that the share fell"
    case .agreementMonths: "months that count as soon"
    case .opportunityGrade: "value and winnability, 0 to 10, that an A takes"
    case .explored: "per cent of the white space below which too little is known"
    case .riskScore: "likelihood times impact from which somebody has to do something"
    case .movedDates: "times that a date was moved, from which we ask why"
    case .planCore: "per cent of a plan below which it counts as thin"
    case .capabilityGap: "levels, of three, that the team lacks"
    case .oneSided: "per cent of the accounts above or below one line"
    case .oneCustomer: "per cent of sales that one customer makes"
    case .fiveCustomers: "per cent of sales that the five largest make"
    case .concentrationIndex: "index above which sales are concentrated"
    case .agreementsEnding: "per cent of yearly sales under agreements that end soon"
    case .periods: "years that a comparison needs"
    case .fewAccounts: "key accounts that the programme has at least"
    case .manyAccounts: "key accounts that it has at most"
    case .tooFewAccounts: "key accounts below which we warn"
    case .tooManyAccounts: "key accounts above which we warn"
    case .excessiveAccounts: "key accounts above which it is no key account management"
    case .accountsPerManager: "accounts from which a manager has as many as can be led"
    case .relationshipHours: "hours a month that one relationship takes"
    case .streamlineEffort: "per cent of the hours spent on Streamline accounts"
    case .effortRatio: "times that the share of hours exceeds the share of the wallets"
    case .phasesApart: "phases between the stream furthest on and the one least far"
    case .competencies: "competencies with evidence that make a manager complete"
    case .ratingDays: halfLife(of: "rating")
    case .factorDays: halfLife(of: "rating of a success factor")
    case .stageDays: halfLife(of: "stage indicator")
    case .quickCheckDays: halfLife(of: "quick check")
    case .walletDays: halfLife(of: "wallet")
    case .judgementDays: halfLife(of: "judgement of a person")
    case .readingDays: halfLife(of: "reading of a measure")
    case .moneyDays: halfLife(of: "month of sales")
    }
  }

  private func halfLife(of fact: String) -> String { "days, the half-life of a \(fact)" }
}
