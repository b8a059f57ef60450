import KeyfolioAnalysis

// The methods by name.

extension Words {
  var navMethod: String { say("Method", "Methode") }
  var methodHeadline: String { say("How it was computed", "So wurde gerechnet") }
  var methodLede: String {
    say(
      "Each figure of this site follows one of these methods. Unknown is never read "
        + "as zero: where an input is missing, a figure has bounds or is left open, and "
        + "says what it would take to know it.",
      "Jede Zahl dieser Seiten folgt einer dieser Methoden. Unbekannt gilt nie als "
        + "null: Wo eine Angabe fehlt, hat die Zahl Grenzen oder bleibt offen und sagt, "
        + "was nötig wäre, um sie zu kennen.")
  }

  func methodName(_ method: Method) -> String {
    switch method {
    case .attractiveness: say("Attractiveness", "Attraktivität")
    case .strength: say("Relative strength", "Relative Stärke")
    case .category: say("Category", "Kategorie")
    case .robustness: say("Robustness", "Robustheit")
    case .lines: say("Dividing lines", "Trennlinien")
    case .stage: say("Stage of the relationship", "Beziehungsstufe")
    case .quickCheck: say("Quick check", "Kurztest")
    case .contacts: say("Contacts: bow-tie and diamond", "Kontakte: Fliege und Raute")
    case .layers: say("Activities, resources, people", "Aktivitäten, Ressourcen, Menschen")
    case .buyingCentre: say("Buying centre", "Einkaufsgremium")
    case .sales: say("Sales, plan and outlook", "Umsatz, Plan und Ausblick")
    case .shareOfWallet: say("Share of wallet", "Lieferanteil")
    case .profit: say("Customer profit and loss", "Kundenergebnis")
    case .lifetimeValue: say("Lifetime value", "Kundenwert")
    case .whale: say("Whale curve", "Walkurve")
    case .concentration: say("Concentration", "Konzentration")
    case .effectiveness: say("Key accounts beside the rest", "Schlüsselkunden neben den übrigen")
    case .agreements: say("Agreements that end", "Auslaufende Verträge")
    case .objective: say("Objectives", "Ziele")
    case .measure: say("Measures", "Messgrößen")
    case .opportunity: say("Opportunities", "Chancen")
    case .whiteSpace: say("White space", "Ungenutzte Felder")
    case .swot: say("SWOT", "SWOT")
    case .promises: say("Promises", "Zusagen")
    case .actions: say("Actions", "Aufgaben")
    case .planCore: say("Core of the plan", "Kern des Plans")
    case .programme: say("Sums of the programme", "Summen des Programms")
    case .workload: say("Accounts and hours", "Kunden und Stunden")
    case .effort: say("Effort and potential", "Aufwand und Potenzial")
    case .maturity: say("Maturity of the programme", "Reife des Programms")
    case .competencies: say("Competencies", "Kompetenzen")
    case .loss: say("Loss of an account", "Verlust eines Kunden")
    case .verification: say("What is verified", "Was belegt ist")
    case .freshness: say("Age of the facts", "Alter der Fakten")
    case .raterSpread: say("Raters who disagree", "Uneinige Bewerter")
    case .reciprocity: say("Their view and ours", "Unsere Sicht und die des Kunden")
    case .team: say("Capabilities of the team", "Fähigkeiten des Teams")
    case .risk: say("Risks", "Risiken")
    }
  }
}
