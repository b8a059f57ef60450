import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore
import KeyfolioModel

/// The stages of one relationship, or of all of them, on a ladder.
struct StageFigure {
  /// A relationship by its name.
  struct Relationship {
    var name: String
    var stage: EvidenceStage
  }

  let relationships: [Relationship]
  let site: SiteContext
  private var words: Words { site.words }

  init(_ account: Account, _ figures: AccountFigures, _ site: SiteContext) {
    relationships = figures.stage.map { [Relationship(name: account.name.value, stage: $0)] } ?? []
    self.site = site
  }

  /// Those of all accounts, the deepest first and then by name.
  init(_ project: Project, _ analysis: Analysis, _ site: SiteContext) {
    var all: [(place: Int, Relationship)] = []
    for (place, pair) in zip(project.accounts, analysis.accounts).enumerated() {
      guard let stage = pair.1.stage else { continue }
      all.append((place, Relationship(name: pair.0.name.value, stage: stage)))
    }
    all.sort { first, second in
      let a = first.1.stage.declared ?? first.1.stage.evidenced
      let b = second.1.stage.declared ?? second.1.stage.evidenced
      if a != b { return (a?.level ?? -9) > (b?.level ?? -9) }
      return (first.1.name, first.place) < (second.1.name, second.place)
    }
    relationships = all.map(\.1)
    self.site = site
  }

  var chart: StageLadder? {
    guard !relationships.isEmpty else { return nil }
    let steps = RelationshipStage.allCases.filter { $0 != .disintegrating }
    return StageLadder(
      caption: caption,
      steps: steps.map { .init(words.stage($0), short: String($0.level)) },
      apart: .init(words.stage(.disintegrating), short: "↓"), rows: relationships.map(row),
      words: words.stageLadder)
  }

  private func row(_ relationship: Relationship) -> StageLadder.Row {
    let stage = relationship.stage
    return StageLadder.Row(
      relationship.name, declared: quantity(stage.declared), evidence: quantity(stage.evidenced),
      verdict: words.stageVerdict(steps(stage), hasEvidence: stage.evidenced != nil))
  }

  private func quantity(_ stage: RelationshipStage?) -> Quantity? {
    stage.map { Quantity(Double($0.level), words.stage($0)) }
  }

  /// By how many stages the claim exceeds the evidence; `nil` where the two cannot be compared.
  private func steps(_ stage: EvidenceStage) -> Int? {
    guard let declared = stage.declared, let evidence = stage.evidenced,
      declared != .disintegrating
    else { return nil }
    return declared.level - evidence.level
  }

  private var caption: Caption {
    let one = relationships.count == 1 ? relationships[0] : nil
    let known = relationships.compactMap { steps($0.stage) }
    let title =
      if let one {
        words.stageTitle(
          declared: one.stage.declared.map(words.stage),
          evidence: one.stage.evidenced.map(words.stage))
      } else {
        words.stagesTitle(
          over: known.count { $0 > 0 }, under: known.count { $0 < 0 }, of: relationships.count)
      }
    return Caption(
      id: one == nil ? "stages" : "stage", title: title, measure: words.stageMeasure,
      description: words.stagesDescription(
        of: relationships.count, compared: known.count, agreeing: known.count { $0 == 0 },
        indicators: one.map { ($0.stage.known, $0.stage.rows.count) }),
      source: words.asOf(site.date))
  }
}
