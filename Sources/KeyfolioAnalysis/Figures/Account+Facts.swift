import KeyfolioCore
import KeyfolioModel

// The facts behind an account's figures, by where an author finds them.

extension Account {
  func factPath(_ field: String) -> String { "accounts/\(id.value) \(field)" }

  /// The weights and ratings of attractiveness.
  func ratingFacts(_ context: PortfolioContext) -> [FactRef] {
    var facts: [FactRef] = []
    for criterion in context.criteria {
      let id = criterion.id.value
      if let weight = criterion.weight {
        facts.append(
          weight.fact("portfolio criteria.\(id).weight", Criterion.fieldClass(of: "weight")))
      }
      for rating in ratings where rating.criterion.value == id {
        facts += rating.opinion.facts(factPath("ratings.\(id)"), Account.fieldClass(of: "ratings"))
      }
    }
    return facts
  }

  /// The weights and ratings of strength, ours and theirs.
  func factorFacts(_ context: PortfolioContext) -> [FactRef] {
    var facts: [FactRef] = []
    for factor in factors {
      let path = factPath("strength.factors.\(factor.id.value)")
      if let weight = factor.weight {
        facts.append(weight.fact(path + ".weight", SuccessFactor.fieldClass(of: "weight")))
      }
      facts += factor.us.facts(path + ".us", SuccessFactor.fieldClass(of: "us"))
      for rival in factor.them {
        let name = rival.competitor.value
        facts += rival.opinion.facts("\(path).them.\(name)", SuccessFactor.fieldClass(of: "them"))
      }
      guard let said = factor.said else { continue }
      if let us = said.us {
        facts.append(us.fact(path + ".said.us", CustomerWord.fieldClass(of: "us")))
      }
      for rival in said.them {
        let name = rival.competitor.value
        facts += rival.opinion.facts(
          "\(path).said.them.\(name)", CustomerWord.fieldClass(of: "them"))
      }
    }
    return facts
  }

  /// The records of some lines, with what decides where they count.
  func moneyFacts(
    _ context: PortfolioContext, _ lines: [MoneyLine]
  ) -> [(kind: FigureKind, months: Range<Int>, fact: FactRef)] {
    money.compactMap { figure in
      guard let line = figure.line?.value, lines.contains(line), let period = figure.period,
        let amount = figure.amount
      else { return nil }
      let months = period.value.months(in: context.fiscalYear(of: figure.yearOf, self))
      let unit = figure.unit.map { ".\($0.value)" } ?? ""
      let kind = figure.effectiveKind.rawValue
      let path = factPath("money.\(period.value).\(kind).\(line.rawValue)\(unit)")
      let fact = amount.fact(path, MoneyFigure.fieldClass(of: "amount"))
      return (figure.effectiveKind, months, fact)
    }
  }

  /// Those of one kind within a stretch of months.
  func moneyFacts(
    _ context: PortfolioContext, _ lines: [MoneyLine], _ months: Range<Int>, _ kind: FigureKind
  ) -> [FactRef] {
    moneyFacts(context, lines).filter { $0.kind == kind && $0.months.overlaps(months) }.map(\.fact)
  }

  /// The wallets of a stretch of months.
  func walletFacts(_ months: Range<Int>, _ context: PortfolioContext) -> [FactRef] {
    wallet.compactMap { wallet in
      guard let period = wallet.period, let amount = wallet.amount,
        period.value.months(in: context.fiscalYear(of: wallet.yearOf, self)) == months
      else { return nil }
      let category = wallet.category.map { ".\($0.value)" } ?? ""
      return amount.fact(
        factPath("wallet.\(period.value)\(category)"), Wallet.fieldClass(of: "amount"))
    }
  }
}

extension Opinion {
  func facts(_ path: String, _ fieldClass: FieldClass) -> [FactRef] {
    values.map { $0.fact(path, fieldClass) }
  }
}

extension Rated where Value: CustomStringConvertible {
  func fact(_ path: String, _ fieldClass: FieldClass) -> FactRef {
    value.fact(path, fieldClass.marked(audience))
  }
}

extension Located where Value: CustomStringConvertible {
  func fact(_ path: String, _ fieldClass: FieldClass) -> FactRef {
    FactRef(path: path, place: place, value: value.description, fieldClass: fieldClass)
  }
}

extension Located where Value: RawRepresentable<String> {
  func fact(_ path: String, _ fieldClass: FieldClass) -> FactRef {
    FactRef(path: path, place: place, value: value.rawValue, fieldClass: fieldClass)
  }
}
