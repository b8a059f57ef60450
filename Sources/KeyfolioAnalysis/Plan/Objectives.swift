public import KeyfolioCore
import KeyfolioModel

/// Where one objective stands: from its baseline, over where it is now, to its target.
///
/// Now is the latest actual reading of its measure whose period has ended by the report's month,
/// or the latest share of wallet where the measure is computed (`from: share_of_wallet`).
/// Progress is `(now − baseline) / (target − baseline)`: 0 at the baseline, 1 at the target,
/// beyond either end where it went there; it holds for measures that should fall as well. Anything
/// missing leaves it unknown, and so does a target equal to the baseline.
///
/// Source: domain.md, "Added by review" (measures carry readings; objectives point at a measure).
public struct ObjectiveStanding: Sendable, Equatable {
  /// Where `now` comes from.
  public enum Source: Sendable, Equatable {
    /// The account's reading of the measure for `nowPeriod`.
    case reading
    case shareOfWallet
  }

  /// A target for a period.
  public struct Target: Sendable, Equatable {
    public var value: FixedPoint
    public var period: Period
  }

  /// The status words that are understood.
  public enum Status: String, Sendable, CaseIterable {
    case onTrack = "on-track"
    case behind
    case atRisk = "at-risk"
    case done, dropped
  }

  /// The objective's id.
  public var objective: String
  /// The measure's id.
  public var measure: String?
  /// In the measure's unit; per cent for a share of wallet.
  public var baseline: FixedPoint?
  public var now: FixedPoint?
  public var nowPeriod: Period?
  public var source: Source?
  public var target: FixedPoint?
  /// The target reading of the period of `now`, else the next one after the report's date, else
  /// the last one.
  public var targetReading: Target?
  /// `nil` for no word, or a word that is not understood: the objective keeps the author's.
  public var status: Status?

  /// A share, see above.
  public var progress: Double? {
    guard let baseline, let now, let target, target != baseline else { return nil }
    let way = (target - baseline).tenThousandths
    return Double((now - baseline).tenThousandths) / Double(way)
  }

  init(
    _ objective: borrowing Objective, of account: borrowing Account, _ share: ShareOfWallet?,
    in context: borrowing PortfolioContext
  ) {
    self.objective = objective.id.value
    measure = objective.measure?.value
    baseline = objective.baseline?.value.value
    target = objective.target?.value.value
    status = objective.status.flatMap { Status(rawValue: $0.value) }
    guard let measure, let asOf = context.asOf else { return }
    let from = account.measures.first { $0.id.value == measure }?.from?.value
    if from == ComputedMeasure.shareOfWallet.rawValue {
      guard let latest = share?.latest, let value = latest.share else { return }
      now = FixedPoint(rounding: min(value, 1e9))
      nowPeriod = latest.period
      source = .shareOfWallet
    } else {
      setNow(account.readings, measure, asOf, context.fiscalYear)
    }
    setTarget(account.readings, measure, asOf, context.fiscalYear)
  }

  private mutating func setNow(
    _ readings: [Reading], _ measure: String, _ asOf: CalendarDate, _ fiscal: FiscalYear
  ) {
    var latest = Int.min
    for index in readings.indices where readings[index].measure?.value == measure {
      guard (readings[index].kind?.value ?? .actual) == .actual,
        let period = readings[index].period?.value, let value = readings[index].value?.value.value
      else { continue }
      let end = period.months(in: fiscal).upperBound
      guard end <= asOf.monthNumber + 1, end > latest else { continue }
      latest = end
      (now, nowPeriod, source) = (value, period, .reading)
    }
  }

  private mutating func setTarget(
    _ readings: [Reading], _ measure: String, _ asOf: CalendarDate, _ fiscal: FiscalYear
  ) {
    var best: (rank: Int, distance: Int)?
    for index in readings.indices where readings[index].measure?.value == measure {
      guard readings[index].kind?.value == .target,
        let period = readings[index].period?.value, let value = readings[index].value?.value.value
      else { continue }
      let distance = period.months(in: fiscal).upperBound - 1 - asOf.monthNumber
      let key = (period == nowPeriod ? 0 : distance >= 0 ? 1 : 2, abs(distance))
      if let best, (best.rank, best.distance) <= key { continue }
      best = key
      targetReading = Target(value: value, period: period)
    }
  }
}

/// The names that a measure may give under `from`.
public enum ComputedMeasure: String, Sendable, CaseIterable {
  case shareOfWallet = "share_of_wallet"
}

extension Objective {
  /// Neither done nor dropped.
  var isPursued: Bool {
    let status = status.flatMap { ObjectiveStanding.Status(rawValue: $0.value) }
    return status != .done && status != .dropped
  }
}
