import KeyfolioAnalysis
import KeyfolioCharts
import KeyfolioCore
import KeyfolioModel

/// How far the programme has come, in three streams of four phases.
struct MaturityFigure {
  let steps: [MaturityStep]
  let maturity: ProgrammeMaturity
  let site: SiteContext

  var chart: MaturityGrid {
    MaturityGrid(
      caption: caption, phases: MaturityStep.Phase.allCases.map(Words.phase),
      streams: maturity.streams.map(stream), words: Words.maturityGrid)
  }

  private func stream(_ stream: ProgrammeMaturity.Stream) -> MaturityGrid.Stream {
    let phases = MaturityStep.Phase.allCases
    let reached = stream.reached.flatMap { phases.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    return MaturityGrid.Stream(
      Words.stream(stream.stream),
      cells: stream.cells.map { cell($0, stream.stream) }, reached: reached,
      verdict: stream.isRecorded
        ? Words.phaseReached(stream.reached.map(Words.phase)) : Words.unknown)
  }

  private func cell(_ cell: ProgrammeMaturity.Cell, _ stream: MaturityStep.Stream)
    -> MaturityGrid.Cell
  {
    let own = steps.filter { $0.stream?.value == stream && $0.phase?.value == cell.phase }
    return MaturityGrid.Cell(
      own.map { .init($0.name.value, isDone: $0.ticked?.value, isMandatory: $0.isMandatory) },
      Words.doneOf(cell.ticked, cell.steps))
  }

  private var caption: Caption {
    let reached = maturity.streams.filter(\.isRecorded).map { stream in
      (Words.stream(stream.stream), stream.reached.map(Words.phase))
    }
    let done = maturity.streams.flatMap(\.cells)
    return Caption(
      id: "maturity",
      title: Words.maturityTitle(
        reached, behind: maturity.spread > 0 ? maturity.behind.map { Words.stream($0.stream) } : nil
      ),
      measure: Words.maturityMeasure,
      description: Words.maturityDescription(
        reached, ticked: done.reduce(0) { $0 + $1.ticked }, of: done.reduce(0) { $0 + $1.steps }),
      source: Words.asOf(site.date))
  }
}
