public import KeyfolioAnalysis
import KeyfolioCore
public import KeyfolioModel

/// The words of findings: each a question with its numbers, as this edition may name people.
public struct FindingText: Sendable {
  private let site: SiteContext
  private var words: Words { site.words }
  private let context: PortfolioContext
  private let accounts: AccountsByID
  /// Of records of the programme, by kind and id.
  private let names: [String: [String: String]]

  public init(_ project: Project, _ analysis: Analysis, edition: Edition) {
    self.init(project, analysis, SiteContext(project, analysis, edition: edition))
  }

  public init(_ project: Project, _ analysis: Analysis, _ site: SiteContext) {
    self.site = site
    context = analysis.context
    accounts = AccountsByID(project.accounts)
    let programme = project.programme
    names = [
      "criterion": Self.names(programme.criteria.map { ($0.id, $0.name) }),
      "gateway": Self.names(programme.gateway.map { ($0.id, $0.name) }),
      "competency": Self.names(programme.competencies.map { ($0.id, $0.name) }),
    ]
  }

  /// What an account of this edition is called.
  func accountName(_ id: String) -> String? { accounts[id]?.name.value }

  public func question(_ finding: Finding) -> String {
    words.question(finding.code, facts(of: finding))
  }

  /// What a method is called.
  public func name(of method: Method) -> String { words.methodName(method) }

  /// What the money of a finding is, with the amount.
  public func money(_ finding: Finding) -> String? {
    guard let money = finding.money, let meaning = finding.moneyMeaning else { return nil }
    return words.money(meaning, site.formats.short(money))
  }

  /// What the date of a finding is, with the day.
  public func date(_ finding: Finding) -> String? {
    guard let date = finding.date, let meaning = finding.dateMeaning else { return nil }
    return words.date(meaning, site.formats.locale.shortDate(date))
  }

  /// Who is to answer.
  public func owner(_ finding: Finding) -> String? { site.staffName(finding.owner) }

  /// How one of theirs, or of ours, is told where no name is printed.
  public func key(of member: ContactNetwork.Member, in account: String?) -> String {
    account.flatMap { accounts[$0] }?.key(of: member, in: context)
      ?? context.key(ofStaff: member.id)
  }

  /// How one of theirs, or of ours, is called.
  public func name(of member: ContactNetwork.Member, in account: String?) -> String {
    if member.side == .ours {
      return site.staffName(member.id) ?? member.id
    }
    guard let account = account.flatMap({ accounts[$0] }),
      let person = account.people.first(where: { $0.id.value == member.id })
    else { return words.somebody }
    if let name = person.name?.value { return name }
    if let title = person.title?.value {
      return person.initials.map { "\(title) (\($0))" } ?? title
    }
    return person.initials ?? words.somebody
  }

  private func facts(of finding: Finding) -> Words.FindingFacts {
    let account = finding.accounts.count == 1 ? finding.accounts.first : nil
    var people: [String] = []
    for member in finding.people {
      let name = name(of: member, in: account)
      if !people.contains(name) { people.append(name) }
    }
    return Words.FindingFacts(
      words: words, people: people,
      accounts: finding.accounts.map { accounts[$0]?.name.value ?? $0 },
      records: finding.records.map { record($0, account.flatMap { accounts[$0] }) },
      values: finding.evidence.map(value), raw: finding.evidence.map(\.value),
      subjects: finding.evidence.map { evidence in
        evidence.subject.map { subject($0, account.flatMap { accounts[$0] }) } ?? ""
      }, flips: flips(finding, account.flatMap { accounts[$0] }),
      shares: shares(finding), severity: finding.severity, ends: finding.dateMeaning == .ends,
      limits: (
        context.thresholds.whole(.fewAccounts), context.thresholds.whole(.manyAccounts)
      ), units: finding.evidence.map(\.unit),
      money: finding.money.map(site.formats.short),
      date: finding.dateMeaning == .review
        ? nil : finding.date.map(site.formats.locale.shortDate),
      months: site.agreementMonths)
  }

  private func shares(_ finding: Finding) -> [String] {
    finding.evidence.filter { $0.unit == .share }.map { evidence in
      let of = evidence.figure.split(separator: ".").last.map(String.init) ?? ""
      return words.behind(of, value(evidence))
    }
  }

  private func flips(_ finding: Finding, _ account: Account?) -> [String] {
    finding.evidence.filter { $0.figure == "robustness.flip-to" }.compactMap { to in
      let from = finding.evidence.first {
        $0.figure == "robustness.flip-from" && $0.subject == to.subject
      }
      guard let subject = to.subject, let from else { return nil }
      return words.rated(self.subject(subject, account), value(from), value(to))
    }
  }

  private static func names(_ records: [(id: Text, name: Text)]) -> [String: String] {
    Dictionary(records.map { ($0.id.value, $0.name.value) }) { first, _ in first }
  }

  /// The name of a record by its list and id: `objectives.o1`, `criterion wallet`.
  private func record(_ id: String, _ account: Account?) -> String {
    guard let dot = id.firstIndex(of: ".") else { return subject(id, account) }
    let (list, key) = (String(id[..<dot]), String(id[id.index(after: dot)...]))
    // A text of the author's, such as a role, may have a full stop as well.
    guard names[list] != nil || Account.namedLists.contains(list) else { return id }
    return names[list]?[key] ?? account?.recordName(key, in: list) ?? key
  }

  /// What a figure is of: `criterion wallet`, `factor delivery`, `otif`.
  private func subject(_ id: String, _ account: Account?) -> String {
    guard let blank = id.firstIndex(of: " ") else {
      return account?.recordName(id, in: "factor") ?? account?.recordName(id, in: "measures")
        ?? words.key(id)
    }
    let (kind, key) = (String(id[..<blank]), String(id[id.index(after: blank)...]))
    return names[kind]?[key] ?? account?.recordName(key, in: kind) ?? words.key(id)
  }

  private func value(_ evidence: Finding.Evidence) -> String {
    if case .word(let word) = evidence.value { return self.word(word) }
    return site.formats.value(evidence.value, evidence.unit)
  }

  private func word(_ word: String) -> String {
    // Several where it is not known which.
    let parts = word.split(separator: " ")
    let categories = parts.compactMap { Category(rawValue: String($0)) }
    if !categories.isEmpty, categories.count == parts.count {
      return words.list(categories.map(site.category))
    }
    return words.key(word)
  }
}

extension Account {
  /// The lists that `recordName` knows.
  fileprivate static let namedLists: Set<String> = [
    "factor", "objectives", "actions", "agreements", "opportunities", "risks", "asks", "measures",
    "value_propositions",
  ]

  /// The name of a record by its list and id.
  func recordName(_ id: String, in list: String) -> String? {
    switch list {
    case "factor": factors.first { $0.id.value == id }?.name.value
    case "objectives": objectives.first { $0.id.value == id }?.name.value
    case "actions": actions.first { $0.id.value == id }?.name.value
    case "agreements": agreements.first { $0.id.value == id }?.name.value
    case "opportunities": opportunities.first { $0.id.value == id }?.name.value
    case "risks": risks.first { $0.id.value == id }?.name.value
    case "asks": asks.first { $0.id.value == id }?.name.value
    case "measures": measures.first { $0.id.value == id }?.name.value
    case "value_propositions": valuePropositions.first { $0.id.value == id }?.name.value
    default: nil
    }
  }
}

/// Accounts as findings name them.
private struct AccountsByID: Sendable {
  private let accounts: [Shared<Account>]
  private let places: [String: Int]

  init(_ accounts: [Shared<Account>]) {
    self.accounts = accounts
    places = Dictionary(accounts.indices.map { (accounts[$0].id.value, $0) }) { first, _ in first }
  }

  subscript(id: String) -> Account? { places[id].map { accounts[$0].value } }
}
