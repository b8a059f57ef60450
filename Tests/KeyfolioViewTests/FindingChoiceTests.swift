import KeyfolioAnalysis
import KeyfolioCore
import Testing

@testable import KeyfolioView

/// Which questions a page shows that has no room for all.
@Suite struct FindingChoiceTests {
  /// The specimen's accounts, each several times over.
  private var accounts: [(id: String, findings: [Finding])] {
    let analysis = analyze(specimenProject())
    return (0..<5).flatMap { copy in
      analysis.accounts.map { ("\($0.account)-\(copy)", $0.findings) }
    }
  }

  private func choice(_ limit: Int) -> FindingChoice {
    FindingChoice(programme: [], accounts: accounts, atMost: limit)
  }

  @Test(arguments: [0, 1, 3, 10, 25, 1000]) func showsAsManyAsThereIsRoomFor(_ limit: Int) {
    let all = accounts.reduce(0) { $0 + $1.findings.count }
    let shown = choice(limit).groups.reduce(0) { $0 + $1.shown }
    #expect(shown == min(limit, all))
  }

  /// Nothing that is merely worth a thought is shown while a grave question waits.
  @Test func graveOnesComeFirst() {
    let grave = accounts.reduce(0) { $0 + $1.findings.count { $0.severity != .note } }
    for group in choice(grave).groups {
      let shown = group.findings.prefix(group.shown)
      #expect(shown.allSatisfy { $0.severity != .note })
      #expect(group.shown == group.findings.count { $0.severity != .note })
    }
  }

  /// Room is handed out in turn, so that no account takes it all.
  @Test func noAccountTakesAllTheRoom() {
    let groups = choice(accounts.count { !$0.findings.isEmpty }).groups
    let grave = groups.filter { $0.findings.first?.severity != .note }
    #expect(grave.allSatisfy { $0.shown >= 1 })
  }
}
