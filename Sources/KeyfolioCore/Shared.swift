/// A large value that many hold: copying it costs one reference, and whether two are the same shows
/// without looking inside. Its fields are read and written as those of the value.
@frozen
@dynamicMemberLookup
public struct Shared<Value: Equatable & Sendable>: Sendable, Equatable {
  @usableFromInline
  final class Box: Sendable {
    @usableFromInline let value: Value

    @inlinable
    init(_ value: Value) { self.value = value }
  }

  @usableFromInline var box: Box

  @inlinable
  public init(_ value: Value) { box = Box(value) }

  /// Writing makes a value of its own; whoever holds the one before keeps it.
  @inlinable
  public var value: Value {
    // It lends the value where a getter would hand out a copy.
    _read { yield box.value }
    set { box = Box(newValue) }
  }

  @inlinable
  public subscript<Field>(dynamicMember path: KeyPath<Value, Field>) -> Field {
    box.value[keyPath: path]
  }

  @inlinable
  public subscript<Field>(dynamicMember path: WritableKeyPath<Value, Field>) -> Field {
    get { box.value[keyPath: path] }
    set { value[keyPath: path] = newValue }
  }

  @inlinable
  public static func == (a: Shared, b: Shared) -> Bool {
    a.box === b.box || a.box.value == b.box.value
  }
}

/// A shared value as the input of a step: it is the same only if nobody made it anew.
///
/// Equal values are not enough, as texts are equal that spell a letter with other bytes, and what is
/// made of them has those bytes.
public struct Unchanged<Value: Equatable & Sendable>: Sendable, Equatable {
  public let shared: Shared<Value>

  public init(_ shared: Shared<Value>) { self.shared = shared }

  public var value: Value { shared.value }

  public static func == (a: Unchanged, b: Unchanged) -> Bool { a.shared.box === b.shared.box }
}
