import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore
import KeyfolioModel

/// Who of ours meets whom of the customer's, as a chart.
struct NetworkFigure {
  typealias Network = KeyfolioAnalysis.ContactNetwork
  typealias Drawn = KeyfolioCharts.ContactNetwork

  let account: Account
  let figures: AccountFigures
  let site: SiteContext
  private var words: Words { site.words }

  var chart: Drawn? {
    guard let network = figures.network else { return nil }
    let ours = self.ours(network)
    let theirs = self.theirs(network)
    let shape = network.shape.flatMap { Drawn.Shape(rawValue: $0.rawValue) }
    let links = network.links.compactMap { link -> Drawn.Contact? in
      guard let our = ours.places[link.ours], let their = theirs.places[link.theirs] else {
        return nil
      }
      return Drawn.Contact(
        ours: our, theirs: their, strength: link.strength.map(quantity), state: state(link.state),
        last: link.last.map { site.formats.locale.shortDate($0) } ?? "")
    }
    return Drawn(
      caption: caption(network, ours.people + theirs.people), ours: ours.people,
      theirs: theirs.people, contacts: links, shape: shape, ourName: site.supplier,
      theirName: account.name.value, words: words.networkChart(network.matching))
  }

  private func quantity(_ strength: FixedPoint) -> Quantity {
    Quantity(strength.double, site.formats.rating(strength))
  }

  private func state(_ state: Network.Link.State) -> Drawn.Contact.State {
    switch state {
    case .active: .current
    case .stale: .lapsed
    case .planned: .planned
    case .left, .lost: .ended
    case .unknown: .unknown
    }
  }

  // MARK: People

  /// People with their places by id; a vacant place of ours has none.
  private struct Group {
    var people: [Drawn.Person] = []
    var places: [String: Int] = [:]

    mutating func add(_ id: String?, _ person: Drawn.Person) {
      if let id { places[id] = people.count }
      people.append(person)
    }
  }

  /// The account's team, then everybody else of ours who has a contact.
  private func ours(_ network: Network) -> Group {
    var group = Group()
    for member in account.team {
      let role = member.role?.value ?? ""
      guard let id = member.person?.value else {
        group.add(nil, Drawn.Person(role, presence: .vacant))
        continue
      }
      guard group.places[id] == nil else { continue }
      let isGone = hasLeft(member.until, by: site.asOf) || hasGone(id, network)
      // Who has left counts for nothing unless a contact still names them.
      guard !isGone || network.links.contains(where: { $0.ours == id }) else { continue }
      group.add(id, own(id, role, isGone, network))
    }
    for link in network.links where group.places[link.ours] == nil {
      group.add(link.ours, own(link.ours, "", hasGone(link.ours, network), network))
    }
    return group
  }

  private func own(_ id: String, _ role: String, _ isGone: Bool, _ network: Network)
    -> Drawn.Person
  {
    let isOwner = account.owner?.value == id
    return Drawn.Person(
      site.staffName(id) ?? id, detail: role.isEmpty && isOwner ? words.accountOwner : role,
      presence: isGone ? .left : .present, isCut: isCut(.init(.ours, id), network),
      isLead: isOwner)
  }

  /// One of ours has left where a contact ended and the other end is still there.
  private func hasGone(_ id: String, _ network: Network) -> Bool {
    network.links.contains { link in
      guard link.ours == id else { return false }
      return link.state == .lost || link.state == .left && !isGone(link.theirs)
    }
  }

  private func isGone(_ id: String) -> Bool {
    account.people.contains { $0.id.value == id && hasLeft($0.until, by: site.asOf) }
  }

  /// Everybody of theirs who is there, and who has left but still has a contact on record.
  private func theirs(_ network: Network) -> Group {
    var group = Group()
    let names = account.peopleNames(words)
    for person in account.people where group.places[person.id.value] == nil {
      let id = person.id.value
      let isGone = hasLeft(person.until, by: site.asOf)
      guard !isGone || network.links.contains(where: { $0.theirs == id }) else { continue }
      let isVacant = person.placeholder?.value ?? false
      group.add(
        id,
        Drawn.Person(
          names[id] ?? words.unknown, detail: person.title?.value ?? person.function?.value ?? "",
          presence: isVacant ? .vacant : isGone ? .left : .present,
          isCut: isCut(.init(.theirs, id), network), isLead: false))
    }
    // Someone whom this edition does not hold has no name, not even an id.
    for link in network.links where group.places[link.theirs] == nil {
      group.add(
        link.theirs, Drawn.Person(words.unknown, isCut: isCut(.init(.theirs, link.theirs), network))
      )
    }
    return group
  }

  /// Whether everything, or half of it, hangs on one person: worth a ring.
  private func isCut(_ member: Network.Member, _ network: Network) -> Bool {
    switch network.shape {
    case .bowTie, .widening: network.cut.contains(member)
    case .separated, .hub, .diamond, nil: false
    }
  }

  // MARK: Words

  private func caption(_ network: Network, _ people: [Drawn.Person]) -> Caption {
    Caption(
      id: "network", title: title(network), measure: words.networkMeasure,
      description: words.networkDescription(
        contacts: network.links.count, active: network.count(.active),
        lapsed: network.count(.stale), planned: network.count(.planned),
        ended: network.count(.left) + network.count(.lost), unknown: network.count(.unknown),
        departures: network.matching, atMost: network.matchingBounds.upperBound,
        vacant: people.count { $0.presence == .vacant }),
      source: words.asOf(site.date))
  }

  private func title(_ network: Network) -> String {
    let active = network.count(.active)
    switch network.shape {
    case .separated: return words.networkSeparated(lapsed: network.count(.stale))
    case .bowTie: return words.networkThread(active, network.cut.map(name))
    case .widening: return words.networkWidening(active, network.cut.map(name))
    case .hub:
      guard let busiest = network.busiest else { return words.networkOpen(active, 0) }
      let own = network.departures.first { $0.member == busiest.member }?.contacts.count ?? 0
      return words.networkHub(active, own, name(busiest.member))
    case .diamond:
      return words.networkDiamond(active, network.ourFunctions, network.theirFunctions)
    case nil: return words.networkOpen(active, network.count(.unknown))
    }
  }

  private func name(_ member: Network.Member) -> String {
    switch member.side {
    case .ours: site.staffName(member.id) ?? words.unknown
    case .theirs: account.peopleNames(words)[member.id] ?? words.unknown
    }
  }
}
