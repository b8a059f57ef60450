import KeyfolioCore
import KeyfolioModel
import KeyfolioTemplate

// The words of the pages: the one table of both languages. Templates hold no word of their own.
// Labels stand in the record `w`; sentences with numbers in them are functions, each of which says
// the same in English and in German, side by side.

/// The words of a site, in the language of its locale.
struct Words: Equatable, Sendable {
  let language: Language

  /// One of two texts that say the same.
  func say(_ english: @autoclosure () -> String, _ german: @autoclosure () -> String) -> String {
    switch language {
    case .english: english()
    case .german: german()
    }
  }

  /// Every label that a template asks for, by the name it asks with.
  var labels: TemplateValue {
    switch language {
    case .english: Self.englishLabels
    case .german: Self.germanLabels
    }
  }

  /// A label for pages that list their own sections.
  func label(_ name: String) -> String {
    let record = language == .german ? Self.germanLabels : Self.englishLabels
    guard case .record(let labels) = record, case .text(let text)? = labels[name] else {
      return name
    }
    return text
  }

  private static let englishLabels: TemplateValue = .record(
    TemplateRecord(allLabels.map { ($0.name, .text($0.english)) }))
  private static let germanLabels: TemplateValue = .record(
    TemplateRecord(allLabels.map { ($0.name, .text($0.german)) }))

  typealias Label = (name: String, english: String, german: String)

  private static let allLabels: [Label] =
    frameLabels + navigationLabels + portfolioLabels + accountLabels + scoreLabels + methodLabels
    + trustLabels + trainingLabels

  private static let frameLabels: [Label] = [
    ("skip", "Skip to the content", "Zum Inhalt"),
    ("main", "Main", "Hauptnavigation"),
    (
      "teamOnly", "Team edition: not for publication.",
      "Ausgabe für das Team: nicht zur Veröffentlichung."
    ),
    ("lessons", "Lessons", "Lektionen"),
    ("previous", "Previous", "Zurück"),
    ("nextLesson", "Next", "Weiter"),
    ("onThisPage", "On this page", "Auf dieser Seite"),
    (
      "noFindings", "Every check is content with what it sees.",
      "Keine Prüfung hat etwas zu fragen."
    ),
    ("asTable", "The numbers as a table", "Die Zahlen als Tabelle"),
  ]

  private static let navigationLabels: [Label] = [
    ("menu", "Menu", "Menü"),
    ("trail", "Where you are", "Wo Sie sind"),
    ("neighbours", "Other accounts", "Andere Kunden"),
    ("previousAccount", "Previous:", "Davor:"),
    ("nextAccount", "Next:", "Danach:"),
    ("goToAccount", "Go to", "Gehe zu"),
    ("accounts", "Accounts", "Kunden"),
    ("manyAccounts", "{n} accounts", "{n} Kunden"),
    ("search", "Search", "Suche"),
    ("results", "Results", "Treffer"),
    ("noResult", "Nothing found.", "Nichts gefunden."),
    (
      "nearResult", "Nothing found. The list has words that are near.",
      "Nichts gefunden. Die Liste nennt ähnliche Wörter."
    ),
    ("oneResult", "1 result", "1 Treffer"),
    ("manyResults", "{n} results", "{n} Treffer"),
    (
      "moreResults", "{n} results, the first {m} of them in the list",
      "{n} Treffer, die ersten {m} davon in der Liste"
    ),
    ("colours", "Colours:", "Farben:"),
    ("schemeSystem", "as the system", "wie das System"),
    ("schemeLight", "light", "hell"),
    ("schemeDark", "dark", "dunkel"),
    ("shortcut", "Key / for the search:", "Taste / für die Suche:"),
    ("on", "on", "an"),
    ("off", "off", "aus"),
    ("filter", "Filter", "Filtern"),
    ("rowsShown", "{n} of {m} rows", "{n} von {m} Zeilen"),
  ]

  private static let methodLabels: [Label] = [
    ("formula", "Formula", "Formel"),
    ("source", "Literature", "Literatur"),
    ("symbols", "Symbols", "Zeichen"),
    (
      "settings", "Settings of this method, as portfolio.yaml names them",
      "Einstellungen dieser Methode, wie portfolio.yaml sie nennt"
    ),
    ("setting", "Setting", "Einstellung"),
    ("inForce", "In force", "Gilt"),
    ("usual", "Usual", "Üblich"),
  ]

  private static let portfolioLabels: [Label] = [
    ("account", "Account", "Kunde"),
    ("data", "The same as data:", "Dasselbe als Daten:"),
    ("contents", "Contents", "Inhalt"),
    ("attention", "What needs attention", "Was Aufmerksamkeit braucht"),
    ("allAccounts", "The accounts", "Die Kunden"),
    ("moved", "What moved since the last review", "Was sich seit der letzten Besprechung bewegte"),
    ("guardRails", "The programme’s own limits", "Die Grenzen des Programms"),
    ("concentration", "What sales hang on", "Woran der Umsatz hängt"),
    ("competition", "Who stands against us", "Wer gegen uns steht"),
    ("notPlaced", "Not on the matrix", "Nicht in der Matrix"),
    (
      "notPlacedNote", "What is missing before these accounts have a place:",
      "Was fehlt, bevor diese Kunden einen Platz haben:"
    ),
    ("total", "Total", "Summe"),
    ("readMatrix", "How to read the matrix", "So liest man die Matrix"),
  ]

  private static let accountLabels: [Label] = [
    ("summary", "Summary", "Überblick"),
    ("ask", "Worth asking", "Zu fragen"),
    ("questions", "More questions", "Weitere Fragen"),
    ("questionsLeft", "Further accounts with questions", "Weitere Kunden mit Fragen"),
    (
      "nothingShared", "Nothing has been recorded for both sides yet.",
      "Noch ist nichts für beide Seiten festgehalten."
    ),
    ("arithmetic", "How this was computed", "So wurde gerechnet"),
    ("reviews", "Reviews", "Besprechungen"),
    ("next", "Next", "Als Nächstes"),
    (
      "nothingNext", "No date lies ahead: no open action, review or agreement has one.",
      "Kein Termin liegt vor uns: keine offene Aufgabe, keine Besprechung und kein Vertrag hat einen."
    ),
    ("missing", "Still unknown", "Noch unbekannt"),
    ("customer", "What they are trying to do", "Was sie erreichen wollen"),
    ("objectives", "What we want, and where we stand", "Was wir wollen und wo wir stehen"),
    ("agreements", "Agreements", "Verträge"),
    ("plan", "The plan", "Der Plan"),
    (
      "noPlan", "There is no plan note for this account yet.",
      "Für diesen Kunden gibt es noch keinen Plan."
    ),
    ("notes", "Notes", "Notizen"),
    ("people", "People", "Menschen"),
    ("money", "Money", "Geld"),
    ("actions", "Actions", "Aufgaben"),
    ("opportunities", "Opportunities", "Chancen"),
    ("risks", "Risks", "Risiken"),
    ("position", "Position", "Position"),
  ]

  private static let scoreLabels: [Label] = [
    ("criterion", "Criterion", "Kriterium"),
    ("factor", "Success factor", "Erfolgsfaktor"),
    ("weight", "Weight", "Gewicht"),
    ("rating", "Rating", "Note"),
    ("score", "Score", "Punkte"),
    ("us", "Us", "Wir"),
    ("said", "They said", "Sie selbst"),
    ("gap", "Gap", "Abstand"),
    ("weightedGap", "Weight × gap", "Gewicht × Abstand"),
    ("basis", "Basis", "Grundlage"),
    ("side", "Side", "Seite"),
    ("margin", "Weight margin ε*", "Gewichtsspielraum ε*"),
    ("flip", "One rating flips it", "Eine Note dreht es"),
    ("criticalWeight", "Critical weight", "Kritisches Gewicht"),
    ("known", "Known score", "Bekannte Punkte"),
    ("bounds", "Between", "Zwischen"),
    ("coverage", "Weight rated", "Gewicht benotet"),
    (
      "strengthTable", "Strength against the best competitor",
      "Stärke gegen den besten Wettbewerber"
    ),
    ("scoreTable", "Scores", "Punkte"),
    ("boundsTable", "Bounds", "Grenzen"),
  ]
}
