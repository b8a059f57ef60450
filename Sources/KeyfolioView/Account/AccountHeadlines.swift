import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore
import KeyfolioModel
import KeyfolioTemplate

/// The five figures on top of an account's page.
struct AccountHeadlines {
  private let account: Account
  private let figures: AccountFigures
  private let site: SiteContext
  private var words: Words { site.words }
  private var formats: Formats { site.formats }

  init(_ account: Account, _ figures: AccountFigures, _ site: SiteContext) {
    self.account = account
    self.figures = figures
    self.site = site
  }

  private typealias Headline = HeadlineBlock.Figure

  var value: TemplateValue {
    HeadlineBlock(
      figures: [salesFigure, outlookFigure, walletFigure, agreementFigure, evidenceFigure],
      unknown: words.unknown
    ).value
  }

  private var salesFigure: Headline {
    guard let sales = figures.sales?.yearToDate else { return Headline(words.sales) }
    let month = formats.locale.months[(sales.months.upperBound - 1) % 12]
    return Headline(
      words.salesTo(month), formats.short(sales.actual.amount),
      sales.plan?.known.map { words.plan(formats.short($0)) },
      formats.change(of: sales.actual, on: sales.lastYear).map(words.lastYear),
      isBehind: sales.variance.map { $0 < .zero } ?? false, trend: salesTrend)
  }

  private var outlookFigure: Headline {
    let outlook = figures.sales?.outlook
    let full = figures.sales?.latestFullYear
    let change =
      full?.year == outlook?.year ? nil : formats.change(of: outlook?.amount, on: full?.actual)
    return Headline(
      outlook.map { words.outlook($0.year) } ?? words.outlookWord,
      outlook?.amount.known.map(formats.short), change.map(words.lastYear))
  }

  private var salesTrend: HTML? {
    guard var line = SalesFigure(figures: figures, site: site).sparkline else { return nil }
    // Where many accounts stand on one page, each line has ids of its own.
    line.caption.id += "-" + figures.account
    return HTML(trusted: line.svg(.wide, for: .page))
  }

  private var walletFigure: Headline {
    guard let entry = figures.shareOfWallet?.latest, let share = entry.share else {
      return Headline(words.shareOfWallet)
    }
    let note = words.walletNote(
      entry.period.description, estimate: entry.basis == .estimate,
      outlook: entry.salesBasis == .outlook)
    let change = figures.shareOfWallet?.change.map {
      words.points(formats.signed(($0 * 10).rounded() / 10))
    }
    return Headline(words.shareOfWallet, formats.locale.percent(share / 100), note, change)
  }

  private var agreementFigure: Headline {
    let ahead = account.agreements.filter { ($0.lastDay ?? .earliest) >= site.asOf }
    let next = ahead.min {
      ($0.lastDay ?? .earliest, $0.id.value) < ($1.lastDay ?? .earliest, $1.id.value)
    }
    guard let next, let day = next.lastDay else {
      let isOpen = account.agreements.contains { $0.ends?.value == .open }
      return Headline(words.agreementEnds, isOpen ? words.openEnd : nil)
    }
    let notice = next.noticeBy.map { words.noticeBy(formats.locale.shortDate($0.value)) }
    return Headline(words.agreementEnds, formats.locale.shortDate(day), notice)
  }

  private var evidenceFigure: Headline {
    let share = figures.attractiveness?.evidence.share
    return Headline(words.backed, share.map { formats.locale.percent($0) }, words.ofWeight)
  }
}
