public import KeyfolioCore
public import KeyfolioModel

/// What became of the dates of actions, and of what was promised to the customer.
///
/// An action slipped by the days from its first date (the earliest of `moved_from` and `due`) to
/// the day it was done, else to its date now or, where that is over, to the report's date. A
/// promise is an action that names whom it was `promised_to`:
///
/// | state | when |
/// |---|---|
/// | kept | done on its first date or before |
/// | late | done after its first date |
/// | done | done, and nobody wrote when, or no date was ever set |
/// | pending | open and never moved, its date still ahead or not set |
/// | slipping | open, and its first date was moved, is over, or both |
/// | broken | dropped |
///
/// It tells what the customer met with, not who was at fault: nobody is ranked by it.
///
/// Source: domain.md 5.14.
public struct PromiseLedger: Sendable, Equatable {
  public enum State: String, Sendable, CaseIterable {
    case kept, late, done, pending, slipping, broken
  }

  public struct Entry: Sendable, Equatable {
    /// The action's id.
    public var action: String
    /// How often its date was moved; `nil` where the edition withholds it.
    public var moves: Int?
    public var first: CalendarDate?
    public var due: CalendarDate?
    /// 0 or more; `nil` where a date is missing.
    public var daysSlipped: Int?
    public var isOpen: Bool
    /// To whom it was promised; `nil` where it is no promise.
    public var promisedTo: String?
    public var state: State
  }

  /// Every action, in the account's order.
  public var entries: [Entry]

  public var promises: [Entry] { entries.filter { $0.promisedTo != nil } }

  /// For an edition that may not see how dates were moved: whether a promise was kept is told by
  /// what was promised first all the same, as who was promised it knows.
  public mutating func withholdMoves() {
    for index in entries.indices where entries[index].moves ?? 0 > 0 {
      (entries[index].moves, entries[index].first, entries[index].daysSlipped) = (nil, nil, nil)
    }
  }

  public func count(_ state: State) -> Int { promises.count { $0.state == state } }

  /// Of the promises whose outcome is known, the share that was kept, 0 to 1; `nil` without any.
  public var keptShare: Double? {
    let settled = count(.kept) + count(.late) + count(.broken)
    return settled == 0 ? nil : Double(count(.kept)) / Double(settled)
  }

  /// `nil` without an action.
  public init?(of account: borrowing Account, asOf: CalendarDate) {
    guard !account.actions.isEmpty else { return nil }
    entries = account.actions.map { Entry($0, asOf) }
  }
}

extension PromiseLedger.Entry {
  fileprivate init(_ action: Action, _ asOf: CalendarDate) {
    self.action = action.id.value
    moves = action.movedFrom.count
    due = action.due?.value
    first = (action.movedFrom.map(\.value) + [action.due?.value].compactMap(\.self)).min()
    isOpen = action.isOpen
    promisedTo = action.promisedTo?.value
    let done = action.done?.value
    if let first, let end = isOpen ? max(due ?? asOf, first) : done ?? due {
      let last = isOpen && end < asOf ? asOf : end
      daysSlipped = max(0, first.days(to: last))
    }
    switch action.status?.value ?? .open {
    case .dropped: state = .broken
    case .done:
      if let done, let first { state = done <= first ? .kept : .late } else { state = .done }
    case .open:
      let isAhead = moves == 0 && (first.map { $0 >= asOf } ?? true)
      state = isAhead ? .pending : .slipping
    }
  }
}
