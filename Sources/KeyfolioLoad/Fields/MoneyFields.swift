import KeyfolioCore
import KeyfolioModel

// account.yaml, field by field: money, and what is signed about it.

extension Agreement: Named {}

let walletTable = RecordTable<Wallet>(
  "a wallet", blank: Wallet.init,
  fields: [
    field("period", \.period, period),
    field("category", \.category, text),
    field("amount", \.amount, amount),
    field("currency", \.currency, currency),
    field("basis", \.basis, choice(Wallet.Basis.self)),
    field("year_of", \.yearOf, choice(YearOwner.self)),
  ])

let retentionTable = RecordTable<Retention>(
  "retention", blank: Retention.init,
  fields: [
    field("values", \.values, retentionYears),
    field("by", \.by, text),
    field("as_of", \.asOf, day),
    field("source", \.source, text),
    field("verified", \.verified, choice(Verification.self)),
  ])

/// One value a year: a gap would move all later ones to the wrong year.
private let retentionYears = ValueReader<[Located<FixedPoint>]> { node, diagnostics in
  let share = plainNumber(0...1)
  return node.items.compactMap { item in
    if case .empty = item.content {
      diagnostics.report(.missingYear(at: item.place))
    }
    return share.read(item, &diagnostics)
  }
}

let investmentTable = RecordTable<Investment>(
  "an investment", blank: Investment.init,
  fields: [
    field("name", \.name, text),
    field("period", \.period, period),
    field("amount", \.amount, amount),
    field("currency", \.currency, currency),
  ],
  finish: mustHaveName("an investment", \.name))

let moneyTable = RecordTable<MoneyFigure>(
  "an amount of money", blank: MoneyFigure.init,
  fields: [
    field("period", \.period, period),
    field("kind", \.kind, choice(FigureKind.self)),
    field("line", \.line, choice(MoneyLine.self)),
    field("unit", \.unit, reference),
    field("currency", \.currency, currency),
    field("amount", \.amount, signedAmount),
    field("year_of", \.yearOf, choice(YearOwner.self)),
  ],
  finish: { figure, node, diagnostics in
    let isWhole = figure.period != nil && figure.line != nil
    if !isWhole { node.need("period", "line", in: &diagnostics) }
    if let amount = figure.amount, amount.value.value < .zero,
      figure.line?.value != .netContribution
    {
      diagnostics.report(.negativeAmount("\(amount.value.value)", at: amount.value.place))
    }
    return isWhole
  })

let agreementTable = RecordTable<Agreement>(
  named: "an agreement", blank: Agreement.init,
  fields: [
    field("id", \.id, text),
    field("name", \.name, text),
    field("kind", \.kind, choice(Agreement.Kind.self)),
    field("units", \.units, references),
    field("starts", \.starts, day),
    field("ends", \.ends, agreementEnd),
    field("notice_by", \.noticeBy, day),
    field("renewal", \.renewal, choice(Agreement.Renewal.self)),
    field("commitment", \.commitment, amount),
    field("commitment_per", \.commitmentPer, choice(AmountPer.self)),
    field("currency", \.currency, currency),
    field("terms_days", \.termsDays, number(0...3650)),
    field("audience", \.audience, audienceMark),
  ])

private let agreementEnd = ValueReader<Located<Agreement.End>> { node, diagnostics in
  if case .scalar(let scalar) = node.content, scalar.text == "open" {
    return Located(.open, at: node.place)
  }
  return day.read(node, &diagnostics)?.map { .day($0) }
}
