import KeyfolioBuild
import KeyfolioCore
import KeyfolioTesting
import Testing

/// Charts and figures among the prose of notes, on finished pages.
@Suite struct NoteBlockTests {
  private static let plan = """
    ---
    audience: customer
    ---

    Who meets whom.

    ```keyfolio
    chart: network
    caption: Remark on the network
    ```

    Once more, and who is for us.

    ```keyfolio
    chart: network
    ```

    ```keyfolio
    chart: attitudes
    caption: Remark on attitudes
    ```

    ```keyfolio
    chart: white-space
    caption: Remark on white space
    ```

    What stands is this.

    ```keyfolio
    figure: strength.ratio
    caption: against the rival
    ```

    ```keyfolio
    figure: attractiveness.score
    ```

    ```keyfolio
    figure: buying-centre.judged
    caption: of them judged
    ```

    ```keyfolio
    figure: measure.latest
    of: otif
    ```

    > [!AUDIENCE team]
    > ```keyfolio
    > chart: stage
    > caption: For the team alone
    > ```

    The end.

    """

  private func content(locale: String = "en-GB") -> FileTree {
    files([
      "portfolio.yaml": """
      name: Test
      as_of: 2026-09-30
      locale: \(locale)
      criteria: [{id: size, name: Size, weight: 60}, {id: fit, name: Fit, weight: 40}]
      competitors: [{id: rival, name: Rival}]

      """,
      "team.yaml": "- {id: kim, name: Kim}\n",
      "accounts/a/account.yaml": """
      name: Account A
      ratings: {size: 7}
      strength: {factors: [{id: speed, name: Speed, weight: 100, us: 6, them: {rival: 5}}]}
      stage: {declared: interdependent}
      people: [{id: petra, name: Petra Planted, title: Head of works, roles: [decider]}]
      contacts: [{ours: kim, theirs: petra, strength: 1, last: 2026-09-01}]
      measures: [{id: otif, name: On time, measure_unit: "%", audience: customer}]
      readings: [{measure: otif, period: 2025, value: 90.5, audience: customer}]

      """,
      "accounts/a/plan.md": Self.plan,
      "accounts/a/notes/more.md": Self.plan,
      "private/judgements/a.csv": "person,influence,attitude\npetra,9,-2\n",
    ])
  }

  private func ids(of page: String) -> [String] {
    page.matches(of: #/ id="([^"]+)"/#).map { String($0.output.1) }
  }

  @Test(arguments: ["team", "leadership", "customer:a"])
  func noIdStandsTwiceOnAPage(_ audience: String) async throws {
    for file in try await build(content(), audience: audience).files
    where file.path.pathExtension == "html" {
      let ids = ids(of: String(decoding: file.bytes, as: UTF8.self))
      let twice = Dictionary(ids.map { ($0, 1) }, uniquingKeysWith: +).filter { $0.value > 1 }
      #expect(twice.isEmpty, "\(file.path): \(twice.keys)")
    }
  }

  @Test func theTeamSeesEverything() async throws {
    let built = try await build(content())
    #expect(built.codes == [])
    for path in ["accounts/a.html", "accounts/a/more.html"] {
      let page = try built.text(of: path)
      let shown = [
        "note-1-network-wide-title", "note-2-network-narrow-title", "note-3-attitudes-wide-title",
        "note-4-stage-wide-title", "<p class=\"remark\">Remark on the network</p>",
        "<p class=\"remark\">For the team alone</p>",
        "Nothing is recorded yet that this chart could be drawn from.",
        "<strong>1.20\u{A0}×</strong> against the rival ",
        "method.html#strength\">Relative strength</a> · As of ",
        "<strong>unknown</strong> <small><a href=\"", "Attractiveness</a> · 420 to 820 of 1,000",
        "</strong> of them judged", "<strong>90.5\u{A0}%</strong>", ", On time",
      ]
      for text in shown { #expect(page.contains(text), "\(path): \(text)") }
      #expect(!page.contains("Remark on white space"))
    }
    // What the plan draws, the page's own section does not draw again but leads to.
    let page = try built.text(of: "accounts/a.html")
    #expect(!ids(of: page).contains("network-wide-title"))
    #expect(page.contains("<p class=\"elsewhere\"><a href=\"#plan\">"))
  }

  /// Neither a sentence, a caption nor a number tells that there is more.
  @Test func leadershipReadsNothingOfWhatIsWithheld() async throws {
    let built = try await build(content(), audience: "leadership")
    for path in ["accounts/a.html", "accounts/a/more.html"] {
      let page = try built.text(of: path)
      for text in [
        "attitudes", "of them judged", "Nothing is recorded", "white space", "Petra",
        "For the team alone", "note-3",
      ] { #expect(!page.contains(text), "\(path): \(text)") }
      for text in ["note-2-network-wide-title", "P. P.", "1.20\u{A0}×", "The end."] {
        #expect(page.contains(text), "\(path): \(text)")
      }
    }
  }

  @Test func theCustomerReadsTheJointPartAlone() async throws {
    let built = try await build(content(), audience: "customer:a")
    let page = try built.text(of: "index.html")
    for text in [
      "Remark", "class=\"chart\"", "against the rival", "1.20", "Attractiveness", "Nothing is",
      "method.html", "judged",
    ] { #expect(!page.contains(text), "\(text)") }
    for text in ["Who meets whom.", "<strong>90.5\u{A0}%</strong>", "The end."] {
      #expect(page.contains(text), "\(text)")
    }
  }

  @Test func germanPagesSayItInGerman() async throws {
    let page = try await build(content(locale: "de-DE")).text(of: "accounts/a.html")
    for text in [
      "Noch ist nichts erfasst, woraus sich dieses Diagramm zeichnen ließe.",
      "<strong>1,20\u{A0}×</strong>", "Relative Stärke</a> · Stand ",
      "<strong>unbekannt</strong>", "420 bis 820 von 1.000",
    ] { #expect(page.contains(text), "\(text)") }
  }

  @Test(arguments: ["team", "leadership", "training"])
  func anUnknownFigureStopsEveryEdition(_ audience: String) async throws {
    let built = try await build(
      files([
        "portfolio.yaml": "name: Test\n", "accounts/a/account.yaml": "name: A\n",
        "accounts/a/plan.md": "```keyfolio\nfigure: strenght.score\n```\n",
        "training/one.md": "# One\n",
      ]), audience: audience)
    #expect(built.codes == ["unknown-figure"] && built.files == [])
  }
}
