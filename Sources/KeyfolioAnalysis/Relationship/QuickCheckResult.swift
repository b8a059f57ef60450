public import KeyfolioCore
public import KeyfolioModel

/// The quick relationship check: six statements, 3 for strong agreement to 0 for strong
/// disagreement, from our side and from the customer's.
///
/// The total, 0 to 18, falls into a band: 0–4 Basic, 5–10 Co-operative, 11–16 Interdependent, 17–18
/// Integrated. The bands come from a secondary source; a band never sets the declared stage, and no
/// finding rests on it alone. Where no statement has a 2 or more the band is Basic whatever the
/// total, as nothing is agreed to. Unanswered statements leave bounds, and no band where those
/// straddle an edge.
///
/// * **gap**: our total less the customer's; each side's latest answers.
/// * **fall**: the total of the check before, less the latest, ours and the customer's.
/// * **conflict of profile**: the band or the declared stage is Interdependent or more and some
///   statement has a 0.
///
/// Checks after the report's date are left out; those without a date count as the earliest.
///
/// Source: domain.md 3.7; Woodburn's six statements; bands after a student copy of the Cranfield
/// scheme, with six points taken off as that counts from 1.
public struct QuickCheckResult: Sendable, Equatable {
  /// Six answers of one side.
  public struct Answers: Sendable, Equatable {
    public var date: CalendarDate?
    /// 0 to 3; `nil` is unanswered.
    public var items: [FixedPoint?]

    public static let count = 6

    init?(_ answers: [Located<FixedPoint>?], _ date: CalendarDate?) {
      let items = answers.map { $0?.value }
      guard items.contains(where: { $0 != nil }) else { return nil }
      self.init(items: items, date: date)
    }

    /// Missing answers at the end are unanswered.
    public init(items: [FixedPoint?], date: CalendarDate? = nil) {
      self.date = date
      self.items = items + Array(repeating: nil, count: max(0, Self.count - items.count))
    }

    public var answered: Int { items.count { $0 != nil } }
    public var isComplete: Bool { answered == items.count }
    /// 0 to 18; `nil` unless all are answered.
    public var total: FixedPoint? { isComplete ? bounds.lowerBound : nil }
    /// The lowest and the highest total that unanswered statements allow.
    public var bounds: ClosedRange<FixedPoint> { sum(0)...sum(3) }
    /// Some answer is 0.
    public var hasZero: Bool { items.contains(.zero) }
    /// How many of the six are answered with a 2 or more; `nil` unless all are answered. With none
    /// the band is Basic whatever the total.
    public var agreed: Int? {
      isComplete ? items.count { ($0 ?? .zero) >= FixedPoint(2) } : nil
    }
    /// `nil` where unanswered statements decide it.
    public var band: RelationshipStage? {
      let (lowest, highest) = (band(0), band(3))
      return lowest == highest ? lowest : nil
    }

    private func sum(_ missing: Int) -> FixedPoint {
      items.reduce(.zero) { $0 + ($1 ?? FixedPoint(missing)) }
    }

    private func agrees(_ missing: Int) -> Bool {
      items.contains { ($0 ?? FixedPoint(missing)) >= FixedPoint(2) }
    }

    private func band(_ missing: Int) -> RelationshipStage {
      agrees(missing) ? QuickCheckResult.band(of: sum(missing)) : .basic
    }
  }

  /// The totals of one date.
  public struct Entry: Sendable, Equatable {
    public var date: CalendarDate?
    public var own: FixedPoint?
    public var customer: FixedPoint?
  }

  public var own: Answers?
  public var customer: Answers?
  /// The complete answers before the latest, ours and theirs.
  public var previous: Answers?
  public var previousCustomer: Answers?
  /// Earliest first.
  public var history: [Entry]
  public var hasConflict: Bool

  /// Our total less the customer's, −18 to 18.
  public var gap: FixedPoint? { difference(own?.total, customer?.total) }
  public var gapBounds: ClosedRange<FixedPoint>? {
    guard let own = own?.bounds, let customer = customer?.bounds else { return nil }
    return (own.lowerBound - customer.upperBound)...(own.upperBound - customer.lowerBound)
  }
  /// How far our total fell; negative where it rose.
  public var fall: FixedPoint? { difference(previous?.total, own?.total) }
  /// The same of the customer's.
  public var customerFall: FixedPoint? {
    difference(previousCustomer?.total, customer?.total)
  }
  public var fellABand: Bool { Self.fell(previous, own) }
  public var customerFellABand: Bool { Self.fell(previousCustomer, customer) }

  private static func fell(_ before: Answers?, _ now: Answers?) -> Bool {
    guard let before = before?.band, let now = now?.band else { return false }
    return now < before
  }
  /// Both sides answered, on different days.
  public var datesDiffer: Bool { own != nil && customer != nil && own?.date != customer?.date }

  /// `nil` without any answer.
  init?(of account: borrowing Account, in context: borrowing PortfolioContext) {
    let asOf = context.asOf
    let checks = account.quickChecks.enumerated().filter { _, check in
      guard let asOf, let date = check.date?.value else { return true }
      return date <= asOf
    }.sorted { first, second in
      let (a, b) = (first.element.date?.value ?? .earliest, second.element.date?.value ?? .earliest)
      return (a, first.offset) < (b, second.offset)
    }.map(\.element)
    history = []
    for check in checks {
      let date = check.date?.value
      let (ours, theirs) = (Answers(check.us, date), Answers(check.customer, date))
      history.append(Entry(date: date, own: ours?.total, customer: theirs?.total))
      if let ours {
        if let own, own.isComplete { previous = own }
        own = ours
      }
      if let theirs {
        if let customer, customer.isComplete { previousCustomer = customer }
        customer = theirs
      }
    }
    hasConflict = false
    guard own != nil || customer != nil else { return nil }
    let isClose = [own?.band, customer?.band, account.stage?.declared?.value].contains {
      ($0 ?? .basic) >= .interdependent
    }
    hasConflict = isClose && (own?.hasZero ?? false || customer?.hasZero ?? false)
  }

  /// The band of a total, 0 to 18.
  public static func band(of total: FixedPoint) -> RelationshipStage {
    if total < FixedPoint(5) { return .basic }
    if total < FixedPoint(11) { return .cooperative }
    return total < FixedPoint(17) ? .interdependent : .integrated
  }
}

private func difference(_ a: FixedPoint?, _ b: FixedPoint?) -> FixedPoint? {
  guard let a, let b else { return nil }
  return a - b
}
