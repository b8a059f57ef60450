import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel

// One question a finding of the programme. Each sentence holds of one customer as of several.

extension Words {
  func ofProgramme(_ code: FindingCode, _ facts: FindingFacts) -> String? {
    switch code {
    case .lineOneSided:
      "\(facts.number(0, of: "account lies", "accounts lie")) above the line of "
        + "\(facts.subject(0)) and \(facts.value(1)) below. Do the "
        + "\(facts.subject(0) == "strength" ? "ratings" : "criteria") tell accounts apart?"
    case .lineMoves:
      "The line is the median of \(facts.number(1, of: "account", "accounts")), so an account may "
        + "change category because others did. Is the selection over, and the line to be fixed?"
    case .accountNumber:
      facts.count(0) < facts.limits.few
        ? "Only \(facts.number(0, of: "key account", "key accounts")); the programme is meant for "
          + "\(facts.limits.few) to \(facts.limits.many). Is that a programme of its own?"
        : "\(facts.number(0, of: "key account", "key accounts")); the programme is meant for "
          + "\(facts.limits.few) to \(facts.limits.many). Can each of them be treated as one?"
    case .accountsPerManager:
      facts.count(0) == 1
        ? "One key account manager has reached the limit of accounts (\(facts.value(1)) on average). "
          + "Which accounts could be led differently?"
        : "\(facts.value(0)) key account managers have reached the limit of accounts (\(facts.value(1)) "
          + "on average). Which accounts could be led differently?"
    case .hoursShort:
      "The relationships with \(list(facts.accounts)) ask for more hours than their managers have. "
        + "Which contacts could others hold?"
    case .effortOnStreamline:
      "\(facts.value(0)) of the hours go to accounts that are to be run for cash. What would these "
        + "hours do elsewhere?"
    case .effortAbovePotential:
      "\(list(facts.accounts)) takes \(facts.value(1)) of the hours and has \(facts.value(2)) of the "
        + "potential. Is that what we want?"
    case .customerDominant:
      "\(list(facts.records)) alone makes \(facts.value(0)) of sales. What would we do without it?"
    case .customersConcentrated:
      facts.unit(0) == .percent
        ? "The five largest customers make \(facts.value(0)) of sales. How many could we lose at once?"
        : "Sales hang on few customers, as many as \(facts.value(0)) on the index of concentration "
          + "says. How many could we lose at once?"
    case .customersCosting:
      "\(facts.number(0, of: "customer gives", "customers give")) back \(facts.value(1)) of "
        + "what the others earn. \(facts.count(0) == 1 ? "Could it" : "Which of them could") be "
        + "served otherwise?"
    case .keyMarginFalling:
      "The key accounts' margin moved by \(facts.value(0)) points against that of the rest. What do "
        + "we give them that they do not pay for?"
    case .yearsTooFew:
      "\(facts.number(0, of: "year of company figures is", "years of company figures are")) "
        + "too few to judge by. Where are earlier ones?"
    case .sharedThread:
      "\(list(facts.accounts)) hang on \(facts.who) alone. What happens to them together?"
    case .agreementsEnding:
      "\(facts.value(1)) of yearly sales stand under agreements that end or need notice "
        + "\(within(facts.months)). Are the talks prepared?"
    case .maturityUneven:
      "The streams of the programme are far apart (\(list(facts.pairs))). Which one holds up the others?"
    case .competencyMissing:
      "None of our key account managers gives evidence of \(facts.what). Who learns it first?"
    default: nil
    }
  }
}
