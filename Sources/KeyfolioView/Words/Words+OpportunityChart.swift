import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore

// What the chart of opportunities says.

extension Words {
  // MARK: Opportunities

  var opportunitiesChartLine: String { "opportunities by value and winnability, with their grades" }

  var opportunitiesChart: OpportunityQuadrant.Words {
    switch language {
    case .english:
      var words = OpportunityQuadrant.Words.english
      words.expected = "Expected contribution"
      words.expectedUnknown = "expected contribution unknown"
      words.worthNothing = "expected contribution 0"
      words.worthLess = "expected contribution below 0"
      return words
    case .german:
      return germanOpportunities
    }
  }

  private var germanOpportunities: OpportunityQuadrant.Words {
    var words = OpportunityQuadrant.Words()
    words.name = "Chance"
    words.winnability = "Erfolgsaussicht, 0 bis 10"
    words.value = "Wert, 0 bis 10"
    words.expected = "Erwarteter Beitrag"
    words.grade = "Klasse"
    words.lacking = "Es fehlt"
    words.nothing = "nichts"
    words.unknown = "unbekannt"
    words.valueUnknown = "Wert unbekannt"
    words.unsupported = "ohne Unterstützer oder Schritt mit Termin"
    words.expectedUnknown = "erwarteter Beitrag unbekannt"
    words.worthNothing = "erwarteter Beitrag 0"
    words.worthLess = "erwarteter Beitrag unter 0"
    words.overdue = "Abschlusstermin überschritten"
    words.sideBySide = "gleiche Noten: nebeneinander"
    words.onlyInTable = CountPhrase(
      one: "# weitere Chance ist nur in der Tabelle genannt.",
      other: "# weitere Chancen sind nur in der Tabelle genannt.")
    words.empty = "Zurzeit wird keine Chance verfolgt."
    return words
  }

  var opportunityQuarters: OpportunityQuadrant.Quarters {
    OpportunityQuadrant.Quarters(
      valuableAndWinnable: "A", valuable: say("B · hard to win", "B · schwer zu gewinnen"),
      winnable: say("B · of less value", "B · weniger wert"), neither: "C")
  }

  func opportunitiesMeasure(_ currency: String) -> String {
    say(
      "Value by winnability, 0 to 10; area: contribution × probability, \(currency)",
      "Wert nach Erfolgsaussicht, 0 bis 10; Fläche: Beitrag × Wahrscheinlichkeit, \(currency)")
  }

  /// `A`, or what a missing rating leaves of the grades.
  func grades(_ possible: [String]) -> String {
    possible.isEmpty ? unknown : possible.joined(separator: say(" or ", " oder "))
  }

  func lacking(_ lacking: OpportunityGrade.Lacking) -> String {
    switch lacking {
    case .backer: say("a backer", "ein Unterstützer")
    case .nextStep: say("a dated next step", "ein nächster Schritt mit Termin")
    case .both:
      say(
        "a backer and a dated next step",
        "ein Unterstützer und ein nächster Schritt mit Termin")
    }
  }

  /// `unsupported` counts those graded A that lack a backer or a dated next step, `grade` is
  /// that of the first, for where it is the only one.
  func opportunitiesTitle(
    best: Int, of all: Int, grade: String, worth: String?, unsupported: Int
  ) -> String {
    guard best > 0 else {
      guard all == 1 else {
        return say(
          "None of \(all) opportunities is graded A", "Keine von \(all) Chancen erreicht Klasse A")
      }
      return say(
        "The one opportunity is graded \(grade)",
        grade == unknown
          ? "Die Klasse der einzigen Chance ist unbekannt"
          : "Die einzige Chance erreicht Klasse \(grade)")
    }
    var text =
      all == 1
      ? say("The one opportunity is graded A", "Die einzige Chance erreicht Klasse A")
      : say(
        "\(best) of \(all) opportunities \(best == 1 ? "is" : "are") graded A",
        "\(best) von \(all) Chancen \(best == 1 ? "erreicht" : "erreichen") Klasse A")
    if let worth {
      text += say(
        " and expected to earn \(worth)",
        " und \(best == 1 ? "lässt" : "lassen") \(worth) Beitrag erwarten")
    }
    guard unsupported > 0 else { return text }
    let what = "ein Unterstützer oder ein nächster Schritt"
    if best == 1 {
      return text + say(", but it lacks a backer or a next step", ", aber es fehlt \(what)")
    }
    return text
      + (unsupported == 1
        ? say("; 1 lacks a backer or a next step", "; bei einer fehlt \(what)")
        : say(
          "; \(unsupported) lack a backer or a next step", "; bei \(unsupported) fehlt \(what)"))
  }

  func opportunitiesDescription(
    open: Int, best: [String], unsupported: [String], unrated: Int, line: String
  ) -> String {
    var text =
      open == 1
      ? say("1 opportunity is open.", "1 Chance ist offen.")
      : say("\(open) opportunities are open.", "\(open) Chancen sind offen.")
    if !best.isEmpty {
      text += say(
        " Value and winnability of \(line) or more: \(list(best)).",
        " Wert und Erfolgsaussicht ab \(line): \(list(best)).")
    }
    if !unsupported.isEmpty {
      text += say(
        " Without a backer or a dated next step: \(list(unsupported)).",
        " Ohne Unterstützer oder nächsten Schritt mit Termin: \(list(unsupported)).")
    }
    if unrated > 0 {
      text +=
        unrated == 1
        ? say(
          " The grade of 1 is open, as a rating is missing.",
          " Die Klasse von einer ist offen, weil eine Note fehlt.")
        : say(
          " The grades of \(unrated) are open, as ratings are missing.",
          " Die Klassen von \(unrated) sind offen, weil Noten fehlen.")
    }
    return text
  }

  func opportunityTooltip(
    name: String, grade: String, expected: String?, lacking: String, close: String?,
    isOverdue: Bool
  ) -> String {
    var parts = [
      say("\(name): grade \(grade)", "\(name): Klasse \(grade)"),
      say("expected to earn \(expected ?? unknown)", "erwarteter Beitrag \(expected ?? unknown)"),
    ]
    if !lacking.isEmpty { parts.append(say("lacks \(lacking)", "es fehlt: \(lacking)")) }
    if let close {
      parts.append(
        isOverdue
          ? say("should have closed on \(close)", "Abschluss war am \(close) fällig")
          : say("closes by \(close)", "Abschluss bis \(close)"))
    }
    return parts.joined(separator: "; ")
  }
}
