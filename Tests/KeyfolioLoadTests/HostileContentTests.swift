import KeyfolioCore
import KeyfolioTesting
import Testing

@testable import KeyfolioLoad
@testable import KeyfolioModel

/// Content that wants to stop the program, or keep it busy. The limits of time only end what hangs.
@Suite(.serialized) struct HostileContentTests {
  /// A content folder with 20,000 files that were mutilated: no crash, and each complaint stands in
  /// its file. Prints its seed.
  @Test(.timeLimit(.minutes(10)), arguments: 0..<20)
  func mutilatedFiles(_ part: Int) async throws {
    let seed = UInt64(4711 + part)
    var random = SeededRandom(seed: seed)
    let original = FileTree.folder(projectFolder("valid/format"))
    let paths = try original.list()
    let whole = try Dictionary(uniqueKeysWithValues: paths.map { ($0, try original.read($0)) })
    for _ in 0..<100 {
      var mutated = whole
      for path in paths {
        let other = paths.randomElement(using: &random).flatMap { whole[$0] } ?? []
        mutated[path] = mutilated(whole[path] ?? [], other, &random)
      }
      let tree = FileTree(mutated)
      let loaded = try await load(tree, jobs: 1)
      for diagnostic in loaded.diagnostics.all {
        let path = try #require(loaded.files.path(of: diagnostic.place.file), "seed \(seed)")
        let lines = (mutated[path] ?? []).split(omittingEmptySubsequences: false) {
          $0 == 0x0A || $0 == 0x0D
        }
        // NEL and the separators of Unicode are line ends to YAML as well.
        #expect(Int(diagnostic.place.line) <= lines.count + 50, "seed \(seed)")
      }
      #expect(loaded.text.utf8.count < 10_000_000, "seed \(seed)")
    }
  }

  /// Loses, repeats and gains bytes, words that mean something, and parts of another file.
  private func mutilated(
    _ bytes: [UInt8], _ other: [UInt8], _ random: inout SeededRandom
  ) -> [UInt8] {
    var bytes = bytes
    let pieces = [
      "{", "}", "[", "]", ":", ": ", "- ", "\n", "\r", "\"", "'", "#", "|", ">", "&a ", "*a",
      "!!x ",
      "\t", "  ", ",", ";", "%", "@", "`", "~", "null", "---\n", "é", "\u{301}", "\u{FEFF}",
      "\u{85}",
      "\u{2028}", "999999999999999", "-1", "2026-02-30", "<<: ", "? ", "name", "id: x\n", "\\", "=",
      "EUR", "%", "(1)",
    ]
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let at = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, at + Int.random(in: 0...12, using: &random))
      switch Int.random(in: 0..<7, using: &random) {
      case 0: bytes.removeSubrange(at..<end)
      case 1: bytes.insert(UInt8.random(in: 0...255, using: &random), at: at)
      case 2: bytes.insert(contentsOf: bytes[at..<end], at: Int.random(in: 0...at, using: &random))
      case 3: bytes.removeSubrange(at...)
      case 4:
        let start = Int.random(in: 0...other.count, using: &random)
        bytes.insert(contentsOf: other[start...].prefix(40), at: at)
      default:
        bytes.insert(contentsOf: Array((pieces.randomElement(using: &random) ?? "").utf8), at: at)
      }
    }
    return bytes
  }

  @Test(.timeLimit(.minutes(5))) func anAliasBomb() async throws {
    let lines = (0..<30).map { level in
      "l\(level): &l\(level) [" + repeated("*l\(level - 1), ", 10) + "]\n"
    }
    let (_, loaded) = try await loadAccount(lines.joined())
    #expect(loaded.codes == ["yaml-anchor"])
  }

  @Test(.timeLimit(.minutes(5))) func manyKeys() async throws {
    let keys = (0..<20_000).map { "key\($0): 1\n" }.joined()
    let (_, loaded) = try await loadAccount(keys)
    #expect(loaded.diagnostics.count(.error) == 20_000)
    let text = DiagnosticText().text(of: loaded.diagnostics, files: loaded.files)
    #expect(text.hasSuffix("… and 19995 more like these\n"))
  }

  @Test(.timeLimit(.minutes(5))) func manyUnknownCriteria() async throws {
    let ratings = "ratings: {" + (0..<10_000).map { "c\($0): 1" }.joined(separator: ", ") + "}\n"
    let criteria = (0..<50).map { "{id: k\($0), name: K}" }.joined(separator: ", ")
    let (_, loaded) = try await loadAccount(ratings, portfolio: "criteria: [\(criteria)]\n")
    #expect(loaded.diagnostics.count(.error) == 10_000)
  }

  @Test(.timeLimit(.minutes(5))) func manyRowsOfUnknownPeople() async throws {
    let people = "id,name\n" + (0..<20_000).map { "p\($0),Name \($0)\n" }.joined()
    let contacts = "ours,theirs\n" + (0..<20_000).map { "m\($0),q\($0)\n" }.joined()
    let (_, loaded) = try await loadAccount([
      "accounts/acme/people.csv": people, "accounts/acme/contacts.csv": contacts,
    ])
    #expect(loaded.diagnostics.count(.error) == 40_000)
  }

  @Test(.timeLimit(.minutes(5))) func aTableWithManyColumnsAndRows() async throws {
    let header = (0..<2000).map { "c\($0)" }.joined(separator: ",")
    let row = repeated(",", 1999) + "x\n"
    let table = header + "\n" + repeated(row, 200)
    let (_, loaded) = try await loadAccount(["accounts/acme/people.csv": table])
    #expect(loaded.diagnostics.hasErrors)
  }

  @Test(.timeLimit(.minutes(5))) func manyOverlappingPeriods() async throws {
    let rows = (0..<20_000).map {
      "gross_sales,\(1900 + $0 % 300)-\($0 % 2 == 0 ? "Q1" : "04"),1\n"
    }
    let (_, loaded) = try await loadAccount([
      "accounts/acme/money.csv": "line,period,amount\n" + rows.joined()
    ])
    #expect(loaded.codes.contains("period-overlap"))
  }

  @Test func amountsBeyondAnyRange() async throws {
    let record = """
      wallet:
        - {period: 2026, amount: 999999999999999, currency: GBP}
      money:
        - {period: 2025, line: net_contribution, amount: -999999999999999}
      strength:
        factors: [{name: A, weight: 100}, {name: B, weight: 100}]
      """
    let (account, loaded) = try await loadAccount(
      record, portfolio: "rates: {GBP: {2026: 100000}}\n")
    #expect(loaded.codes == ["weights-total"])
    #expect(account?.wallet.first?.amount?.value.value == Money(parsing: "999999999999999"))
  }

  @Test func circles() async throws {
    let (_, loaded) = try await loadAccount(
      """
      units: [{id: a, name: A, parent: b}, {id: b, name: B, parent: a}, {id: c, name: C, parent: c}]
      people: [{id: x, name: X, reports_to: y, successor: x}, {id: y, name: Y, reports_to: x}]
      """)
    #expect(loaded.codes == ["reference-cycle", "reference-cycle", "reference-cycle"])
  }

  /// One ring of 20,000, with as many who report to somebody on it: said once, and soon.
  @Test(.timeLimit(.minutes(5))) func aLongCircle() async throws {
    let count = 20_000
    let ring = (0..<count).map { "p\($0),P,p\(($0 + 1) % count)\n" }.joined()
    let beside = (0..<count).map { "q\($0),Q,\($0 == 0 ? "p7" : "q\($0 - 1)")\n" }.joined()
    let (_, loaded) = try await loadAccount([
      "accounts/acme/people.csv": "id,name,reports_to\n" + beside + ring
    ])
    #expect(
      loaded.text == """
        accounts/acme/people.csv:40001:10: error: 'reports_to' leads round in a ring: \
        p0 → p1 → p2 → p3 → p4 → p5 → … → p19999 → p0 [reference-cycle]
          hint: whatever is at the top has no 'reports_to': take out the one that is wrong
          note: accounts/acme/people.csv:20002:6: the ring starts here

        """)
  }

  @Test func namesThatAreNoNames() async throws {
    let strings = [
      "\u{202E}evil", "<script>", "${x}", "{{y}}", "\u{200B}", "..", "../x", "%00", " ",
    ]
    for string in strings {
      let (account, loaded) = try await loadAccount("units: [{name: \"\(string)\"}]\n")
      #expect(account?.units.first?.name.value == string)
      #expect(!loaded.diagnostics.hasErrors)
      #expect(account?.units.first?.id.value.isEmpty == false)
    }
  }

  private func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }
}
