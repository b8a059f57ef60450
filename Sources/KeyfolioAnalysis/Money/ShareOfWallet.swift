public import KeyfolioCore
public import KeyfolioModel

/// Our share of what the customer spends in our categories: `SOW = 100 · sales / wallet`, in per
/// cent, and the gap `wallet − sales`, for each period with a wallet.
///
/// The wallet of a period is the sum over its categories, in the portfolio's currency at the
/// year's rate. Sales are the gross sales of the same months: actual if complete, else the
/// outlook where the period is the running fiscal year, and then labelled. Anything missing leaves
/// the share unknown. A share above 100 % is an error of the data and flagged.
///
/// A wallet of the customer's own fiscal year is compared with the sales of the same months; where
/// those are not complete, with the sales of our year of that name, and the share says so.
///
/// Source: domain.md 3.16.
public struct ShareOfWallet: Sendable, Equatable {
  public enum SalesBasis: String, Sendable, CaseIterable { case actual, outlook }

  /// Below 10 % a backup supplier, above 60 % a strategic partner.
  public enum Reading: String, Sendable, CaseIterable {
    case backup
    case oneOfSeveral = "one-of-several"
    case partner
  }

  public struct Entry: Sendable, Equatable {
    public var period: Period
    public var yearOf: YearOwner
    public var months: Range<Int>
    public var categories: [String]
    /// `nil` where an amount or a rate is missing.
    public var wallet: Money?
    /// Estimate unless every part is documented.
    public var basis: Wallet.Basis
    /// What is documented of it.
    public var documented = Money.zero
    public var sales: Money?
    public var salesBasis: SalesBasis?
    /// Per cent.
    public var share: Double?
    /// Sales and wallet are of two different years of the same name.
    public var mixesYears = false
    public var place: Place

    /// Wallet less sales.
    public var gap: Money? {
      guard let wallet, let sales else { return nil }
      return wallet - sales
    }

    /// What a share usually means for the customer: rules of thumb.
    public var reading: Reading? {
      share.map { $0 < 10 ? .backup : $0 > 60 ? .partner : .oneOfSeveral }
    }

    /// The documented share of the wallet, 0 to 1; `nil` where it is unknown or zero.
    public var documentedShare: Double? {
      guard let wallet, wallet > .zero else { return nil }
      return Double(documented.hundredths) / Double(wallet.hundredths)
    }

    fileprivate func isLike(_ other: Entry) -> Bool {
      months.count == other.months.count && Set(categories) == Set(other.categories)
    }

    /// Whether more was sold than the customer spends: one of the two is wrong.
    public var isAboveWallet: Bool {
      guard share != nil, let wallet, let sales else { return false }
      return sales > wallet
    }
  }

  /// By the end of their periods, earliest first.
  public var entries: [Entry]

  /// The latest entry with a share, and the one before it.
  public var latest: Entry? { entries.last { $0.share != nil } }
  public var previous: Entry? { entries.filter { $0.share != nil }.dropLast().last }

  /// In percentage points, since the one before; `nil` unless both are of the same categories and
  /// of periods of the same length.
  public var change: Double? {
    guard let latest, let previous, latest.isLike(previous), let now = latest.share,
      let before = previous.share
    else { return nil }
    return now - before
  }

  var problems: [AnalysisProblem] {
    missingRates
      + entries.compactMap { entry in
        guard entry.isAboveWallet, let share = entry.share else { return nil }
        return .shareAboveWallet(share, entry.place)
      }
  }

  private var missingRates: [AnalysisProblem] = []

  init(
    of account: borrowing Account, _ money: borrowing MoneyTable, _ sales: borrowing Sales,
    in context: borrowing PortfolioContext
  ) {
    entries = []
    let wallets = account.wallet.span
    for index in wallets.indices { add(wallets[index], account, context) }
    for index in entries.indices { entries[index].setShare(money, sales, context) }
    entries.sort { first, second in
      (first.months.upperBound, first.months.count)
        < (second.months.upperBound, second.months.count)
    }
  }

  private mutating func add(_ wallet: Wallet, _ account: Account, _ context: PortfolioContext) {
    guard let period = wallet.period else { return }
    let owner = wallet.yearOf?.value ?? .supplier
    let months = period.value.months(in: context.fiscalYear(of: wallet.yearOf, account))
    let amount = amount(of: wallet, months, context)
    if let index = entries.firstIndex(where: { $0.months == months && $0.yearOf == owner }) {
      entries[index].add(wallet, amount)
      return
    }
    var entry = Entry(
      period: period.value, yearOf: owner, months: months, categories: [], wallet: .zero,
      basis: .documented, place: wallet.amount?.value.place ?? period.place)
    entry.add(wallet, amount)
    entries.append(entry)
  }

  private mutating func amount(
    of wallet: Wallet, _ months: Range<Int>, _ context: PortfolioContext
  ) -> Money? {
    guard let amount = wallet.amount?.value.value else { return nil }
    guard let currency = wallet.currency, currency.value != context.currency else {
      return amount
    }
    let year = context.fiscalYear.year(ofMonth: months.lowerBound)
    guard let rate = context.rate(of: currency.value, year: year, .forecast) else {
      missingRates.append(.missingRate(currency: currency.value, year: year, currency.place))
      return nil
    }
    return amount.converted(at: rate)
  }
}

extension ShareOfWallet.Entry {
  fileprivate mutating func add(_ wallet: Wallet, _ amount: Money?) {
    if let category = wallet.category?.value { categories.append(category) }
    if wallet.basis?.value == .documented {
      documented += amount ?? .zero
    } else {
      basis = .estimate
    }
    if let amount, let sum = self.wallet {
      self.wallet = sum + amount
    } else {
      self.wallet = nil
    }
  }

  fileprivate mutating func setShare(
    _ money: MoneyTable, _ sales: Sales, _ context: PortfolioContext
  ) {
    setSales(of: months, money, sales, context)
    if self.sales == nil, yearOf == .customer {
      let ours = period.months(in: context.fiscalYear)
      setSales(of: ours, money, sales, context)
      mixesYears = self.sales != nil && ours != months
    }
    if let wallet, let amount = self.sales, wallet > .zero {
      share = 100 * Double(amount.hundredths) / Double(wallet.hundredths)
    }
  }

  private mutating func setSales(
    of months: Range<Int>, _ money: MoneyTable, _ sales: Sales, _ context: PortfolioContext
  ) {
    if let actual = money.amount(.grossSales, .actual, months)?.known {
      (self.sales, salesBasis) = (actual, .actual)
    } else if let outlook = sales.outlook, let amount = outlook.amount.known,
      context.fiscalYear.months(of: outlook.year) == months
    {
      (self.sales, salesBasis) = (amount, .outlook)
    }
  }
}
