import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore
import KeyfolioModel

/// The customer's organisation as a chart.
struct OrganisationFigure {
  let account: Account
  let figures: AccountFigures
  let site: SiteContext
  private var words: Words { site.words }

  /// Facts come from the people, so that a tree is left where roles or contacts are withheld.
  var chart: OrgTree? {
    let present = self.present
    guard !site.isJoint, !present.isEmpty else { return nil }
    let names = account.peopleNames(words)
    let pressing = Set(centre?.uncoveredKeyPeople.map(\.person) ?? [])
    let people = present.map { person in
      self.person(person, names, isPressing: pressing.contains(person.id.value))
    }
    return OrgTree(
      caption: caption(people, pressing: pressing), people: people, holdsOpinions: holdsOpinions,
      words: words.organisationChart)
  }

  private var centre: BuyingCentre? { figures.buyingCentre }

  private var holdsOpinions: Bool { centre?.holdsOpinions ?? false }

  /// Those who are still here and the vacant places, the highest first.
  private var present: [Person] {
    account.people.enumerated().filter { !hasLeft($0.element.until, by: site.asOf) }
      .sorted { a, b in
        let (left, right) = (level(a.element), level(b.element))
        return left != right ? left < right : a.offset < b.offset
      }.map(\.element)
  }

  private func level(_ person: Person) -> Double { person.level?.value.value.double ?? .infinity }

  private func person(_ person: Person, _ names: [String: String], isPressing: Bool)
    -> OrgTree.Person
  {
    let row = centre?.rows.first { $0.person == person.id.value }
    let isVacant = person.placeholder?.value ?? false
    let name = names[person.id.value] ?? words.vacant
    // Where a title stands in for the name it is not said twice.
    let title = person.title?.value ?? ""
    var result = OrgTree.Person(
      id: person.id.value, name: name, title: title == name ? "" : title,
      reportsTo: superior(of: person),
      roles: person.roles.map { .init(words.roleLetters($0.value), words.role($0.value)) },
      attitude: row?.attitude.map { Quantity($0.double, site.formats.signed($0.double)) },
      influence: row?.influence.map(quantity), coverage: row?.coverage.map(quantity),
      isVacant: isVacant, isPressing: isPressing)
    result.tooltip = words.personTooltip(
      name: name, title: result.title, roles: result.roles.map(\.word),
      attitude: result.attitude?.text, influence: result.influence?.text,
      coverage: result.coverage?.text, isVacant: isVacant, holdsOpinions: holdsOpinions)
    return result
  }

  private func quantity(_ value: FixedPoint) -> Quantity {
    Quantity(value.double, site.formats.rating(value))
  }

  /// In place of a superior who has left the successor, or whoever was above.
  private func superior(of person: Person) -> String? {
    var next = person.reportsTo?.value
    // As many steps as there are people, should those who left stand in a ring.
    for _ in account.people {
      guard let id = next, let above = account.people.first(where: { $0.id.value == id }) else {
        return nil
      }
      guard hasLeft(above.until, by: site.asOf) else { return id }
      let successor = above.successor?.value
      next = successor == person.id.value ? above.reportsTo?.value : successor
      if next == nil { next = above.reportsTo?.value }
    }
    return nil
  }

  private func caption(_ people: [OrgTree.Person], pressing: Set<String>) -> Caption {
    let key = centre?.keyPeople ?? []
    let covered = site.thresholds[.covered]
    let vacant = people.count { $0.isVacant }
    return Caption(
      id: "organisation",
      title: words.organisationTitle(
        people: people.count - vacant, key: key.count,
        covered: key.count { ($0.coverage ?? .zero) >= covered },
        isKnown: key.contains { $0.coverage != nil }),
      measure: words.organisationMeasure(holdsOpinions: holdsOpinions),
      description: words.organisationDescription(
        people: people.count - vacant, vacant: vacant,
        reporting: people.count { $0.reportsTo != nil },
        hardlyCovered: people.filter { pressing.contains($0.id) }.map(\.name)),
      source: words.asOf(site.date))
  }
}
