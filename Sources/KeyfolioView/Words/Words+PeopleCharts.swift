import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioModel

// What the charts of the customer's people say.

extension Words {
  // MARK: Organisation

  var organisationChartLine: String { "who reports to whom, with roles, attitude and coverage" }

  var organisationChart: OrgTree.Words { OrgTree.Words.english }

  /// What stands for a role in a box; no two begin alike.
  func roleLetters(_ role: BuyingRole) -> String {
    switch role {
    case .initiator: "In"
    case .user: "U"
    case .influencer: "I"
    case .buyer: "B"
    case .decider: "D"
    case .approver: "A"
    case .gatekeeper: "G"
    case .champion: "C"
    }
  }

  /// A key person decides, or has great influence.
  func organisationTitle(people: Int, key: Int, covered: Int, isKnown: Bool) -> String {
    let all = people == 1 ? "One person" : "\(people) people"
    guard key > 0 else { return "\(all) on record, and no key person among them" }
    guard isKnown else {
      return key == 1
        ? "How well we cover the one key person is unknown"
        : "How well we cover the \(key) key people is unknown"
    }
    guard key > 1 else {
      return covered == 1 ? "We cover the one key person" : "We hardly cover the one key person"
    }
    guard covered < key else {
      return key == 2 ? "We cover both key people" : "We cover all \(key) key people"
    }
    return covered == 0
      ? "We hardly cover any of \(key) key people" : "We cover \(covered) of \(key) key people"
  }

  func organisationMeasure(holdsOpinions: Bool) -> String {
    holdsOpinions
      ? "Who reports to whom, with roles, attitude to us, influence and how far we cover them"
      : "Who reports to whom, with roles and how far we cover them"
  }

  func organisationDescription(
    people: Int, vacant: Int, reporting: Int, hardlyCovered: [String]
  ) -> String {
    var text = people == 1 ? "1 person is on record" : "\(people) people are on record"
    if vacant > 0 { text += vacant == 1 ? ", and 1 vacant place" : ", and \(vacant) vacant places" }
    text +=
      reporting == 1 ? ". Of 1 the superior is known." : ". Of \(reporting) the superior is known."
    if !hardlyCovered.isEmpty { text += " Hardly covered key people: \(list(hardlyCovered))." }
    return text
  }

  func personTooltip(
    name: String, title: String, roles: [String], attitude: String?, influence: String?,
    coverage: String?, isVacant: Bool, holdsOpinions: Bool
  ) -> String {
    var lines = [title.isEmpty ? name : "\(name), \(title)"]
    if !roles.isEmpty { lines.append("roles: " + roles.joined(separator: ", ")) }
    guard !isVacant else { return (lines + ["vacant"]).joined(separator: "; ") }
    if holdsOpinions {
      lines.append("attitude " + (attitude ?? unknown))
      lines.append("influence " + (influence.map { "\($0) of 10" } ?? unknown))
    }
    lines.append("covered " + (coverage.map { "\($0) of 4" } ?? unknown))
    return lines.joined(separator: "; ")
  }

  // MARK: Attitudes

  var attitudesChartLine: String { "the customer’s people by attitude to us and influence" }

  var attitudesMeasure: String {
    "Attitude to us, −2 to +2, by influence, 0 to 10; area: how far we cover them, 0 to 4"
  }

  var zoneWinOver: String { "win over" }
  var zoneKeepClose: String { "keep close" }
  var zoneWatch: String { "watch" }
  var zoneBuildUp: String { "build up" }

  var attitudesChart: AttitudeField.Words {
    var words = AttitudeField.Words.english
    words.attention = "key person, against us or hardly covered"
    return words
  }

  /// `line` is the influence from which a person counts as influential, `unknown` how many of the
  /// influential we know no attitude of.
  func attitudesTitle(
    influential: Int, inFavour: Int, against: [String], unknown: Int, line: String
  ) -> String {
    guard influential > 0 else { return "Nobody is known to have an influence of \(line) or more" }
    guard influential > 1 else {
      let one = "The one influential person"
      if unknown > 0 { return "What the one influential person thinks of us is unknown" }
      return against.isEmpty
        ? (inFavour == 1 ? "\(one) is for us" : "\(one) is not won yet") : "\(one) is against us"
    }
    let people = "influential people"
    guard unknown < influential else {
      return "What the \(influential) \(people) think of us is unknown"
    }
    let whole = influential == 2 ? "Both \(people)" : "All \(influential) \(people)"
    if against.count == influential { return "\(whole) are against us" }
    if inFavour == influential { return "\(whole) are for us" }
    let of = "of \(influential) \(people)"
    if against.count == 1 { return "One \(of) is against us: \(against[0])" }
    if !against.isEmpty { return "\(against.count) \(of) are against us" }
    let rest = unknown > 0 ? "the attitude of \(unknown) is unknown" : "none is against us"
    switch inFavour {
    case 0:
      return unknown > 0 ? "None \(of) is known to be for us" : "None \(of) is for us or against"
    case 1: return "One \(of) is for us; \(rest)"
    default: return "\(inFavour) \(of) are for us; \(rest)"
    }
  }

  func attitudesDescription(
    people: Int, unknown: Int, inFavour: [String], against: [String], line: String
  ) -> String {
    var text = people == 1 ? "1 person." : "\(people) people."
    if unknown > 0 {
      text +=
        unknown == 1 ? " The attitude of 1 is unknown." : " The attitude of \(unknown) is unknown."
    }
    let sides = [("for us", inFavour), ("against us", against)].filter { !$0.1.isEmpty }
    let parts = sides.map { "\($0.0) \(list($0.1))" }
    if !parts.isEmpty {
      text += " With an influence of \(line) or more: \(parts.joined(separator: "; "))."
    }
    return text
  }
}
