import KeyfolioCharts
import KeyfolioCore
import KeyfolioModel

// What the charts of the programme say.

extension Words {
  // MARK: Maturity

  var maturityChartLine: String {
    "how far the programme has come, in three streams of four phases"
  }

  var maturityGrid: MaturityGrid.Words {
    switch language {
    case .english:
      MaturityGrid.Words(
        mandatory: "needed for the phase", optional: "optional", done: "done", open: "not done",
        unknown: unknown, reached: "phase reached", stream: "Stream", verdict: "Reached",
        more: CountPhrase(one: "one more", other: "# more"),
        empty: "No step of the programme is written down yet.")
    case .german:
      MaturityGrid.Words(
        mandatory: "für die Phase nötig", optional: "freiwillig", done: "erledigt",
        open: "nicht erledigt", unknown: unknown, reached: "Phase erreicht", stream: "Strang",
        verdict: "Erreicht", more: CountPhrase(one: "ein weiterer", other: "# weitere"),
        empty: "Noch ist kein Schritt des Programms aufgeschrieben.")
    }
  }

  var maturityMeasure: String {
    say("Steps of the programme by stream and phase", "Schritte des Programms je Strang und Phase")
  }

  func stream(_ stream: MaturityStep.Stream) -> String {
    switch stream {
    case .strategy: say("Strategy and planning", "Strategie und Planung")
    case .organisation: say("Organisation and culture", "Organisation und Kultur")
    case .processes: say("Processes", "Abläufe")
    }
  }

  func phase(_ phase: MaturityStep.Phase) -> String {
    switch phase {
    case .scoping: say("Scoping", "Abstecken")
    case .introducing: say("Introducing", "Einführen")
    case .embedding: say("Embedding", "Verankern")
    case .optimising: say("Optimising", "Optimieren")
    }
  }

  func phaseReached(_ phase: String?) -> String {
    phase.map { say("\($0) reached", "\($0) erreicht") }
      ?? say("no phase reached", "keine Phase erreicht")
  }

  func doneOf(_ done: Int, _ all: Int) -> String {
    say("\(done) of \(all)", "\(done) von \(all)")
  }

  /// The stream that has come least far beside the one that has come furthest.
  func maturityTitle(_ streams: [(stream: String, phases: Int)], of all: Int) -> String {
    guard let least = streams.min(by: { $0.phases < $1.phases }),
      let most = streams.max(by: { $0.phases < $1.phases })
    else {
      return say(
        "No step that a phase needs is written down",
        "Kein Schritt, den eine Phase verlangt, ist aufgeschrieben")
    }
    guard least.phases < most.phases else {
      let who =
        streams.count == 1 ? "Der einzige Strang hat" : "Alle \(streams.count) Stränge haben"
      return say(
        "All \(streams.count) streams have \(least.phases) of \(all) phases behind them",
        "\(who) \(least.phases) von \(all) Phasen hinter sich")
    }
    return say(
      "\(least.stream): \(least.phases) of \(all) phases reached; \(most.stream): \(most.phases)",
      "\(least.stream): \(least.phases) von \(all) Phasen erreicht; \(most.stream): \(most.phases)"
    )
  }

  func maturityDescription(
    _ reached: [(stream: String, phase: String?)], ticked: Int, of steps: Int
  ) -> String {
    let parts = reached.map { "\($0.stream): \(phaseReached($0.phase))" }.joined(separator: "; ")
    return say(
      "\(ticked) of \(steps) steps are done. \(parts).",
      "\(ticked) von \(steps) Schritten \(ticked == 1 ? "ist" : "sind") erledigt. \(parts).")
  }
}
