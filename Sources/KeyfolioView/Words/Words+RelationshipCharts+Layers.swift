import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore

// What the chart of the three layers says.

extension Words {
  // MARK: Layers

  var layersChartLine: String { "activities, resources and people that tie the two firms together" }

  var layerBands: LayerBands.Words {
    switch language {
    case .english:
      LayerBands.Words(
        layer: "Layer", level: "Level", evidence: "Evidence", unknown: unknown,
        noEvidence: "no evidence written down",
        more: CountPhrase(one: "one more in the table", other: "# more in the table"),
        empty: "Nothing is recorded of the three layers yet.")
    case .german:
      LayerBands.Words(
        layer: "Ebene", level: "Grad", evidence: "Belege", unknown: unknown,
        noEvidence: "kein Beleg aufgeschrieben",
        more: CountPhrase(one: "ein weiterer in der Tabelle", other: "# weitere in der Tabelle"),
        empty: "Noch ist zu den drei Ebenen nichts erfasst.")
    }
  }

  var layersMeasure: String {
    say(
      "How far the two firms have tied themselves together, 0 to 3 a layer",
      "Wie eng die beiden Firmen miteinander verbunden sind, 0 bis 3 je Ebene")
  }

  func layer(_ layer: LayerLevels.Layer) -> String {
    switch layer {
    case .activities: say("Activities", "Aktivitäten")
    case .resources: say("Resources", "Ressourcen")
    case .people: say("People", "Menschen")
    }
  }

  /// What a layer brings about.
  func layerEffect(_ layer: LayerLevels.Layer) -> String {
    switch layer {
    case .activities: say("co-ordination", "Abstimmung")
    case .resources: say("adaptation", "Anpassung")
    case .people: say("trust that carries the other two", "Vertrauen, das die beiden anderen trägt")
    }
  }

  func ofThree(_ level: String) -> String { say("\(level) of 3", "\(level) von 3") }

  func layersTitle(_ levels: [String]) -> String {
    levels.isEmpty
      ? say("None of the three layers is rated", "Keine der drei Ebenen ist bewertet")
      : say("Of 3: ", "Von je 3: ") + list(levels)
  }

  func layersAhead(_ layer: String, _ levels: [String]) -> String {
    say(
      "\(layer) run ahead of the bonds between people. Of 3: \(list(levels))",
      "\(layer) gehen den Bindungen zwischen Menschen voraus. Von je 3: \(list(levels))")
  }

  func layersDescription(_ levels: [String], withoutEvidence: [String]) -> String {
    var text =
      levels.isEmpty
      ? say("No layer is rated.", "Keine Ebene ist bewertet.")
      : say("Levels of 3: \(list(levels)).", "Grad von je 3: \(list(levels)).")
    if !withoutEvidence.isEmpty {
      text += say(
        " Without evidence: \(list(withoutEvidence)).", " Ohne Beleg: \(list(withoutEvidence)).")
    }
    return text
  }
}
