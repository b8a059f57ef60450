import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore
import KeyfolioModel

/// What the customer's people think of us, as a chart; of the team's edition only.
struct AttitudesFigure {
  let account: Account
  let figures: AccountFigures
  let site: SiteContext
  private var words: Words { site.words }

  var chart: AttitudeField? {
    guard let centre = figures.buyingCentre, centre.holdsOpinions else { return nil }
    let rows = centre.rows.filter(\.isPresent)
    guard rows.contains(where: { $0.attitude != nil || $0.influence != nil }) else { return nil }
    let names = account.peopleNames(words)
    let line = site.thresholds[.keyInfluence]
    let pressing = Set((centre.opponents + centre.uncoveredKeyPeople).map(\.person))
    return AttitudeField(
      caption: caption(centre, rows, names),
      people: rows.map { person($0, names, isPressing: pressing.contains($0.person)) },
      zones: zones(line.double),
      attitudeTicks: [-2, -1, 0, 1, 2].map { Quantity($0, site.formats.signed($0)) },
      influenceTicks: ticks(line),
      sizeKey: [1, 2, 4].map { quantity(FixedPoint($0)) }, words: words.attitudesChart)
  }

  private func person(
    _ row: BuyingCentre.Row, _ names: [String: String], isPressing: Bool
  ) -> AttitudeField.Person {
    let name = names[row.person] ?? words.unknown
    let attitude = row.attitude.map { Quantity($0.double, site.formats.signed($0.double)) }
    let (influence, coverage) = (row.influence.map(quantity), row.coverage.map(quantity))
    let title = account.people.first { $0.id.value == row.person }?.title?.value ?? ""
    return AttitudeField.Person(
      id: row.person, name: name, attitude: attitude, influence: influence, coverage: coverage,
      isPressing: isPressing,
      tooltip: words.personTooltip(
        name: name, title: title == name ? "" : title, roles: row.roles.map(words.role),
        attitude: attitude?.text, influence: influence?.text, coverage: coverage?.text,
        isVacant: false, holdsOpinions: true))
  }

  private func quantity(_ value: FixedPoint) -> Quantity {
    Quantity(value.double, site.formats.rating(value))
  }

  private func ticks(_ line: FixedPoint) -> [Quantity] {
    let usual = [0, 2, 4, 6, 8, 10].map { FixedPoint($0) }
    // The line first: where two labels touch the first stays.
    return ([line] + usual.filter { $0 != line }).map(quantity)
  }

  private func zones(_ line: Double) -> [AttitudeField.Zone] {
    let (low, high) = (0...min(10, line), min(10, line)...10.0)
    let (against, inFavour) = (-2.5...0.5, 0.5...2.5)
    return [
      .init(words.zoneWinOver, attitude: against, influence: high),
      .init(words.zoneKeepClose, attitude: inFavour, influence: high),
      .init(words.zoneWatch, attitude: against, influence: low),
      .init(words.zoneBuildUp, attitude: inFavour, influence: low),
    ]
  }

  private func caption(
    _ centre: BuyingCentre, _ rows: [BuyingCentre.Row], _ names: [String: String]
  ) -> Caption {
    let line = site.thresholds[.keyInfluence]
    let influential = rows.filter { ($0.influence ?? .zero) >= line }
    func named(_ rows: [BuyingCentre.Row]) -> [String] { rows.compactMap { names[$0.person] } }
    let inFavour = influential.filter { ($0.attitude ?? .zero) > .zero }
    return Caption(
      id: "attitudes",
      title: words.attitudesTitle(
        influential: influential.count, inFavour: inFavour.count,
        against: named(centre.opponents), unknown: influential.count { $0.attitude == nil },
        line: site.formats.rating(line)),
      measure: words.attitudesMeasure,
      description: words.attitudesDescription(
        people: rows.count, unknown: rows.count { $0.attitude == nil },
        inFavour: named(inFavour), against: named(centre.opponents),
        line: site.formats.rating(line)),
      source: words.asOf(site.date))
  }
}
