import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel

// Words of the data, as readers say them.

extension Words {
  /// A pairing of the SWOT by its two letters.
  func pairing(_ letters: String) -> String {
    switch letters {
    case "SO": say("strengths with opportunities (SO)", "Stärken mit Chancen (SO)")
    case "ST": say("strengths with threats (ST)", "Stärken mit Bedrohungen (ST)")
    case "WO": say("weaknesses with opportunities (WO)", "Schwächen mit Chancen (WO)")
    default: say("weaknesses with threats (WT)", "Schwächen mit Bedrohungen (WT)")
    }
  }

  /// A raw word of the data as readers say it.
  func key(_ word: String) -> String {
    switch language {
    case .english: englishKey(word)
    case .german: germanKey(word)
    }
  }

  /// A key of the format with blanks between its words; a text of the author's stays as it is.
  private func spaced(_ word: String) -> String {
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let isKey = word.utf8.allSatisfy { letters.contains($0) || $0 == UInt8(ascii: "_") }
    return isKey ? word.replacing("_", with: " ") : word
  }

  private func englishKey(_ word: String) -> String {
    switch word {
    case "no-ratings": "no ratings"
    case "no-factors": "no success factors"
    case "no-own-ratings": "no ratings of us"
    case "no-competitor": "no competitor rated"
    case "not-yet-entered": "not yet entered"
    case "ahead-of-strength": "ahead of our strength"
    case "erosion-risk": "at risk of erosion"
    case "quick-check": "quick check"
    default:
      RelationshipStage(rawValue: word).map(stage) ?? spaced(word)
    }
  }

  /// Inside a sentence, hence the stages in small letters.
  private func germanKey(_ word: String) -> String {
    if let stage = RelationshipStage(rawValue: word) { return self.stage(stage).lowercased() }
    if let role = BuyingRole(rawValue: word) { return self.role(role) }
    if let phase = MaturityStep.Phase(rawValue: word) { return self.phase(phase) }
    return germanState(word) ?? MoneyLine(rawValue: word).map(moneyLine) ?? germanSubject(word)
      ?? spaced(word)
  }

  /// Why an account has no place, and how things stand.
  private func germanState(_ word: String) -> String? {
    switch word {
    case "no-ratings": "es fehlen Noten"
    case "no-factors": "es fehlen Erfolgsfaktoren"
    case "no-own-ratings": "es fehlen Noten für uns"
    case "no-competitor": "kein Wettbewerber ist benotet"
    case "fits": "passend"
    case "under-developed": "zu wenig entwickelt"
    case "not-yet-entered": "noch nicht begonnen"
    case "ahead-of-strength": "unserer Stärke voraus"
    case "erosion-risk": "von Abbau bedroht"
    case "over-served": "zu aufwendig bedient"
    case "over-invested": "zu viel investiert"
    case "high": "hoch"
    case "low": "niedrig"
    case "behind": "im Rückstand"
    case "at-risk": "gefährdet"
    case "failed": "nicht bestanden"
    case "covered": "abgedeckt"
    case "uncovered": "nicht abgedeckt"
    case "vacant": "unbesetzt"
    case "unknown": unknown
    case "stale": "veraltet"
    default: nil
    }
  }

  /// What a figure is of, or a fact.
  private func germanSubject(_ word: String) -> String? {
    switch word {
    case "attractiveness": "Attraktivität"
    case "strength": "Stärke"
    case "activities": "Aktivitäten"
    case "resources": "Ressourcen"
    case "people": "Menschen"
    case "own": "unsere Sicht"
    case "customer": "Kunde"
    case "deciders": "Entscheider"
    case "others": "andere"
    case "sales": "Umsatz"
    case "ratings": "Noten"
    case "factors": "Erfolgsfaktoren"
    case "stage": "Beziehungsstufe"
    case "quick-check": "Kurztest"
    case "wallet": "Ausgaben"
    case "money": "Geld"
    case "readings": "Messwerte"
    case "judgements": "Einschätzungen"
    case "strategy": "Strategie"
    case "organisation": "Organisation"
    case "processes": "Prozesse"
    case "none": "keine Phase"
    default: nil
    }
  }
}
