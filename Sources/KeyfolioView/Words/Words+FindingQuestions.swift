import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel

// One question a finding of an account. Each sentence holds of one person, record or customer as
// of several.

extension Words {
  func ofPosition(_ code: FindingCode, _ facts: FindingFacts) -> String? {
    switch code {
    case .categoryUndetermined:
      "Ratings are missing, so it may be any of \(facts.value(0)). Who can supply them?"
    case .categoryFragile:
      facts.flips.isEmpty
        ? "Slightly other weights would move the account to another category. Are we sure enough to "
          + "act on it?"
        : "The account would change category if \(alternatives(facts.flips)). Are we sure enough to "
          + "act on it?"
    case .categoryOnTheLine:
      "The account lies exactly on a dividing line (\(list(facts.values))). Which side do we believe "
        + "in?"
    case .categoryOverridden:
      "We treat it as \(facts.value(0)); the ratings say \(facts.value(1)). Does the reason still "
        + "hold?"
    case .wordChangesSide:
      "What the customer says puts our strength on the \(facts.value(0)) side; our own guesses say "
        + "the other. Whom do we plan by?"
    case .evidenceWeak:
      "Of the weight \(list(facts.shares)) is confirmed by the customer or a document. What "
        + "could we verify at the next visit?"
    case .ratingDisputed:
      "The rating of \(facts.what) is disputed. What would settle it?"
    case .ratersDisagree:
      "Our raters lie \(list(facts.values)) points apart on \(facts.what). What does one of them "
        + "know that the other does not?"
    case .viewsDiffer:
      "On \(facts.what) our view and the customer's differ by \(list(facts.values)) points. What do "
        + "they see that we do not?"
    case .gatewayFailed:
      "The account does not pass \(facts.what). Is it still a key account?"
    case .accountUnplaced:
      "The account has no place on the matrix: \(facts.value(0)). Who can supply what is missing?"
    default: nil
    }
  }

  func ofRelationship(_ code: FindingCode, _ facts: FindingFacts) -> String? {
    switch code {
    case .stageOverClaimed:
      "We call the relationship \(facts.value(0)); the evidence shows \(facts.value(1)). What do we "
        + "know that the indicators miss?"
    case .stageUnderClaimed:
      "The evidence shows \(facts.value(1)); we say \(facts.value(0)). Are we closer than we plan for?"
    case .stageUnproven:
      "We call the relationship \(facts.value(0)) with too few indicators known to tell. Which of the "
        + "ten can we fill in?"
    case .stageBelowCategory:
      "The relationship is less deep than a \(facts.value(0)) account usually has. Do they want more, "
        + "and is it worth it?"
    case .stageAboveCategory:
      "The relationship is deeper than a \(facts.value(0)) account usually calls for. Does it pay?"
    case .relationshipComingApart:
      facts.raw.contains { if case .word = $0 { true } else { false } }
        ? "We say that the relationship is coming apart. What do we still want to save?"
        : facts.subject(0) == "customer"
          ? "The customer's quick check fell by \(facts.number(0, of: "point", "points")). What did we do?"
          : "Our own quick check fell by \(facts.number(0, of: "point", "points")). What happened?"
    case .quickCheckGap:
      facts.isAbove(0)
        ? "We give the relationship \(facts.value(1)) of 18, the customer \(facts.value(2)). What do "
          + "they see that we do not?"
        : "The customer gives the relationship \(facts.value(2)) of 18, we only \(facts.value(1)). "
          + "What do we undervalue?"
    case .quickCheckConflict:
      "It is said to be close, and yet one statement of the quick check finds no agreement at all. "
        + "Which is right?"
    case .layersAheadOfBonds:
      "\(capitalised(list(facts.records))) are tied further than the people are. Who carries it when "
        + "something goes wrong?"
    case .layerWithoutEvidence:
      "No line of evidence stands behind the level of \(list(facts.records)). How do we know?"
    default: nil
    }
  }

  func ofPeople(_ code: FindingCode, _ facts: FindingFacts) -> String? {
    switch code {
    case .singleThreaded:
      facts.people.count > 1
        ? "The only active link is the one between \(facts.who). What if one of them left?"
        : "\(facts.count(1) == 2 ? "Both" : "All \(facts.value(1))") active links share \(facts.who). What "
          + "if that person left?"
    case .noActiveContact:
      "None of the contacts on record is active"
        + "\(facts.date.map { "; the last was on \($0)" } ?? ""). Who meets them next?"
    case .centredOnOne:
      "\(facts.who) holds \(facts.value(0)) of the active links. Who else could hold some of them?"
    case .linkLost:
      facts.people.count > 2
        ? "The links between \(facts.who) are lost, as both sides have left. Who takes them up?"
        : "The link between \(facts.who) is lost, as both have left. Who takes it up?"
    case .contactOverdue:
      "\(facts.who) \(facts.people.count == 1 ? "has" : "have") not been met for far longer than "
        + "agreed or usual. Is the rhythm wrong, or the diary?"
    case .contactBelowTarget:
      "The link to \(facts.who) is far weaker than it is meant to be. What is the next step?"
    case .noDecider: "Nobody on record decides. Who does?"
    case .noChampion:
      "Of those whose attitude we know nobody speaks for us there. Who might, and why?"
    case .championUntested:
      "\(facts.who) \(facts.people.count == 1 ? "is" : "are") said to be all for us, and hardly "
        + "anybody of ours meets them. How do we know?"
    case .keyPersonUncovered:
      "\(facts.who) \(facts.people.count == 1 ? "carries" : "carry") weight, and none of ours knows "
        + "them well. Who could?"
    case .opponentUnaddressed:
      facts.people.count == 1
        ? "\(facts.who) carries weight and is against us, and no open action is meant for them. "
          + "What would change their mind?"
        : "\(facts.who) carry weight and are against us, and no open action is meant for them. "
          + "What would change their minds?"
    case .gatekeeperUnknown: "There is a gatekeeper whom nobody has named. Who is it?"
    case .keyPersonUntouched:
      "\(facts.who) \(facts.people.count == 1 ? "was" : "were") last met longer ago than agreed. When "
        + "is the next occasion?"
    case .roleUnfilled:
      "Nobody we know well there acts as \(list(facts.records)). Who does, and who of ours could meet "
        + "them?"
    case .noSponsor: "Nobody of our management sponsors the account. Who should?"
    case .ownerGone:
      facts.people.isEmpty
        ? "Nobody owns the account. Who should?"
        : "\(facts.who), who owned the account, has left. Who takes over?"
    case .leaverHoldsAction:
      "\(facts.what) \(facts.records.count == 1 ? "is" : "are") still with somebody who has left. Who "
        + "takes over?"
    case .successorUnmet:
      "\(facts.who) \(facts.people.count == 1 ? "has" : "have") taken over from somebody we knew, "
        + "and none of ours meets them. Who calls first?"
    case .placeVacant:
      facts.records.isEmpty
        ? "A place in the team is still vacant. Who fills it, or can the plan do without?"
        : facts.records.count == 1
          ? "The place \(facts.what) in the team is still vacant. Who fills it, or can the plan do "
            + "without?"
          : "The places \(facts.what) in the team are still vacant. Who fills them, or can the plan "
            + "do without?"
    case .capabilityMissing:
      "The account needs far more of \(facts.what) than our team has. Train, hire, or promise less?"
    default: nil
    }
  }

  func ofMoney(_ code: FindingCode, _ facts: FindingFacts) -> String? {
    switch code {
    case .behindPlan:
      "Sales so far are \(facts.value(0)) against \(facts.value(1)) planned. Late, or lost?"
    case .outlookBelowPlan:
      "The outlook is \(facts.value(0)) against a plan of \(facts.value(1)). Which of the two is wrong?"
    case .walletShareFalling:
      facts.severity == .warning
        ? "Our sales rose while our share of their wallet moved by \(facts.value(0)) points to "
          + "\(facts.value(1)). Who takes what they spend more?"
        : "Our share of their wallet moved by \(facts.value(0)) points to \(facts.value(1)). Who has "
          + "what we lost?"
    case .contributionNegative:
      "The account contributed \(facts.value(0)) in \(facts.subject(0)): it costs more than it brings. "
        + "Which cost could go, or be paid for?"
    case .costsNotRecorded:
      facts.records.count > 8
        ? "Hardly any cost of the account is recorded, so its contribution is not known. What does "
          + "serving it cost?"
        : "The account's contribution of \(facts.value(0)) is before \(list(facts.records.map(key))). "
          + "What do these really cost?"
    case .contributionDiffers:
      "For \(facts.subject(0)) the lines give a contribution of \(facts.value(0)), and "
        + "\(facts.value(1)) is recorded. Which is right?"
    case .investmentNotEarned:
      "Weighted with our own chance of keeping it, the account is worth \(facts.value(0)) after an "
        + "investment of \(facts.value(1)). What would have to be true for it to pay?"
    case .agreementUnattended:
      "\(facts.what) \(facts.ends ? "ends" : "needs notice")\(facts.date.map { " by \($0)" } ?? ""), "
        + "and no objective or action is linked to it. Who negotiates?"
    case .riskUnmitigated:
      "The risk \(facts.what) scores \(facts.value(0)) of 25 \(without(facts.raw)). What would we do?"
    case .valueUnproven:
      "The value of \(facts.what) is our own claim. Who at the customer could confirm it?"
    default: nil
    }
  }

  func ofPlan(_ code: FindingCode, _ facts: FindingFacts) -> String? {
    switch code {
    case .planExpired:
      "The plan expired \(days(facts.count(0))) ago. Is it still what we do?"
    case .reviewOverdue:
      "The review was due \(days(facts.count(0))) ago. When will it be held?"
    case .noPlan: "A \(facts.value(0)) account without a written plan. Who writes it?"
    case .planThin:
      "Only \(facts.value(0)) of what a plan needs is filled in. What do we need to know next?"
    case .opportunityUnsupported:
      "\(facts.what) is an A opportunity \(without(facts.raw)). What is the next step?"
    case .opportunityOverdue:
      "\(facts.what) was to be closed by \(facts.date ?? unknown). Won, lost, or later?"
    case .whiteSpaceUnexplored:
      "Only \(facts.value(0)) of what they could buy of us is explored. Where do we look first?"
    case .swotOrphans:
      "Parts of the SWOT stand alone: they rest on nothing, or feed nothing. What are they for?"
    case .swotUnanswered:
      "No strategy answers \(list(facts.records.map(pairing))) of the SWOT. Is there none, or did "
        + "nobody ask?"
    case .objectiveBehind:
      facts.raw.contains(.word("at-risk"))
        ? "\(facts.what) is at risk\(facts.progress). What would save it?"
        : "\(facts.what) is behind\(facts.progress). What changes, the objective or what we do?"
    case .targetMissed:
      "\(facts.what) stands at \(facts.value(0)) against a target of \(facts.value(1)). What would "
        + "bring it there?"
    case .objectiveUnmeasured:
      "\(facts.what) \(facts.records.count == 1 ? "has" : "have") no measure. How will we know?"
    case .objectiveIdle:
      "No open action works on \(facts.what). Is it still an objective?"
    case .decisionOverdue:
      "\(facts.what) was to be decided by \(facts.date ?? unknown). What happens meanwhile?"
    case .promiseSlipping:
      "\(facts.what), promised to \(facts.who), \(facts.records.count == 1 ? "has" : "have") slipped. "
        + "Do they know, and when will it be done?"
    case .promiseBroken:
      "\(facts.what), promised to \(facts.who), \(facts.records.count == 1 ? "was" : "were") "
        + "dropped. Did we tell them?"
    case .actionOverdue:
      "\(facts.what) \(facts.records.count == 1 ? "is" : "are") overdue. Still needed?"
    case .actionMoved:
      "\(facts.what) \(facts.records.count == 1 ? "was" : "were") moved again and again. What is in "
        + "the way?"
    case .actionUnowned:
      "\(facts.what) \(facts.records.count == 1 ? "has" : "have") no owner or no date. Who, and when?"
    case .factsStale:
      "What we know is old: \(list(facts.records.map(key)))\(facts.date.map { ", of \($0)" } ?? ""). "
        + "What has changed since?"
    default: nil
    }
  }

  private func days(_ number: Int) -> String {
    number == 1 ? "one day" : "\(count(number)) days"
  }
}
