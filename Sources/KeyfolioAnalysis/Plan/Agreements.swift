public import KeyfolioCore
import KeyfolioModel

/// The agreements that end, or whose notice falls due, within `agreement_months` of the report's date,
/// soonest first, and the sales under them.
///
/// Both days of the span count: from the report's date to the same day a year later. The sales at
/// stake are the gross sales of the units named (with the units below them), or of the whole
/// account where none is named: of the latest complete fiscal year, else the outlook of the
/// running one. Units without figures of their own leave them unknown. Two agreements over the
/// same unit do not count its sales twice in `salesAtStake`.
///
/// An agreement is in hand when an objective that is not dropped or an action that is not dropped
/// names it; otherwise its end is a finding.
///
/// Source: domain.md, "Added by review".
public struct AgreementWatch: Sendable, Equatable {
  public enum Event: String, Sendable, CaseIterable { case notice, end }

  public struct Entry: Sendable, Equatable {
    /// The agreement's id.
    public var agreement: String
    /// What comes first.
    public var event: Event
    public var date: CalendarDate
    /// From the report's date, 0 or more.
    public var daysLeft: Int
    /// `nil` where unknown.
    public var salesAtStake: Money?
    /// Ids of the objectives and actions that name it.
    public var objectives: [String]
    public var actions: [String]

    public var isInHand: Bool { !objectives.isEmpty || !actions.isEmpty }
  }

  public var entries: [Entry] = []
  /// Sales under any of the entries, each unit once; `nil` where unknown or without entries.
  public var salesAtStake: Money?
  /// The fiscal year of these sales, and whether they are its outlook.
  public var salesYear: Int?
  public var salesAreOutlook = false

  /// The sales at stake in per cent of all sales of the account in the same year; `nil` where
  /// unknown.
  public func share(of sales: Sales?) -> Double? {
    let all =
      salesAreOutlook
      ? sales?.outlook?.amount.known : sales?.latestFullYear?.actual?.known
    guard let salesAtStake, let all, all > .zero else { return nil }
    return 100 * Double(salesAtStake.hundredths) / Double(all.hundredths)
  }

  init(
    of account: borrowing Account, _ money: borrowing MoneyTable, _ sales: borrowing Sales,
    in context: borrowing PortfolioContext
  ) {
    guard let asOf = context.asOf,
      let end = asOf.adding(months: context.thresholds.whole(.agreementMonths))
    else { return }
    guard !account.agreements.isEmpty else { return }
    let base = SalesBase(sales)
    var covered: Set<String>? = []
    for agreement in account.agreements {
      guard let next = Self.next(agreement, asOf...end) else { continue }
      let units = account.units(below: agreement.units.map(\.value))
      entries.append(
        Entry(
          agreement: agreement.id.value, event: next.event, date: next.date,
          daysLeft: asOf.days(to: next.date),
          salesAtStake: base?.amount(units, money, context.fiscalYear),
          objectives: account.objectives(naming: agreement.id.value),
          actions: account.actions(naming: agreement.id.value)))
      if let units { covered?.formUnion(units) } else { covered = nil }
    }
    guard !entries.isEmpty else { return }
    entries.sort { ($0.date, $0.agreement) < ($1.date, $1.agreement) }
    salesYear = base?.year
    salesAreOutlook = base?.isOutlook ?? false
    salesAtStake = base?.amount(covered.map { $0.sorted() }, money, context.fiscalYear)
  }

  private static func next(
    _ agreement: Agreement, _ span: ClosedRange<CalendarDate>
  ) -> (event: Event, date: CalendarDate)? {
    if let ends = agreement.lastDay, ends < span.lowerBound { return nil }
    if let notice = agreement.noticeBy?.value, span.contains(notice) { return (.notice, notice) }
    if let ends = agreement.lastDay, span.contains(ends) { return (.end, ends) }
    return nil
  }
}

/// Which sales stand for what is at stake.
private struct SalesBase {
  var year: Int
  var isOutlook: Bool
  private var whole: Money?

  init?(_ sales: borrowing Sales) {
    if let full = sales.latestFullYear {
      (year, isOutlook, whole) = (full.year, false, full.actual?.known)
    } else if let outlook = sales.outlook, let amount = outlook.amount.known {
      (year, isOutlook, whole) = (outlook.year, true, amount)
    } else {
      return nil
    }
  }

  /// Of some units, or of the account for `nil`. An outlook is not kept by unit.
  func amount(_ units: [String]?, _ money: MoneyTable, _ fiscal: FiscalYear) -> Money? {
    guard let units else { return whole }
    guard !isOutlook else { return nil }
    return money.amount(.grossSales, .actual, fiscal.months(of: year), units: units)?.known
  }
}

extension Account {
  /// The named units and all below them; `nil` where none is named or the account itself is.
  fileprivate func units(below names: [String]) -> [String]? {
    guard !names.isEmpty, !names.contains(id.value) else { return nil }
    var found = names
    var next = 0
    while next < found.count {
      for unit in units where unit.parent?.value == found[next] && !found.contains(unit.id.value) {
        found.append(unit.id.value)
      }
      next += 1
    }
    return found
  }

  /// Ids of the objectives that name an agreement and are not dropped.
  fileprivate func objectives(naming agreement: String) -> [String] {
    let all = objectives.span
    var ids: [String] = []
    for index in all.indices where all[index].agreement?.value == agreement {
      let isDropped = all[index].status?.value == ObjectiveStanding.Status.dropped.rawValue
      if !isDropped { ids.append(all[index].id.value) }
    }
    return ids
  }

  /// Ids of the actions that name an agreement and are not dropped.
  fileprivate func actions(naming agreement: String) -> [String] {
    let all = actions.span
    var ids: [String] = []
    for index in all.indices where all[index].agreement?.value == agreement {
      if all[index].status?.value != .dropped { ids.append(all[index].id.value) }
    }
    return ids
  }
}
