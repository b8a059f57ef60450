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
    var what: String { words.list(records.map { "“\($0)”" }) }
    /// Subject and value of each piece of evidence: `strategy at embedding`.
    var pairs: [String] { zip(subjects, values).map { "\($0) at \($1)" } }
    func unit(_ index: Int) -> Figure.Unit? { index < units.count ? units[index] : nil }
    func value(_ index: Int) -> String { index < values.count ? values[index] : words.unknown }
    /// How much of the way to an objective is behind us, where that is known.
    var progress: String {
      guard let index = units.firstIndex(of: .share) else { return "" }
      let isFurther = !isAbove(index, -0.005)
      return isFurther ? ", further away than at the start" : " (\(value(index)) of the way)"
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
    func count(_ index: Int) -> Int {
      guard index < raw.count, case .fixed(let value) = raw[index] else { return 0 }
      return Int(value.double)
    }
  }

  var somebody: String { "somebody" }

  /// A share of the weight behind ratings or factors.
  func behind(_ of: String, _ share: String) -> String { "behind its \(of) \(share)" }

  func alternatives(_ items: [String]) -> String { items.joined(separator: " or ") }

  func money(_ meaning: Finding.MoneyMeaning, _ amount: String) -> String {
    switch meaning {
    case .sales: "\(amount) of sales a year"
    case .atStake: "\(amount) at stake"
    case .shortfall: "\(amount) short"
    case .expected: "\(amount) expected"
    case .asked: "\(amount) asked"
    case .contribution: "\(amount) of contribution"
    case .investment: "\(amount) to be invested"
    }
  }

  func date(_ meaning: Finding.DateMeaning, _ day: String) -> String {
    switch meaning {
    case .review: "next review \(day)"
    case .due: "due \(day)"
    case .ends: "ends \(day)"
    case .since: "since \(day)"
    }
  }

  /// What a record lacks, from the word of its evidence.
  func without(_ raw: [Figure.Value]) -> String {
    for value in raw {
      guard case .word(let word) = value else { continue }
      switch word {
      case "owner": return "without an owner"
      case "mitigation": return "without a mitigation"
      case "owner-and-mitigation": return "without an owner and a mitigation"
      case "backer": return "without a backer there"
      case "next-step": return "without a dated next step"
      case "backer-and-next-step": return "without a backer there and a dated next step"
      default: continue
      }
    }
    return ""
  }

  /// A pairing of the SWOT by its two letters.
  func pairing(_ letters: String) -> String {
    switch letters {
    case "SO": "strengths with opportunities (SO)"
    case "ST": "strengths with threats (ST)"
    case "WO": "weaknesses with opportunities (WO)"
    default: "weaknesses with threats (WT)"
    }
  }

  /// A raw word of the data as readers say it.
  func key(_ word: String) -> String {
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
      RelationshipStage(rawValue: word).map(stage) ?? word.replacing("_", with: " ")
    }
  }

  func question(_ code: FindingCode, _ facts: FindingFacts) -> String {
    ofPosition(code, facts) ?? ofRelationship(code, facts) ?? ofPeople(code, facts)
      ?? ofMoney(code, facts) ?? ofPlan(code, facts) ?? ofProgramme(code, facts) ?? code.rawValue
  }
}
