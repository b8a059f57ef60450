import KeyfolioCore
import KeyfolioTesting
import Testing

@testable import KeyfolioLoad
@testable import KeyfolioModel

/// Whole content folders in memory.
@Suite struct LoadProjectTests {
  @Test func anEmptyAccountIsReadWithoutComplaint() async throws {
    let (account, loaded) = try await loadAccount()
    #expect(loaded.text == "")
    #expect(account?.name.value == "Acme")
    #expect(account?.id.value == "acme")
    #expect(account?.effectiveStatus == .key)
    #expect(account?.ratings.isEmpty == true)
  }

  @Test func emptyFilesSayNothing() async throws {
    let loaded = try await load(
      files([
        "portfolio.yaml": "name: Test\n", "team.yaml": "",
        "accounts/acme/account.yaml": "name: A\n",
        "accounts/acme/plan.md": "", "accounts/acme/notes/a.md": "", "training/a.md": "",
        "accounts/acme/reviews/2025-01-01.yaml": "", "accounts/acme/people.csv": "id,name\n",
      ]))
    #expect(loaded.text == "")
    #expect(loaded.project?.accounts.first?.notes.map(\.title) == ["a"])
  }

  @Test func emptyRecordsNeedAName() async throws {
    let loaded = try await load(files(["portfolio.yaml": "", "accounts/acme/account.yaml": ""]))
    #expect(loaded.codes == ["missing-name", "missing-name"])
    #expect(loaded.project?.accounts.first?.name.value == "acme")
  }

  @Test func nothingAtAll() async throws {
    let loaded = try await load(files([:]))
    #expect(loaded.codes == ["no-portfolio"])
    #expect(loaded.project == nil)
  }

  @Test func aRecordThatCannotBeReadLeavesTheOthers() async throws {
    let loaded = try await load(
      files([
        "portfolio.yaml": "name: Test\n", "accounts/a/account.yaml": "name: [\n",
        "accounts/b/account.yaml": "name: B\nsectr: x\n", "accounts/c/account.yaml": "name: C\n",
      ]))
    #expect(loaded.codes == ["yaml-syntax", "unknown-key"])
    #expect(loaded.project?.accounts.map(\.name.value) == ["B", "C"])
  }

  // MARK: - Lists in tables

  @Test func listsMayStandInTables() async throws {
    let (account, loaded) = try await loadAccount(
      "customer: {business: Freight}\n",
      [
        "team.csv": "\u{FEFF}id;name\r\nmk;Mara Keller\r\n",
        "accounts/acme/people.csv": "id;name;roles\r\nhofer;Ilse Hofer;decider|user\r\n",
        "accounts/acme/contacts.csv": "ours\ttheirs\tstrength\nmk\thofer\t3\n",
        "accounts/acme/factors.csv":
          "id,name,weight,us,them.vega,said.us,said.by\nd,Delivery,100,8|6,7,6,hofer\n",
        "accounts/acme/initiatives.csv": "name,due\nHub,2027-06\n",
        "accounts/acme/quick_check.csv": "date,us\n2026-08-12,2|1||2|1|2\n",
        "accounts/acme/measures.csv": "id,name,audience\nm,On time,[leadership]\n",
        "accounts/acme/readings.csv":
          "measure,period,value,value.source,value.audience\nm,2026-Q3,88.6,portal,team|leadership\n",
      ], portfolio: "competitors: [{id: vega, name: Vega}]\n")
    #expect(loaded.text == "")
    #expect(loaded.project?.team.map(\.id.value) == ["mk"])
    #expect(account?.people.first?.roles.map(\.value) == [.decider, .user])
    #expect(account?.contacts.first?.strength?.value.value == FixedPoint(3))
    let factor = try #require(account?.factors.first)
    #expect(factor.us.values.map(\.value.value.whole) == [8, 6])
    #expect(factor.them.map(\.competitor.value) == ["vega"])
    #expect(factor.said?.us?.value.value == FixedPoint(6))
    #expect(factor.said?.by?.value == "hofer")
    #expect(account?.customer?.business?.value == "Freight")
    #expect(account?.customer?.initiatives.map(\.id.value) == ["hub"])
    #expect(account?.quickChecks.first?.us.map(\.?.value.whole) == [2, 1, nil, 2, 1, 2])
    let reading = try #require(account?.readings.first)
    #expect(reading.value?.value.value == FixedPoint(parsing: "88.6"))
    #expect(reading.value?.source?.value == "portal")
    guard case .only([.team, .leadership], _) = reading.value?.audience,
      case .only([.leadership], _) = account?.measures.first?.audience
    else {
      Issue.record("marks in cells are read")
      return
    }
  }

  @Test func sharedListsNameTheAccountByFolderOrID() async throws {
    let loaded = try await load(
      files([
        "portfolio.yaml": "name: Test\n", "accounts/acme/account.yaml": "name: A\nid: a17\n",
        "accounts/nord/account.yaml": "name: N\n",
        "risks.csv": "account,name\nacme,Strike\nnord,Flood\na17,Fire\n nord ,Frost\n",
        "money.csv": "account,line,2025,2026\nnord,gross_sales,100,\nacme,gross_sales,,5\n",
      ]))
    #expect(loaded.text == "")
    #expect(
      loaded.project?.accounts.map { $0.risks.map(\.name.value) }
        == [["Strike", "Fire"], ["Flood", "Frost"]])
    let money = loaded.project?.accounts.map { $0.money.map(\.period?.value) }
    #expect(money == [[.year(2026)], [.year(2025)]])
  }

  @Test func wideMoneyIsReadByPeriod() async throws {
    let (account, loaded) = try await loadAccount(
      [
        "accounts/acme/money.csv":
          "line,kind,currency,2025,2026-Q1,2026-04\ngross_sales,,,100,25.5,\nlogistics,plan,,,,9\n"
      ])
    #expect(loaded.text == "")
    #expect(account?.money.map(\.period?.value.description) == ["2025", "2026-Q1", "2026-04"])
    #expect(account?.money.map(\.effectiveKind) == [.actual, .actual, .plan])
    #expect(account?.money.map(\.amount?.value.place.column) == [15, 19, 19])
  }

  // MARK: - Names, ids, dates

  @Test func idsFollowFromNames() async throws {
    let (account, loaded) = try await loadAccount(
      """
      units: [{name: Świt Süd}, {name: 北京}, {name: 上海}, {id: x, name: 北京 2}]
      actions: [{name: "Call: Mr O'Brien"}]
      people: [{name: Jörg Müller}, {title: Board, placeholder: true}]
      """)
    #expect(loaded.text == "")
    let units = try #require(account?.units.map(\.id.value))
    #expect(units[0] == "swit-sued")
    #expect(units[1].hasPrefix("n"))
    #expect(units[2].hasPrefix("n"))
    #expect(units[1] != units[2])
    #expect(units[3] == "x")
    #expect(account?.actions.map(\.id.value) == ["call-mr-obrien"])
    #expect(account?.people.map(\.id.value) == ["joerg-mueller", "board"])
  }

  @Test func codesMayBeGivenInTwoWays() async throws {
    let (account, loaded) = try await loadAccount("code: A\ncodes: [B, C]\n")
    #expect(loaded.text == "")
    #expect(account?.codes.map(\.value) == ["A", "B", "C"])
  }

  @Test func withoutADateTheNewestFactCounts() async throws {
    let record = """
      contacts: [{ours: mk, theirs: hofer, last: 2026-03-01}]
      people: [{id: hofer, name: Ilse Hofer, review_by: 2030-01-01}]
      money:
        - {period: 2026-Q1, line: gross_sales, amount: 5}
        - {period: 2027, kind: plan, line: gross_sales, amount: 5}
      actions: [{name: Call, due: 2028-01-01}]
      """
    let team = ["team.yaml": "- {id: mk, name: Mara}\n"]
    let (_, loaded) = try await loadAccount(record, team)
    #expect(loaded.text == "")
    #expect(loaded.project?.programme.asOf?.value == CalendarDate(parsing: "2026-03-31"))
    let (_, said) = try await loadAccount(record, team, portfolio: "as_of: 2026-01-31\n")
    #expect(said.project?.programme.asOf?.value == CalendarDate(parsing: "2026-01-31"))
    let (_, october) = try await loadAccount(
      record, team, portfolio: "fiscal_year: {starts: 10, named_after: end}\n")
    #expect(october.project?.programme.asOf?.value == CalendarDate(parsing: "2026-03-01"))
    #expect(try await loadAccount().loaded.project?.programme.asOf == nil)
  }

  // MARK: - Judgements elsewhere

  @Test func judgementsMayStandInAnotherFolder() async throws {
    let record = "people: [{id: hofer, name: Ilse Hofer}]\n"
    let table = "person,attitude\nhofer,2\n"
    let (inside, loaded) = try await loadAccount(
      record, ["secret/judgements/acme.csv": table, "private/judgements/acme.csv": "bad"],
      portfolio: "private: secret\n")
    #expect(loaded.text == "")
    #expect(inside?.judgements.map(\.person?.value) == ["hofer"])

    var outside = Loaded()
    let content = files([
      "portfolio.yaml": "name: Test\nprivate: ../secret\n",
      "accounts/acme/account.yaml": "name: Acme\n" + record,
    ])
    let secret = files([
      "judgements/acme.csv": "person,attitude\nhofer,9\n", "judgements/acmee.csv": "person\n",
    ])
    outside.project = try await loadProject(
      content, privateTree: { $0 == "../secret" ? secret : nil }, files: &outside.files, jobs: 1,
      &outside.diagnostics)
    #expect(
      outside.text == """
        ../secret/judgements/acme.csv:2:7: error: 9 is outside -2 to 2 [out-of-range]
          hint: give a value from -2 to 2, or leave it out
        ../secret/judgements/acmee.csv:1:1: warning: nothing reads 'acmee.csv' here [unexpected-file]
          hint: did you mean 'acme.csv'?

        """)
    #expect(outside.project?.accounts.first?.judgements.map(\.person?.value) == ["hofer"])
  }

  @Test func aMissingPrivateFolderIsNoProblem() async throws {
    let (account, loaded) = try await loadAccount(portfolio: "private: ../elsewhere\n")
    #expect(loaded.text == "")
    #expect(account?.judgements.isEmpty == true)
  }

  // MARK: - Files that are looked over

  @Test func filesAsideAreNoAccounts() async throws {
    let (_, loaded) = try await loadAccount(
      [
        "README.md": "x", ".gitignore": "x", "accounts/README.md": "x", "accounts/.gitkeep": "",
        "accounts/acme/README.md": "x", "accounts/acme/images/a.png": "x",
        "accounts/acme/images/deep/b.psd": "x", "accounts/acme/site.svg": "x",
        "accounts/empty/.gitkeep": "", "training/images/c.png": "x", "images/d.png": "x",
        "assets/e.css": "x", "own/f.yaml": "x", "notes.txt": "x", "private/keys.txt": "x",
      ])
    #expect(loaded.text == "")
    #expect(loaded.project?.accounts.count == 1)
  }

  /// A record that cannot be read does not hide what is wrong with the account's other files.
  @Test func allProblemsOfARunAtOnce() async throws {
    let loaded = try await load(
      files([
        "portfolio.yaml": "name: Test\n",
        "accounts/acme/account.yaml": "name: A: b\n",
        "accounts/acme/people.csv": "id,name\na,Anna,more\n",
        "accounts/acme/plan.md": "---\ntitle: x\n",
      ]))
    #expect(loaded.codes == ["unquoted-colon", "csv-row-too-long", "front-matter"])
    #expect(loaded.project?.accounts.isEmpty == true)
  }
}
