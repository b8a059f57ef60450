import KeyfolioCore
import KeyfolioTesting
import Testing

@testable import KeyfolioLoad
@testable import KeyfolioModel

/// Values that people get wrong, in the files where they do: each gives one error at the very place
/// of the value, with a mend, and none is bent into range.
@Suite struct BadInputTests {
  struct Input: Sendable, CustomTestStringConvertible {
    /// Below the account's folder, unless it starts with `/`.
    var file: String
    var text: String
    /// Code, line and column.
    var expected: String

    init(_ file: String, _ text: String, _ expected: String) {
      self.file = file
      self.text = text
      self.expected = expected
    }

    var testDescription: String { "\(file): \(text)" }
    var path: String { file.hasPrefix("/") ? String(file.dropFirst()) : "accounts/acme/\(file)" }
  }

  @Test(arguments: shares + amounts + counts + ratings + days + together)
  func isReportedWhereItStands(_ input: Input) async throws {
    var texts = [
      "portfolio.yaml": "name: Test\n", "team.yaml": "- {id: mk, name: Mara Keller}\n",
      "accounts/acme/account.yaml": "name: Acme\n",
    ]
    texts[input.path, default: ""] += input.text + "\n"
    let loaded = try await load(files(texts))
    let found = loaded.diagnostics.sorted(by: loaded.files).filter { $0.severity == .error }
    #expect(found.map { "\($0.code) \($0.place.line):\($0.place.column)" } == [input.expected])
    for error in found {
      #expect(loaded.files.path(of: error.place.file)?.text == input.path)
      #expect(error.hint?.isEmpty == false)
    }
  }

  /// The second line of account.yaml is where the text begins.
  static let record = "account.yaml"

  static let shares = [
    Input(record, "retention: {values: [0.9, 1.3]}", "out-of-range 2:27"),
    Input(record, "retention: {values: [0.9, -0.1]}", "out-of-range 2:27"),
    Input(record, "retention: {values: [90]}", "out-of-range 2:22"),
    Input(record, "retention: {values: [90 %]}", "bad-number 2:22"),
    Input(record, "retention: {values: [most]}", "bad-number 2:22"),
    Input(record, "retention: {values: 0.9|0.8}", "bad-number 2:21"),
    Input(record, "opportunities: [{name: A, probability: 60}]", "out-of-range 2:40"),
    Input(record, "opportunities: [{name: A, probability: 60%}]", "bad-number 2:40"),
    Input(record, "opportunities: [{name: A, probability: half}]", "bad-number 2:40"),
    Input(record, "opportunities: [{name: A, probability: \"0,6\"}]", "bad-number 2:40"),
    Input("opportunities.csv", "name,probability\nA,60", "out-of-range 2:3"),
    Input("opportunities.csv", "name;probability\nA;0,6", "bad-number 2:3"),
    Input("/portfolio.yaml", "discount_rate: 8", "out-of-range 2:16"),
    Input("/portfolio.yaml", "thresholds: {one_customer: 140}", "out-of-range 2:28"),
  ]

  static let amounts = [
    Input(record, "wallet: [{period: 2026, amount: -4200000}]", "negative-amount 2:33"),
    Input(record, "wallet: [{period: 2026, amount: 4.2 M}]", "bad-number 2:33"),
    Input("wallet.csv", "period,category,amount\n2026,a,-5", "negative-amount 2:8"),
    Input("wallet.csv", "period,category,amount\n2026,a,\"4,200,000\"", "bad-number 2:8"),
    Input("wallet.csv", "period,category,amount\n26,a,5", "bad-period 2:1"),
    Input("wallet.csv", "period,amount,basis\n2026,5,guess", "bad-choice 2:8"),
    Input("money.csv", "line,2025,2026\ngross_sales,5,-5", "negative-amount 2:15"),
    Input("money.csv", "line,2025,2026\ngross_sales,5,n/a", "bad-number 2:15"),
    Input("money.csv", "line,kind,2025\ngross_sales,budget,5", "bad-choice 2:13"),
    Input("money.csv", "line,2025\ngross_sale,5", "bad-choice 2:1"),
    Input("money.csv", "line,period,amount\nlogistics,2025-Q5,5", "bad-period 2:11"),
    Input("money.csv", "line,period,amount\nlogistics,,5", "missing-field 2:1"),
    Input("/company.csv", "period,group,line,amount\n2025,both,gross_sales,5", "bad-choice 2:6"),
    Input("/customers.csv", "name,period,sales\nAcme,2025,-5", "negative-amount 2:11"),
    Input(record, "investment: [{name: A, amount: -1}]", "negative-amount 2:32"),
  ]

  static let counts = [
    Input(
      record, "quick_check: [{us: [\((0..<20).map { _ in "1" }.joined(separator: ", "))]}]",
      "wrong-count 2:39"),
    Input(record, "quick_check: [{us: [1, 2]}]", "wrong-count 2:20"),
    Input("quick_check.csv", "date,us\n2026-08-12,1|1|1|1|1|1|1", "wrong-count 2:24"),
    Input("quick_check.csv", "date,us\n2026-08-12,1|1|1|1|1|4", "out-of-range 2:22"),
    Input(record, "actions: [{name: A, progress: 140}]", "out-of-range 2:31"),
    Input(record, "actions: [{name: A, progress: -1}]", "out-of-range 2:31"),
    Input("actions.csv", "name,progress\nA,140", "out-of-range 2:3"),
    Input("actions.csv", "name,progress\nA,40 %", "bad-number 2:3"),
    Input(record, "strength: {factors: [{name: A, weight: 140}]}", "out-of-range 2:40"),
    Input(
      record, "strength: {factors: [{name: A, weight: 70}, {name: B, weight: 70}]}",
      "weights-total 2:40"),
    Input("factors.csv", "name,weight\nA,70\nB,70", "weights-total 2:3"),
    Input("/portfolio.yaml", "criteria: [{name: A, weight: 140}]", "out-of-range 2:30"),
    Input(
      "/portfolio.yaml", "criteria: [{name: A, weight: 40}, {name: B, weight: 100}]",
      "weights-total 2:30"),
  ]

  static let ratings = [
    Input(record, "strength: {factors: [{name: A, us: 11}]}", "out-of-range 2:36"),
    Input(record, "risks: [{name: A, likelihood: 0}]", "out-of-range 2:31"),
    Input(record, "risks: [{name: A, impact: high}]", "bad-number 2:27"),
    Input(record, "people: [{name: A, influence: 11}]", "out-of-range 2:31"),
    Input(record, "people: [{name: A, attitude: -3}]", "out-of-range 2:30"),
    Input("people.csv", "name,influence\nA,11", "out-of-range 2:3"),
    Input("people.csv", "name,level\nA,top", "bad-number 2:3"),
    Input("people.csv", "name,roles\nA,user|boss", "bad-choice 2:8"),
    Input("people.csv", "name,placeholder\nA,maybe", "bad-choice 2:3"),
    Input("/private/judgements/acme.csv", "person,influence\n,11", "out-of-range 2:2"),
    Input("/private/judgements/acme.csv", "person,coverage\n,5", "out-of-range 2:2"),
  ]

  static let days = [
    Input("people.csv", "name,since\nA,01.02.2022", "bad-date 2:3"),
    Input("people.csv", "name,since,until\nA,2022-02-01,2021-02-01", "ends-before-start 2:14"),
    Input("people.csv", "name,told\nA,2024-02-30", "bad-date 2:3"),
    Input("units.csv", "name,since,until\nA,2022-02-01,2021-02-01", "ends-before-start 2:14"),
    Input(
      "agreements.csv", "name,ends,notice_by\nA,2026-03-31,2026-06-30", "ends-before-start 2:14"),
  ]

  /// What is right by itself and wrong beside another row.
  static let together = [
    Input("people.csv", "id,name,reports_to\na,A,b\nb,B,a", "reference-cycle 3:5"),
    Input("people.csv", "id,name,reports_to\na,A,a", "reference-cycle 2:5"),
    Input("people.csv", "id,name\na,A\na,B", "duplicate-id 3:1"),
    Input("contacts.csv", "ours,theirs\nmk,mk", "contact-one-side 2:4"),
    Input("contacts.csv", "ours,theirs,strength\nmk,,3", "missing-field 2:1"),
    Input("contacts.csv", "ours,theirs\nmk,hofer", "unknown-reference 2:4"),
    Input("wallet.csv", "period,category\n2026,a\n2026-Q3,a\n2026,b", "period-overlap 3:1"),
    Input("money.csv", "line,2026,2026-Q3\nlogistics,5,1", "period-overlap 2:13"),
    Input("/customers.csv", "name,period\nA,2025\nA,2025-Q1", "period-overlap 3:3"),
    Input("swot.csv", "name,source\nA, factor:x", "unknown-reference 2:3"),
    Input("swot.csv", "name,source\nA,fact:x", "bad-choice 2:3"),
  ]

  /// Contacts need people on the other side, so they have a content of their own.
  @Test(arguments: [
    ("mk,hofer,4", "out-of-range 2:10"), ("mk,hofer,strong", "bad-number 2:10"),
    ("hofer,mk,3", "contact-one-side 2:1"), ("hofer,hofer,3", "contact-one-side 2:1"),
    ("mk,hofr,3", "unknown-reference 2:4"), ("mk,\"a,b\",3", "unknown-reference 2:4"),
  ])
  func contacts(_ row: String, _ expected: String) async throws {
    let (_, loaded) = try await loadAccount([
      "team.yaml": "- {id: mk, name: Mara Keller}\n",
      "accounts/acme/people.csv": "id,name\nhofer,Ilse Hofer\n",
      "accounts/acme/contacts.csv": "ours,theirs,strength\n\(row)\n",
    ])
    let found = loaded.diagnostics.sorted(by: loaded.files)
    #expect(found.map { "\($0.code) \($0.place.line):\($0.place.column)" } == [expected])
    #expect(found.allSatisfy { $0.hint?.isEmpty == false && $0.severity == .error })
  }

  /// Free texts and what stands on both sides are no mistakes.
  @Test func whatOnlyLooksWrong() async throws {
    let (_, loaded) = try await loadAccount(
      """
      people: [{id: mk, name: Mia Kern}, {id: hofer, name: Ilse Hofer, reports_to: mk}]
      contacts: [{ours: mk, theirs: mk}, {ours: mk, theirs: hofer}]
      customer: {pestel: {Political: Tolls rise}}
      swot:
        - {name: A, source: supplier day}
        - {name: B, source: "told by Hofer: May"}
        - {name: C, source: pestel}
        - {name: D, source: five_forces}
        - {name: E, source: "pestel: political"}
        - {name: F, source: line:gross_sales}
        - {name: G, source: unit:acme}
        - {name: H, source: https://portal.example}
      wallet:
        - {period: 2026, category: a}
        - {period: 2026, category: b}
        - {period: 2026, category: a, year_of: customer}
      """, ["team.yaml": "- {id: mk, name: Mara Keller}\n", "customers.csv": "name,sales\nA,\n"])
    #expect(loaded.text == "")
  }

  @Test func theProgrammesOwnFields() async throws {
    let (_, loaded) = try await loadAccount(
      portfolio: """
        thresholds: {one_customer: 20.5, rating_days: 180}
        maturity:
          - {name: Sponsor named, stream: organisation, phase: scoping, mandatory: no, ticked: yes}
          - {name: Roles described, stream: organisation, phase: introducing, date: 2026-05-01}
        competencies: [{name: Value propositions, area: Selling}, {id: lead, name: Leading}]
        """)
    #expect(loaded.text == "")
    let programme = try #require(loaded.project?.programme)
    #expect(programme.thresholds.map(\.threshold.value) == [.oneCustomer, .ratingDays])
    #expect(programme.thresholds.first?.value.value == FixedPoint(parsing: "20.5"))
    #expect(Thresholds(programme.thresholds)[.ratingDays] == FixedPoint(180))
    #expect(programme.maturity.map(\.id.value) == ["sponsor-named", "roles-described"])
    #expect(programme.maturity.map(\.phase?.value) == [.scoping, .introducing])
    #expect(programme.maturity.map(\.isMandatory) == [false, true])
    #expect(programme.maturity.map(\.ticked?.value) == [true, nil])
    #expect(programme.maturity.last?.date?.value == CalendarDate(parsing: "2026-05-01"))
    #expect(programme.competencies.map(\.id.value) == ["value-propositions", "lead"])
    #expect(programme.competencies.map(\.area?.value) == ["Selling", nil])
  }

  @Test(arguments: [
    ("thresholds: {one_custmer: 20}", "unknown-key 2:14", "did you mean 'one_customer'?"),
    (
      "thresholds: {covered: 5}", "out-of-range 2:23", "give a value from 1 to 4, or leave it out"
    ),
    (
      "thresholds: {covered: all}", "bad-number 2:23",
      "write digits with a decimal point and nothing else: 1234567.5"
    ),
    (
      "thresholds: [covered]", "wrong-type 2:13",
      "write its fields as 'key: value' lines, or as {key: value, key: value}"
    ),
    (
      "maturity: [{name: A, stream: strategies, phase: scoping}]", "bad-choice 2:30",
      "did you mean 'strategy'?"
    ),
    (
      "maturity: [{name: A, stream: strategy}]", "missing-field 2:12", "add the field 'phase'"
    ),
    ("competencies: [{area: Selling}]", "missing-name 2:16", "add the field 'name'"),
  ])
  func theProgrammesOwnMistakes(_ text: String, _ expected: String, _ hint: String) async throws {
    let (_, loaded) = try await loadAccount(portfolio: text + "\n")
    let found = loaded.diagnostics.sorted(by: loaded.files)
    #expect(found.map { "\($0.code) \($0.place.line):\($0.place.column)" } == [expected])
    #expect(found.map(\.hint) == [hint])
  }
}
