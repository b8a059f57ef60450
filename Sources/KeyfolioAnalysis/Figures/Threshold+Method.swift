public import KeyfolioModel

extension Threshold {
  /// The method that it is a setting of.
  public var method: Method {
    switch self {
    case .verifiedShare: .verification
    case .raterRange: .raterSpread
    case .wordGap: .reciprocity
    case .oneSided: .lines
    case .fragileWeights, .fragileRatings, .firmWeights, .firmRatings: .robustness
    case .stageIndicators: .stage
    case .quickCheckGap, .quickCheckFall: .quickCheck
    case .keyInfluence, .covered: .buyingCentre
    case .contactGap: .contacts
    case .planShortfall: .sales
    case .walletShareFall: .shareOfWallet
    case .oneCustomer, .fiveCustomers, .concentrationIndex: .concentration
    case .agreementsEnding, .agreementMonths: .agreements
    case .periods: .effectiveness
    case .opportunityGrade: .opportunity
    case .explored: .whiteSpace
    case .riskScore: .risk
    case .movedDates: .actions
    case .planCore: .planCore
    case .capabilityGap: .team
    case .fewAccounts, .manyAccounts, .tooFewAccounts, .tooManyAccounts, .excessiveAccounts,
      .accountsPerManager, .relationshipHours:
      .workload
    case .streamlineEffort, .effortRatio: .effort
    case .phasesApart: .maturity
    case .competencies: .competencies
    case .ratingDays, .factorDays, .stageDays, .quickCheckDays, .walletDays, .judgementDays,
      .readingDays, .moneyDays:
      .freshness
    }
  }
}
