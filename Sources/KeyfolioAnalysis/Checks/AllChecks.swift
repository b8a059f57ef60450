import KeyfolioCore
import KeyfolioModel

/// Every check of an account, in the order they run; findings of one severity and amount keep it.
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
  /// All findings, worst first: by severity; of one severity those of the programme, then those of
  /// accounts by the money that is at stake; else in the project's order and that of the checks.
  public var findings: [Finding] {
    let ofAccounts = programmeFindings.count
    let all = programmeFindings + accounts.flatMap(\.findings)
    func rank(_ finding: EnumeratedSequence<[Finding]>.Element) -> (Severity, Int, Int64) {
      let isOfAccount = finding.offset >= ofAccounts
      return (
        finding.element.severity, isOfAccount ? 1 : 0,
        isOfAccount ? -(finding.element.money?.hundredths.magnitude64 ?? 0) : 0
      )
    }
    return all.enumerated().sorted { a, b in
      let (x, y) = (rank(a), rank(b))
      return x == y ? a.offset < b.offset : x < y
    }.map(\.element)
  }
}

extension Int64 {
  /// Without its sign; the one number that has no positive counterpart becomes the largest.
  fileprivate var magnitude64: Int64 { Int64(clamping: magnitude) }
}
