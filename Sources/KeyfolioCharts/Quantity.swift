/// A number and how it is written.
///
/// Drawings place the number, tables and labels print the text, so both always say the same. What
/// is not a finite number has no place: whoever holds a `Quantity?` says unknown with `nil`.
public struct Quantity: Equatable, Sendable {
  /// In the unit of the axis, or of the size it explains; finite.
  public var value: Double
  /// The text that stands for it: "0.8 ×".
  public var text: String

  /// Makes a quantity; what is not a finite number counts as 0.
  public init(_ value: Double, _ text: String) {
    self.value = value.isFinite ? value : 0
    self.text = text
  }
}
