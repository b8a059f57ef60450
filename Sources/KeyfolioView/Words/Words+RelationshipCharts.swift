import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioModel

// What the charts of people and relationships say.

extension Words {
  // MARK: Quick check

  var quickCheckChartLine: String { "both sides' answers to the quick check, and their totals" }

  var quickCheckChart: QuickCheckBars.Words {
    QuickCheckBars.Words(
      own: "we say", other: "the customer says", unanswered: "unanswered", total: "Total",
      statement: "Statement", empty: "Nobody has answered the quick check yet.")
  }

  var quickCheckMeasure: String {
    "Agreement with six statements, 0 to 3 each; bands from a secondary source"
  }

  /// The six statements, in our words.
  func quickCheckStatement(_ index: Int) -> String {
    switch index {
    case 0: "Parting would hurt and be complicated for both"
    case 1: "A genuine partnership, with trust"
    case 2: "Joint long-term plans exist"
    case 3: "Relevant information is passed on at once"
    case 4: "All levels are in constant touch"
    default: "Both have gained substantially"
    }
  }

  /// The lowest and the highest total that the answers allow.
  func quickCheckTotal(_ low: String, _ high: String) -> String {
    low == high ? "\(low) of 18" : "\(low) to \(high) of 18"
  }

  func quickCheckTitle(own: String?, customer: String?) -> String {
    switch (own, customer) {
    case (let own?, let customer?): "We see \(own) points, the customer \(customer)"
    case (let own?, nil): "We see \(own) points; the customer was not asked"
    case (nil, let customer?): "The customer sees \(customer) points; we have not answered"
    case (nil, nil): "The quick check is not answered"
    }
  }

  func quickCheckDescription(
    own: (answered: Int, band: String?)?, customer: (answered: Int, band: String?)?,
    largestGap: String?
  ) -> String {
    func side(_ name: String, _ answers: (answered: Int, band: String?)?) -> String {
      guard let answers else { return "\(name) gave no answer." }
      let band = answers.band.map { ", which reads \($0)" } ?? ", too few for a band"
      return "\(name) answered \(answers.answered) of 6 statements\(band)."
    }
    var text = side("We", own) + " " + side("The customer", customer)
    if let largestGap { text += " Furthest apart on “\(largestGap)”." }
    return text
  }
}

// MARK: Stages

extension Words {
  var stageChartLine: String {
    "the declared stage of the relationship and the one shown by evidence"
  }
  var stagesChartLine: String { "the stages of all relationships, declared and shown by evidence" }

  var stageLadder: StageLadder.Words {
    StageLadder.Words(
      low: "transactional, simple", high: "collaborative, complex", declared: "declared",
      evidence: "shown by evidence", over: "claimed above the evidence",
      under: "claimed below the evidence", insufficient: "too little evidence",
      relationship: "Account", verdict: "Reading", unknown: unknown,
      onlyInTable: CountPhrase(
        one: "One more account stands only in the table.",
        other: "# more accounts stand only in the table."),
      empty: "No stage is declared yet.")
  }

  var stageMeasure: String {
    "Stage of the relationship, as declared and as ten indicators show it"
  }

  /// - parameter steps: by how much the claim exceeds the evidence.
  func stageVerdict(_ steps: Int?, hasEvidence: Bool) -> String {
    guard let steps else {
      return hasEvidence ? "not compared" : "too few indicators are known to tell"
    }
    switch steps {
    case 0: return "the evidence shows the same"
    case 1: return "claimed one stage above the evidence"
    case -1: return "claimed one stage below the evidence"
    case 2...: return "claimed \(steps) stages above the evidence"
    default: return "claimed \(-steps) stages below the evidence"
    }
  }

  func stageTitle(declared: String?, evidence: String?) -> String {
    switch (declared, evidence) {
    case (let declared?, let evidence?) where declared == evidence:
      "\(declared), and the evidence shows it"
    case (let declared?, let evidence?): "We say \(declared), the evidence says \(evidence)"
    case (let declared?, nil): "We say \(declared); too few indicators are known to show it"
    case (nil, let evidence?): "The evidence says \(evidence); nothing is declared"
    case (nil, nil): "No stage is declared, and too few indicators are known"
    }
  }

  func stagesTitle(over: Int, under: Int, of all: Int) -> String {
    switch (over, under) {
    case (0, 0): "None of \(all) relationships is claimed beyond its evidence"
    case (0, _): "\(under) of \(all) relationships are closer than we claim"
    case (1, _): "1 of \(all) relationships is claimed to be closer than the evidence shows"
    default: "\(over) of \(all) relationships are claimed to be closer than the evidence shows"
    }
  }

  func stagesDescription(
    of all: Int, compared: Int, agreeing: Int, indicators: (known: Int, of: Int)?
  ) -> String {
    if let indicators {
      return "\(indicators.known) of \(indicators.of) indicators are known. A stage is shown where "
        + "two thirds of the known indicators reach it."
    }
    return "Of \(accounts(all)), \(compared) have a declared stage and "
      + "enough evidence; in \(agreeing) of them the two agree."
  }

  // MARK: Layers

  var layersChartLine: String { "activities, resources and people that tie the two firms together" }

  var layerBands: LayerBands.Words {
    LayerBands.Words(
      layer: "Layer", level: "Level", evidence: "Evidence", unknown: unknown,
      noEvidence: "no evidence written down",
      more: CountPhrase(one: "one more in the table", other: "# more in the table"),
      empty: "Nothing is recorded of the three layers yet.")
  }

  var layersMeasure: String {
    "How far the two firms have tied themselves together, 0 to 3 a layer"
  }

  func layer(_ layer: LayerLevels.Layer) -> String {
    switch layer {
    case .activities: "Activities"
    case .resources: "Resources"
    case .people: "People"
    }
  }

  /// What a layer brings about.
  func layerEffect(_ layer: LayerLevels.Layer) -> String {
    switch layer {
    case .activities: "co-ordination"
    case .resources: "adaptation"
    case .people: "trust that carries the other two"
    }
  }

  func ofThree(_ level: String) -> String { "\(level) of 3" }

  func layersTitle(_ levels: [String]) -> String {
    levels.isEmpty ? "None of the three layers is rated" : "Of 3: " + list(levels)
  }

  func layersAhead(_ layer: String, _ levels: [String]) -> String {
    "\(layer) run ahead of the bonds between people. Of 3: \(list(levels))"
  }

  func layersDescription(_ levels: [String], withoutEvidence: [String]) -> String {
    var text = levels.isEmpty ? "No layer is rated." : "Levels of 3: \(list(levels))."
    if !withoutEvidence.isEmpty { text += " Without evidence: \(list(withoutEvidence))." }
    return text
  }
}
