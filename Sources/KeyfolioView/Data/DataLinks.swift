import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel
import KeyfolioTemplate

/// Links of a page to the data beside it, ready for a template: `href`, `label`, `type`. Empty
/// where the edition has no such file, so that a page may ask for any table.
struct DataLinks: Equatable, Sendable {
  struct Link: Equatable, Sendable {
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

  /// The file that holds every table of an account.
  static func account(
    _ id: String, from page: RelativePath, _ site: SiteContext
  ) -> DataLinks {
    if TableRecipe.all(in: site).isEmpty { return DataLinks(links: []) }
    let link = Link(
      href: page.link(to: SitePaths.data(ofAccount: id)), label: site.words.accountLink,
      type: DataFormat.json.mediaType)
    return DataLinks(links: [link])
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

  private static let names: TemplateNames = ["href", "label", "type"]

  /// Unknown without a link.
  var value: TemplateValue {
    .rows(links.map { .record(Self.names, [.text($0.href), .text($0.label), .text($0.type)]) })
  }
}
