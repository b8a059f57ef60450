import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel

/// How old the facts of an edition are, of what its accounts lack facts, and which accounts have
/// the oldest. Accounts are told, never who should have looked after them.
struct FreshnessSection {
  let project: Project
  let analysis: Analysis
  let site: SiteContext
  private var words: Words { site.words }
  private var totals: FreshnessTotals { FreshnessTotals(analysis.accounts) }

  /// A page needs those to look at first, not a list of everything.
  private static let stalestLength = 10

  var section: MethodSection {
    MethodSection(
      name: .fresh, lead: [lead, words.freshRule], tables: [ages, coverage, stalest],
      notes: [words.coverageNote])
  }

  private var lead: String {
    guard let total = totals.total else { return words.noFacts }
    return words.freshLead(
      facts: total.count, current: total.current, ageing: total.ageing, stale: total.stale,
      undated: total.undated)
  }

  private var ages: TableBlock {
    let columns: [TableBlock.Column] = [
      .text(.fact), .number(.count), .number(.current), .number(.ageing), .number(.stale),
      .number(.undated), .number(.newest), .number(.oldest), .number(.halfLife),
    ]
    var table = TableBlock(
      "fresh-kinds", words.agesCaption, columns,
      totals.entries.map { entry in
        let days = site.thresholds.whole(entry.kind.halfLife)
        return row(words.factKind(entry.kind), entry, words.days(site.formats.count(days)))
      })
    table.total = totals.total.map { row(words.label("total"), $0, "") }
    return table
  }

  private func row(_ name: String, _ entry: Freshness.Entry, _ halfLife: String)
    -> TableBlock.Row
  {
    func count(_ number: Int) -> TableBlock.Cell { .init(site.formats.count(number)) }
    return TableBlock.Row([
      .init(name), count(entry.count), count(entry.current), count(entry.ageing),
      count(entry.stale), count(entry.undated), day(entry.newest), day(entry.oldest),
      .init(halfLife),
    ])
  }

  private func day(_ date: CalendarDate?) -> TableBlock.Cell {
    .init(date.map(site.formats.locale.shortDate) ?? words.unknown)
  }

  private var coverage: TableBlock {
    TableBlock(
      "fresh-coverage", words.coverageCaption,
      [
        .text(.whatIsKnown), .number(.inFull), .number(.inPart), .number(.notAtAll),
        .text(.missingIn),
      ],
      Coverage.allCases.map { part in
        let found = zip(project.accounts, analysis.accounts).map { account, figures in
          (name: account.name.value, extent: part.extent(account.value, figures.value))
        }
        func count(_ extent: Coverage.Extent) -> TableBlock.Cell {
          .init(site.formats.count(found.count { $0.extent == extent }))
        }
        return TableBlock.Row([
          .init(words.coverage(part)), count(.full), part.hasParts ? count(.part) : .init(""),
          count(.none), .init(words.some(of: found.filter { $0.extent == .none }.map(\.name))),
        ])
      })
  }

  private var stalest: TableBlock {
    let found = zip(project.accounts, analysis.accounts).compactMap { account, figures in
      FreshnessTotals([figures]).total.map { (account: account, total: $0, figures: figures) }
    }.filter { $0.total.stale > 0 }
    // The larger share first; of equal ones the older fact, then the order of the accounts.
    let sorted = found.enumerated().sorted { first, second in
      let (a, b) = (first.element, second.element)
      let (left, right) = (a.total.stale * b.total.dated, b.total.stale * a.total.dated)
      if left != right { return left > right }
      let (older, newer) = (a.figures.stalestKind?.day, b.figures.stalestKind?.day)
      if let older, let newer, older != newer { return older < newer }
      return first.offset < second.offset
    }.map(\.element)
    return TableBlock(
      "fresh-stalest", words.stalestCaption(shown: min(sorted.count, Self.stalestLength)),
      [
        .text(.account), .number(.stale), .number(.dated), .number(.undated), .number(.oldest),
        .text(.fact),
      ],
      sorted.prefix(Self.stalestLength).map { account, total, figures in
        let oldest = figures.stalestKind
        return TableBlock.Row([
          .init(
            account.name.value,
            href: SitePaths.method.link(to: site.path(ofAccount: account.id.value))),
          .init(site.formats.count(total.stale)), .init(site.formats.count(total.dated)),
          .init(site.formats.count(total.undated)), day(oldest?.day),
          .init(oldest.map { words.factKind($0.kind) }),
        ])
      })
  }
}

extension AccountFigures {
  /// The kind of the account's oldest stale fact, and that fact's day.
  fileprivate var stalestKind: (kind: Freshness.Kind, day: CalendarDate)? {
    (freshness?.entries ?? []).compactMap { entry in entry.oldestStale.map { (entry.kind, $0) } }
      .min { $0.1 < $1.1 }
  }
}
