public import KeyfolioCore
public import KeyfolioModel

/// The next date that an account has to keep, on or after the report's date.
///
/// Open actions, agreements (notice and end), the next review, objectives neither done nor
/// dropped, and decisions that are still open. Of several on one day the first in the order of
/// `Kind`, then the first in the account's order.
///
/// Source: product.md, the accounts' list of the portfolio page.
public struct NextDate: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    case actionDue = "action-due"
    case agreementNotice = "agreement-notice"
    case agreementEnd = "agreement-end"
    case review
    case objectiveDue = "objective-due"
    case decision
  }

  public var kind: Kind
  public var date: CalendarDate
  /// From the report's date, 0 or more.
  public var daysLeft: Int
  /// Id of the record; `nil` for a review.
  public var record: String?

  public init?(of account: borrowing Account, asOf: CalendarDate) {
    var search = Search(asOf: asOf)
    let actions = account.actions.span
    for index in actions.indices where actions[index].isOpen {
      search.offer(.actionDue, actions[index].due, actions[index].id)
    }
    for agreement in account.agreements {
      search.offer(.agreementNotice, agreement.noticeBy, agreement.id)
    }
    for agreement in account.agreements {
      let end = agreement.ends.flatMap { ends in
        agreement.lastDay.map { Day($0, at: ends.place) }
      }
      search.offer(.agreementEnd, end, agreement.id)
    }
    search.offer(.review, account.plan?.nextReview, nil)
    for objective in account.objectives where objective.isPursued {
      search.offer(.objectiveDue, objective.due, objective.id)
    }
    for ask in account.asks where (ask.status?.value ?? .open) == .open {
      search.offer(.decision, ask.decideBy, ask.id)
    }
    guard let found = search.found else { return nil }
    kind = found.kind
    date = found.date
    daysLeft = asOf.days(to: found.date)
    record = found.record
  }

  private struct Search {
    let asOf: CalendarDate
    var found: (kind: Kind, date: CalendarDate, record: String?)?

    mutating func offer(_ kind: Kind, _ day: Day?, _ record: Text?) {
      guard let date = day?.value, date >= asOf else { return }
      if let found, found.date <= date { return }
      found = (kind, date, record?.value)
    }
  }
}

/// An open action that was due before the report's date.
public struct OverdueAction: Sendable, Equatable {
  /// The action's id.
  public var action: String
  public var due: CalendarDate
  /// 1 or more.
  public var daysLate: Int

  /// All of an account's, longest overdue first.
  public static func all(of account: Account, asOf: CalendarDate) -> [OverdueAction] {
    var overdue: [OverdueAction] = []
    let actions = account.actions.span
    for index in actions.indices where actions[index].isOpen {
      guard let due = actions[index].due?.value, due < asOf else { continue }
      let id = actions[index].id.value
      overdue.append(OverdueAction(action: id, due: due, daysLate: due.days(to: asOf)))
    }
    guard overdue.count > 1 else { return overdue }
    // Kept in the account's order where two fell due on one day.
    return overdue.enumerated().sorted { ($0.element.due, $0.offset) < ($1.element.due, $1.offset) }
      .map(\.element)
  }
}
