import KeyfolioCore
import KeyfolioModel

// The course: its pages and what their blocks say.
extension Words {
  var trainingHeadline: String {
    say("The method, in short lessons", "Die Methode in kurzen Lektionen")
  }
  var trainingLede: String {
    say(
      "Each lesson explains one part of the method, with worked examples that the program computes.",
      "Jede Lektion erklärt einen Teil der Methode, mit Beispielen, die das Programm berechnet.")
  }

  func lesson(_ kind: LessonKind, _ number: Int, of count: Int) -> String {
    switch kind {
    case .lesson: say("lesson \(number) of \(count)", "Lektion \(number) von \(count)")
    case .appendix: say("appendix", "Anhang")
    case .practice: say("practice", "Praxis")
    case .worksheet: say("worksheet", "Arbeitsblatt")
    }
  }

  func group(of kind: LessonKind) -> String {
    switch kind {
    case .lesson: say("Lessons", "Lektionen")
    case .appendix: say("Appendix", "Anhang")
    case .practice: say("Practice", "Praxis")
    case .worksheet: say("Worksheets", "Arbeitsblätter")
    }
  }

  func minutes(_ count: Int) -> String {
    count == 1 ? say("1 minute", "1 Minute") : say("\(count) minutes", "\(count) Minuten")
  }

  /// Minutes up to two hours, then hours and the rest.
  func time(_ minutes: Int) -> String {
    guard minutes > 120 else { return self.minutes(minutes) }
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    let whole = say("\(hours) hours", "\(hours) Stunden")
    return rest == 0 ? whole : whole + " " + self.minutes(rest)
  }

  var entryLede: String {
    say(
      "This edition holds the course and nothing of the portfolio.",
      "Diese Ausgabe enthält den Kurs und nichts aus dem Portfolio.")
  }
  var entryLink: String { say("To the lessons", "Zu den Lektionen") }

  func forReaders(_ readers: String) -> String { say("For \(readers)", "Für \(readers)") }

  var glossary: String { say("Glossary", "Glossar") }

  func glossaryLede(_ count: Int) -> String {
    count == 1
      ? say("One term of the method.", "Ein Begriff der Methode.")
      : say(
        "\(count) terms of the method. Lessons and notes lead here where they first use one.",
        "\(count) Begriffe der Methode. Lektionen und Notizen führen hierher, wo sie einen zuerst gebrauchen."
      )
  }

  func alsoCalled(_ names: [String]) -> String {
    let names = names.joined(separator: ", ")
    return say("also: \(names)", "auch: \(names)")
  }

  // MARK: Blocks

  func computed(_ value: String) -> String {
    say("Computed: \(value)", "Berechnet: \(value)")
  }

  func verdict(_ isRight: Bool) -> String {
    isRight ? say("Right.", "Richtig.") : say("No.", "Nein.")
  }

  func goodOrNot(_ isGood: Bool) -> String {
    isGood ? say("Holds up", "Hält stand") : say("Falls short", "Reicht nicht")
  }

  /// Above what a box tells where the reader's own portfolio cannot.
  var exampleInstead: String { say("For example", "Zum Beispiel") }

  func row(_ number: Int) -> String { say("row \(number)", "Zeile \(number)") }
  var weightedTotal: String { say("Weight × number, added up", "Gewicht × Zahl, addiert") }
  var comparedWithBest: String {
    say(
      "First column against the best of the others",
      "Erste Spalte gegen die beste der anderen")
  }
}

extension Words {
  /// Labels of the course's pages.
  static let trainingLabels: [Label] = [
    ("ownAccounts", "From our own accounts", "Aus unseren eigenen Kunden"),
    ("inCourse", "Followed in the course", "Im Kurs begleitet"),
    ("whereUsed", "Where you meet this", "Wo Ihnen das begegnet"),
    ("pages", "Pages", "Seiten"),
    ("formulas", "Formulas", "Formeln"),
    ("asksAbout", "Questions about", "Fragen nach"),
    ("markDone", "Mark as done", "Als erledigt merken"),
    ("isDone", "Done", "Erledigt"),
    ("paths", "Ways through the course", "Wege durch den Kurs"),
    ("progress", "{n} of {m} done", "{n} von {m} erledigt"),
    ("figure", "Figure", "Kennzahl"),
    ("ofWhat", "Of", "Von"),
    ("value", "Value", "Wert"),
    ("asks", "What keyfolio asks", "Was keyfolio fragt"),
    ("selfCheck", "Check yourself.", "Prüfen Sie sich."),
    ("showAnswer", "The answer", "Die Antwort"),
    ("withKeyfolio", "With keyfolio.", "Mit keyfolio."),
    ("inFile", "In", "In"),
    ("replaces", "In place of", "Anstelle von"),
    ("by", "write", "schreiben Sie"),
    ("checkAnswers", "What keyfolio check answers", "Was keyfolio check antwortet"),
  ]
}
