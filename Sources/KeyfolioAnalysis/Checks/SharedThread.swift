import KeyfolioCore
import KeyfolioModel

/// Several accounts hang on one and the same person of ours.
let sharedThread = ProgrammeCheck(.sharedThread, .warning, on: [.contacts, .sales, .costs]) {
  view in
  (view.portfolio.losses?.shared ?? []).map { loss in
    Draft(
      evidence: [.count("loss.accounts-together", of: loss.subject, loss.accounts.count)],
      people: loss.person.map { [.init(.ours, $0)] } ?? [], accounts: loss.accounts
    ).money(loss.sales, .atStake)
  }
}
