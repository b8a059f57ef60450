import KeyfolioCore
import KeyfolioModel

/// Every check of an account, in the order they run and in which findings of one severity stand.
public let accountChecks: [AccountCheck] = [
  categoryUndetermined,
  categoryFragile,
  categoryOnTheLine,
  categoryOverridden,
  wordChangesSide,
  evidenceWeak,
  ratingDisputed,
  ratersDisagree,
  viewsDiffer,
  gatewayFailed,
  accountUnplaced,
  stageOverClaimed,
  stageUnderClaimed,
  stageUnproven,
  stageBelowCategory,
  stageAboveCategory,
  relationshipComingApart,
  quickCheckGap,
  quickCheckConflict,
  singleThreaded,
  noActiveContact,
  centredOnOne,
  linkLost,
  contactOverdue,
  contactBelowTarget,
  layersAheadOfBonds,
  layerWithoutEvidence,
  noDecider,
  noChampion,
  championUntested,
  keyPersonUncovered,
  opponentUnaddressed,
  gatekeeperUnknown,
  keyPersonUntouched,
  roleUnfilled,
  noSponsor,
  ownerGone,
  leaverHoldsAction,
  successorUnmet,
  placeVacant,
  behindPlan,
  outlookBelowPlan,
  walletShareFalling,
  contributionNegative,
  costsNotRecorded,
  contributionDiffers,
  investmentNotEarned,
  agreementUnattended,
  planExpired,
  reviewOverdue,
  noPlan,
  planThin,
  opportunityUnsupported,
  opportunityOverdue,
  whiteSpaceUnexplored,
  swotOrphans,
  swotUnanswered,
  objectiveBehind,
  targetMissed,
  objectiveUnmeasured,
  objectiveIdle,
  riskUnmitigated,
  decisionOverdue,
  promiseSlipping,
  promiseBroken,
  actionOverdue,
  actionMoved,
  actionUnowned,
  factsStale,
  capabilityMissing,
  valueUnproven,
]

/// Every check of the programme.
public let programmeChecks: [ProgrammeCheck] = [
  lineOneSided,
  lineMoves,
  accountNumber,
  accountsPerManager,
  hoursShort,
  effortOnStreamline,
  effortAbovePotential,
  customerDominant,
  customersConcentrated,
  customersCosting,
  keyMarginFalling,
  yearsTooFew,
  sharedThread,
  agreementsEnding,
  maturityUneven,
  competencyMissing,
]

extension Analysis {
  /// All findings, worst first: by severity, programme before accounts, accounts in the project's
  /// order, then in the order of the checks.
  public var findings: [Finding] {
    let all = programmeFindings + accounts.flatMap(\.findings)
    return all.enumerated().sorted {
      ($0.element.severity, $0.offset) < ($1.element.severity, $1.offset)
    }
    .map(\.element)
  }
}
