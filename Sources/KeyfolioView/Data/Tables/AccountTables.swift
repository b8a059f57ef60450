import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel

// Tables of who the customers are.

extension TableRecipe {
  /// One row an account: who, where it stands, what it buys, what is next.
  static let accounts = TableRecipe(
    .accounts,
    accountFacts + [
      .init("category", .text, .leadership) { .of($1.figures.position?.category) },
      .init("attractiveness", .decimal, unit: "of 1000", .leadership) {
        .of($1.figures.attractiveness?.score.value)
      },
      .init("strength", .decimal, unit: "ratio", .leadership) {
        .of($1.figures.strength?.outcome?.ratio)
      },
      .init("robustness", .text, .leadership) { .of($1.figures.robustness?.label) },
      .init("stage", .text, .leadership) { .of($1.figures.stage?.inForce) },
      .init("year", .whole, .leadership) { .of($1.figures.sales?.yearToDate?.year) },
      .init("sales_to_date", .money, .leadership) {
        .of($1.figures.sales?.yearToDate?.actual.known)
      },
      .init("plan_to_date", .money, .leadership) {
        .of($1.figures.sales?.yearToDate?.plan?.known)
      },
      .init("last_year_to_date", .money, .leadership) {
        .of($1.figures.sales?.yearToDate?.lastYear?.known)
      },
      .init("outlook", .money, .leadership) { .of($1.figures.sales?.outlook?.amount.known) },
      .init("share_of_wallet", .share, .leadership) {
        .share(of: $1.figures.shareOfWallet?.latest?.share.map { $0 / 100 })
      },
      .init("next_date", .date, .leadership) { .of($1.figures.nextDate?.date) },
      .init("next_is", .text, .leadership) { .of($1.figures.nextDate?.kind) },
    ]
  ) { [$0.account] }

  private static let accountFacts: [RecordColumn<Account, AccountData>] = [
    .init("name", .text) { account, _ in .of(account.name) },
    .init("status", .text) { account, _ in .of(account.effectiveStatus) },
    .init("codes", .text) { account, _ in .of(account.codes.map(\.value)) },
    .init("part_of", .text) { $1.source.account($0.partOf) },
    .init("sector", .text) { account, _ in .of(account.sector) },
    .init("region", .text) { account, _ in .of(account.region) },
    .init("country", .text) { account, _ in .of(account.country) },
    .init("city", .text) { account, _ in .of(account.city) },
    .init("since", .text) { account, _ in .of(account.since) },
    .init("owner", .text) { .of($1.source.staffKey($0.owner?.value)) },
    .init("owner_name", .text, field: "owner") { .of($1.source.staffName($0.owner?.value)) },
    .init("sponsor", .text) { .of($1.source.staffKey($0.sponsor?.value)) },
    .init("sponsor_name", .text, field: "sponsor") {
      .of($1.source.staffName($0.sponsor?.value))
    },
    .init("plan_expires", .date, field: "plan") { account, _ in .of(account.plan?.expires) },
    .init("next_review", .date, field: "plan") { account, _ in .of(account.plan?.nextReview) },
  ]

  /// The customers' people who are there, and how well we know them. Opinions about them and
  /// their addresses are no part of it: a table is copied further than a page is.
  static let people = TableRecipe(
    .people,
    [
      .init("id", .text) { person, account in
        .of(account.account.key(ofPerson: person.id.value))
      },
      .init("name", .text) { person, _ in .of(person.name) },
      .init("initials", .text, .leadership) { person, _ in .of(person.initials) },
      .init("vacant", .flag, field: "placeholder") { person, _ in
        .flag(person.placeholder?.value ?? false)
      },
      .init("title", .text) { person, _ in .of(person.title) },
      .init("unit", .text) { person, account in
        account.record(person.unit, in: account.account.units)
      },
      .init("function", .text) { person, _ in .of(person.function) },
      .init("level", .decimal) { person, _ in .of(person.level) },
      .init("reports_to", .text) { person, account in account.person(person.reportsTo) },
      .init("roles", .text) { person, _ in .of(person.roles.map(\.value.rawValue)) },
      .init("since", .date) { person, _ in .of(person.since) },
      .init("until", .date) { person, _ in .of(person.until) },
      .init("successor", .text) { person, account in account.person(person.successor) },
      .init("contacts", .whole, .leadership) { person, account in
        account.contacts(of: person).map { .whole($0.count) } ?? .unknown
      },
      .init("strongest", .decimal, unit: "0 to 3", .leadership) { person, account in
        .of(account.contacts(of: person)?.compactMap(\.strength?.value.value).max())
      },
      .init("last_contact", .date, .leadership) { person, account in
        .of(account.contacts(of: person)?.compactMap(\.last?.value).max())
      },
    ]
  ) { account in
    account.account.people.filter { !hasLeft($0.until, by: account.site.asOf) }
  }
}

extension AccountData {
  /// The links to somebody of theirs; `nil` where it is not known who meets whom.
  fileprivate func contacts(of person: Person) -> [Contact]? {
    guard !account.contacts.isEmpty, !account.thinnedLists.contains("contacts") else { return nil }
    return account.contacts.filter {
      $0.theirs?.value == person.id.value && ($0.strength?.value.value ?? .zero) > .zero
    }
  }
}
