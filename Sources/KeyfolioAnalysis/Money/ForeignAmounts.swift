import KeyfolioCore
import KeyfolioModel

extension Account {
  /// Amounts of the plan in a currency that has no rate: they stay unknown, and this says so.
  ///
  /// Money and wallets, which belong to a period, look their rates up by its year; what is planned
  /// without one is converted at the rate of plans, else at that of the running year.
  func missingRates(_ context: PortfolioContext) -> [AnalysisProblem] {
    guard let year = context.runningYear else { return [] }
    return foreignAmounts.compactMap { amount, currency in
      guard amount != nil, let currency, currency.value != context.currency,
        context.rate(of: currency.value, year: year, .plan) == nil
      else { return nil }
      return .missingRate(currency: currency.value, year: year, currency.place)
    }
  }

  private var foreignAmounts: [(Amount?, Text?)] {
    var amounts: [(Amount?, Text?)] = []
    amounts += investment.map { ($0.amount, $0.currency) }
    amounts += agreements.map { ($0.commitment, $0.currency) }
    amounts += valuePropositions.map { ($0.worth, $0.currency) }
    amounts += opportunities.map { ($0.contribution, $0.currency) }
    amounts += whitespace.map { ($0.potential ?? $0.current, $0.currency) }
    amounts += risks.map { ($0.atStake, $0.currency) }
    amounts += asks.map { ($0.amount, $0.currency) }
    return amounts
  }
}
