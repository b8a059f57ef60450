import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore
import KeyfolioModel

// What the chart of the customer's organisation says.

extension Words {
  // MARK: Organisation

  var organisationChartLine: String { "who reports to whom, with roles, attitude and coverage" }

  var organisationChart: OrgTree.Words {
    switch language {
    case .english: OrgTree.Words.english
    case .german: germanOrganisation
    }
  }

  private var germanOrganisation: OrgTree.Words {
    var words = OrgTree.Words()
    words.name = "Name"
    words.title = "Position"
    words.reportsTo = "Berichtet an"
    words.roles = "Rollen"
    words.attitude = "Haltung"
    words.influence = "Einfluss"
    words.coverage = "Betreuung"
    words.unknown = "unbekannt"
    words.attitudes = ["klar gegen uns", "gegen uns", "neutral", "für uns", "klar für uns"]
    words.attitudeUnknown = "Haltung unbekannt"
    words.noAttitude = "von niemandem ist die Haltung bekannt"
    words.influenceBar = "Einfluss, 0 bis 10"
    words.influenceUnknown = "Einfluss unbekannt"
    words.noInfluence = "von niemandem ist der Einfluss bekannt"
    words.coveragePips = "von uns betreut, 0 bis 4"
    words.coverageUnknown = "Betreuung unbekannt"
    words.noCoverage = "von niemandem ist die Betreuung bekannt"
    words.vacant = "unbesetzte Stelle"
    words.attention = "Schlüsselperson, kaum betreut"
    words.secondReport = "berichtet auch an"
    words.sway = "beeinflusst"
    words.placeUnknown = "Platz in der Organisation unbekannt"
    words.onlyInTable = CountPhrase(
      one: "# weitere Person steht nur in der Tabelle.",
      other: "# weitere Personen stehen nur in der Tabelle.")
    words.empty = "Noch ist niemand beim Kunden erfasst."
    return words
  }

  /// What stands for a role in a box; no two are alike.
  func roleLetters(_ role: BuyingRole) -> String {
    switch role {
    case .initiator: say("In", "In")
    case .user: say("U", "A")
    case .influencer: say("I", "Ei")
    case .buyer: say("B", "Ek")
    case .decider: say("D", "E")
    case .approver: say("A", "G")
    case .gatekeeper: say("G", "T")
    case .champion: say("C", "F")
    }
  }

  /// A key person decides, or has great influence.
  func organisationTitle(people: Int, key: Int, covered: Int, isKnown: Bool) -> String {
    guard key > 0 else {
      let all =
        people == 1
        ? say("One person", "Eine Person") : say("\(people) people", "\(people) Personen")
      return say(
        "\(all) on record, and no key person among them",
        "\(all) erfasst, darunter keine Schlüsselperson")
    }
    guard isKnown else {
      return key == 1
        ? say(
          "How well we cover the one key person is unknown",
          "Wie gut wir die einzige Schlüsselperson betreuen, ist unbekannt")
        : say(
          "How well we cover the \(key) key people is unknown",
          "Wie gut wir die \(key) Schlüsselpersonen betreuen, ist unbekannt")
    }
    guard key > 1 else {
      return covered == 1
        ? say("We cover the one key person", "Wir betreuen die einzige Schlüsselperson")
        : say(
          "We hardly cover the one key person", "Wir betreuen die einzige Schlüsselperson kaum")
    }
    guard covered < key else {
      return key == 2
        ? say("We cover both key people", "Wir betreuen beide Schlüsselpersonen")
        : say("We cover all \(key) key people", "Wir betreuen alle \(key) Schlüsselpersonen")
    }
    return covered == 0
      ? say(
        "We hardly cover any of \(key) key people",
        "Wir betreuen kaum eine von \(key) Schlüsselpersonen")
      : say(
        "We cover \(covered) of \(key) key people",
        "Wir betreuen \(covered) von \(key) Schlüsselpersonen")
  }

  func organisationMeasure(holdsOpinions: Bool) -> String {
    holdsOpinions
      ? say(
        "Who reports to whom, with roles, attitude to us, influence and how far we cover them",
        "Wer an wen berichtet, mit Rollen, Haltung zu uns, Einfluss und unserer Betreuung")
      : say(
        "Who reports to whom, with roles and how far we cover them",
        "Wer an wen berichtet, mit Rollen und unserer Betreuung")
  }

  func organisationDescription(
    people: Int, vacant: Int, reporting: Int, hardlyCovered: [String]
  ) -> String {
    var text =
      people == 1
      ? say("1 person is on record", "1 Person ist erfasst")
      : say("\(people) people are on record", "\(people) Personen sind erfasst")
    if vacant > 0 {
      text +=
        vacant == 1
        ? say(", and 1 vacant place", ", dazu 1 unbesetzte Stelle")
        : say(", and \(vacant) vacant places", ", dazu \(vacant) unbesetzte Stellen")
    }
    text +=
      reporting == 1
      ? say(". Of 1 the superior is known.", ". Bei einer ist die vorgesetzte Person bekannt.")
      : say(
        ". Of \(reporting) the superior is known.",
        ". Bei \(reporting) ist die vorgesetzte Person bekannt.")
    if !hardlyCovered.isEmpty {
      text += say(
        " Hardly covered key people: \(list(hardlyCovered)).",
        " Kaum betreute Schlüsselpersonen: \(list(hardlyCovered)).")
    }
    return text
  }

  func personTooltip(
    name: String, title: String, roles: [String], attitude: String?, influence: String?,
    coverage: String?, isVacant: Bool, holdsOpinions: Bool
  ) -> String {
    var lines = [title.isEmpty ? name : "\(name), \(title)"]
    if !roles.isEmpty {
      lines.append(say("roles: ", "Rollen: ") + roles.joined(separator: ", "))
    }
    guard !isVacant else {
      return (lines + [say("vacant", "unbesetzt")]).joined(separator: "; ")
    }
    if holdsOpinions {
      lines.append(say("attitude ", "Haltung ") + (attitude ?? unknown))
      lines.append(
        say("influence ", "Einfluss ")
          + (influence.map { say("\($0) of 10", "\($0) von 10") } ?? unknown))
    }
    lines.append(
      say("covered ", "Betreuung ")
        + (coverage.map { say("\($0) of 4", "\($0) von 4") } ?? unknown))
    return lines.joined(separator: "; ")
  }
}
