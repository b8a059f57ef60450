import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore
import KeyfolioModel

/// How far the programme has come, in three streams of four phases.
struct MaturityFigure {
  let steps: [MaturityStep]
  let maturity: ProgrammeMaturity
  let site: SiteContext
  private var words: Words { site.words }

  var chart: MaturityGrid {
    MaturityGrid(
      caption: caption, phases: MaturityStep.Phase.allCases.map(words.phase),
      streams: maturity.streams.map(stream), words: words.maturityGrid)
  }

  private func stream(_ stream: ProgrammeMaturity.Stream) -> MaturityGrid.Stream {
    MaturityGrid.Stream(
      words.stream(stream.stream),
      cells: stream.cells.map { cell($0, stream.stream) }, reached: rank(stream.reached),
      verdict: stream.isRecorded
        ? words.phaseReached(stream.reached.map(words.phase)) : words.unknown)
  }

  private func cell(_ cell: ProgrammeMaturity.Cell, _ stream: MaturityStep.Stream)
    -> MaturityGrid.Cell
  {
    let own = steps.filter { $0.stream?.value == stream && $0.phase?.value == cell.phase }
    return MaturityGrid.Cell(
      own.map { .init($0.name.value, isDone: $0.ticked?.value, isMandatory: $0.isMandatory) },
      words.doneOf(cell.ticked, cell.steps))
  }

  /// How many phases each stream has behind it.
  private var ranks: [(stream: String, phases: Int)] {
    maturity.streams.filter(\.isRecorded).map { stream in
      (words.stream(stream.stream), rank(stream.reached))
    }
  }

  private func rank(_ phase: MaturityStep.Phase?) -> Int {
    phase.flatMap { MaturityStep.Phase.allCases.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
  }

  private var caption: Caption {
    let reached = maturity.streams.filter(\.isRecorded).map { stream in
      (words.stream(stream.stream), stream.reached.map(words.phase))
    }
    let done = maturity.streams.flatMap(\.cells)
    return Caption(
      id: "maturity",
      title: words.maturityTitle(ranks, of: MaturityStep.Phase.allCases.count),
      measure: words.maturityMeasure,
      description: words.maturityDescription(
        reached, ticked: done.reduce(0) { $0 + $1.ticked }, of: done.reduce(0) { $0 + $1.steps }),
      source: words.asOf(site.date))
  }
}
