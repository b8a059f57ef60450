import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel

// Tables of money: what was sold, what is signed, what may come, what may be lost.

extension TableRecipe {
  /// One row an account and fiscal year.
  static let sales = TableRecipe(
    .sales,
    [
      sold("year", .whole) { year, _ in .whole(year.year) },
      sold("actual", .money) { year, _ in .of(year.actual?.amount) },
      sold("actual_is_complete", .flag) { year, _ in .of(year.actual?.isComplete) },
      sold("net", .money) { year, _ in .of(year.net) },
      sold("plan", .money) { year, _ in .of(year.plan?.known) },
      sold("outlook", .money) { .of($1.outlook(of: $0.year)) },
      sold("last_year", .money) { .of($1.figures.sales?.year($0.year - 1)?.actual?.known) },
      sold("wallet", .money) { .of($1.wallet(of: $0.year)?.wallet) },
      sold("wallet_basis", .text) { .of($1.wallet(of: $0.year)?.basis) },
      sold("share_of_wallet", .share) {
        .share(of: $1.wallet(of: $0.year)?.share.map { $0 / 100 })
      },
    ]
  ) { $0.figures.sales?.years ?? [] }

  static let agreements = TableRecipe(
    .agreements,
    [
      .init("id", .text) { agreement, _ in .of(agreement.id) },
      .init("name", .text) { agreement, _ in .of(agreement.name) },
      .init("kind", .text) { agreement, _ in .of(agreement.kind) },
      .init("units", .text) { $1.units($0.units) },
      .init("starts", .date) { agreement, _ in .of(agreement.starts) },
      .init("ends", .date) { agreement, _ in .of(agreement.lastDay) },
      .init("open_ended", .flag, field: "ends") { agreement, _ in
        .of(agreement.ends.map { $0.value == .open })
      },
      .init("notice_by", .date) { agreement, _ in .of(agreement.noticeBy) },
      .init("renewal", .text) { agreement, _ in .of(agreement.renewal) },
      .init("commitment", .money, unit: "see currency") { agreement, _ in
        .of(agreement.commitment)
      },
      .init("commitment_per", .text) { agreement, _ in .of(agreement.commitmentPer) },
      .init("currency", .text) { $1.currency($0.currency, of: $0.commitment) },
      .init("terms_days", .decimal, unit: "days") { agreement, _ in .of(agreement.termsDays) },
      .init("sales_at_stake", .money, .leadership) { .of($1.watch($0)?.salesAtStake) },
      .init("in_hand", .flag, .leadership) { .of($1.watch($0)?.isInHand) },
    ]
  ) { $0.account.agreements }

  static let opportunities = TableRecipe(
    .opportunities,
    [
      .init("id", .text) { opportunity, _ in .of(opportunity.id) },
      .init("name", .text) { opportunity, _ in .of(opportunity.name) },
      .init("offering", .text) { $1.source.offering($0.offering) },
      .init("units", .text) { $1.units($0.units) },
      .init("stage", .text) { opportunity, _ in .of(opportunity.stage) },
      .init("value", .decimal, unit: "0 to 10") { opportunity, _ in .of(opportunity.value) },
      .init("winnability", .decimal, unit: "0 to 10") { opportunity, _ in
        .of(opportunity.winnability)
      },
      .init("grade", .text, .leadership) { .of($1.grade($0)) },
      .init("contribution", .money) { .of($1.figures(of: $0)?.contribution) },
      .init("contribution_over", .decimal, unit: "years") { opportunity, _ in
        .of(opportunity.contributionOver)
      },
      .init("probability", .share) { opportunity, _ in
        .share(of: opportunity.probability?.value.value.double)
      },
      .init("close", .date) { opportunity, _ in .of(opportunity.close?.value.lastDay) },
      .init("backer", .text) { $1.person($0.backer) },
      .init("competitors", .text) { $1.source.competitors($0.competitors) },
      .init("next_action", .text) { $1.record($0.nextAction, in: $1.account.actions) },
    ]
  ) { $0.account.opportunities }

  static let risks = TableRecipe(
    .risks,
    [
      .init("id", .text) { risk, _ in .of(risk.id) },
      .init("name", .text) { risk, _ in .of(risk.name) },
      .init("likelihood", .decimal, unit: "1 to 5") { risk, _ in .of(risk.likelihood) },
      .init("impact", .decimal, unit: "1 to 5") { risk, _ in .of(risk.impact) },
      .init("at_stake", .money, unit: "see currency") { risk, _ in .of(risk.atStake) },
      .init("currency", .text) { $1.currency($0.currency, of: $0.atStake) },
      .init("mitigation", .text) { risk, _ in .of(risk.mitigation) },
      .init("owner", .text) { .of($1.source.staffKey($0.owner?.value)) },
      .init("owner_name", .text, field: "owner") { .of($1.source.staffName($0.owner?.value)) },
      .init("side", .text) { risk, _ in .of(risk.side) },
    ]
  ) { $0.account.risks }
}

private func sold(
  _ name: String, _ type: DataType,
  _ cell: @escaping @Sendable (Sales.Year, AccountData) -> DataCell
) -> RecordColumn<Sales.Year, AccountData> {
  RecordColumn(name, type, .leadership, cell)
}

extension AccountData {
  fileprivate func outlook(of year: Int) -> Money? {
    figures.sales?.outlook.flatMap { $0.year == year ? $0.amount.known : nil }
  }

  fileprivate func wallet(of year: Int) -> ShareOfWallet.Entry? {
    figures.shareOfWallet?.entries.first { $0.period == .year(year) }
  }

  fileprivate func watch(_ agreement: Agreement) -> AgreementWatch.Entry? {
    figures.agreements?.entries.first { $0.agreement == agreement.id.value }
  }

  fileprivate func figures(of opportunity: Opportunity) -> OpportunityGrade? {
    figures.opportunities.first { $0.opportunity == opportunity.id.value }
  }

  /// Unknown while several are possible.
  fileprivate func grade(_ opportunity: Opportunity) -> OpportunityGrade.Grade? {
    figures(of: opportunity).flatMap { $0.possible.count == 1 ? $0.possible[0] : nil }
  }
}
