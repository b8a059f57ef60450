import KeyfolioCore
import KeyfolioModel

/// The company's figures cover fewer years (`periods`) than it takes to judge the programme by.
let yearsTooFew = ProgrammeCheck(.yearsTooFew, .note, on: [.company]) { view in
  guard let effectiveness = view.portfolio.effectiveness, !effectiveness.isEnough else { return [] }
  return [
    Draft(evidence: [
      .count("effectiveness.years-known", effectiveness.known)
    ])
  ]
}
