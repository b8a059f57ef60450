/// From amounts to radii, so that the area of a disc is proportional to what it stands for.
///
/// radius = greatest radius · √(value / greatest value).
struct AreaScale: Equatable, Sendable {
  /// A disc smaller than this could not be seen, so the law ends here.
  static let smallestRadius = 1.5

  let greatestValue: Double
  let greatestRadius: Double

  /// The radius for a value above zero, in units of the drawing.
  func radius(_ value: Double) -> Double {
    guard greatestValue > 0, value > 0 else { return AreaScale.smallestRadius }
    let radius = greatestRadius * (value / greatestValue).squareRoot()
    return max(AreaScale.smallestRadius, radius)
  }
}
