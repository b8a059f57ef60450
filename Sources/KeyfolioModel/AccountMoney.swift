public import KeyfolioCore

public enum FigureKind: String, Sendable, CaseIterable { case actual, plan, forecast }

/// The lines of a customer's profit and loss, in order. Costs are positive and are subtracted.
public enum MoneyLine: String, Sendable, CaseIterable {
  case grossSales = "gross_sales"
  case discounts
  case directCost = "direct_cost"
  case marketing
  case salesSupport = "sales_support"
  case orderProcessing = "order_processing"
  case logistics
  case invoicing
  case inventoryFinancing = "inventory_financing"
  case receivables
  case specificSupport = "specific_support"
  case attributableOverhead = "attributable_overhead"
  case netContribution = "net_contribution"
}

/// One amount of one line in one period.
public struct MoneyFigure: Sendable, Equatable {
  public var period: Located<Period>?
  public var kind: Located<FigureKind>?
  public var line: Located<MoneyLine>?
  public var unit: Reference?
  public var currency: Text?
  public var amount: Amount?
  public var yearOf: Located<YearOwner>?

  public init() {}

  public var effectiveKind: FigureKind { kind?.value ?? .actual }
}

/// What is signed, and what ends when.
public struct Agreement: Sendable, Equatable, Identified, AudienceMarked {
  public enum Kind: String, Sendable, CaseIterable {
    case frame, price, service, logistics, development, confidentiality
  }

  public enum Renewal: String, Sendable, CaseIterable { case automatic, negotiate, tender }

  /// The last day, or none.
  public enum End: Sendable, Equatable {
    case day(CalendarDate)
    case open
  }

  public var id = Text.missing
  public var name = Text.missing
  public var kind: Located<Kind>?
  public var units: [Reference] = []
  public var starts: Day?
  public var ends: Located<End>?
  public var noticeBy: Day?
  public var renewal: Located<Renewal>?
  public var commitment: Amount?
  public var commitmentPer: Located<AmountPer>?
  public var currency: Text?
  public var termsDays: Number?
  public var audience: AudienceMark?

  public init() {}

  /// The day it ends; `nil` if open or unknown.
  public var lastDay: CalendarDate? {
    if case .day(let day) = ends?.value { day } else { nil }
  }
}

/// What an amount is for.
public enum AmountPer: String, Sendable, CaseIterable { case year, quarter, month, once, term }
