import Foundation
import KeyfolioBuild
import KeyfolioCore
import KeyfolioTesting
import Testing

/// The data of the sample: every table as CSV and as JSON, and the calendars.
@Suite struct DataFileTests {
  private func data(_ audience: String) async throws -> [OutputFile] {
    try await sampleSite(audience).files.filter {
      $0.path.text.hasPrefix("data/")
    }
  }

  private func object(_ file: OutputFile) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any])
  }

  @Test(arguments: ["team", "leadership", "customer:nordwind"])
  func everyRowHasACellForEachColumn(_ audience: String) async throws {
    var tables = 0
    for file in try await data(audience) where file.path.pathExtension == "csv" {
      let rows = try #require(csvRows(file.bytes), "\(file.path)")
      let head = try #require(rows.first)
      #expect(Set(head).count == head.count && head.first == "account", "\(file.path)")
      for row in rows { #expect(row.count == head.count, "\(file.path): \(row)") }
      #expect(rows.count > 1, "\(file.path) is empty")
      tables += 1
    }
    #expect(tables == (audience == "customer:nordwind" ? 3 : 13))
  }

  /// The same rows in both, and in the accounts' files one after the other.
  @Test(arguments: ["team", "leadership"]) func bothFormatsSayTheSame(_ audience: String)
    async throws
  {
    let files = try await data(audience)
    var byAccount: [String: [[String]]] = [:]
    for file in files where file.path.text.hasPrefix("data/accounts/") {
      let account = try object(file)
      #expect(account["edition"] as? String == audience)
      for table in try #require(account["tables"] as? [[String: Any]]) {
        let rows = try cells(table)
        #expect(!rows.isEmpty)
        byAccount[try #require(table["table"] as? String), default: []] += rows
      }
    }
    for file in files where file.path.folder == "data" && file.path.pathExtension == "json" {
      let table = try object(file)
      #expect(table["as_of"] as? String == "2026-09-30")
      let rows = try cells(table)
      let csv = try #require(files.first { $0.path.text == "data/\(file.path.stem).csv" })
      let text = try #require(csvRows(csv.bytes))
      let columns = try #require(table["columns"] as? [[String: String]])
      #expect(columns.map { $0["name"] } == text[0])
      #expect(rows.count == text.count - 1)
      for (row, written) in zip(rows, text.dropFirst()) {
        for (cell, other) in zip(row, written) { #expect(cell == other || "'" + cell == other) }
      }
      let ofProgramme =
        file.path.stem == "findings" ? rows.count - byAccount["findings", default: []].count : 0
      #expect(byAccount[file.path.stem] == Array(rows.dropFirst(ofProgramme)), "\(file.path)")
    }
  }

  /// Every cell as CSV writes it.
  private func cells(_ table: [String: Any]) throws -> [[String]] {
    try #require(table["rows"] as? [[Any]]).map { row in
      row.map { cell in
        switch cell {
        case is NSNull: ""
        case let text as String: text
        case let number as NSNumber where "\(type(of: cell))".contains("Bool"):
          number.boolValue ? "true" : "false"
        case let number as NSNumber: FixedPoint(rounding: number.doubleValue).description
        default: "\(cell)"
        }
      }
    }
  }

  @Test func leadershipNamesNobodyOfTheCustomers() async throws {
    let people = try #require(
      try await data("team").first { $0.path.text == "data/people.csv" })
    let rows = try #require(csvRows(people.bytes))
    let (id, name) = try (
      #require(rows[0].firstIndex(of: "id")), #require(rows[0].firstIndex(of: "name"))
    )
    let names = rows.dropFirst().map { $0[name] }.filter { !$0.isEmpty }
    #expect(names.count > 60)
    let files = try await data("leadership")
    for file in files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for name in names { #expect(!text.contains(name), "\(name) in \(file.path)") }
    }
    let shown = try #require(files.first { $0.path.text == "data/people.csv" })
    let initials = try #require(csvRows(shown.bytes))
    #expect(!initials[0].contains("name") && initials[0].contains("initials"))
    let ids = Set(rows.dropFirst().filter { !$0[name].isEmpty }.map { $0[id] })
    #expect(initials.dropFirst().allSatisfy { !ids.contains($0[1]) })
    #expect(initials.contains { $0[1] == "person-1" })
  }

  @Test func theCustomersDataAreTheJointPart() async throws {
    let files = try await data("customer:nordwind")
    #expect(
      files.map(\.path.text) == [
        "data/people.csv", "data/objectives.csv", "data/actions.csv",
        "data/accounts/nordwind.json",
      ])
    for file in files {
      let text = String(decoding: file.bytes, as: UTF8.self)
      for word in ["category", "score", "moved", "moves", "sales", "agreement"] {
        #expect(!text.contains(word), "\(word) in \(file.path)")
      }
    }
    #expect(try await data("training").isEmpty)
  }

  @Test func aCalendarSpeaksTheLanguageOfTheSite() async throws {
    let content = files([
      "portfolio.yaml": "name: Test\nas_of: 2026-09-30\nlocale: de-DE\n",
      "team.yaml": "- {id: kim, name: Kim}\n",
      "accounts/a/account.yaml": """
      name: A, B; C
      people: [{id: jo, name: Jo Marsh}]
      actions:
        - {id: x, name: Treffen, owner: kim, due: 2026-10-01, promised_to: jo, moved_from: [2026-09-01]}
        - {id: y, name: Ohne Tag, owner: kim}
        - {id: z, name: Getan, owner: kim, due: 2026-10-01, status: done}
      """,
    ])
    let built = try await build(content)
    let expected = """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//keyfolio//keyfolio//EN
      CALSCALE:GREGORIAN
      X-WR-CALNAME:Aufgaben von Kim
      BEGIN:VEVENT
      UID:a.x@keyfolio
      DTSTAMP:20260930T000000Z
      DTSTART;VALUE=DATE:20261001
      SUMMARY:A\\, B\\; C: Treffen
      DESCRIPTION:Zugesagt an Jo Marsh\\nVerschoben von 1.\u{A0}September 2026
      TRANSP:TRANSPARENT
      END:VEVENT
      END:VCALENDAR
      """
    let lines = try built.text(of: "data/actions-kim.ics").split(separator: "\r\n")
    #expect(lines == expected.split(separator: "\n"))
  }
  /// What the format's page says of a table are its columns, in their order.
  @Test func everyColumnIsExplained() async throws {
    let documents = try folder("../Sources/KeyfolioBuild/KeyfolioBuild.docc")
    let bytes = try documents.read(RelativePath("DataFormat.md"))
    let sections = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n## ")
    for file in try await data("team") where file.path.pathExtension == "csv" {
      let section = sections.first { $0.hasPrefix(file.path.stem + "\n") }
      let block = try #require(section, "\(file.path)").components(separatedBy: "```")[1]
      let explained = block.split(separator: "\n").map { String($0.prefix { $0 != " " }) }
      #expect(explained == (try #require(csvRows(file.bytes))[0]), "\(file.path)")
    }
  }
}
