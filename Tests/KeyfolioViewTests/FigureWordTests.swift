import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel
import Testing

@testable import KeyfolioView

/// What figures are of and what they hold is said in both languages, word for word: the site that a
/// test builds has only some of them.
@Suite struct FigureWordTests {
  private let english = Words(language: .english)
  private let german = Words(language: .german)

  /// Figures that hold a word, with all that each may hold.
  static let held: [(figure: String, words: [String])] = [
    ("attractiveness.side", all(Side.self)), ("attractiveness.gateway", ["passed", "failed"]),
    ("strength.side", all(Side.self)), ("strength.basis", all(Strength.Basis.self)),
    ("category.excluded-by", all(Position.Exclusion.self) + ["nothing"]),
    ("robustness.label", all(Robustness.Label.self)),
    ("stage.declared", all(RelationshipStage.self)), ("stage.target", all(RelationshipStage.self)),
    ("stage.evidenced", all(RelationshipStage.self)),
    ("stage.mismatch", all(EvidenceStage.Mismatch.self) + ["none"]),
    ("stage.fit", all(StageFit.Reading.self)),
    ("quick-check.own-band", all(RelationshipStage.self)),
    ("contacts.shape", all(ContactNetwork.Shape.self)), ("contacts.cut", ["nobody"]),
    ("buying-centre.role", all(BuyingCentre.RoleState.State.self)),
    ("share-of-wallet.reading", all(ShareOfWallet.Reading.self)),
    ("lifetime-value.basis", all(KeyfolioAnalysis.LifetimeValue.Basis.self)),
    ("objective.status", all(ObjectiveStanding.Status.self)),
    ("opportunity.lacks", all(OpportunityGrade.Lacking.self)),
    ("risk.lacks", ["owner", "mitigation", "owner-and-mitigation"]),
    ("swot.proposal", all(SwotItem.Kind.self)),
    ("verification.question", all(Verification.self)), ("freshness.age", all(Freshness.Age.self)),
  ]

  /// Figures of something that has no name of the author's.
  static let subjects: [(figure: String, words: [String])] = [
    ("promises.count", all(PromiseLedger.State.self)), ("swot.items", all(SwotItem.Kind.self)),
    ("plan-core.part", all(PlanCore.Part.self)),
    ("verification.question", all(VerificationStatus.Question.self)),
    ("freshness.age", all(Freshness.Kind.self)),
    ("quick-check.fall", ["own", "customer"]), ("layers.level", all(LayerLevels.Layer.self)),
    ("buying-centre.role", all(BuyingRole.self)),
    ("buying-centre.key-people-uncovered", ["deciders", "others"]),
    ("rater-spread.width", ["criterion wallet", "factor price"]),
    ("robustness.flip-to", ["criterion wallet", "factor price"]),
    ("profit.net-sales", ["2026 to date"]),
    ("profit.net-contribution", all(FigureKind.self).map { "2026 \($0)" }),
    ("profit.line", all(MoneyLine.self).map { "2025 \($0)" }),
    ("profit.line-share", all(MoneyLine.self).map { "2026 to date \($0)" }),
  ]

  /// What is called the same in both.
  private static let same: Set<String> = [
    "swot", "team", "position", "initiator", "2026 plan", "plan",
  ]

  @Test(arguments: held.indices) func whatAFigureHolds(_ index: Int) {
    let (figure, words) = Self.held[index]
    for word in words {
      let said = (english.word(word, of: figure), german.word(word, of: figure))
      expectBoth(said, of: word, figure)
    }
    #expect(Set(words.map { german.word($0, of: figure) }).count == words.count, "\(figure)")
  }

  @Test(arguments: subjects.indices) func whatAFigureIsOf(_ index: Int) {
    let (figure, words) = Self.subjects[index]
    for word in words {
      let said = (english.subject(word, of: figure), german.subject(word, of: figure))
      expectBoth(said, of: word, figure)
    }
    #expect(Set(words.map { german.subject($0, of: figure) }).count == words.count, "\(figure)")
  }

  private func expectBoth(
    _ said: (english: String, german: String), of word: String, _ figure: String
  ) {
    let isSame = said.english.lowercased() == said.german.lowercased()
    #expect(!isSame || Self.same.contains(word), "\(figure): \(said)")
    for text in [said.english, said.german] {
      #expect(!text.isEmpty && !text.contains("_"), "\(figure): \(said)")
    }
  }

  /// An id of the author's is nobody's to translate.
  @Test func idsStay() {
    for figure in [
      "objective.now", "actions.slipped", "risk.score", "swot.proposal", "team.capability-gap",
    ] {
      #expect(german.subject("people", of: figure) == "people")
    }
    #expect(german.subject("2026", of: "lifetime-value.contribution") == "2026")
    #expect(german.subject("2026 heat", of: "profit.line") == "2026 heat")
    #expect(german.subject("factor", of: "robustness.flip-to") == "factor")
    #expect(german.word("ada tom", of: "contacts.cut") == "ada tom")
  }

  @Test func aYearIsToldAsReadersSayIt() {
    let subject = "2026 to date gross_sales"
    #expect(english.subject(subject, of: "profit.line") == "2026 to date, Gross sales")
    #expect(german.subject(subject, of: "profit.line") == "2026 bis heute, Bruttoumsatz")
    #expect(german.subject("2027 forecast", of: "profit.net-contribution") == "2027, Prognose")
  }

  private static func all<Word: RawRepresentable & CaseIterable>(_: Word.Type) -> [String]
  where Word.RawValue == String {
    Word.allCases.map(\.rawValue)
  }
}
