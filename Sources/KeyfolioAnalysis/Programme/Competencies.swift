import KeyfolioCore
import KeyfolioModel

/// Which competencies our key account managers have given evidence of, together.
///
/// For each competency the number of managers with evidence of it, among those who have any
/// recorded; a manager without a record is unknown. Managers are the owners of accounts who are
/// still here. Nothing is counted by person: it tells where the programme should train.
///
/// Source: domain.md 3.24; AKAM diploma with 4 areas, 14 competencies and 12 to be evidenced.
public struct Competencies: Sendable, Equatable {
  public struct Row: Sendable, Equatable {
    /// The competency's id.
    public var competency: String
    public var area: String?
    public var evidenced: Int
  }

  public var rows: [Row]
  /// Managers with a record, and without one.
  public var known: Int
  public var unknown: Int
  /// Managers with a record who give evidence of as many as are asked for.
  public var complete: Int
  public var needed: Int

  /// Competencies that nobody gives evidence of.
  public var missing: [String] { rows.filter { $0.evidenced == 0 }.map(\.competency) }
  public var coverage: Double { Double(known) / Double(max(1, known + unknown)) }

  /// `nil` without competencies or managers.
  ///
  /// - Parameter managers: see `Project.managers`.
  init?(
    of project: Project, _ managers: [Shared<TeamMember>], in context: PortfolioContext
  ) {
    let list = project.programme.competencies
    guard !list.isEmpty, !managers.isEmpty else { return nil }
    let recorded = managers.filter { !$0.competencies.isEmpty }
    known = recorded.count
    unknown = managers.count - recorded.count
    let needed = min(context.thresholds.whole(.competencies), list.count)
    self.needed = needed
    complete = recorded.count { Set($0.competencies.map(\.value)).count >= needed }
    rows = list.map { competency in
      let id = competency.id.value
      return Row(
        competency: id, area: competency.area?.value,
        evidenced: recorded.count { $0.competencies.contains { $0.value == id } })
    }
  }
}

extension Project {
  /// Our own people who own accounts and have not left, in the team's order.
  func managers(in context: PortfolioContext) -> [Shared<TeamMember>] {
    let owners = Set(accounts.compactMap(\.owner?.value)).subtracting(context.leavers)
    return team.filter { owners.contains($0.id.value) }
  }
}
