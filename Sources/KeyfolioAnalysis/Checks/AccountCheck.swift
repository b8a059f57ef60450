import KeyfolioCore
import KeyfolioModel

/// A check of one account: pure, and independent of every other.
public struct AccountCheck: Sendable {
  /// Which accounts it looks at. Former ones are left in peace.
  enum Scope: Sendable {
    /// Key accounts, paused ones among them.
    case key
    case keyAndCandidates
  }

  public let code: FindingCode
  let severity: Severity
  let scope: Scope
  let bases: [FigureBasis]
  let find: @Sendable (AccountCase) -> [Draft]

  init(
    _ code: FindingCode, _ severity: Severity, _ scope: Scope = .key, on bases: [FigureBasis],
    find: @escaping @Sendable (AccountCase) -> [Draft]
  ) {
    (self.code, self.severity, self.scope) = (code, severity, scope)
    (self.bases, self.find) = (bases, find)
  }

  /// What it finds in an account. What the draft leaves open is the account's own: its owner, the
  /// sales that hang on it, its next review.
  func findings(in view: AccountCase) -> [Finding] {
    switch view.account.effectiveStatus {
    case .key, .paused: break
    case .candidate where scope == .keyAndCandidates: break
    case .candidate, .former: return []
    }
    // Who does not hold all records is not asked about those that are missing.
    guard bases.allSatisfy({ $0.isWhole(in: view.account) }) else { return [] }
    return find(view).filter { draft in
      draft.bases.allSatisfy { $0.isWhole(in: view.account) }
    }.map { draft in
      var draft = draft
      draft.accounts = [view.account.id.value]
      draft.owner = draft.owner.flatMap(view.present) ?? view.owner
      draft.money = draft.money ?? view.yearlySales
      draft.date = draft.date ?? view.nextReview
      return Finding(code, severity, on: bases, draft)
    }
  }
}

/// What one check of an account looks at.
struct AccountCase: Sendable {
  let account: Account
  let figures: AccountFigures
  let context: PortfolioContext

  func threshold(_ threshold: Threshold) -> FixedPoint { context.thresholds[threshold] }

  /// One of ours, unless gone.
  func present(_ person: String) -> String? {
    context.leavers.contains(person) ? nil : person
  }

  /// Who answers for the account: its owner, else its sponsor.
  var owner: String? {
    account.owner.flatMap { present($0.value) } ?? account.sponsor.flatMap { present($0.value) }
  }

  /// A year's sales of the account.
  var yearlySales: (Money?, Finding.MoneyMeaning?)? {
    let full = figures.sales?.latestFullYear?.actual?.known
    return (full ?? figures.sales?.outlook?.amount.known).map { ($0, .sales) }
  }

  var nextReview: (CalendarDate?, Finding.DateMeaning?)? {
    guard let asOf = context.asOf, let next = account.plan?.nextReview?.value, next >= asOf else {
      return nil
    }
    return (next, .review)
  }
}

/// What a check found, before the account fills in the rest.
struct Draft: Sendable {
  var severity: Severity?
  var evidence: [Finding.Evidence] = []
  var people: [ContactNetwork.Member] = []
  var records: [String] = []
  var money: (Money?, Finding.MoneyMeaning?)?
  var owner: String?
  var date: (CalendarDate?, Finding.DateMeaning?)?
  /// Ids; a check of one account leaves them open.
  var accounts: [String] = []
  /// What this one rests on beside the check's own.
  var bases: [FigureBasis] = []
}

extension Finding {
  /// What a check found, as it stands.
  init(_ code: FindingCode, _ severity: Severity, on bases: [FigureBasis], _ draft: Draft) {
    self.init(code: code, severity: draft.severity ?? severity, bases: bases + draft.bases)
    accounts = draft.accounts
    people = draft.people
    records = draft.records
    evidence = draft.evidence
    owner = draft.owner
    (money, moneyMeaning) = draft.money ?? (nil, nil)
    (date, dateMeaning) = draft.date ?? (nil, nil)
  }
}

extension Draft {
  func money(_ amount: Money?, _ meaning: Finding.MoneyMeaning) -> Draft {
    var draft = self
    if let amount { draft.money = (amount, meaning) }
    return draft
  }

  func date(_ date: CalendarDate?, _ meaning: Finding.DateMeaning) -> Draft {
    var draft = self
    if let date { draft.date = (date, meaning) }
    return draft
  }
}
