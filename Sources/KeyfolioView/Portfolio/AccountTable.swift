import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel
import KeyfolioTemplate

/// The table of accounts on the portfolio page, grouped by category.
struct AccountTable {
  let rows: [AccountRow]
  let site: SiteContext
  private var words: Words { site.words }

  private static let gapNames: TemplateNames = ["href", "name", "reason"]

  func value(_ span: String) -> TemplateValue {
    TableBlock(
      register: "accounts", words.salesCaption(site.formats.currency, span),
      [
        .text(.account), .text(.owner), .number(.sales), .number(.againstPlan),
        .number(.onLastYear), .number(.shareOfWallet), .number(.contribution), .text(.nextDate),
      ], groups
    ).with(.table(.accounts, from: SitePaths.portfolio, site)).value(words)
  }

  private var groups: [TableBlock.Group] {
    let placed = Category.allCases.map { category in
      group(
        rows.filter { $0.position?.category == category }, category.rawValue,
        site.category(category), words.definition(category))
    }
    let rest = rows.filter { $0.position?.category == nil }
    return placed + [group(rest, "unplaced", words.noCategory, words.noCategoryNote)]
  }

  private func group(_ members: [AccountRow], _ id: String, _ word: String, _ note: String)
    -> TableBlock.Group
  {
    let sales = members.compactMap { $0.sales?.actual.amount }
    let sum = sales.isEmpty ? words.noSales : site.formats.short(sales.reduce(.zero, +))
    let keys = members.map { (amount: $0.sales?.actual.amount ?? .zero, id: $0.id) }
    let ordered = keys.indices.sorted { a, b in
      keys[a].amount == keys[b].amount
        ? keys[a].id < keys[b].id : keys[a].amount > keys[b].amount
    }
    return TableBlock.Group(
      id: id, word: word, note: note + " · " + words.group(members.count, sales: sum), role: id,
      rows: ordered.map { row(members[$0]) })
  }

  private func row(_ row: AccountRow) -> TableBlock.Row {
    let formats = site.formats
    let sales = row.sales
    let owner = row.owner.map { row.ownerHasLeft ? words.vacantOwner($0) : $0 }
    return TableBlock.Row([
      .init(row.name, note: note(row), href: SitePaths.portfolio.link(to: row.path)),
      .init(owner ?? words.unknown, isAlert: row.ownerHasLeft),
      .init(sales.map { amount($0.actual) } ?? words.unknown),
      .init(
        formats.change(of: sales?.actual, on: sales?.plan) ?? words.unknown,
        isAlert: sales?.variance.map { $0 < .zero } ?? false),
      .init(formats.change(of: sales?.actual, on: sales?.lastYear) ?? words.unknown),
      .init(row.share?.share.map { formats.locale.percent($0 / 100) } ?? words.unknown),
      .init(formats.contribution(row.profit) ?? words.unknown),
      .init(next(row) ?? words.noDate),
    ])
  }

  private func amount(_ sum: MoneySum) -> String {
    let text = site.formats.thousands(sum.amount)
    return sum.isComplete ? text : words.atLeast(text)
  }

  /// What a reader must know of the row before its numbers.
  private func note(_ row: AccountRow) -> String? {
    var notes: [String] = []
    if let status = words.accountStatus(row.status) { notes.append(status) }
    if row.isGroup { notes.append(words.groupHolder) }
    if row.position?.override != nil { notes.append(words.setByHand) }
    if row.position?.isUndetermined == true, row.position?.override == nil {
      notes.append(words.undeterminedRow(row.position?.possible.map(site.category) ?? []))
    }
    if row.position?.isPlotted == true, row.label == .fragile {
      notes.append(words.label(.fragile))
    }
    return notes.isEmpty ? nil : notes.joined(separator: ", ")
  }

  private func next(_ row: AccountRow) -> String? {
    guard let next = row.next else { return nil }
    return site.formats.locale.shortDate(next.date) + " · " + words.nextKind(next.kind)
  }

  /// Accounts without a place on the matrix, each with what it lacks.
  var notPlaced: [TemplateValue] {
    rows.compactMap { row in
      guard let exclusion = row.position?.exclusion, !row.isGroup else { return nil }
      return .record(
        Self.gapNames,
        [
          .text(SitePaths.portfolio.link(to: row.path)), .text(row.name),
          .text(words.exclusion(exclusion)),
        ])
    }
  }
}
