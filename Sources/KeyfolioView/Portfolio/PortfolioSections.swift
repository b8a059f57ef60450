import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel
import KeyfolioTemplate

/// What leadership asks of a portfolio, beside the matrix and the table of accounts: what needs
/// attention, what moved, whether the programme keeps its own limits, what it hangs on, and who
/// stands against us.
struct PortfolioSections {
  let project: Project
  let analysis: Analysis
  let text: FindingText
  let site: SiteContext
  let path: RelativePath
  private var words: Words { site.words }
  private var formats: Formats { site.formats }

  /// The gravest question of each account that has one, worst first.
  func attention(atMost most: Int) -> TemplateValue {
    var seen: Set<String> = []
    var rows: [TableBlock.Row] = []
    // One of each account at most, so the gravest of each will do.
    let gravest = analysis.accounts.compactMap { $0.findings.gravest }
    for finding in gravest.byWeight {
      guard rows.count < most, let account = finding.accounts.first,
        seen.insert(account).inserted
      else { continue }
      let open = [
        finding.owner == nil ? words.nobodyAnswers : text.owner(finding),
        text.date(finding) ?? words.noDate,
      ].compactMap(\.self)
      rows.append(
        TableBlock.Row([
          .init(
            text.accountName(account) ?? account,
            href: path.link(to: site.path(ofAccount: account))),
          .init(text.question(finding)), .init(text.money(finding)),
          .init(open.joined(separator: " · ")),
        ]))
    }
    return TableBlock(
      "attention-table", words.attentionCaption,
      [.text(.account), .text(.question), .text(.money), .text(.ownerAndDate)], rows
    ).value(words)
  }

  /// What changed at each account since its last review: those whose category or score moved, the
  /// largest move first.
  func moved(atMost most: Int) -> TemplateValue {
    let moves = ReviewMoves(project, analysis).latest
      .filter { $0.step.category != nil || !$0.step.ratings.isEmpty }
      .prefix(most)
    return TableBlock(
      "moved-table", words.movedCaption, [.text(.account), .text(.changed), .number(.points)],
      moves.map { move in
        let reviews = move.reviews(site)
        let name = TableBlock.Cell(
          move.account.name.value, note: reviews.day(move.step).note,
          href: path.link(to: site.path(ofAccount: move.account.id.value)))
        return TableBlock.Row([name] + reviews.cells(move.step))
      }
    ).value(words)
  }

  /// The programme's own limits where it comes near them or passes them.
  func guardRails(atMost most: Int) -> TemplateValue {
    FindingBlock(text, site, on: path).list(
      analysis.programmeFindings.byWeight, atMost: most, rest: words.moreLimits,
      href: path.link(to: SitePaths.findings) + "#programme")
  }

  private static let factNames: TemplateNames = ["label", "value"]

  /// How far sales hang on few customers.
  var concentration: TemplateValue {
    guard let base = analysis.portfolio.customers, let concentration = base.concentration else {
      return .unknown
    }
    func percent(_ value: Double) -> String { formats.locale.percent(value / 100) }
    var facts: [(String, String)] = []
    if let first = concentration.shares.first {
      facts.append((words.largestCustomer, "\(first.name), \(percent(first.share))"))
    }
    if concentration.shares.count > 3 {
      facts.append((words.largestThree, percent(concentration.ratio(3))))
    }
    if let pareto = concentration.pareto {
      facts.append((words.eightyPercent, words.ofCustomers(pareto, base.customers.count)))
    }
    if let bounds = concentration.effectiveBounds {
      facts.append((words.equalCustomers, range(bounds)))
    }
    facts.append(
      (
        words.basedOn,
        words.customerBase(
          base.period.description, keyAccountsOnly: base.keyAccountsOnly,
          whole: base.isRemainderKnown)
      ))
    return .rows(facts.map { .record(Self.factNames, [.text($0.0), .text($0.1)]) })
  }

  private func range(_ bounds: ClosedRange<Double>) -> String {
    let low = formats.locale.number(bounds.lowerBound, decimals: 1)
    let high = formats.locale.number(bounds.upperBound, decimals: 1)
    return low == high ? low : words.between(low, high)
  }

  /// Rivals over the whole portfolio.
  var competition: TemplateValue {
    guard let competition = Competition(of: project, analysis.accounts) else { return .unknown }
    return TableBlock(
      "competition-table", words.competitionCaption,
      [
        .text(.competitor), .number(.bestRivalAt), .number(.ahead), .number(.behind),
        .text(.ratedAbove), .number(.won), .number(.lost),
      ], competition.rows.map(row)
    ).value(words)
  }

  private func row(_ row: Competition.Row) -> TableBlock.Row {
    let factors = row.factors.prefix(3).map { "\($0.name) (\($0.accounts))" }
    return TableBlock.Row([
      .init(site.competitorName(row.competitor)), .init("\(row.accounts.count)"),
      .init("\(row.ahead)"), .init("\(row.behind)", isAlert: row.behind > row.ahead),
      .init(factors.joined(separator: ", ")), .init("\(row.won)"), .init("\(row.lost)"),
    ])
  }
}

/// The moves of all accounts between reviews.
struct ReviewMoves {
  struct Move {
    var account: Shared<Account>
    var figures: Shared<AccountFigures>
    var step: ReviewHistory.Step

    /// The words for its day, for what changed in it, and by how much the score moved.
    func reviews(_ site: SiteContext) -> AccountReviews {
      AccountReviews(account.value, figures.value, site)
    }

    /// The account, with the way to its reviews.
    func name(on path: RelativePath, _ site: SiteContext) -> TableBlock.Cell {
      .init(
        account.name.value,
        href: path.link(to: site.path(ofAccount: account.id.value)) + "#reviews")
    }
  }

  /// Of each account with a review, the step that ends on the report's day; the largest moves first.
  let latest: [Move]
  private let moves: [Move]

  init(_ project: Project, _ analysis: Analysis) {
    moves = zip(project.accounts, analysis.accounts).flatMap { account, figures in
      let history = ReviewHistory(of: account.value, figures.value, in: analysis.context)
      return (history?.steps ?? []).map { Move(account: account, figures: figures, step: $0) }
    }
    latest = moves.filter { $0.step.isSince }.sorted { a, b in
      let (x, y) = (a.step.category != nil, b.step.category != nil)
      if x != y { return x }
      let (p, q) = (abs(a.step.points), abs(b.step.points))
      return p == q ? a.account.id.value < b.account.id.value : p > q
    }
  }

  /// Every step of every account, latest first, then by account.
  var all: [Move] {
    moves.enumerated().sorted {
      ($1.element.step.to, $0.offset) < ($0.element.step.to, $1.offset)
    }.map(\.element)
  }
}
