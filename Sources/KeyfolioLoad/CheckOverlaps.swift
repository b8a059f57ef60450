import KeyfolioCore
import KeyfolioModel

// Periods that must not overlap: a sum over them would count a month twice.

/// The months that were given so far, for each of the things that have them once.
private struct Months<Key: Hashable> {
  private var taken: [Key: [(months: Range<Int>, place: Place)]] = [:]

  /// Takes a period's months; where one of them is taken already, reports it at `place`.
  mutating func take(
    _ period: Period, in year: FiscalYear, for key: Key, _ what: String, at place: Place,
    _ diagnostics: inout Diagnostics
  ) {
    let months = period.months(in: year)
    if let other = taken[key]?.first(where: { $0.months.overlaps(months) }) {
      diagnostics.report(
        .periodOverlap(period.description, of: what, at: place, first: other.place))
    } else {
      taken[key, default: []].append((months, place))
    }
  }
}

func checkOverlaps(
  _ account: Account, _ programme: Programme, _ diagnostics: inout Diagnostics
) {
  checkMoney(account, programme, &diagnostics)
  checkWallet(account.wallet, of: account, programme, &diagnostics)
  for review in account.reviews {
    checkWallet(review.wallet, of: account, programme, &diagnostics)
  }
  checkReadings(account, programme, &diagnostics)
}

private func checkMoney(
  _ account: Account, _ programme: Programme, _ diagnostics: inout Diagnostics
) {
  struct Key: Hashable {
    var line: MoneyLine
    var kind: FigureKind
    var unit: String
    var owner: YearOwner
  }
  var months = Months<Key>()
  for figure in account.money {
    guard let period = figure.period, let line = figure.line else { continue }
    let owner = figure.yearOf?.value ?? .supplier
    let key = Key(
      line: line.value, kind: figure.effectiveKind, unit: figure.unit?.value ?? "", owner: owner)
    // In a wide table the period stands in the first row; the mistake is the cell's.
    months.take(
      period.value, in: year(of: owner, account, programme), for: key, "line, kind and unit",
      at: figure.amount?.value.place ?? period.place, &diagnostics)
  }
}

private func checkWallet(
  _ wallet: [Wallet], of account: Account, _ programme: Programme,
  _ diagnostics: inout Diagnostics
) {
  struct Key: Hashable {
    var category: String?
    var owner: YearOwner
  }
  var months = Months<Key>()
  for part in wallet {
    guard let period = part.period else { continue }
    let owner = part.yearOf?.value ?? .supplier
    months.take(
      period.value, in: year(of: owner, account, programme),
      for: Key(category: part.category?.value, owner: owner),
      part.category == nil ? "wallet" : "category of the wallet", at: period.place, &diagnostics)
  }
}

private func checkReadings(
  _ account: Account, _ programme: Programme, _ diagnostics: inout Diagnostics
) {
  struct Key: Hashable {
    var measure: String
    var kind: Reading.Kind
  }
  var months = Months<Key>()
  for reading in account.readings {
    guard let period = reading.period, let measure = reading.measure else { continue }
    months.take(
      period.value, in: year(of: .supplier, account, programme),
      for: Key(measure: measure.value, kind: reading.kind?.value ?? .actual), "measure and kind",
      at: period.place, &diagnostics)
  }
}

func checkCompany(
  _ figures: [CompanyFigure], _ programme: Programme, _ diagnostics: inout Diagnostics
) {
  struct Key: Hashable {
    var kind: FigureKind
    var group: CompanyFigure.Group
    var line: MoneyLine
  }
  let year = programme.fiscalYear?.value ?? .calendar
  var months = Months<Key>()
  for figure in figures {
    guard let period = figure.period, let group = figure.group, let line = figure.line else {
      continue
    }
    months.take(
      period.value, in: year,
      for: Key(kind: figure.kind?.value ?? .actual, group: group.value, line: line.value),
      "kind, group and line", at: period.place, &diagnostics)
  }
}

func checkCustomers(
  _ customers: [CustomerFigure], _ programme: Programme, _ diagnostics: inout Diagnostics
) {
  let year = programme.fiscalYear?.value ?? .calendar
  var months = Months<String>()
  for customer in customers {
    guard let period = customer.period else { continue }
    months.take(
      period.value, in: year, for: customer.name.value, "customer", at: period.place, &diagnostics)
  }
}

private func year(
  of owner: YearOwner, _ account: Account, _ programme: Programme
) -> FiscalYear {
  switch owner {
  case .supplier: programme.fiscalYear?.value ?? .calendar
  case .customer: account.fiscalYear?.value ?? .calendar
  }
}
