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
  /// What the low end means: "weaker than the best competitor".
  public var lowWord: String
  /// What the high end means: "stronger".
  public var highWord: String
  /// The values that are marked, already worded; those outside the domain are left out.
  public var ticks: [Tick]
  /// The values between the two ends; others are drawn at the nearer end and marked.
  public var domain: ClosedRange<Double>
  /// Linear or logarithmic.
  public var kind: Kind
  /// Ascending unless an old convention is wanted.
  public var direction: Direction

  /// Makes an axis.
  public init(
    title: String, lowWord: String, highWord: String, ticks: [Tick] = [],
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

/// A value and how it is written.
public struct Tick: Equatable, Sendable {
  /// In the unit of the axis, or of the size it explains.
  public var value: Double
  /// The text that stands for it: "0.8 ×".
  public var label: String

  /// Makes a tick.
  public init(_ value: Double, _ label: String) {
    self.value = value
    self.label = label
  }
}
