public import KeyfolioCore
import KeyfolioModel

/// Where the matrix is divided. High means on the line or above it.
///
/// Strength is divided at par with the best competitor, ratio 1, unless the programme says
/// otherwise. Attractiveness is divided at a fixed score, 500 by default, or at the median of the
/// accounts that may be placed and whose score is complete: candidates that fail the gateway and
/// former accounts do not move it, nor do accounts with a rating that is the team's alone, as the line
/// is shown to leadership too; without any such account the line stays at 500. A median
/// makes accounts change category because others changed; it is meant for selection workshops.
///
/// Source: domain.md 3.4; directional policy matrix (par with the strongest competitor).
public struct Lines: Sendable, Equatable {
  public var attractiveness: ScoreLine
  /// How many accounts the median was taken of; `nil` for a fixed line.
  public var medianOf: Int?
  /// Ratio of our score to the best competitor's.
  public var strength: FixedPoint

  public static let usualAttractiveness = FixedPoint(500)
  public static let par = FixedPoint(1)

  init(_ programme: Programme) {
    strength = programme.strengthLine?.value ?? Self.par
    if case .fixed(let line) = programme.attractivenessLine?.value {
      attractiveness = .fixed(line)
    } else {
      attractiveness = .fixed(Self.usualAttractiveness)
    }
  }

  func atMedian(of accounts: [Shared<Account>], in context: PortfolioContext) -> Lines {
    var products: [Int64] = []
    var denominator: Int64 = 1
    for account in accounts {
      let attractiveness = Attractiveness(of: account.value, in: context)
      guard attractiveness.score.isComplete,
        FigureBasis.ratings.fieldClass(in: account.value) == .leadership,
        Position.exclusion(of: account.value, attractiveness) == nil
      else { continue }
      products.append(attractiveness.score.product)
      denominator = attractiveness.score.denominator
    }
    var lines = self
    lines.medianOf = products.count
    guard !products.isEmpty else { return lines }
    products.sort()
    let (lower, upper) = (products[(products.count - 1) / 2], products[products.count / 2])
    lines.attractiveness = .median(twice: lower + upper, denominator: denominator)
    return lines
  }
}

/// How the placed accounts divide at one line.
///
/// With more than four fifths (`one_sided`) of at least five accounts on one side it tells nothing
/// apart: the criteria do not discriminate. With fewer accounts that is no news.
///
/// Source: domain.md 3.4; the least number of accounts is ours.
public struct LineBalance: Sendable, Equatable {
  public var high = 0
  public var low = 0
  /// Placed accounts whose missing ratings decide the side.
  public var undetermined = 0

  /// Per cent of the accounts; more on one side tell nothing apart.
  private var limit = Threshold.oneSided.usual

  public init() {}

  init(limit: FixedPoint) {
    self.limit = limit
  }

  public var isOneSided: Bool {
    let decided = high + low
    return decided >= 5 && Double(100 * max(high, low)) > limit.double * Double(decided)
  }

  mutating func count(_ side: Side?) {
    switch side {
    case .high: high += 1
    case .low: low += 1
    case nil: undetermined += 1
    }
  }
}
