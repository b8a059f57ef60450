import KeyfolioAnalysis
import KeyfolioModel

// Closed sets that only figures name.

extension Words {
  var nothing: String { say("nothing", "nichts") }

  func gateway(_ verdict: String) -> String? {
    switch verdict {
    case "passed": say("passed", "bestanden")
    case "failed": say("failed", "nicht bestanden")
    default: nil
    }
  }

  /// Whose ratings a result rests on.
  func raters(_ basis: Strength.Basis) -> String {
    switch basis {
    case .ours: say("our own ratings", "unsere eigenen Noten")
    case .said: say("the customer’s ratings", "Noten des Kunden")
    case .mixed: say("the customer’s ratings and ours", "Noten des Kunden und unsere")
    }
  }

  func age(_ age: Freshness.Age) -> String {
    switch age {
    case .current: say("current", "aktuell")
    case .ageing: say("ageing", "alternd")
    case .stale: say("stale", "veraltet")
    }
  }

  func mismatch(_ mismatch: EvidenceStage.Mismatch) -> String {
    switch mismatch {
    case .overClaimed: say("more is claimed than shown", "mehr behauptet als belegt")
    case .underClaimed: say("less is claimed than shown", "weniger angegeben als belegt")
    }
  }

  func reading(_ reading: ShareOfWallet.Reading) -> String {
    switch reading {
    case .backup: say("backup supplier", "Ersatzlieferant")
    case .oneOfSeveral: say("one of several", "einer von mehreren")
    case .partner: say("strategic partner", "strategischer Partner")
    }
  }

  func riskLacking(_ word: String) -> String? {
    switch word {
    case "owner": say("an owner", "eine verantwortliche Person")
    case "mitigation": say("a mitigation", "eine Gegenmaßnahme")
    case "owner-and-mitigation":
      say("an owner and a mitigation", "eine verantwortliche Person und eine Gegenmaßnahme")
    default: nil
    }
  }

  func swotKind(_ kind: SwotItem.Kind) -> String {
    switch kind {
    case .strength: say("strength", "Stärke")
    case .weakness: say("weakness", "Schwäche")
    case .opportunity: say("opportunity", "Chance")
    case .threat: say("threat", "Bedrohung")
    }
  }

  func promise(_ state: PromiseLedger.State) -> String {
    switch state {
    case .kept: say("kept", "gehalten")
    case .late: say("kept late", "verspätet gehalten")
    case .done: say("done, day unknown", "erledigt, Tag unbekannt")
    case .pending: say("not yet due", "noch nicht fällig")
    case .slipping: say("slipping", "in Verzug")
    case .broken: say("broken", "gebrochen")
    }
  }

  /// The twelve parts that a plan's core has.
  func part(_ part: PlanCore.Part) -> String {
    switch part {
    case .summary: say("summary", "Zusammenfassung")
    case .customer: say("the customer", "der Kunde")
    case .relationship: say("relationship", "Beziehung")
    case .position: say("position", "Position")
    case .swot: say("SWOT", "SWOT")
    case .objectives: say("objectives", "Ziele")
    case .opportunities: say("opportunities", "Chancen")
    case .actions: say("actions", "Aufgaben")
    case .team: say("team", "Team")
    case .risks: say("risks", "Risiken")
    case .forecast: say("forecast", "Prognose")
    case .review: say("review", "Besprechung")
    }
  }

  /// What is put to the customer.
  func verified(_ question: VerificationStatus.Question) -> String {
    switch question {
    case .attractiveness: say("attractiveness", "Attraktivität")
    case .factors: say("success factors", "Erfolgsfaktoren")
    case .ratingOfUs: say("rating of us", "Note für uns")
    case .closeness: say("closeness", "gewünschte Nähe")
    }
  }

  func kind(_ kind: FigureKind) -> String {
    switch kind {
    case .actual: say("actual", "Ist")
    case .plan: say("plan", "Plan")
    case .forecast: say("forecast", "Prognose")
    }
  }
}
