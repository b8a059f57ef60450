import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel

// How fresh and how complete the facts are, and from what a site was made.

extension Words {
  static let trustLabels: [(name: String, english: String, german: String)] = [
    ("lesson", "Lesson", "Lektion"),
    ("shownOn", "Shown on", "Zu sehen auf"),
  ]

  func title(of section: MethodSection.Name) -> String {
    switch section {
    case .fresh: say("How fresh and how complete", "Wie aktuell und wie vollständig")
    case .people: say("Data about people", "Daten über Menschen")
    case .site: say("This site", "Diese Seiten")
    }
  }

  var eachAccountPage: String { say("each account’s page", "der Seite jedes Kunden") }

  func freshLead(facts: Int, current: Int, ageing: Int, stale: Int, undated: Int) -> String {
    say(
      "Of \(facts) facts behind the figures, \(current) are current, \(ageing) are ageing, "
        + "\(stale) are stale, and \(undated) have no date.",
      "Von \(facts) Angaben hinter den Zahlen sind \(current) aktuell, \(ageing) altern, "
        + "\(stale) sind veraltet, und \(undated) haben kein Datum.")
  }

  var noFacts: String {
    say("There is no fact yet whose age could be told.", "Noch gibt es keine Angabe mit Alter.")
  }

  var freshRule: String {
    say(
      "A fact is current for one half-life, ageing for a second one, and stale after that. "
        + "Figures of a period are as old as its last day.",
      "Eine Angabe ist eine Halbwertszeit lang aktuell, altert eine zweite und ist danach "
        + "veraltet. Zahlen eines Zeitraums sind so alt wie sein letzter Tag.")
  }

  var agesCaption: String {
    say("The facts of all accounts, by kind", "Die Angaben aller Kunden, nach Art")
  }

  var coverageCaption: String {
    say("What is known of how many accounts", "Was von wie vielen Kunden bekannt ist")
  }

  var coverageNote: String {
    say(
      "In full means: every criterion rated; every success factor rated for us and for a rival; "
        + "a stage that enough indicators show; every line of cost of the latest year. What this "
        + "edition withholds counts as not known here.",
      "Ganz bekannt heißt: jedes Kriterium benotet; jeder Erfolgsfaktor benotet für uns und "
        + "einen Wettbewerber; eine Stufe, die genug Indikatoren zeigen; jede Kostenzeile des "
        + "letzten Jahres. Was diese Ausgabe zurückhält, gilt hier als nicht bekannt.")
  }

  func stalestCaption(shown: Int) -> String {
    shown == 1
      ? say("The account with the stalest facts", "Der Kunde mit den ältesten Angaben")
      : say(
        "The \(count(shown)) accounts with the largest share of stale facts",
        "Die \(count(shown)) Kunden mit dem größten Anteil veralteter Angaben")
  }

  func factKind(_ kind: Freshness.Kind) -> String {
    switch kind {
    case .ratings: say("Ratings of criteria", "Noten der Kriterien")
    case .factors: say("Success factors", "Erfolgsfaktoren")
    case .stage: say("Stage of the relationship", "Beziehungsstufe")
    case .quickCheck: say("Quick check", "Kurztest")
    case .wallet: say("Wallet", "Ausgaben des Kunden")
    case .money: say("Money", "Geld")
    case .readings: say("Readings of measures", "Messwerte")
    case .judgements: say("Judgements of people", "Einschätzungen von Menschen")
    }
  }

  func coverage(_ part: Coverage) -> String {
    switch part {
    case .ratings: say("Ratings of criteria", "Noten der Kriterien")
    case .factors: say("Success factors", "Erfolgsfaktoren")
    case .stage: say("A stage with evidence", "Eine belegte Stufe")
    case .wallet: say("A wallet", "Ausgaben des Kunden")
    case .costs: say("All costs", "Alle Kosten")
    case .plan: say("A plan", "Ein Plan")
    case .contacts: say("Contacts", "Kontakte")
    }
  }

  /// Three names at most, and how many more there are.
  func some(of names: [String]) -> String {
    guard names.count > 4 else { return list(names) }
    let rest = names.count - 3
    return names.prefix(3).joined(separator: ", ")
      + say(" and \(rest) more", " und \(rest) weitere")
  }

  func days(_ number: String) -> String { say("\(number)\u{A0}days", "\(number)\u{A0}Tage") }

  /// In the footer of every page.
  func oldestFigures(_ month: String) -> String {
    say("oldest figures: \(month)", "älteste Zahlen: \(month)")
  }
}

// The manifest.
extension Words {
  func holds(_ edition: Edition) -> String {
    switch edition {
    case .team:
      say(
        "The team edition holds everything that is not marked for others alone.",
        "Die Ausgabe für das Team enthält alles, was nicht allein für andere markiert ist.")
    case .leadership:
      say(
        "The leadership edition holds the programme, the accounts, their figures and plans.",
        "Die Ausgabe für die Leitung enthält das Programm, die Kunden, ihre Zahlen und Pläne.")
    case .narrowed(let name, let like, _):
      say(
        "The edition \(name) is the \(self.edition(like)), for some of the accounts.",
        "Die Ausgabe \(name) ist die \(self.edition(like)), für einige der Kunden.")
    case .customer, .training:
      say("It holds what its readers may see.", "Sie enthält, was ihre Leser sehen dürfen.")
    }
  }

  func leavesOut(_ edition: Edition) -> String {
    if case .narrowed = edition {
      return say(
        "It leaves out every other account, its totals included, and what belongs to the "
          + "company as a whole. ",
        "Sie lässt jeden anderen Kunden weg, auch in Summen, und was zur ganzen Firma gehört. ")
        + leavesOut(edition.base)
    }
    return switch edition.base {
    case .team:
      say(
        "It leaves out nothing else, and so it is not for publication.",
        "Sonst lässt sie nichts weg und ist deshalb nicht zur Veröffentlichung.")
    case .leadership:
      say(
        "It leaves out names and addresses of the customers’ people, opinions about people, who "
          + "gave which rating, hours, and notes that are not marked for it.",
        "Sie lässt Namen und Adressen der Menschen beim Kunden weg, Meinungen über Menschen, wer "
          + "welche Note gab, Stunden und Notizen, die nicht für sie markiert sind.")
    case .customer, .training, .narrowed:
      say("It leaves out everything else.", "Sie lässt alles andere weg.")
    }
  }

  var editionName: String { say("Edition", "Ausgabe") }
  var reportDay: String { say("As of", "Stand") }
  var accountsHeld: String { say("Accounts", "Kunden") }
  var pagesMade: String { say("Pages", "Seiten") }
  var filesRead: String { say("Content files", "Dateien des Inhalts") }
  var madeBy: String { say("Made by", "Erstellt mit") }
  var contentHash: String { say("SHA-256 of the content", "SHA-256 des Inhalts") }

  var hashNote: String {
    say(
      "Two sites of the same edition with the same digits were made from the same files; the first "
        + "eight are enough to compare. The digits are the SHA-256 of the list that sha256sum "
        + "prints for these files, sorted by path. The folder of opinions counts in the team "
        + "edition alone, and files of what an edition leaves out do not count at all.",
      "Zwei Fassungen derselben Ausgabe mit denselben Ziffern stammen aus denselben Dateien; zum "
        + "Vergleich genügen die ersten acht. Die Ziffern sind der SHA-256 der Liste, die "
        + "sha256sum für diese Dateien ausgibt, nach Pfaden sortiert. Der Ordner der Meinungen "
        + "zählt nur in der Ausgabe für das Team, und Dateien dessen, was eine Ausgabe weglässt, "
        + "zählen gar nicht.")
  }
}
