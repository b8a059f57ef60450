import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel

// The questions that findings ask. A question, not a verdict: whoever reads it knows more than the
// data does.

extension Words {
  /// What a question may name: everything is ready to print.
  struct FindingFacts {
    let words: Words
    var people: [String]
    var accounts: [String]
    /// Names of records, factors, lines.
    var records: [String]
    /// Of the evidence, in order, and the same before it was formatted.
    var values: [String]
    var raw: [Figure.Value]
    var subjects: [String]
    /// What would change the category, each ready to stand behind "if".
    var flips: [String]
    /// Shares of weight with what they are of: `behind its ratings 35 %`.
    var shares: [String]
    var severity: Severity
    /// Whether its date is an end; else something falls due.
    var ends: Bool
    /// As few and as many key accounts as are looked for.
    var limits: (few: Int, many: Int)
    var units: [Figure.Unit]
    var money: String?
    var date: String?
    /// How far ahead agreements are looked at.
    var months: Int

    var who: String { people.isEmpty ? words.somebody : words.list(people) }
    var what: String { words.list(records.map { words.say("“\($0)”", "„\($0)“") }) }
    /// Subject and value of each piece of evidence: `strategy at embedding`.
    var pairs: [String] {
      zip(subjects, values).map { words.say("\($0) at \($1)", "\($0): \($1)") }
    }
    func unit(_ index: Int) -> Figure.Unit? { index < units.count ? units[index] : nil }
    func value(_ index: Int) -> String { index < values.count ? values[index] : words.unknown }
    /// How much of the way to an objective is behind us, where that is known.
    var progress: String {
      guard let index = units.firstIndex(of: .share) else { return "" }
      let isFurther = !isAbove(index, -0.005)
      return isFurther
        ? words.say(", further away than at the start", " und weiter entfernt als am Anfang")
        : words.say(" (\(value(index)) of the way)", " (\(value(index)) des Weges)")
    }
    func subject(_ index: Int) -> String { index < subjects.count ? subjects[index] : "" }
    func isAbove(_ index: Int, _ line: Double = 0) -> Bool {
      guard index < raw.count else { return false }
      return switch raw[index] {
      case .real(let value): value > line
      case .fixed(let value): value.double > line
      case .money(let value): value.double > line
      case .word: false
      }
    }
    /// A number and what it counts, in the singular of one.
    func number(_ index: Int, of one: String, _ more: String) -> String {
      "\(value(index)) \(count(index) == 1 ? one : more)"
    }
    /// A negative number without its sign, where the sentence says that something fell.
    func fall(_ index: Int) -> String {
      let text = value(index)
      return text.hasPrefix("\u{2212}") ? String(text.dropFirst()) : text
    }
    /// The form of a word that fits the people who are named.
    func ofPeople(_ one: String, _ more: String) -> String { people.count == 1 ? one : more }
    /// The form of a word that fits the records that are named.
    func ofRecords(_ one: String, _ more: String) -> String { records.count == 1 ? one : more }
    func count(_ index: Int) -> Int {
      guard index < raw.count, case .fixed(let value) = raw[index] else { return 0 }
      return Int(value.double)
    }
  }

  var somebody: String { say("somebody", "jemand") }

  /// A share of the weight behind ratings or factors.
  func behind(_ of: String, _ share: String) -> String {
    say("behind its \(of) \(share)", "bei den \(weighted(of)) \(share)")
  }

  /// What has weight: ratings or success factors, in the dative.
  private func weighted(_ of: String) -> String {
    of == "factors" ? "Erfolgsfaktoren" : "Kriterien"
  }

  func alternatives(_ items: [String]) -> String {
    items.joined(separator: say(" or ", " oder "))
  }

  func money(_ meaning: Finding.MoneyMeaning, _ amount: String) -> String {
    switch meaning {
    case .sales: say("\(amount) of sales a year", "\(amount) Umsatz im Jahr")
    case .atStake: say("\(amount) at stake", "\(amount) auf dem Spiel")
    case .shortfall: say("\(amount) short", "\(amount) zu wenig")
    case .expected: say("\(amount) expected", "\(amount) erwartet")
    case .asked: say("\(amount) asked", "\(amount) beantragt")
    case .contribution: say("\(amount) of contribution", "\(amount) Beitrag")
    case .investment: say("\(amount) to be invested", "\(amount) zu investieren")
    }
  }

  func date(_ meaning: Finding.DateMeaning, _ day: String) -> String {
    switch meaning {
    case .review: say("next review \(day)", "nächste Besprechung am \(day)")
    case .due: say("due \(day)", "fällig am \(day)")
    case .ends: say("ends \(day)", "endet am \(day)")
    case .since: say("since \(day)", "seit dem \(day)")
    }
  }

  /// What a record lacks, from the word of its evidence.
  func without(_ raw: [Figure.Value]) -> String {
    for value in raw {
      guard case .word(let word) = value else { continue }
      switch word {
      case "owner": return say("without an owner", "ohne verantwortliche Person")
      case "mitigation": return say("without a mitigation", "ohne Gegenmaßnahme")
      case "owner-and-mitigation":
        return say(
          "without an owner and a mitigation", "ohne verantwortliche Person und ohne Gegenmaßnahme")
      case "backer": return say("without a backer there", "ohne Unterstützer beim Kunden")
      case "next-step": return say("without a dated next step", "ohne nächsten Schritt mit Termin")
      case "backer-and-next-step":
        return say(
          "without a backer there and a dated next step",
          "ohne Unterstützer beim Kunden und ohne nächsten Schritt mit Termin")
      default: continue
      }
    }
    return ""
  }

  func question(_ code: FindingCode, _ facts: FindingFacts) -> String {
    ofPosition(code, facts) ?? ofRelationship(code, facts) ?? ofPeople(code, facts)
      ?? ofMoney(code, facts) ?? ofPlan(code, facts) ?? ofProgramme(code, facts) ?? code.rawValue
  }
}
