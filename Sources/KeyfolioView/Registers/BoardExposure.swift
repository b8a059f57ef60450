import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel

/// What the programme hangs on: large customers, agreements that end, single people, and what it
/// costs beside what it brings.
struct BoardExposure {
  let page: BoardPage
  private var site: SiteContext { page.site }
  private var words: Words { site.words }
  private var formats: Formats { site.formats }

  init(_ page: BoardPage) { self.page = page }

  var facts: [(label: String, value: String)] {
    [largest, agreements, threads, costs].compactMap(\.self)
  }

  private var largest: (label: String, value: String)? {
    guard let base = page.analysis.portfolio.customers, let shares = base.concentration else {
      return nil
    }
    let first = shares.shares.prefix(3).map {
      "\($0.name) \(formats.locale.percent($0.share / 100))"
    }
    guard !first.isEmpty else { return nil }
    let of = base.isWhole ? words.ofCompanySales : words.ofListedSales
    return (words.largestCustomers, words.list(first) + " " + of)
  }

  private var agreements: (label: String, value: String)? {
    let ending = page.analysis.accounts.flatMap { $0.agreements?.entries ?? [] }
    guard !ending.isEmpty else { return nil }
    let totals = page.analysis.totals
    return (
      words.agreementsEndingSoon(site.agreementMonths),
      words.agreementsWith(
        ending.count, unattended: ending.count { !$0.isInHand },
        sales: totals.underAgreements.known > 0
          ? formats.short(totals.underAgreements.amount) : nil)
    )
  }

  private var threads: (label: String, value: String)? {
    let single = zip(page.project.accounts, page.analysis.accounts).filter {
      $0.1.network?.isSingleThreaded ?? false
    }
    guard !single.isEmpty else { return nil }
    let sales = single.compactMap { $0.1.sales?.latestFullYear?.actual?.known }
    return (
      words.onOnePerson,
      words.namesWith(
        words.list(single.map { $0.0.name.value }),
        sales: sales.isEmpty ? nil : formats.short(sales.reduce(.zero, +)))
    )
  }

  private var costs: (label: String, value: String)? {
    guard let year = page.analysis.portfolio.effectiveness?.years.last,
      let cost = year.key.costToServe, let contribution = year.key.contribution
    else { return nil }
    return (
      words.costsAndContribution(year.year),
      words.costsBeside(
        formats.short(cost), formats.short(contribution),
        isPartial: !year.key.servingMissing.isEmpty)
    )
  }
}
