import Foundation
import KeyfolioBuild
import KeyfolioCore
import KeyfolioTesting
import Testing

/// What the page of methods says of the facts and of the people, counted by hand.
@Suite struct TrustPageTests {
  /// One criterion: three ratings, of which one is current, one is stale, one has no date.
  static func content(_ locale: String = "en-GB", privacy: String = "") -> [String: String] {
    [
      "portfolio.yaml": """
      name: Test
      locale: \(locale)
      as_of: 2026-09-30
      criteria: [{id: c, name: C, weight: 100}]
      audiences: {north: {like: team, accounts: {region: North}}}
      \(privacy)

      """,
      "team.yaml": """
      - {id: kim, name: Kim Arnesen, role: key account manager}
      - {id: lea, name: Lea Brandt, role: key account manager, until: 2026-06-30}

      """,
      "accounts/a/account.yaml": """
      name: Alder
      region: North
      ratings: {c: {value: 7, as_of: 2026-09-01}}
      people:
        - {id: p, name: Paula Quist, title: Buyer, told: 2024-05-01, review_by: 2026-01-31}
        - {id: r, name: Ron Sand, title: Planner, until: 2024-01-31, review_by: 2027-01-31}
        - {id: v, title: Head of works, placeholder: true}
      contacts: [{ours: kim, theirs: p, strength: 2, last: 2026-09-01}]

      """,
      "accounts/a/plan.md": "# Plan\n\nText.\n",
      "accounts/b/account.yaml": """
      name: Birch
      ratings: {c: {value: 5, as_of: 2022-03-15}}
      people: [{id: t, name: Tove Ulrich, title: Director}]

      """,
      "accounts/c/account.yaml": "name: Cedar\nratings: {c: 4}\n",
      "private/judgements/a.csv": "person,influence,attitude,as_of\np,8,1,2026-09-01\n",
    ]
  }

  static let privacy = """
    privacy: {controller: Test Works AB, contact: data@test.example, retention_days: 730}
    """

  private func page(
    _ audience: String, _ locale: String = "en-GB", privacy: String = Self.privacy
  ) async throws -> String {
    let built = try await build(
      files(Self.content(locale, privacy: privacy)), audience: audience)
    #expect(built.codes == [])
    return try built.text(of: "method.html")
  }

  /// The cells of a table's rows as text, by the first of each row.
  private func rows(_ page: String, _ id: String) throws -> [String: [String]] {
    let start = try #require(page.range(of: "<table id=\"\(id)\""), "no table \(id)")
    let end = try #require(page.range(of: "</table>", range: start.upperBound..<page.endIndex))
    let table = page[start.lowerBound..<end.lowerBound]
    var rows: [String: [String]] = [:]
    for row in table.split(separator: "<tr").dropFirst() {
      let cells = row.matches(of: /<t[hd][^>]*>(.*?)<\/t[hd]>/).map {
        String($0.output.1).replacing(/<[^>]*>/, with: "").replacing("\u{A0}", with: " ")
      }
      if let head = cells.first, rows[head] == nil { rows[head] = Array(cells.dropFirst()) }
    }
    return rows
  }

  @Test func factsAreCountedByKindAndAge() async throws {
    let kinds = try rows(try await page("team"), "fresh-kinds")
    #expect(
      kinds["Ratings of criteria"]
        == ["3", "1", "0", "1", "1", "1 Sep 2026", "15 Mar 2022", "365 days"])
    #expect(kinds["Judgements of people"]?.first == "1")
    #expect(kinds["Total"]?.prefix(5) == ["4", "2", "0", "1", "1"])
    #expect(kinds["Success factors"] == nil)
  }

  @Test func whatAccountsLackIsCounted() async throws {
    let known = try rows(try await page("team"), "fresh-coverage")
    #expect(known["Ratings of criteria"] == ["3", "0", "0", ""])
    #expect(known["A plan"] == ["1", "", "2", "Birch and Cedar"])
    #expect(known["Contacts"] == ["1", "", "2", "Birch and Cedar"])
    #expect(known["All costs"] == ["0", "0", "3", "Alder, Birch and Cedar"])
  }

  @Test func theStalestAccountsAreNamed() async throws {
    let stalest = try rows(try await page("team"), "fresh-stalest")
    #expect(stalest["Birch"] == ["1", "1", "0", "15 Mar 2022", "Ratings of criteria"])
    #expect(stalest.count == 2)
  }

  @Test func peopleAreCounted() async throws {
    let people = try rows(try await page("team"), "people-counts")
    #expect(people["In this edition"] == ["3", "2"])
    #expect(people["Of them, have left"] == ["1", "1"])
    #expect(people["Past the day of review (review_by)"] == ["1", ""])
    #expect(people["Without a day of review"] == ["1", ""])
    #expect(people["Nothing newer than they may be kept (retention_days)"] == ["1", ""])
    #expect(people["Told that data are held (told)"] == ["1", ""])
    #expect(people["No record of being told"] == ["2", ""])
    #expect(people["With an opinion about them"] == ["1", ""])
  }

  @Test func noPersonIsNamed() async throws {
    for audience in ["team", "leadership"] {
      let page = try await page(audience)
      for name in ["Quist", "Sand", "Ulrich", "Arnesen", "Brandt", "Buyer"] {
        #expect(!page.contains(name), "\(name) in \(audience)")
      }
    }
  }

  /// What leadership may not see it may not count either.
  @Test func leadershipHasNoCountOfWhatIsWithheld() async throws {
    let page = try await page("leadership")
    #expect(try rows(page, "fresh-kinds")["Judgements of people"] == nil)
    #expect(try rows(page, "fresh-kinds")["Total"]?.first == "3")
    let people = try rows(page, "people-counts")
    #expect(people["In this edition"] == ["3", "2"] && people.count == 3)
    #expect(!page.contains("(told)</th>") && !page.contains("With an opinion"))
  }

  @Test func theFieldsAreThoseOfTheTableOfClasses() async throws {
    let fields = try rows(try await page("leadership"), "people-fields")
    #expect(fields["id, title, unit, function"] == ["yes", "yes", "yes"])
    #expect(fields["name"] == ["yes", "initials", "yes"])
    #expect(fields["email, told, review_by, influence, attitude"] == ["yes", "no", "no"])
    #expect(
      fields["ours, theirs, strength, target, kind, last, every_days"] == ["yes", "yes", "no"])
    #expect(fields["hours"] == ["yes", "no", "no"])
  }

  @Test func rolesStandForNamesWhereTheProgrammeSaysSo() async throws {
    let fields = try rows(
      try await page("team", privacy: "staff: roles"), "people-fields")
    #expect(fields["id, role"] == ["yes", "yes", "yes"])
  }

  @Test func whatPrivacyLacksIsNamedWithItsField() async throws {
    let whole = try await page("team")
    #expect(whole.contains("<dd>Test Works AB</dd>") && whole.contains("<dd>730\u{A0}days</dd>"))
    #expect(whole.contains("<code>privacy.basis</code>"))
    let bare = try await page("team", privacy: "")
    for field in ["controller", "contact", "basis", "retention_days", "informed_by"] {
      #expect(bare.contains("<code>privacy.\(field)</code>"), "\(field)")
    }
    let counts = try rows(bare, "people-counts")
    #expect(counts["Nothing newer than they may be kept (retention_days)"] == ["unknown", ""])
  }

  @Test func inGerman() async throws {
    let page = try await page("team", "de-DE")
    #expect(page.contains("<h2>Wie aktuell und wie vollständig</h2>"))
    #expect(try rows(page, "fresh-kinds")["Noten der Kriterien"]?.first == "3")
    #expect(try rows(page, "people-counts")["In dieser Ausgabe"] == ["3", "2"])
    #expect(try rows(page, "people-fields")["name"]?[1] == "Initialen")
    for english in ["Told", "Half-life", "missing", "Content files"] {
      #expect(!page.contains(english), "\(english)")
    }
  }
}
