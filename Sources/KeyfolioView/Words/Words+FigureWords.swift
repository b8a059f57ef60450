import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel

// What figures are of, and the words that some of them hold, as readers say them. The same word may
// mean several things, so the figure's id tells which: a fact is current, and so is a sale.

extension Words {
  /// What a figure is of; an id of the author's stays as it is.
  func subject(_ subject: String, of figure: String) -> String {
    switch Method(ofFigure: figure) {
    case .profit: yearly(subject) ?? subject
    case .promises: PromiseLedger.State(rawValue: subject).map(promise) ?? subject
    case .swot where figure == "swot.items":
      SwotItem.Kind(rawValue: subject).map(swotKind) ?? subject
    case .planCore: PlanCore.Part(rawValue: subject).map(part) ?? subject
    case .verification:
      VerificationStatus.Question(rawValue: subject).map(verified) ?? subject
    case .freshness: Freshness.Kind(rawValue: subject).map(factKind) ?? subject
    case .raterSpread, .robustness: rated(subject)
    case .quickCheck, .layers, .buyingCentre: key(subject)
    default: subject
    }
  }

  /// A word that a figure holds.
  func word(_ word: String, of figure: String) -> String {
    let said: String? =
      switch figure {
      case "attractiveness.gateway": gateway(word)
      case "strength.basis": Strength.Basis(rawValue: word).map(raters)
      case "category.excluded-by":
        word == "nothing" ? nothing : Position.Exclusion(rawValue: word).map(exclusion)
      case "robustness.label": Robustness.Label(rawValue: word).map(label)
      case "verification.question": Verification(rawValue: word).map { verification($0) }
      case "freshness.age": Freshness.Age(rawValue: word).map(age)
      default: relationshipWord(word, figure) ?? moneyWord(word, figure) ?? planWord(word, figure)
      }
    return said ?? key(word)
  }

  private func relationshipWord(_ word: String, _ figure: String) -> String? {
    switch figure {
    case "stage.declared", "stage.target", "stage.evidenced", "quick-check.own-band",
      "quick-check.customer-band":
      RelationshipStage(rawValue: word).map(stage)
    case "stage.mismatch":
      word == "none" ? none : EvidenceStage.Mismatch(rawValue: word).map(mismatch)
    case "stage.fit": StageFit.Reading(rawValue: word).map(fit)
    case "contacts.shape": ContactNetwork.Shape(rawValue: word).map(shape)
    case "contacts.cut": word == "nobody" ? say("nobody", "niemand") : nil
    default: nil
    }
  }

  private func moneyWord(_ word: String, _ figure: String) -> String? {
    switch figure {
    case "share-of-wallet.reading": ShareOfWallet.Reading(rawValue: word).map(reading)
    case "lifetime-value.basis":
      KeyfolioAnalysis.LifetimeValue.Basis(rawValue: word).map { basis($0) }
    default: nil
    }
  }

  private func planWord(_ word: String, _ figure: String) -> String? {
    switch figure {
    case "objective.status": objectiveStatus(word)
    case "opportunity.possible-grades": grades(word.split(separator: " ").map(String.init))
    case "opportunity.lacks": OpportunityGrade.Lacking(rawValue: word).map(lacking)
    case "risk.lacks": riskLacking(word)
    case "swot.proposal": SwotItem.Kind(rawValue: word).map(swotKind)
    default: nil
    }
  }

  /// `2026 to date gross_sales`: a year, how far it is told, and a line or a kind of figures.
  func yearly(_ subject: String) -> String? {
    var words = subject.split(separator: " ")
    guard let year = words.first, year.count == 4, year.allSatisfy(\.isNumber) else { return nil }
    words.removeFirst()
    var said = String(year)
    if words.starts(with: ["to", "date"]) {
      said += say(" to date", " bis heute")
      words.removeFirst(2)
    }
    guard let last = words.first.map(String.init) else { return said }
    guard words.count == 1 else { return nil }
    if let line = MoneyLine(rawValue: last) { return said + ", " + moneyLine(line) }
    return FigureKind(rawValue: last).map { said + ", " + kind($0) }
  }

  /// `criterion wallet`: a sheet and the author's id.
  private func rated(_ subject: String) -> String {
    let parts = subject.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, let sheet = RaterSpread.Sheet(rawValue: String(parts[0])) else {
      return subject
    }
    return switch sheet {
    case .criterion: say("criterion \(parts[1])", "Kriterium \(parts[1])")
    case .factor: say("factor \(parts[1])", "Erfolgsfaktor \(parts[1])")
    }
  }
}
