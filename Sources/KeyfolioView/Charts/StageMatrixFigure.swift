import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore
import KeyfolioModel

/// Accounts by the stage of the relationship and their attractiveness.
struct StageMatrixFigure {
  /// An account that the edition tells the attractiveness of.
  private struct Entry {
    var row: AccountRow
    var stage: RelationshipStage?
    /// `nil` where missing ratings decide.
    var side: Side?
    var sales: Money?
    var wallet: Money?
  }

  /// The largest by sales first, those without sales last.
  private let entries: [Entry]
  private let site: SiteContext
  private var words: Words { site.words }

  init(_ project: Project, _ analysis: Analysis, _ site: SiteContext) {
    self.site = site
    let rows = AccountRow.all(project, analysis, site)
    entries = zip(rows, analysis.accounts).compactMap { row, figures in
      guard !row.isGroup, row.status != .former, row.position?.exclusion != .failsGateway,
        let score = row.score
      else { return nil }
      return Entry(
        row: row, stage: figures.stage?.inForce,
        side: score.ratedWeight > 0 ? score.side(of: site.lines.attractiveness) : nil,
        sales: row.share?.sales ?? row.sales?.actual.known, wallet: row.share?.wallet)
    }.sorted { a, b in
      switch (a.sales, b.sales) {
      case (let mine?, let other?) where mine != other: return mine > other
      case (_?, nil): return true
      case (nil, _?): return false
      default: return (a.row.name, a.row.id) < (b.row.name, b.row.id)
      }
    }
  }

  var chart: StageMatrix? {
    guard !entries.isEmpty else { return nil }
    return StageMatrix(
      caption: caption, stages: stages.map(stage), accounts: entries.map(account),
      words: words.stageMatrix)
  }

  /// The five steps, and the way down where an account is on it.
  private var stages: [RelationshipStage] {
    RelationshipStage.allCases.filter { $0 != .disintegrating }
      + (entries.contains { $0.stage == .disintegrating } ? [.disintegrating] : [])
  }

  private func stage(_ stage: RelationshipStage) -> StageMatrix.Stage {
    let here = entries.filter { $0.stage == stage }
    let known = here.compactMap(\.sales)
    let sum = known.isEmpty ? nil : site.formats.short(known.reduce(.zero, +))
    return .init(
      words.stage(stage), total: here.isEmpty ? "" : words.stageTotal(here.count, sum))
  }

  private func account(_ entry: Entry) -> StageMatrix.Account {
    StageMatrix.Account(
      entry.row.name, stage: entry.stage.flatMap { stages.firstIndex(of: $0) },
      isAttractive: entry.side.map { $0 == .high }, sales: entry.sales.map(quantity),
      available: entry.wallet.map(quantity),
      href: site.chartLink(to: entry.row.path))
  }

  private func quantity(_ money: Money) -> Quantity {
    Quantity(money.double, site.formats.short(money))
  }

  // MARK: Words

  private var caption: Caption {
    let attractive = entries.filter {
      $0.side == .high && $0.stage != nil && $0.stage != .disintegrating
    }
    let early = attractive.filter { $0.stage == .exploratory || $0.stage == .basic }
    let gaps = early.compactMap { entry in
      entry.wallet.flatMap { wallet in entry.sales.map { wallet - $0 } }
    }
    let sum = gaps.reduce(.zero, +)
    let open = sum > .zero ? site.formats.short(sum) : nil
    return Caption(
      id: "stage-matrix",
      title: words.stageMatrixTitle(
        early.count, of: attractive.count, basic: words.stage(.basic),
        open: open.map { ($0, gaps.count == early.count) }),
      measure: words.stageMatrixMeasure,
      description: words.stageMatrixDescription(
        entries.count,
        line: words.of(
          site.formats.score(site.lines.attractiveness.value), site.formats.score(1000)),
        largest: entries.filter { $0.sales != nil }.prefix(3).map(\.row.name),
        withoutStage: entries.count { $0.stage == nil },
        undetermined: entries.count { $0.side == nil }),
      source: words.asOf(site.date))
  }
}
