import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel
import KeyfolioTemplate

/// The table of accounts on the portfolio page, grouped by category.
struct AccountTable {
  let rows: [AccountRow]
  let site: SiteContext
  private var words: Words { site.words }

  private static let groupNames: TemplateNames = ["id", "role", "word", "note", "rows"]
  private static let rowNames: TemplateNames = [
    "href", "name", "note", "owner", "sales", "plan", "behind", "lastYear", "share", "next",
  ]
  private static let gapNames: TemplateNames = ["href", "name", "reason"]

  func caption(_ span: String) -> String {
    words.salesCaption(site.formats.currency, span)
  }

  var groups: [TemplateValue] {
    var groups: [TemplateValue] = []
    for category in Category.allCases {
      let members = rows.filter { $0.position?.category == category }
      guard !members.isEmpty else { continue }
      groups.append(
        group(
          members, id: category.rawValue, word: site.category(category),
          note: words.definition(category)))
    }
    let rest = rows.filter { $0.position?.category == nil }
    if !rest.isEmpty {
      groups.append(
        group(rest, id: "unplaced", word: words.noCategory, note: words.noCategoryNote))
    }
    return groups
  }

  private func group(
    _ members: [AccountRow], id: String, word: String, note: String
  ) -> TemplateValue {
    let sales = members.compactMap { $0.sales?.actual.amount }
    let sum = sales.isEmpty ? words.noSales : site.formats.short(sales.reduce(.zero, +))
    let ordered = members.sorted { a, b in
      let (x, y) = (a.sales?.actual.amount ?? .zero, b.sales?.actual.amount ?? .zero)
      return x == y ? a.id < b.id : x > y
    }
    return .record(
      Self.groupNames,
      [
        .text(id), .text(id), .text(word),
        .text(note + " · " + words.group(members.count, sales: sum)), .list(ordered.map(row)),
      ])
  }

  private func row(_ row: AccountRow) -> TemplateValue {
    let formats = site.formats
    let sales = row.sales
    let behind = sales?.variance.map { $0 < .zero } ?? false
    return .record(
      Self.rowNames,
      [
        .text(SitePaths.portfolio.link(to: row.path)), .text(row.name), .known(note(row)),
        .known(row.owner.map { row.ownerHasLeft ? words.vacantOwner($0) : $0 }),
        .text(sales.map { amount($0.actual) } ?? words.unknown),
        .text(change(sales?.actual, sales?.plan) ?? words.unknown), .flag(behind),
        .text(change(sales?.actual, sales?.lastYear) ?? words.unknown),
        .text(row.share?.share.map { formats.locale.percent($0 / 100) } ?? words.unknown),
        .known(next(row)),
      ])
  }

  private func amount(_ sum: MoneySum) -> String {
    let text = site.formats.thousands(sum.amount)
    return sum.isComplete ? text : words.atLeast(text)
  }

  private func change(_ actual: MoneySum?, _ base: MoneySum?) -> String? {
    guard let actual = actual?.known, let base = base?.known, base > .zero else { return nil }
    return site.formats.change((actual - base).double / base.double)
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
