import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel
import KeyfolioTemplate

/// The customer's people and who of ours knows them.
struct AccountPeople {
  private let account: Account
  private let site: SiteContext
  private var words: Words { site.words }
  private let people: [String: String]

  init(_ account: Account, _ site: SiteContext, names: [String: String]) {
    self.account = account
    self.site = site
    people = names
  }

  private static let names: TemplateNames = ["caption", "hasLinks", "rows"]
  private static let rowNames: TemplateNames = [
    "name", "vacant", "title", "unit", "roles", "contacts", "alone",
  ]

  var value: TemplateValue {
    guard !account.people.isEmpty else { return .unknown }
    let present = account.people.filter { !hasLeft($0.until, by: site.asOf) }
    let left = account.people.count - present.count
    return .record(
      Self.names,
      [
        .text(words.people(present.count, left: left)), .flag(!site.isJoint),
        .list(present.map(row)),
      ])
  }

  private func row(_ person: Person) -> TemplateValue {
    let links = account.contacts.filter {
      $0.theirs?.value == person.id.value && ($0.strength?.value.value ?? .zero) > .zero
    }
    let known = links.sorted { a, b in
      (a.strength?.value.value ?? .zero) > (b.strength?.value.value ?? .zero)
    }.map(contact)
    let isVacant = person.name == nil && person.initials == nil
    let unit = account.units.first { $0.id.value == person.unit?.value }
    return .record(
      Self.rowNames,
      [
        .text(people[person.id.value] ?? words.vacant), .flag(isVacant),
        .known(person.title?.value), .known(unit?.name.value),
        .text(person.roles.map { words.role($0.value) }.joined(separator: ", ")),
        .text(known.joined(separator: "; ")), .flag(known.isEmpty),
      ])
  }

  private func contact(_ contact: Contact) -> String {
    let name = site.staffName(contact.ours?.value) ?? words.unknown
    return words.threads(
      name, contact.last.map { site.formats.locale.shortDate($0.value) })
  }
}
