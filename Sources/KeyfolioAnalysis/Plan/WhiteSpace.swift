public import KeyfolioCore
public import KeyfolioModel

/// What the customer could buy of us and where: units by offerings.
///
/// `white space = potential − current` of a cell, in the portfolio's currency, summed by row and by
/// column. A cell that nobody has filled in is unknown, as is one said to be so; `explored` is the
/// share of the cells, without those that do not apply, whose state is known. Sums are over the
/// cells where both amounts are known, and say how many are not.
///
/// Read after Ansoff: an offering that the customer buys somewhere, in a unit that buys something,
/// is to penetrate; in a unit that buys nothing yet, to extend; an offering that it buys nowhere,
/// in a unit that buys something, to develop; else to diversify.
///
/// Source: domain.md 3.20; white-space grids of account planning products; Ansoff 1957.
public struct WhiteSpace: Sendable, Equatable {
  public enum Direction: String, Sendable, CaseIterable {
    case penetrate, extend, develop, diversify
  }

  public struct Cell: Sendable, Equatable {
    /// Ids; the account's own where it has no units.
    public var unit: String
    public var offering: String
    public var state: WhitespaceCell.State
    public var current: Money?
    public var potential: Money?
    public var competitor: String?
    /// `nil` where we sell already, or nothing applies.
    public var direction: Direction?

    /// `nil` where an amount is unknown.
    public var space: Money? {
      guard let current, let potential, state != .notApplicable else { return nil }
      return potential - current
    }
  }

  public struct Sum: Sendable, Equatable {
    /// Id of a unit or an offering.
    public var id: String
    public var amount: Money
    public var known: Int
    /// Cells that apply and whose white space is not known.
    public var unknown: Int
  }

  public var units: [String]
  public var offerings: [String]
  /// Row by row.
  public var cells: [Cell]

  public var applicable: Int { cells.count { $0.state != .notApplicable } }
  /// 0 to 1; `nil` where nothing applies.
  public var explored: Double? {
    guard applicable > 0 else { return nil }
    let known = cells.count { $0.state != .notApplicable && $0.state != .unknown }
    return Double(known) / Double(applicable)
  }

  public var total: Sum { sum("") { _ in true } }
  public var byUnit: [Sum] { units.map { unit in sum(unit) { $0.unit == unit } } }
  public var byOffering: [Sum] { offerings.map { offer in sum(offer) { $0.offering == offer } } }

  private func sum(_ id: String, _ counts: (Cell) -> Bool) -> Sum {
    var sum = Sum(id: id, amount: .zero, known: 0, unknown: 0)
    for cell in cells where cell.state != .notApplicable && counts(cell) {
      if let space = cell.space {
        sum.amount += space
        sum.known += 1
      } else {
        sum.unknown += 1
      }
    }
    return sum
  }

  /// `nil` without a cell on record.
  init?(of account: borrowing Account, in context: borrowing PortfolioContext) {
    guard !account.whitespace.isEmpty else { return nil }
    let own = account.id.value
    units = account.units.isEmpty ? [own] : account.units.map(\.id.value)
    offerings = context.offerings
    var records: [String: WhitespaceCell] = [:]
    for record in account.whitespace {
      let (unit, offering) = (record.unit?.value ?? own, record.offering?.value ?? "")
      if !units.contains(unit) { units.append(unit) }
      if !offerings.contains(offering), !offering.isEmpty { offerings.append(offering) }
      records[unit + "\n" + offering] = record
    }
    cells = []
    cells.reserveCapacity(units.count * offerings.count)
    for unit in units {
      for offering in offerings {
        add(records[unit + "\n" + offering], unit, offering, context)
      }
    }
    setDirections()
  }

  private mutating func add(
    _ record: WhitespaceCell?, _ unit: String, _ offering: String, _ context: PortfolioContext
  ) {
    var cell = Cell(unit: unit, offering: offering, state: record?.state?.value ?? .unknown)
    cell.competitor = record?.competitor?.value
    if let record {
      cell.current = context.planned(record.current, record.currency)
      cell.potential = context.planned(record.potential, record.currency)
    }
    cells.append(cell)
  }

  private mutating func setDirections() {
    let bought = cells.filter { $0.state == .current || ($0.current ?? .zero) > .zero }
    let (units, offerings) = (Set(bought.map(\.unit)), Set(bought.map(\.offering)))
    for index in cells.indices {
      let cell = cells[index]
      guard cell.state != .current, cell.state != .notApplicable else { continue }
      let known = (units.contains(cell.unit), offerings.contains(cell.offering))
      cells[index].direction =
        switch known {
        case (true, true): .penetrate
        case (false, true): .extend
        case (true, false): .develop
        case (false, false): .diversify
        }
    }
  }
}
