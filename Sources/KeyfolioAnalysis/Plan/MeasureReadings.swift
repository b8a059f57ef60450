public import KeyfolioCore
public import KeyfolioModel

/// What is measured over time: readings of the actual value and of targets, by period.
///
/// Actual readings of periods that had not ended by the report's month are left out. The trend is
/// the latest reading less the one before; whether that is good depends on which way is better, and
/// is unknown where the measure does not say.
///
/// Source: domain.md, "Added by review".
public struct MeasureReadings: Sendable, Equatable {
  public struct Reading: Sendable, Equatable {
    public var period: Period
    public var months: Range<Int>
    public var actual: FixedPoint?
    public var target: FixedPoint?
  }

  /// The measure's id.
  public var measure: String
  public var better: Measure.Direction?
  /// By the end of their periods, earliest first.
  public var readings: [Reading]

  public var latest: Reading? { readings.last { $0.actual != nil } }
  public var previous: Reading? { readings.filter { $0.actual != nil }.dropLast().last }
  public var trend: FixedPoint? {
    guard let latest = latest?.actual, let previous = previous?.actual else { return nil }
    return latest - previous
  }

  /// Whether the latest reading reaches the target of its period; `nil` where one is missing.
  public var meetsTarget: Bool? {
    guard let latest, let actual = latest.actual, let target = latest.target else { return nil }
    switch better {
    case .higher: return actual >= target
    case .lower: return actual <= target
    case nil: return nil
    }
  }

  public init(
    _ measure: Measure, of account: borrowing Account, in context: borrowing PortfolioContext
  ) {
    self.measure = measure.id.value
    better = measure.better?.value
    readings = []
    let end = context.asOf.map { $0.monthNumber + 1 } ?? Int.max
    for record in account.readings where record.measure?.value == self.measure {
      guard let period = record.period?.value, let value = record.value?.value.value else {
        continue
      }
      let months = period.months(in: context.fiscalYear)
      let isTarget = record.kind?.value == .target
      guard isTarget || months.upperBound <= end else { continue }
      let index = readings.firstIndex { $0.months == months } ?? readings.count
      if index == readings.count { readings.append(Reading(period: period, months: months)) }
      if isTarget {
        readings[index].target = value
      } else {
        readings[index].actual = value
      }
    }
    readings.sort {
      ($0.months.upperBound, $0.months.count) < ($1.months.upperBound, $1.months.count)
    }
  }
}
