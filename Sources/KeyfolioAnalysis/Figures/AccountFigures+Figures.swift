import KeyfolioCore
public import KeyfolioModel

extension AccountFigures {
  /// Every figure with its inputs, in a fixed order. Not kept, as most readers need none of it.
  ///
  /// `account` and `context` are those that the figures were computed from, or what an audience's
  /// cut left of them.
  public func figures(of account: Account, in context: PortfolioContext) -> [Figure] {
    var figures: [Figure] = []
    if let attractiveness {
      figures += attractivenessFigures(attractiveness, account, context)
    }
    if let strength { figures += strengthFigures(strength, account, context) }
    if let position { figures.append(categoryFigure(position, account, context)) }
    if let sales { figures += salesFigures(sales, account, context) }
    if let shareOfWallet { figures += walletFigures(shareOfWallet, account, context) }
    return figures
  }

  private func attractivenessFigures(
    _ attractiveness: Attractiveness, _ account: Account, _ context: PortfolioContext
  ) -> [Figure] {
    let score = attractiveness.score
    let list = FigureList(
      coverage: score.coverage, inputs: account.ratingFacts(context))
    let axis = robustness?.attractiveness
    let side = position?.attractiveness
    let verified = attractiveness.evidence.share
    return [
      list.figure("attractiveness.score", score.value.map(Figure.Value.real), .score, score.range),
      list.figure("attractiveness.side", side.map { .word($0.rawValue) }, .word),
      list.figure("attractiveness.weight-margin", axis.map { .real($0.weightMargin) }, .share),
      list.figure("attractiveness.rating-margin", axis.map { .real($0.ratingMargin) }, .points),
      list.figure("attractiveness.verified", verified.map { .real($0) }, .share),
    ]
  }

  private func strengthFigures(
    _ strength: Strength, _ account: Account, _ context: PortfolioContext
  ) -> [Figure] {
    let outcome = strength.outcome
    let list = FigureList(
      coverage: outcome?.coverage ?? 0, inputs: account.factorFacts(context))
    let axis = robustness?.strength
    let (own, difference) = (outcome?.own, outcome?.difference)
    let differences = difference == nil ? outcome?.differenceBounds : nil
    let ratios = difference == nil ? outcome?.ratioBounds : nil
    return [
      list.figure("strength.score", own?.value.map { .real($0) }, .score, own?.range),
      list.figure("strength.ratio", outcome?.ratio.map { .real($0) }, .ratio, ratios),
      list.figure("strength.difference", difference.map { .real($0) }, .score, differences),
      list.figure("strength.side", outcome?.side.map { .word($0.rawValue) }, .word),
      list.figure("strength.basis", strength.basis.map { .word($0.rawValue) }, .word),
      list.figure("strength.weight-margin", axis.map { .real($0.weightMargin) }, .share),
      list.figure("strength.rating-margin", axis.map { .real($0.ratingMargin) }, .points),
    ]
  }

  private func categoryFigure(
    _ position: Position, _ account: Account, _ context: PortfolioContext
  ) -> Figure {
    var inputs = account.ratingFacts(context) + account.factorFacts(context)
    if let override = position.override {
      inputs.append(
        FactRef(
          path: account.factPath("category_override"), place: override.place,
          value: override.category.rawValue,
          fieldClass: Account.fieldClass(of: "category_override")))
    }
    let coverage = min(attractiveness?.score.coverage ?? 0, strength?.outcome?.coverage ?? 0)
    return FigureList(coverage: coverage, inputs: inputs)
      .figure("category", position.category.map { .word($0.rawValue) }, .word)
  }

  private func salesFigures(
    _ sales: Sales, _ account: Account, _ context: PortfolioContext
  ) -> [Figure] {
    let facts = account.moneyFacts(context)
    func figure(
      _ id: String, _ sum: MoneySum?, _ months: Range<Int>?, _ kinds: [FigureKind]
    ) -> Figure {
      let inputs = facts.filter { fact in
        kinds.contains(fact.kind) && months.map { fact.months.overlaps($0) } ?? false
      }
      return FigureList(coverage: sum?.isComplete ?? false ? 1 : 0, inputs: inputs.map(\.fact))
        .figure(id, sum?.known.map { .money($0) }, .money)
    }
    let toDate = sales.yearToDate
    let before = toDate.map { ($0.months.lowerBound - 12)..<($0.months.upperBound - 12) }
    let year = sales.outlook.map { context.fiscalYear.months(of: $0.year) }
    let variance = toDate?.variance.map { MoneySum($0, isComplete: true) }
    return [
      figure("sales.year-to-date", toDate?.actual, toDate?.months, [.actual]),
      figure("sales.plan-to-date", toDate?.plan, toDate?.months, [.plan]),
      figure("sales.last-year-to-date", toDate?.lastYear, before, [.actual]),
      figure("sales.variance-to-plan", variance, toDate?.months, [.actual, .plan]),
      figure("sales.outlook", sales.outlook?.amount, year, [.actual, .forecast]),
    ]
  }

  private func walletFigures(
    _ share: ShareOfWallet, _ account: Account, _ context: PortfolioContext
  ) -> [Figure] {
    func figure(_ id: String, _ entry: ShareOfWallet.Entry?) -> Figure {
      let inputs = entry.map { entry in
        account.walletFacts(entry.months, context)
          + account.moneyFacts(context).filter { $0.months.overlaps(entry.months) }.map(\.fact)
      }
      return FigureList(coverage: entry?.share == nil ? 0 : 1, inputs: inputs ?? [])
        .figure(id, entry?.share.map { .real($0) }, .percent)
    }
    return [
      figure("share-of-wallet.latest", share.latest ?? share.entries.last),
      figure("share-of-wallet.previous", share.previous),
    ]
  }
}

/// Figures over the same inputs.
private struct FigureList {
  var coverage: Double
  var inputs: [FactRef]

  func figure(
    _ id: String, _ value: Figure.Value?, _ unit: Figure.Unit, _ bounds: ClosedRange<Double>? = nil
  ) -> Figure {
    Figure(
      id: id, value: value, unit: unit, bounds: bounds, coverage: coverage, inputs: inputs,
      fieldClass: inputs.reduce(.leadership) { $0.stricter($1.fieldClass) })
  }
}

extension WeightedScore {
  /// The bounds where anything is missing.
  fileprivate var range: ClosedRange<Double>? { isComplete ? nil : bounds }
}
