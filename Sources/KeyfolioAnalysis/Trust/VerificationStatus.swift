public import KeyfolioCore
public import KeyfolioModel

/// How much of what an account's figures rest on somebody outside of our heads has confirmed.
///
/// The verified share of a weighted sheet is `V = Σ w_k·[verified] / Σ w`, see `Evidence`; of the
/// wallet, the share of the latest period's amount that is documented. Beside them the four questions
/// to put to the customer: how attractive are they really, are these their success factors, how do
/// they rate us, how close do they want to be.
///
/// A question without an answer is unknown, and counts as not verified.
///
/// Source: domain.md 5.5; the four questions are the deck's.
public struct VerificationStatus: Sendable, Equatable {
  public enum Question: String, Sendable, CaseIterable {
    case attractiveness, factors
    case ratingOfUs = "rating-of-us"
    case closeness
  }

  public struct Answer: Sendable, Equatable {
    public var question: Question
    public var status: Verification?
    public var date: CalendarDate?

    public var isVerified: Bool { status == .customerSaid || status == .documented }
  }

  /// Shares, 0 to 1; `nil` without weights or amounts.
  public var ratings: Double?
  public var factors: Double?
  public var wallet: Double?
  /// All four, in order.
  public var answers: [Answer]
  /// Criteria and factors of which somebody disputes the rating: `criterion.wallet`.
  public var disputed: [String]
  /// `verified_share`, 0 to 1.
  private let line: Double
  /// The position rests on too little.
  public var isBelowThreshold: Bool { isWeak(ratings) || isWeak(factors) }

  func isWeak(_ share: Double?) -> Bool { share.map { $0 < line } ?? false }

  init(
    of account: borrowing Account, _ attractiveness: borrowing Attractiveness,
    _ strength: borrowing Strength, _ share: borrowing ShareOfWallet,
    in context: borrowing PortfolioContext
  ) {
    ratings = attractiveness.score.ratedWeight > 0 ? attractiveness.evidence.share : nil
    factors = strength.rows.isEmpty ? nil : strength.evidence.share
    wallet = share.latest.flatMap { $0.documentedShare }
    let verify = account.verify
    let recorded = [verify?.attractiveness, verify?.factors, verify?.ratingOfUs, verify?.closeness]
    answers = zip(Question.allCases, recorded).map { question, answer in
      Answer(question: question, status: answer?.status.value, date: answer?.date?.value)
    }
    disputed =
      attractiveness.rows.filter { $0.verification == .disputed }.map {
        "criterion.\($0.criterion)"
      }
      + strength.rows.filter { $0.verification == .disputed }.map { "factor.\($0.factor)" }
    line = context.thresholds[.verifiedShare].double / 100
  }
}
