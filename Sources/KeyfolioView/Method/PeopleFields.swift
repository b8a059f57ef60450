import KeyfolioCore
import KeyfolioModel

/// Every field about people, and which edition holds it: read off the one table of classes, so that
/// the page cannot promise what the cut does not do.
struct PeopleFields {
  /// The records that are about people.
  enum Kind: CaseIterable {
    case person, contact, judgement, member, place
  }

  let project: Project
  let words: Words

  private static let editions: [Edition] = [.team, .leadership, .customer("")]

  var table: TableBlock {
    var table = TableBlock(
      "people-fields", words.peopleFieldsCaption,
      [.text(.field), .text(.teamEdition), .text(.leadershipEdition), .text(.customerEdition)], [])
    table.groups = Kind.allCases.map { kind in
      TableBlock.Group(word: words.record(kind), rows: rows(of: kind))
    }
    return table
  }

  /// Fields that the same readers see share a row, in the order of the first of each.
  private func rows(of kind: Kind) -> [TableBlock.Row] {
    var rows: [(fields: [String], answers: [String])] = []
    for (name, fieldClass) in fields(kind) {
      let answers = Self.editions.map { answer(kind, name, fieldClass, $0) }
      if let row = rows.firstIndex(where: { $0.answers == answers }) {
        rows[row].fields.append(name)
      } else {
        rows.append(([name], answers))
      }
    }
    return rows.map { row in
      TableBlock.Row(
        [.init(row.fields.joined(separator: ", "))] + row.answers.map { TableBlock.Cell($0) })
    }
  }

  private func fields(_ kind: Kind) -> [(String, FieldClass)] {
    switch kind {
    case .person: Person.fields.map { ($0.name, $0.fieldClass) }
    case .contact: Contact.fields.map { ($0.name, $0.fieldClass) }
    case .judgement: Judgement.fields.map { ($0.name, $0.fieldClass) }
    case .member: TeamMember.fields.map { ($0.name, $0.fieldClass) }
    case .place: AccountTeamMember.fields.map { ($0.name, $0.fieldClass) }
    }
  }

  private func answer(
    _ kind: Kind, _ name: String, _ fieldClass: FieldClass, _ edition: Edition
  ) -> String {
    guard fieldClass.isShown(in: edition) else {
      return kind == .person && name == "name" ? words.initialsOnly : words.withheld
    }
    return instead(kind, name, edition) ?? words.held
  }

  /// Where the programme shows what our own people do and not what they are called.
  private func instead(_ kind: Kind, _ name: String, _ edition: Edition) -> String? {
    kind == .member && name == "name" && edition != .team
      && project.programme.staff?.value == .roles ? words.roleOnly : nil
  }
}
