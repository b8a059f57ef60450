/// A large value that many hold: copying it costs a reference, and whether two are the same shows
/// without looking inside.
public final class Shared<Value: Equatable & Sendable>: Sendable, Equatable {
  public let value: Value

  public init(_ value: Value) { self.value = value }

  public static func == (a: Shared, b: Shared) -> Bool { a === b || a.value == b.value }
}
