import KeyfolioAnalysis
import KeyfolioModel

// An account's page: captions of its tables and what its summary says.

extension Words {
  var estimate: String { say("estimate", "geschätzt") }
  var noContact: String { say("no contact", "kein Kontakt") }

  var objectivesCaption: String {
    say(
      "Objectives: where we started, where we stand, what we want",
      "Ziele: wo wir begannen, wo wir stehen, was wir wollen")
  }
  var agreementsCaption: String {
    say(
      "Agreements in force, with the yearly sales under those that end soon",
      "Geltende Verträge, mit dem Jahresumsatz unter denen, die bald enden")
  }
  var actionsCaption: String {
    say("Actions, open ones first, by date", "Aufgaben, offene zuerst, nach Termin")
  }
  var opportunitiesCaption: String {
    say(
      "Opportunities, with the contribution they would bring",
      "Chancen, mit dem Beitrag, den sie brächten")
  }
  var risksCaption: String {
    say("Risks; likelihood and impact from 1 to 5", "Risiken; Eintritt und Wirkung von 1 bis 5")
  }
  var reviewsCaption: String {
    say(
      "What moved from one review to the next, latest first; points with the weights of today",
      "Was sich von Besprechung zu Besprechung bewegte, jüngste zuerst; Punkte mit heutigen "
        + "Gewichten")
  }

  func agreementKind(_ kind: Agreement.Kind) -> String {
    switch kind {
    case .frame: say("frame", "Rahmen")
    case .price: say("price", "Preise")
    case .service: say("service", "Service")
    case .logistics: say("logistics", "Logistik")
    case .development: say("development", "Entwicklung")
    case .confidentiality: say("confidentiality", "Vertraulichkeit")
    }
  }

  func moreLate(_ count: Int) -> String {
    say(
      "\(capitalised(self.count(count))) more overdue",
      "\(capitalised(self.count(count))) weitere überfällig")
  }

  func moreFindings(_ count: Int) -> String {
    let number = capitalised(self.count(count))
    return say(
      count == 1 ? "One more question" : "\(number) more questions",
      count == 1 ? "Eine weitere Frage" : "\(number) weitere Fragen")
  }

  /// When a plan was reviewed last, and when it will be.
  func reviewed(last: String?, next: String?) -> String {
    let past = last.map { say("Last reviewed on \($0)", "Zuletzt besprochen am \($0)") }
    let first = past ?? say("No review on record", "Keine Besprechung festgehalten")
    guard let next else { return first + "." }
    return first + say(", next on \(next).", ", nächste am \(next).")
  }

  /// Which lines of which files figures rest on.
  func from(_ lines: String) -> String { say("From \(lines)", "Aus \(lines)") }
}

// What moved at an account between two reviews.
extension Words {
  var sinceReview: String { say("Since then", "Seither") }
  func after(_ date: String) -> String { say("after \(date)", "nach dem \(date)") }
  var nothingChanged: String {
    say("nothing that reviews keep", "nichts, was Besprechungen halten")
  }

  func moved(from: String, to: String) -> String {
    say("from \(from) to \(to)", "von \(from) zu \(to)")
  }
  func stageMoved(_ from: String, _ to: String) -> String {
    say("stage \(from) → \(to)", "Stufe \(from) → \(to)")
  }
  func quickCheckMoved(_ from: String, _ to: String) -> String {
    say("quick check \(from) → \(to)", "Kurztest \(from) → \(to)")
  }
  func ratingMoved(_ criterion: String, _ from: String, _ to: String) -> String {
    "\(criterion) \(from) → \(to)"
  }
  func firstRated(_ criteria: String) -> String {
    say("rated for the first time: \(criteria)", "erstmals benotet: \(criteria)")
  }

  func actionChanged(_ name: String, _ kind: ReviewHistory.ActionChange.Kind, _ date: String?)
    -> String
  {
    switch kind {
    case .done:
      date.map { say("“\(name)” done on \($0)", "„\(name)“ erledigt am \($0)") }
        ?? say("“\(name)” done", "„\(name)“ erledigt")
    case .dropped: say("“\(name)” dropped", "„\(name)“ fallen gelassen")
    case .moved:
      date.map { say("“\(name)” moved to \($0)", "„\(name)“ verschoben auf \($0)") }
        ?? say("“\(name)” moved", "„\(name)“ verschoben")
    }
  }
}
