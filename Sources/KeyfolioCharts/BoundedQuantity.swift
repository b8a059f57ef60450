/// A number that may not be known exactly: the least and the most that it can be, and how that is
/// written.
public struct BoundedQuantity: Equatable, Sendable {
  /// Both ends are equal where the number is known.
  public var bounds: ClosedRange<Double>
  /// "+45", "−120 to +280".
  public var text: String

  /// Makes a quantity between bounds.
  public init(_ bounds: ClosedRange<Double>, _ text: String) {
    self.bounds = bounds
    self.text = text
  }

  /// The number; `nil` where it is not known.
  public var known: Quantity? {
    bounds.lowerBound == bounds.upperBound ? Quantity(bounds.lowerBound, text) : nil
  }
}
