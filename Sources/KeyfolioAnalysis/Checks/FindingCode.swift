/// What a check may find. The raw values are stable: scripts and settings rely on them.
public enum FindingCode: String, Sendable, CaseIterable {
  // Of an account
  case categoryUndetermined = "category-undetermined"
  case categoryFragile = "category-fragile"
  case categoryOnTheLine = "category-on-the-line"
  case categoryOverridden = "category-overridden"
  case wordChangesSide = "word-changes-side"
  case evidenceWeak = "evidence-weak"
  case ratingDisputed = "rating-disputed"
  case ratersDisagree = "raters-disagree"
  case viewsDiffer = "views-differ"
  case gatewayFailed = "gateway-failed"
  case accountUnplaced = "account-unplaced"
  case stageOverClaimed = "stage-over-claimed"
  case stageUnderClaimed = "stage-under-claimed"
  case stageUnproven = "stage-unproven"
  case stageBelowCategory = "stage-below-category"
  case stageAboveCategory = "stage-above-category"
  case relationshipComingApart = "relationship-coming-apart"
  case quickCheckGap = "quick-check-gap"
  case quickCheckConflict = "quick-check-conflict"
  case singleThreaded = "single-threaded"
  case noActiveContact = "no-active-contact"
  case centredOnOne = "centred-on-one"
  case linkLost = "link-lost"
  case contactOverdue = "contact-overdue"
  case contactBelowTarget = "contact-below-target"
  case layersAheadOfBonds = "layers-ahead-of-bonds"
  case layerWithoutEvidence = "layer-without-evidence"
  case noDecider = "no-decider"
  case noChampion = "no-champion"
  case championUntested = "champion-untested"
  case keyPersonUncovered = "key-person-uncovered"
  case opponentUnaddressed = "opponent-unaddressed"
  case gatekeeperUnknown = "gatekeeper-unknown"
  case keyPersonUntouched = "key-person-untouched"
  case roleUnfilled = "role-unfilled"
  case noSponsor = "no-sponsor"
  case ownerGone = "owner-gone"
  case leaverHoldsAction = "leaver-holds-action"
  case successorUnmet = "successor-unmet"
  case placeVacant = "place-vacant"
  case behindPlan = "behind-plan"
  case outlookBelowPlan = "outlook-below-plan"
  case walletShareFalling = "wallet-share-falling"
  case contributionNegative = "contribution-negative"
  case costsNotRecorded = "costs-not-recorded"
  case contributionDiffers = "contribution-differs"
  case investmentNotEarned = "investment-not-earned"
  case agreementUnattended = "agreement-unattended"
  case planExpired = "plan-expired"
  case reviewOverdue = "review-overdue"
  case noPlan = "no-plan"
  case planThin = "plan-thin"
  case opportunityUnsupported = "opportunity-unsupported"
  case opportunityOverdue = "opportunity-overdue"
  case whiteSpaceUnexplored = "white-space-unexplored"
  case swotOrphans = "swot-orphans"
  case swotUnanswered = "swot-unanswered"
  case objectiveBehind = "objective-behind"
  case targetMissed = "target-missed"
  case objectiveUnmeasured = "objective-unmeasured"
  case objectiveIdle = "objective-idle"
  case riskUnmitigated = "risk-unmitigated"
  case decisionOverdue = "decision-overdue"
  case promiseSlipping = "promise-slipping"
  case promiseBroken = "promise-broken"
  case actionOverdue = "action-overdue"
  case actionMoved = "action-moved"
  case actionUnowned = "action-unowned"
  case factsStale = "facts-stale"
  case capabilityMissing = "capability-missing"
  case valueUnproven = "value-unproven"
  // Of the programme
  case lineOneSided = "line-one-sided"
  case lineMoves = "line-moves"
  case accountNumber = "account-number"
  case accountsPerManager = "accounts-per-manager"
  case hoursShort = "hours-short"
  case effortOnStreamline = "effort-on-streamline"
  case effortAbovePotential = "effort-above-potential"
  case customerDominant = "customer-dominant"
  case customersConcentrated = "customers-concentrated"
  case customersCosting = "customers-costing"
  case keyMarginFalling = "key-margin-falling"
  case yearsTooFew = "years-too-few"
  case sharedThread = "shared-thread"
  case agreementsEnding = "agreements-ending"
  case maturityUneven = "maturity-uneven"
  case competencyMissing = "competency-missing"

  /// The method that explains it.
  public var method: Method {
    switch self {
    case .categoryUndetermined, .categoryOverridden, .accountUnplaced: .category
    case .categoryFragile: .robustness
    case .categoryOnTheLine, .lineOneSided, .lineMoves: .lines
    case .wordChangesSide: .strength
    case .evidenceWeak, .ratingDisputed: .verification
    case .ratersDisagree: .raterSpread
    case .viewsDiffer: .reciprocity
    case .gatewayFailed: .attractiveness
    case .stageOverClaimed, .stageUnderClaimed, .stageUnproven, .stageBelowCategory,
      .stageAboveCategory:
      .stage
    case .relationshipComingApart, .quickCheckGap, .quickCheckConflict: .quickCheck
    case .singleThreaded, .noActiveContact, .centredOnOne, .linkLost, .contactOverdue,
      .contactBelowTarget, .successorUnmet:
      .contacts
    case .layersAheadOfBonds, .layerWithoutEvidence: .layers
    case .noDecider, .noChampion, .championUntested, .keyPersonUncovered, .opponentUnaddressed,
      .gatekeeperUnknown, .keyPersonUntouched, .roleUnfilled:
      .buyingCentre
    case .noSponsor, .ownerGone, .planExpired, .reviewOverdue, .noPlan, .planThin, .decisionOverdue,
      .valueUnproven:
      .planCore
    case .leaverHoldsAction, .actionOverdue, .actionMoved, .actionUnowned: .actions
    case .placeVacant, .capabilityMissing: .team
    case .behindPlan, .outlookBelowPlan: .sales
    case .walletShareFalling: .shareOfWallet
    case .contributionNegative, .costsNotRecorded, .contributionDiffers: .profit
    case .investmentNotEarned: .lifetimeValue
    case .agreementUnattended, .agreementsEnding: .agreements
    case .opportunityUnsupported, .opportunityOverdue: .opportunity
    case .whiteSpaceUnexplored: .whiteSpace
    case .swotOrphans, .swotUnanswered: .swot
    case .objectiveBehind, .objectiveUnmeasured, .objectiveIdle: .objective
    case .targetMissed: .measure
    case .riskUnmitigated: .risk
    case .promiseSlipping, .promiseBroken: .promises
    case .factsStale: .freshness
    case .accountNumber, .accountsPerManager, .hoursShort: .workload
    case .effortOnStreamline, .effortAbovePotential: .effort
    case .customerDominant, .customersConcentrated: .concentration
    case .customersCosting: .whale
    case .keyMarginFalling, .yearsTooFew: .effectiveness
    case .sharedThread: .loss
    case .maturityUneven: .maturity
    case .competencyMissing: .competencies
    }
  }
}
