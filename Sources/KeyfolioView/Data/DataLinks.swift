import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel
import KeyfolioTemplate

/// Links of a page to the data beside it, ready for a template: `href`, `label`, `type`, and what
/// goes before the first of several. Empty where the edition has no such file, so that a page may
/// ask for any table.
struct DataLinks: Equatable, Sendable {
  struct Link: Equatable, Sendable {
    /// What this link and those that follow have in common, so that none has to repeat it.
    var lead: String?
    var href: String
    var label: String
    /// The media type.
    var type: String
  }

  var links: [Link]

  /// A table of every account, once for each format.
  static func table(
    _ name: DataTableName, from page: RelativePath, _ site: SiteContext
  ) -> DataLinks {
    guard TableRecipe.all(in: site).contains(where: { $0.name == name }) else {
      return DataLinks(links: [])
    }
    return DataLinks(
      links: DataFormat.all(in: site).map { format in
        Link(
          href: page.link(to: SitePaths.data(name, format)),
          label: site.words.tableLink(name, format), type: format.mediaType)
      })
  }

  /// The file that holds every table of an account, and what a spreadsheet reads: the tables of all
  /// accounts that this one has rows in.
  static func account(
    _ account: Account, _ figures: AccountFigures, from page: RelativePath, _ site: SiteContext
  ) -> DataLinks {
    let shown = Set(tables(of: account, figures))
    let tables = TableRecipe.all(in: site).map(\.name)
    if tables.isEmpty { return DataLinks(links: []) }
    let whole = Link(
      href: page.link(to: SitePaths.data(ofAccount: account.id.value)),
      label: site.words.accountLink, type: DataFormat.json.mediaType)
    var links = tables.filter(shown.contains).map { name in
      Link(
        href: page.link(to: SitePaths.data(name, .csv)), label: site.words.tableName(name),
        type: DataFormat.csv.mediaType)
    }
    if !links.isEmpty { links[0].lead = site.words.tablesLead(site.edition.holdsPortfolio) }
    return DataLinks(links: [whole] + links)
  }

  /// The tables and charts of an account's page that stand in the data as well.
  private static func tables(
    of account: Account, _ figures: AccountFigures
  ) -> [DataTableName] {
    let filled: [(name: DataTableName, isEmpty: Bool)] = [
      (.people, account.people.isEmpty), (.agreements, account.agreements.isEmpty),
      (.objectives, account.objectives.isEmpty), (.actions, account.actions.isEmpty),
      (.opportunities, account.opportunities.isEmpty), (.risks, account.risks.isEmpty),
      (.sales, figures.sales?.years.isEmpty ?? true),
      (.scores, figures.attractiveness?.rows.isEmpty ?? true),
      (.strength, figures.strength?.rows.isEmpty ?? true), (.stages, figures.stage == nil),
    ]
    return filled.filter { !$0.isEmpty }.map(\.name)
  }

  /// The calendar of each owner of open actions, by name.
  static func calendars(
    _ project: Project, _ analysis: Analysis, from page: RelativePath, _ site: SiteContext
  ) -> DataLinks {
    let calendars = OwnerCalendar.all(DataSource(project, analysis, site))
    return DataLinks(
      links: calendars.map { calendar in
        Link(
          href: page.link(to: SitePaths.calendar(calendar.slug)),
          label: site.words.calendarName(calendar.name),
          type: "text/calendar")
      })
  }

  /// A link with everything, and how a template sees it.
  static let specimen = DataLinks(
    links: [Link(lead: "Lead", href: "#", label: "Label", type: "text/csv")])
  static var linkSpecimen: TemplateValue { specimen.links[0].value }

  /// Unknown without a link.
  var value: TemplateValue { .rows(links.map(\.value)) }
}

extension DataLinks.Link {
  private static let names: TemplateNames = ["lead", "href", "label", "type"]

  fileprivate var value: TemplateValue {
    .record(Self.names, [.known(lead), .text(href), .text(label), .text(type)])
  }
}
