import KeyfolioCharts
import KeyfolioCore

// What the charts of stages say.

extension Words {
  // MARK: Stages

  var stageChartLine: String {
    "the declared stage of the relationship and the one shown by evidence"
  }
  var stagesChartLine: String { "the stages of all relationships, declared and shown by evidence" }

  var stageLadder: StageLadder.Words {
    switch language {
    case .english:
      StageLadder.Words(
        low: "transactional, simple", high: "collaborative, complex", declared: "declared",
        evidence: "shown by evidence", over: "claimed above the evidence",
        under: "claimed below the evidence", insufficient: "too little evidence",
        relationship: "Account", verdict: "Reading", unknown: unknown,
        onlyInTable: CountPhrase(
          one: "One more account stands only in the table.",
          other: "# more accounts stand only in the table."),
        empty: "No stage is declared yet.")
    case .german:
      StageLadder.Words(
        low: "rein geschäftlich, einfach", high: "partnerschaftlich, komplex",
        declared: "angegeben", evidence: "belegt", over: "höher angegeben als belegt",
        under: "niedriger angegeben als belegt", insufficient: "zu wenige Belege",
        relationship: "Kunde", verdict: "Befund", unknown: unknown,
        onlyInTable: CountPhrase(
          one: "Ein weiterer Kunde steht nur in der Tabelle.",
          other: "# weitere Kunden stehen nur in der Tabelle."),
        empty: "Noch ist keine Stufe angegeben.")
    }
  }

  var stageMeasure: String {
    say(
      "Stage of the relationship, as declared and as ten indicators show it",
      "Beziehungsstufe, wie angegeben und wie zehn Anzeichen sie belegen")
  }

  /// - parameter steps: by how much the claim exceeds the evidence.
  func stageVerdict(_ steps: Int?, hasEvidence: Bool) -> String {
    guard let steps else {
      return hasEvidence
        ? say("not compared", "nicht verglichen")
        : say(
          "too few indicators are known to tell", "für ein Urteil sind zu wenige Anzeichen bekannt")
    }
    switch steps {
    case 0: return say("the evidence shows the same", "die Belege zeigen dasselbe")
    case 1:
      return say("claimed one stage above the evidence", "eine Stufe höher angegeben als belegt")
    case -1:
      return say(
        "claimed one stage below the evidence", "eine Stufe niedriger angegeben als belegt")
    case 2...:
      return say(
        "claimed \(steps) stages above the evidence", "\(steps) Stufen höher angegeben als belegt")
    default:
      return say(
        "claimed \(-steps) stages below the evidence",
        "\(-steps) Stufen niedriger angegeben als belegt")
    }
  }

  func stageTitle(declared: String?, evidence: String?) -> String {
    switch (declared, evidence) {
    case (let declared?, let evidence?) where declared == evidence:
      say("\(declared), and the evidence shows it", "Angegeben und belegt: „\(declared)“")
    case (let declared?, let evidence?):
      say(
        "We say \(declared), the evidence says \(evidence)",
        "Wir sagen „\(declared)“, die Belege sagen „\(evidence)“")
    case (let declared?, nil):
      say(
        "We say \(declared); too few indicators are known to show it",
        "Wir sagen „\(declared)“; zu wenige Anzeichen sind bekannt, um es zu belegen")
    case (nil, let evidence?):
      say(
        "The evidence says \(evidence); nothing is declared",
        "Die Belege sagen „\(evidence)“; angegeben ist nichts")
    case (nil, nil):
      say(
        "No stage is declared, and too few indicators are known",
        "Keine Stufe ist angegeben, und zu wenige Anzeichen sind bekannt")
    }
  }

  func stagesTitle(over: Int, under: Int, of all: Int) -> String {
    switch (over, under) {
    case (0, 0):
      say(
        "None of \(all) relationships is claimed beyond its evidence",
        "Keine von \(all) Beziehungen ist höher angegeben als belegt")
    case (0, _):
      say(
        "\(under) of \(all) relationships are closer than we claim",
        "\(under) von \(all) Beziehungen \(under == 1 ? "ist" : "sind") enger, als wir angeben")
    case (1, _):
      say(
        "1 of \(all) relationships is claimed to be closer than the evidence shows",
        "1 von \(all) Beziehungen ist enger angegeben, als die Belege zeigen")
    default:
      say(
        "\(over) of \(all) relationships are claimed to be closer than the evidence shows",
        "\(over) von \(all) Beziehungen sind enger angegeben, als die Belege zeigen")
    }
  }

  func stagesDescription(
    of all: Int, compared: Int, agreeing: Int, indicators: (known: Int, of: Int)?
  ) -> String {
    if let indicators {
      return say(
        "\(indicators.known) of \(indicators.of) indicators are known. A stage is shown where "
          + "two thirds of the known indicators reach it.",
        "\(indicators.known) von \(indicators.of) Anzeichen "
          + "\(indicators.known == 1 ? "ist" : "sind") bekannt. Eine Stufe gilt als belegt, wenn "
          + "zwei Drittel der bekannten Anzeichen sie erreichen.")
    }
    return say(
      "\(capitalised(ofAccounts(all))), \(compared) have a declared stage and "
        + "enough evidence; in \(agreeing) of them the two agree.",
      "\(capitalised(ofAccounts(all))) \(compared == 1 ? "hat" : "haben") \(compared) eine "
        + "angegebene Stufe und genügend Belege; bei \(agreeing) davon stimmt beides überein.")
  }
}
