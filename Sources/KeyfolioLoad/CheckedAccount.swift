import KeyfolioCore
import KeyfolioMarkdown
import KeyfolioModel

/// An account whose references and links are resolved, with what is wrong with it and what the
/// checks of the whole want to know of it.
struct CheckedAccount: Sendable, Equatable {
  var account: Shared<Account>
  var diagnostics: Diagnostics
  /// Where the first opinion about a person stands outside the private folder, and how many there are.
  var firstOpinion: Place?
  var opinions = 0
  /// The newest date that a fact of it carries.
  var newestFact: CalendarDate?
}

/// What accounts are checked against, the same for all of them.
struct CheckSettings: Equatable, Sendable {
  var programme: Programme
  var references: References
  /// The files that links may lead to.
  var known: Set<RelativePath>
}

/// All that the checks of an account depend on.
struct CheckInput: Equatable, Sendable {
  var account: Unchanged<Account>
  var settings: Shared<CheckSettings>
  /// The notes whose headings its links name.
  var asked: [RelativePath: Document]
}

struct AccountChecker: Sendable {
  let settings: Shared<CheckSettings>
  let links: LinkChecker

  /// Whether what was found for an account the last time is what would be found now.
  func isCurrent(_ input: CheckInput, for account: Shared<Account>) -> Bool {
    input.account == Unchanged(account) && input.settings == settings
      && input.asked.allSatisfy { links.documents.value[$0.key] == $0.value }
  }

  func checked(_ shared: Shared<Account>) -> (CheckInput, Shared<CheckedAccount>) {
    var (account, found, asked) = (shared.value, Diagnostics(), Set<RelativePath>())
    let programme = settings.value.programme
    checkAccount(account, in: programme, &found)
    settings.value.references.check(account, &found)
    checkPageNames(account.notes, &found)
    let people = Set(account.people.map(\.id.value))
    account.changeNotes { links.resolve(&$0, people: people, &asked, &found) }
    let input = CheckInput(
      account: Unchanged(shared), settings: settings,
      asked: asked.reduce(into: [:]) { $0[$1] = links.documents.value[$1] })
    var checked = CheckedAccount(account: Shared(account), diagnostics: found)
    for person in account.people {
      guard let opinion = person.influence ?? person.attitude else { continue }
      checked.firstOpinion = checked.firstOpinion ?? opinion.value.place
      checked.opinions += 1
    }
    checked.newestFact = newestFact(in: account, programme.fiscalYear?.value ?? .calendar)
    return (input, Shared(checked))
  }
}
