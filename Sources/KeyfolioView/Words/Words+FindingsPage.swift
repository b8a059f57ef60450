import KeyfolioCore

// What the page of findings says.

extension Words {
  var navFindings: String { say("Findings", "Befunde") }

  func findingsHeadline(grave: Int, others: Int) -> String {
    switch language {
    case .english: englishHeadline(grave, others)
    case .german: germanHeadline(grave, others)
    }
  }

  private func englishHeadline(_ grave: Int, _ others: Int) -> String {
    let questions = { (number: Int) in number == 1 ? "1 question" : "\(number) questions" }
    switch (grave, others) {
    case (0, 0): return "The figures raise no question"
    case (0, _): return "\(questions(others)), and none of them is grave"
    case (_, 0): return "\(questions(grave)) to answer"
    default: return "\(questions(grave)) to answer first, and \(others) worth a thought"
    }
  }

  private func germanHeadline(_ grave: Int, _ others: Int) -> String {
    let questions = { (number: Int) in number == 1 ? "1 Frage" : "\(number) Fragen" }
    switch (grave, others) {
    case (0, 0): return "Die Zahlen werfen keine Frage auf"
    case (0, 1): return "1 Frage, und sie ist nicht schwerwiegend"
    case (0, _): return "\(questions(others)), keine davon schwerwiegend"
    case (_, 0): return "\(questions(grave)) zu beantworten"
    default:
      return "\(questions(grave)) zuerst zu beantworten, \(others) weitere einen Gedanken wert"
    }
  }

  var findingsLede: String {
    say(
      "What the plans, the figures and the calendar say against each other, as questions: the "
        + "gravest first, and of these what most money hangs on. No question ranks our own people.",
      "Wo Pläne, Zahlen und Kalender einander widersprechen, als Fragen gestellt: die "
        + "schwerwiegendsten zuerst und unter ihnen die, an denen das meiste Geld hängt. Keine "
        + "Frage bringt die eigenen Leute in eine Rangfolge.")
  }

  var findingsFirst: String { say("To answer first", "Zuerst zu beantworten") }
  var findingsLater: String { say("Worth a thought", "Einen Gedanken wert") }
}
