import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore
import KeyfolioModel

/// Who of ours meets whom of theirs, in the shape that the active links make.
struct NetworkFigure {
  typealias Chart = KeyfolioCharts.ContactNetwork
  typealias Member = KeyfolioAnalysis.ContactNetwork.Member

  let account: Account
  let figures: AccountFigures
  let site: SiteContext

  var chart: Chart? {
    guard let network = figures.network else { return nil }
    let (ours, theirs) = (ourIDs(network), theirIDs(network))
    let names = account.peopleNames
    let contacts = network.links.compactMap { link -> Chart.Contact? in
      guard let our = ours.firstIndex(of: link.ours), let their = theirs.firstIndex(of: link.theirs)
      else { return nil }
      return contact(link, our, their)
    }
    return Chart(
      caption: caption(network, names), ours: ours.map { ourPerson($0, network) },
      theirs: theirs.map { theirPerson($0, network, names) }, contacts: contacts,
      shape: network.shape.map(shape), ourName: site.supplier, theirName: account.name.value)
  }

  // MARK: People

  /// The owner, the account's team in its order, and whoever else has a link.
  private func ourIDs(_ network: KeyfolioAnalysis.ContactNetwork) -> [String] {
    let team = account.team.compactMap { $0.person?.value }
    return unique([account.owner?.value].compactMap(\.self) + team + network.links.map(\.ours))
  }

  /// Those who are still here and the vacant places, and whoever else has a link.
  private func theirIDs(_ network: KeyfolioAnalysis.ContactNetwork) -> [String] {
    let present = account.people.filter { !hasLeft($0.until, by: site.asOf) }.map(\.id.value)
    return unique(present + network.links.map(\.theirs))
  }

  private func unique(_ ids: [String]) -> [String] {
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }
  }

  private func ourPerson(_ id: String, _ network: KeyfolioAnalysis.ContactNetwork)
    -> Chart.Person
  {
    let role = account.team.first { $0.person?.value == id }?.role?.value
    let isOwner = id == account.owner?.value
    let hasGone = site.hasLeft(id)
    return Chart.Person(
      site.staffName(id) ?? Words.unknown,
      detail: role ?? (isOwner ? Words.keyAccountManager : ""),
      presence: hasGone ? .left : .present, isCut: network.cut.contains(Member(.ours, id)),
      isLead: isOwner)
  }

  private func theirPerson(
    _ id: String, _ network: KeyfolioAnalysis.ContactNetwork, _ names: [String: String]
  ) -> Chart.Person {
    let person = account.people.first { $0.id.value == id }
    let isVacant = person?.placeholder?.value ?? false
    let name = names[id] ?? Words.unknown
    let detail = person?.title?.value ?? person?.function?.value ?? ""
    return Chart.Person(
      name, detail: detail == name ? "" : detail,
      presence: isVacant ? .vacant : hasLeft(person?.until, by: site.asOf) ? .left : .present,
      isCut: network.cut.contains(Member(.theirs, id)), isLead: id == mainContact(network))
  }

  /// Whom the owner knows best.
  private func mainContact(_ network: KeyfolioAnalysis.ContactNetwork) -> String? {
    network.active.filter { $0.ours == account.owner?.value }
      .max { ($0.strength ?? .zero) < ($1.strength ?? .zero) }?.theirs
  }

  // MARK: Links

  private func contact(
    _ link: KeyfolioAnalysis.ContactNetwork.Link, _ ours: Int, _ theirs: Int
  ) -> Chart.Contact {
    let state: Chart.Contact.State =
      switch link.state {
      case .active: .current
      case .stale: .lapsed
      case .planned: .planned
      case .left, .lost: .ended
      case .unknown: .unknown
      }
    return Chart.Contact(
      ours: ours, theirs: theirs,
      strength: link.strength.map { Quantity($0.double, site.formats.rating($0)) }, state: state,
      last: link.last.map { site.formats.locale.shortDate($0) } ?? "")
  }

  private func shape(_ shape: KeyfolioAnalysis.ContactNetwork.Shape) -> Chart.Shape {
    switch shape {
    case .separated: .separated
    case .bowTie: .bowTie
    case .widening: .widening
    case .hub: .hub
    case .diamond: .diamond
    }
  }

  // MARK: Words

  private func caption(
    _ network: KeyfolioAnalysis.ContactNetwork, _ names: [String: String]
  ) -> Caption {
    let active = network.active
    let cut = network.cut.map { name($0, names) }
    return Caption(
      id: "network",
      title: Words.networkTitle(
        network.shape, active: active.count, cut: cut,
        busiest: network.busiest.map {
          (name($0.member, names), site.formats.locale.percent($0.share))
        }),
      measure: Words.networkMeasure,
      description: Words.networkDescription(
        active: active.count, ours: Set(active.map(\.ours)).count,
        theirs: Set(active.map(\.theirs)).count, matching: network.matching,
        stale: network.count(.stale), planned: network.count(.planned)),
      source: Words.asOf(site.date))
  }

  private func name(_ member: Member, _ names: [String: String]) -> String {
    switch member.side {
    case .ours: site.staffName(member.id) ?? Words.unknown
    case .theirs: names[member.id] ?? Words.unknown
    }
  }
}
