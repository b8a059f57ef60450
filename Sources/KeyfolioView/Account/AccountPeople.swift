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

  var value: TemplateValue {
    let present = account.people.filter { !hasLeft($0.until, by: site.asOf) }
    let left = account.people.count - present.count
    let links: [TableBlock.Column] = site.isJoint ? [] : [.text(.roles), .text(.contact)]
    return TableBlock(
      "people-table", words.people(present.count, left: left), [.text(.person)] + links,
      present.map(row)
    ).value(words)
  }

  private func row(_ person: Person) -> TableBlock.Row {
    let links = account.contacts.filter {
      $0.theirs?.value == person.id.value && ($0.strength?.value.value ?? .zero) > .zero
    }
    let known = links.sorted { a, b in
      (a.strength?.value.value ?? .zero) > (b.strength?.value.value ?? .zero)
    }.map(contact)
    let isVacant = person.name == nil && person.initials == nil
    let unit = account.units.first { $0.id.value == person.unit?.value }?.name.value
    let place = [person.title?.value, unit].compactMap(\.self).joined(separator: ", ")
    return TableBlock.Row([
      .init(
        people[person.id.value] ?? words.vacant, note: place.isEmpty ? nil : place,
        isAlert: isVacant),
      .init(person.roles.map { words.role($0.value) }.joined(separator: ", ")),
      .init(known.isEmpty ? words.noContact : known.joined(separator: "; ")),
    ])
  }

  private func contact(_ contact: Contact) -> String {
    let name = site.staffName(contact.ours?.value) ?? words.unknown
    return words.threads(
      name, contact.last.map { site.formats.locale.shortDate($0.value) })
  }
}
