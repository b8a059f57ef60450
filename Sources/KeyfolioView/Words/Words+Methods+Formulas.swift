import KeyfolioAnalysis
import KeyfolioCore

// Formulas. The sources' notation is English; where it is made of words, German pages say them. Names
// of settings stay as portfolio.yaml has them.

extension Words {
  func formula(_ method: Method) -> String {
    switch language {
    case .english: method.formula
    case .german: germanFormula(method) ?? germanPlanFormula(method) ?? method.formula
    }
  }

  private func germanFormula(_ method: Method) -> String? {
    switch method {
    case .attractiveness: "S = Σ w·r, 0 bis 1000; V = Σ w·[belegt] / Σ w"
    case .strength: "R = S_eigen / S_bester, D = S_eigen − S_bester"
    case .category: "hoch, wenn S ≥ Linie; stark, wenn R ≥ Linie"
    case .lines:
      "hoch, wenn Wert ≥ Linie; einseitig, wenn über one_sided Prozent auf einer Seite liegen"
    case .stage: "max { s : 2/3 der bekannten Indikatoren stehen auf Stufe s oder höher }"
    case .quickCheck: "Summe aus sechs Antworten, je 0 bis 3; Abstand = eigene − Kunde"
    case .contacts: "ν = größte Paarung der aktiven Verbindungen"
    case .layers: "Stufe 0 bis 3 bei Aktivitäten, Ressourcen und Menschen"
    case .buyingCentre: "besetzte und abgedeckte nötige Rollen / nötige Rollen"
    case .sales: "Ausblick = Ist bis heute + Prognose für den Rest"
    case .shareOfWallet: "SOW = 100 · Umsatz / Ausgaben"
    case .profit: "Nettobeitrag = Bruttoumsatz − Nachlässe − Herstellkosten − Betreuungskosten"
    case .lifetimeValue: "Σ CM_t · Π p_i / (1 + d)^t − Investition"
    case .whale: "aufgezehrt = (Gipfel − Summe) / Gipfel"
    case .concentration: "HHI = Σ s², N_eff = 10000 / HHI, CR_n = Summe der n größten Anteile"
    case .effectiveness:
      "Marge = 100 · Nettobeitrag / Umsatz, Schlüsselkunden neben den übrigen"
    case .agreements:
      "Umsatz unter Verträgen, die binnen agreement_months enden oder zu kündigen wären"
    default: nil
    }
  }

  private func germanPlanFormula(_ method: Method) -> String? {
    switch method {
    case .objective: "Fortschritt = (jetzt − Ausgang) / (Ziel − Ausgang)"
    case .measure: "Trend = letzter Messwert − der davor"
    case .opportunity:
      "A: Wert und Erfolgsaussicht ≥ opportunity_grade; B: eines; C: keines; "
        + "erwartet = Beitrag · p"
    case .whiteSpace: "Potenzial − heute; erkundet = bekannte Felder / mögliche Felder"
    case .swot: "SO, ST, WO, WT über die Ziele, denen die Punkte dienen"
    case .promises: "gehalten / (gehalten + verspätet + gebrochen)"
    case .actions: "verschoben = Tag der Erledigung, Termin oder Stichtag − erster Termin"
    case .planCore: "was die zwölf Teile eines Plans haben / was sie brauchen"
    case .programme: "Summen über Schlüsselkunden, eine Gruppe als ihre Mitglieder"
    case .workload: "verlangte Stunden = Stunden je Beziehung · Kontakte"
    case .effort: "Verhältnis = Anteil an den Stunden / Anteil an den Ausgaben"
    case .maturity: "letzte Phase, bis zu der alle Pflichtschritte abgehakt sind"
    case .competencies: "Betreuer mit Beleg, von denen mit Angaben"
    case .loss: "das Portfolio ohne einen Kunden"
    case .verification: "V = Σ w·[vom Kunden gesagt oder dokumentiert] / Σ w"
    case .freshness: "aktuell bis zu einer Halbwertszeit, alternd bis zu zweien, dann veraltet"
    case .raterSpread: "höchste − niedrigste Note mehrerer Bewerter"
    case .reciprocity: "unsere Note für uns − die des Kunden"
    case .team: "Lücke der Fähigkeit = nötig − vorhanden, 0 bis 3"
    case .risk: "Punkte = Eintritt · Wirkung, 1 bis 25"
    default: nil
    }
  }
}
