import KeyfolioCore
import KeyfolioTesting
import Testing

@testable import KeyfolioLoad
@testable import KeyfolioModel

/// The keys that files use and the keys of the table of audience classes are the same, so no field
/// is read without a class and none is classified that nothing reads.
@Suite struct RecordTableTests {
  struct Pair: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var read: [String]
    var classified: [String]
  }

  /// Marks say who may read the record and are no fields of it.
  static let marks: Set<String> = ["audience"]
  /// What stands in files of their own beside account.yaml.
  static let files: Set<String> = ["judgements", "plan.md", "notes", "lessons", "reviews"]

  static let pairs: [Pair] = [
    pair(programmeTable), pair(brandTable), pair(criterionTable), pair(gatewayRuleTable),
    pair(competitorTable),
    pair(offeringTable), pair(privacyTable), pair(teamMemberTable), pair(companyFigureTable),
    pair(customerFigureTable), pair(accountTable), pair(planDatesTable), pair(unitTable),
    pair(factorTable), pair(customerWordTable), pair(stageTable), pair(quickCheckTable),
    pair(layersTable), pair(layerTable), pair(walletTable), pair(categoryOverrideTable),
    pair(verifyTable), pair(retentionTable), pair(investmentTable), pair(moneyTable),
    pair(agreementTable), pair(accountTeamTable), pair(personTable), pair(contactTable),
    pair(judgementTable), pair(customerBusinessTable), pair(initiativeTable), pair(measureTable),
    pair(readingTable), pair(objectiveTable), pair(strategyTable), pair(valuePropositionTable),
    pair(opportunityTable), pair(whitespaceTable), pair(actionTable), pair(riskTable),
    pair(swotTable), pair(teamNeedTable), pair(askTable), pair(meetingTable),
    pair(maturityStepTable), pair(competencyTable),
  ]

  static func pair<Record: ClassifiedRecord>(_ table: RecordTable<Record>) -> Pair {
    let read = table.fields.filter { !$0.isAlias && !marks.contains($0.key) }.flatMap { field in
      field.nested.isEmpty ? [field.key] : field.nested.map { field.key + "." + $0 }
    }
    let classified = Record.fields.map(\.name).filter {
      Record.self != Account.self || !files.contains($0)
    }
    return Pair(testDescription: table.kind, read: read.sorted(), classified: classified.sorted())
  }

  @Test(arguments: pairs)
  func readsWhatIsClassified(_ pair: Pair) {
    #expect(pair.read == pair.classified)
    #expect(Set(pair.read).count == pair.read.count)
  }

  /// A record can be marked exactly where the model keeps the mark.
  @Test func marksAreKeptWhereTheyAreRead() {
    expectMark(unitTable)
    expectMark(factorTable)
    expectMark(agreementTable)
    expectMark(personTable)
    expectMark(contactTable)
    expectMark(initiativeTable)
    expectMark(measureTable)
    expectMark(readingTable)
    expectMark(objectiveTable)
    expectMark(strategyTable)
    expectMark(valuePropositionTable)
    expectMark(opportunityTable)
    expectMark(whitespaceTable)
    expectMark(actionTable)
    expectMark(riskTable)
    expectMark(swotTable)
    expectMark(teamNeedTable)
    expectMark(askTable)
    expectMark(meetingTable)
  }

  private func expectMark<Record: AudienceMarked>(_ table: RecordTable<Record>) {
    #expect(table.fields.contains { $0.key == "audience" }, "\(table.kind)")
  }

  @Test func listsInTablesAreFieldsOfTheAccount() {
    for (list, parent) in accountLists {
      if parent.isEmpty {
        #expect(accountTable.fields.contains { $0.key == list }, "\(list)")
      } else if parent == "customer" {
        #expect(customerBusinessTable.fields.contains { $0.key == list }, "\(list)")
      } else {
        let group = accountTable.fields.first { $0.key == parent }
        #expect(group?.nested.contains(list) == true, "\(list)")
      }
    }
  }
}
