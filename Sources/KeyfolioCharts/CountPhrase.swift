/// A sentence that states a number which only the drawing knows.
public struct CountPhrase: Equatable, Sendable {
  /// The sentence for exactly one; `#` stands for the number.
  public var one: String
  /// The sentence for every other number; `#` stands for the number.
  public var other: String

  /// Makes a phrase from its two forms.
  public init(one: String, other: String) {
    self.one = one
    self.other = other
  }

  /// The sentence with the number in place of each `#`.
  func text(_ count: Int) -> String {
    let pieces = (count == 1 ? one : other).split(separator: "#", omittingEmptySubsequences: false)
    return pieces.joined(separator: String(count))
  }
}
