/// From the values of an axis to places along it.
struct Scale: Equatable, Sendable {
  /// A place, and whether the value lay beyond an end of the domain.
  struct Place: Equatable {
    var position: Double
    /// −1 before the start of the range, 1 past its end, 0 inside.
    var beyond: Double
  }

  private let kind: Axis.Kind
  private let low: Double
  private let high: Double
  private let start: Double
  private let end: Double

  /// - Parameters:
  ///   - start: where an ascending axis has its low end.
  ///   - end: where it has its high end; smaller than `start` when values grow upwards.
  init(_ axis: Axis, from start: Double, to end: Double) {
    kind = axis.kind
    low = Scale.transform(axis.domain.lowerBound, axis.kind)
    high = Scale.transform(axis.domain.upperBound, axis.kind)
    let turned = axis.direction == .descending
    self.start = turned ? end : start
    self.end = turned ? start : end
  }

  /// The position of a value on the 0.1 grid, clamped to the range.
  func place(_ value: Double) -> Place {
    let along = share(value)
    let kept = min(1, max(0, along))
    let position = Point.tenth(start + (end - start) * kept)
    guard along != kept else { return Place(position: position, beyond: 0) }
    let beyond = (along > kept) == (end > start) ? 1.0 : -1.0
    return Place(position: position, beyond: beyond)
  }

  func position(_ value: Double) -> Double { place(value).position }

  /// Whether a value lies within the domain.
  func holds(_ value: Double) -> Bool {
    let along = share(value)
    return along >= 0 && along <= 1
  }

  private func share(_ value: Double) -> Double {
    guard high > low, high.isFinite, low.isFinite else { return 0.5 }
    let transformed = Scale.transform(value, kind)
    // Not a number has no place; the low end is at least inside the frame.
    guard !transformed.isNaN else { return 0 }
    return (transformed - low) / (high - low)
  }

  private static func transform(_ value: Double, _ kind: Axis.Kind) -> Double {
    switch kind {
    case .linear: value
    case .logarithmic:
      // Zero and less lie infinitely far below any positive value.
      value > 0 ? (value.isFinite ? naturalLogarithm(value) : value) : -.infinity
    }
  }
}
