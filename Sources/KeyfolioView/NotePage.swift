public import KeyfolioAnalysis
public import KeyfolioCore
public import KeyfolioModel
public import KeyfolioTemplate

/// A further note of an account, on a page of its own.
public struct NotePage: Page {
  public static let template = "note"

  let site: SiteContext
  private var words: Words { site.words }
  let note: Note
  private let owner: NoteBody.Owner
  private var account: Account { owner.account }

  public init(
    _ note: Note, of account: Account, _ figures: AccountFigures, _ site: SiteContext
  ) {
    self.site = site
    self.note = note
    owner = NoteBody.Owner(
      account: account, figures: figures, people: account.peopleNames(site.words))
  }

  public var path: RelativePath { SitePaths.note(note, of: account.id.value) }

  private static let names: TemplateNames = [
    "accountHref", "account", "date", "title", "parts", "outline",
  ]

  public var value: TemplateValue {
    let body = NoteBody(note: note, site: site, path: path, owner: owner)
    let page = TemplateValue.record(
      Self.names,
      [
        .text(path.link(to: site.path(ofAccount: account.id.value))), .text(account.name.value),
        .known(note.asOf.map { site.formats.locale.date($0.value) }), .text(note.title),
        body.value, .rows(OutlineLinks(note).value),
      ])
    return Frame.value(
      title: note.title + " · " + account.name.value, path: path, section: .portfolio, site: site,
      page: page)
  }
}

extension Account {
  /// The customer's people as this edition may show them: by name, else initials, else title.
  func peopleNames(_ words: Words) -> [String: String] {
    Dictionary(
      people.map { person in
        (
          person.id.value,
          person.name?.value ?? person.initials ?? person.title?.value ?? words.vacant
        )
      }, uniquingKeysWith: { a, _ in a })
  }
}
