import Synchronization

/// A value that is made when somebody first asks for it. A class, because those who may ask share it.
public final class Lazy<Value: Sendable>: Sendable {
  private enum State {
    case made(Value)
    case unmade(@Sendable () -> Value)
  }

  private let state: Mutex<State>

  public init(_ make: @escaping @Sendable () -> Value) { state = Mutex(.unmade(make)) }

  /// Of what is known already.
  public init(_ value: Value) { state = Mutex(.made(value)) }

  /// Has it made on another thread, for somebody who will ask for it soon.
  public func begin() { Task.detached { _ = self.value } }

  /// Whoever asks while it is being made waits for it.
  public var value: Value {
    state.withLock { state in
      switch state {
      case .made(let value): return value
      case .unmade(let make):
        let value = make()
        state = .made(value)
        return value
      }
    }
  }
}
