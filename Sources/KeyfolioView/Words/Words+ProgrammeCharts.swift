import KeyfolioCharts
import KeyfolioModel

// What the charts of the programme say.

extension Words {
  // MARK: Maturity

  var maturityChartLine: String {
    "how far the programme has come, in three streams of four phases"
  }

  var maturityGrid: MaturityGrid.Words {
    MaturityGrid.Words(
      mandatory: "needed for the phase", optional: "optional", done: "done", open: "not done",
      unknown: unknown, reached: "phase reached", stream: "Stream", verdict: "Reached",
      more: CountPhrase(one: "one more", other: "# more"),
      empty: "No step of the programme is written down yet.")
  }

  var maturityMeasure: String { "Steps of the programme by stream and phase" }

  func stream(_ stream: MaturityStep.Stream) -> String {
    switch stream {
    case .strategy: "Strategy and planning"
    case .organisation: "Organisation and culture"
    case .processes: "Processes"
    }
  }

  func phase(_ phase: MaturityStep.Phase) -> String {
    switch phase {
    case .scoping: "Scoping"
    case .introducing: "Introducing"
    case .embedding: "Embedding"
    case .optimising: "Optimising"
    }
  }

  func phaseReached(_ phase: String?) -> String {
    phase.map { "\($0) reached" } ?? "no phase reached"
  }

  func doneOf(_ done: Int, _ all: Int) -> String { "\(done) of \(all)" }

  /// The stream that has come least far beside the one that has come furthest.
  /// The stream that has come least far beside the one that has come furthest.
  func maturityTitle(_ streams: [(stream: String, phases: Int)], of all: Int) -> String {
    guard let least = streams.min(by: { $0.phases < $1.phases }),
      let most = streams.max(by: { $0.phases < $1.phases })
    else { return "No step that a phase needs is written down" }
    guard least.phases < most.phases else {
      return "All \(streams.count) streams have \(least.phases) of \(all) phases behind them"
    }
    return
      "\(least.stream): \(least.phases) of \(all) phases reached; \(most.stream): \(most.phases)"
  }

  func maturityDescription(
    _ reached: [(stream: String, phase: String?)], ticked: Int, of steps: Int
  ) -> String {
    let parts = reached.map { "\($0.stream): \(phaseReached($0.phase))" }
    return "\(ticked) of \(steps) steps are done. \(parts.joined(separator: "; "))."
  }
}
