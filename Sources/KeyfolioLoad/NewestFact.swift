import KeyfolioCore
import KeyfolioModel

/// The newest date that a fact of an account carries: what a report without `as_of` speaks for.
/// Dates of plans and of things that are due are no facts.
func newestFact(in account: Account, _ year: FiscalYear) -> CalendarDate? {
  var dates: [CalendarDate?] = []
  dates += account.contacts.map { $0.last?.value }
  dates += account.quickChecks.map { $0.date?.value }
  dates += account.meetings.map { $0.date?.value }
  dates += account.actions.map { $0.done?.value }
  dates += account.factors.map { $0.said?.date?.value }
  dates += account.ratings.flatMap { $0.opinion.values.map { $0.asOf?.value } }
  dates += account.judgements.map { $0.asOf?.value }
  dates.append(account.stage?.date?.value)
  dates.append(account.plan?.version?.value)
  dates += account.money.filter { $0.effectiveKind == .actual }
    .map { $0.period?.value.lastDay(in: year) }
  dates += account.readings.filter { $0.kind?.value != .target }
    .map { $0.period?.value.lastDay(in: year) }
  return dates.compactMap(\.self).max()
}
