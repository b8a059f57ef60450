import KeyfolioCore
import KeyfolioModel

/// The decisions asked of those above: the open ones, and those taken with what came of them.
struct BoardAsks {
  let project: Project
  let site: SiteContext
  let path: RelativePath
  private var words: Words { site.words }
  private var formats: Formats { site.formats }

  private var all: [(account: Shared<Account>, ask: Ask)] {
    project.accounts.flatMap { account in account.asks.map { (account, $0) } }
  }

  private var openOnes: [(account: Shared<Account>, ask: Ask)] {
    all.filter { ($0.ask.status?.value ?? .open) == .open }.enumerated().sorted { a, b in
      let first = a.element.ask.decideBy?.value
      let second = b.element.ask.decideBy?.value
      guard first != second else { return a.offset < b.offset }
      // Those without a date come last.
      return first.map { day in second.map { day < $0 } ?? true } ?? false
    }.map(\.element)
  }

  var isEmpty: Bool { all.isEmpty }
  var openCount: Int { openOnes.count }
  var firstDay: CalendarDate? { openOnes.compactMap(\.ask.decideBy?.value).min() }

  /// What is asked for together, of those in the portfolio's currency.
  var amount: Money? {
    let known = openOnes.filter { ask in
      ask.ask.currency.map { $0.value == formats.currency } ?? true
    }.compactMap { $0.ask.amount?.value.value }
    return known.isEmpty ? nil : known.reduce(.zero, +)
  }

  var open: TableBlock {
    TableBlock(
      "asked-table", words.askedCaption,
      [.text(.decision), .number(.amount), .text(.by), .text(.of), .text(.ifNot)],
      openOnes.map { account, ask in
        let day = ask.decideBy?.value
        return TableBlock.Row([
          .init(
            ask.name.value, note: account.name.value,
            href: path.link(to: site.path(ofAccount: account.id.value))),
          .init(amount(ask)),
          .init(
            day.map(formats.locale.shortDate) ?? words.noDate,
            isAlert: day.map { $0 < site.asOf } ?? true),
          .init(ask.of?.value), .init(ask.ifNot?.value),
        ])
      })
  }

  var decided: TableBlock {
    TableBlock(
      "decided-table", words.decidedCaption,
      [.text(.decision), .number(.amount), .text(.outcome)],
      all.filter { $0.ask.status?.value == .decided }.map { account, ask in
        TableBlock.Row([
          .init(
            ask.name.value, note: account.name.value,
            href: path.link(to: site.path(ofAccount: account.id.value))),
          .init(amount(ask)), .init(ask.outcome?.value ?? words.unknown),
        ])
      })
  }

  private func amount(_ ask: Ask) -> String {
    guard let amount = ask.amount?.value.value else { return words.unknown }
    guard let currency = ask.currency?.value, currency != formats.currency else {
      return formats.short(amount)
    }
    return Formats(locale: formats.locale, currency: currency).short(amount)
  }
}
