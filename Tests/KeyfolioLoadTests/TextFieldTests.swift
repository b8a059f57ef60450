import KeyfolioCore
import KeyfolioTesting
import Testing

@testable import KeyfolioLoad
@testable import KeyfolioModel

/// `Tests/Projects/texts` has a mark in every field that takes a text of the author's, so a new
/// field that is not tried with hostile texts fails here.
@Suite struct TextFieldTests {
  /// Fields whose texts are not free, and why.
  static let closed: Set<String> = [
    // A file name.
    "account.id",
    // A folder, an edition, a computed figure: looked up.
    "programme.private", "measure.from",
    // Names of methods, lessons, figures and files.
    "note.methods", "path.id", "figure.figure", "figure.of",
  ]

  @Test func everyTextHasAMark() throws {
    let fields = Set(Self.textFields).subtracting(Self.closed)
    #expect(fields.subtracting(try marks()).sorted() == [])
  }

  private static let textFields: [String] =
    texts(programmeTable, "programme") + texts(brandTable, "brand")
    + texts(criterionTable, "criterion") + texts(gatewayRuleTable, "gateway")
    + texts(competitorTable, "competitor") + texts(offeringTable, "offering")
    + texts(maturityStepTable, "step") + texts(competencyTable, "competency")
    + texts(privacyTable, "privacy") + texts(teamMemberTable, "member")
    + texts(companyFigureTable, "company") + texts(customerFigureTable, "customer")
    + texts(accountTable, "account") + texts(planDatesTable, "dates") + texts(unitTable, "unit")
    + texts(factorTable, "factor") + texts(customerWordTable, "word")
    + texts(stageTable, "stage") + texts(quickCheckTable, "quick") + texts(layersTable, "layers")
    + texts(layerTable, "layer") + texts(categoryOverrideTable, "override")
    + texts(verifyTable, "verify") + texts(walletTable, "wallet")
    + texts(retentionTable, "retention") + texts(investmentTable, "investment")
    + texts(moneyTable, "money") + texts(agreementTable, "agreement")
    + texts(accountTeamTable, "place") + texts(personTable, "person")
    + texts(contactTable, "contact") + texts(judgementTable, "judgement")
    + texts(customerBusinessTable, "business") + texts(initiativeTable, "initiative")
    + texts(measureTable, "measure") + texts(readingTable, "reading")
    + texts(objectiveTable, "objective") + texts(strategyTable, "strategy")
    + texts(valuePropositionTable, "proposition") + texts(opportunityTable, "opportunity")
    + texts(whitespaceTable, "cell") + texts(actionTable, "action") + texts(riskTable, "risk")
    + texts(swotTable, "swot") + texts(teamNeedTable, "need") + texts(askTable, "ask")
    + texts(meetingTable, "meeting") + texts(FrontMatter.ofLessons, "note")
    + texts(courseTable, "course") + texts(learningPathTable, "path")
    + texts(pathStepTable, "pathstep") + texts(glossaryTermTable, "term")
    + texts(choiceTable, "choice") + texts(figureBlockTable, "figure")
    + texts(taskTable, "task") + texts(worksheetTable, "worksheet")
    + texts(columnTable, "column") + texts(rowTable, "row") + texts(lineTable, "line")
    + texts(annotatedTable, "annotated") + texts(annotatedLineTable, "annotation")

  /// The fields that read any text: of all readers only theirs warns of a comment that YAML took
  /// out of it.
  private static func texts<Record>(_ table: RecordTable<Record>, _ name: String) -> [String] {
    let scalar = Node.Scalar(text: "a text of the author's", losesComment: true)
    let entries = table.fields.enumerated().map { line, field in
      let place = Place(file: FileID(index: 0), line: UInt32(line) + 1)
      return Node.Entry(
        key: field.key, keyPlace: place, value: Node(place: place, content: .scalar(scalar)))
    }
    let record = Node(
      place: Place(file: FileID(index: 0)), content: .mapping(Node.Mapping(entries: entries)))
    var diagnostics = Diagnostics()
    _ = table.read(record, &diagnostics)
    let lines = diagnostics.sorted(by: SourceFiles()).filter { $0.code == "swallowed-comment" }
      .map(\.place.line)
    return lines.map { name + "." + table.fields[Int($0) - 1].key }
  }

  /// The marks of the folder, without the number that tells a second record's from the first's.
  private func marks() throws -> Set<String> {
    let tree = FileTree.folder(projectFolder("texts"))
    var marks: Set<String> = []
    for path in try tree.list() {
      let text = String(decoding: try tree.read(path), as: UTF8.self)
      for match in text.matches(of: /«([a-z_.]+?)(\.[0-9])?»/) { marks.insert(String(match.1)) }
    }
    return marks
  }
}
