/// What one direction of a chart measures, in words and numbers.
public struct Axis: Equatable, Sendable {
  /// How values are spread over the axis.
  public enum Kind: Sendable {
    /// Equal differences are equally far apart.
    case linear
    /// Equal ratios are equally far apart; values must be above zero.
    case logarithmic
  }

  /// Which way values grow.
  public enum Direction: Sendable {
    /// To the right, or upwards.
    case ascending
    /// To the left, or downwards.
    case descending
  }

  /// What is measured: "Relative business strength".
  public var title: String
  /// What the low end means: "weaker than the best competitor"; empty where the ticks say it.
  public var lowWord: String
  /// What the high end means: "stronger".
  public var highWord: String
  /// The values that are marked, already worded; those outside the domain are left out.
  public var ticks: [Quantity]
  /// The values between the two ends; others are drawn at the nearer end and marked.
  public var domain: ClosedRange<Double>
  /// Linear or logarithmic.
  public var kind: Kind
  /// Ascending unless an old convention is wanted.
  public var direction: Direction

  /// Makes an axis.
  public init(
    title: String, lowWord: String = "", highWord: String = "", ticks: [Quantity] = [],
    domain: ClosedRange<Double>, kind: Kind = .linear, direction: Direction = .ascending
  ) {
    self.title = title
    self.lowWord = lowWord
    self.highWord = highWord
    self.ticks = ticks
    self.domain = domain
    self.kind = kind
    self.direction = direction
  }
}

extension Axis {
  /// Every value that wants a label, the line that divides the axis first.
  func marks(with line: Quantity?) -> [Quantity] {
    guard let line else { return ticks }
    return [line] + ticks.filter { $0.value != line.value }
  }

  /// Round values that cover a range of numbers: steps of 1, 2 or 5 times a power of ten, at most
  /// so many of them, and the range that they span. A range of no extent gets room around it.
  public static func roundSteps(covering range: ClosedRange<Double>, atMost most: Int = 5)
    -> [Double]
  {
    var (low, high) = (range.lowerBound, range.upperBound)
    guard low.isFinite, high.isFinite else { return [0, 1] }
    if low == high { (low, high) = (min(0, low), max(0, high)) }
    if low == high { high = 1 }
    let rough = (high - low) / Double(max(1, most - 1))
    var power = 1.0
    while power * 10 <= rough { power *= 10 }
    while power > rough { power /= 10 }
    for step in [1.0, 2, 5, 10].map({ $0 * power }) where step >= rough * 0.999_999 {
      let first = (low / step).rounded(.down)
      let last = (high / step).rounded(.up)
      if Int(last - first) + 1 > most + 1 { continue }
      return (0...Int(last - first)).map { (first + Double($0)) * step }
    }
    return [low, high]
  }
}
