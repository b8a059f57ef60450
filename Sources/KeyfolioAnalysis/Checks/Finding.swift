public import KeyfolioCore
import KeyfolioModel

/// A mismatch, gap or risk that a check found: what it is about and in which numbers, without prose.
///
/// Its words are a question, for whoever reads it knows more than the data. It never counts or
/// ranks our own people by lateness, ratings or load.
public struct Finding: Sendable, Equatable {
  /// A number that the finding rests on: a figure by id and subject, with its value.
  public struct Evidence: Sendable, Equatable {
    public var figure: String
    public var subject: String?
    public var value: Figure.Value
    public var unit: Figure.Unit
  }

  /// What the money of a finding is.
  public enum MoneyMeaning: String, Sendable, CaseIterable {
    /// A year's sales of the account.
    case sales
    case atStake = "at-stake"
    case shortfall
    case expected
    case asked
    case contribution
    case investment
  }

  /// What the date of a finding is.
  public enum DateMeaning: String, Sendable, CaseIterable {
    /// The account's next review, where the question can be put.
    case review
    case due
    case ends
    case since
  }

  public var code: FindingCode
  public var severity: Severity
  /// Ids; empty for a finding about the programme alone.
  public var accounts: [String] = []
  public var people: [ContactNetwork.Member] = []
  /// Ids of records of the account, with their list: `objectives.o1`. Some have names only.
  public var records: [String] = []
  public var evidence: [Evidence] = []
  public var money: Money?
  public var moneyMeaning: MoneyMeaning?
  /// Who is to answer: an id of the team.
  public var owner: String?
  public var date: CalendarDate?
  public var dateMeaning: DateMeaning?
  /// What it rests on: an edition that hides a fact of one does not hold it.
  public var bases: [FigureBasis]

  public var method: Method { code.method }
}

extension Finding.Evidence {
  static func real(
    _ figure: String, of subject: String? = nil, _ value: Double, _ unit: Figure.Unit
  ) -> Self {
    Self(figure: figure, subject: subject, value: .real(value), unit: unit)
  }

  static func fixed(
    _ figure: String, of subject: String? = nil, _ value: FixedPoint, _ unit: Figure.Unit
  ) -> Self {
    Self(figure: figure, subject: subject, value: .fixed(value), unit: unit)
  }

  static func count(
    _ figure: String, of subject: String? = nil, _ value: Int, _ unit: Figure.Unit = .count
  ) -> Self {
    Self(figure: figure, subject: subject, value: .count(value), unit: unit)
  }

  static func money(_ figure: String, of subject: String? = nil, _ value: Money) -> Self {
    Self(figure: figure, subject: subject, value: .money(value), unit: .money)
  }

  static func word(_ figure: String, of subject: String? = nil, _ value: String) -> Self {
    Self(figure: figure, subject: subject, value: .word(value), unit: .word)
  }
}
