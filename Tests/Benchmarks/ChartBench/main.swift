import ChartSamples
import KeyfolioCharts

// What a chart costs from its data to finished bytes, in microseconds of elapsed time on one
// thread: for each sample and form the least and the middle of fifteen rounds.
//
//   swift run -c release ChartBench [NAME…]    only samples whose names hold one of these

let wanted = Array(CommandLine.arguments.dropFirst())
let clock = ContinuousClock()

/// The time of one drawing, averaged over as many as take about four milliseconds.
func round(_ chart: any Chart, _ form: ChartForm, _ times: Int) -> Double {
  var bytes = 0
  let spent = clock.measure {
    for _ in 0..<times { bytes += chart.svg(form).count }
  }
  precondition(bytes > 0)
  return Double(spent.components.attoseconds) / 1e12 / Double(times)
    + Double(spent.components.seconds) * 1e6 / Double(times)
}

func microseconds(_ chart: any Chart, _ form: ChartForm) -> (least: Double, middle: Double) {
  let once = round(chart, form, 1)
  let times = max(1, min(2_000, Int(4_000 / max(1, once))))
  let rounds = (0..<15).map { _ in round(chart, form, times) }.sorted()
  return (rounds[0], rounds[rounds.count / 2])
}

func column(_ value: Double) -> String {
  let tenths = Int((value * 10).rounded())
  let text = "\(tenths / 10).\(tenths % 10)"
  return String(repeating: " ", count: max(0, 10 - text.count)) + text
}

let sixty = (0..<5).map { number in
  ChartSample(
    "portfolio-matrix-60-labels-\(number)", .usual,
    MatrixSample.matrix(MatrixSample.random(seed: UInt64(600 + number), count: 60)))
}
print("µs a drawing: least, middle, bytes, chart")
for sample in sixty + ChartSamples.all
where wanted.isEmpty || wanted.contains(where: sample.name.contains) {
  for form in ChartForm.allCases {
    let (least, middle) = microseconds(sample.chart, form)
    let size = sample.chart.svg(form).count
    print(
      "\(column(least))\(column(middle))\(column(Double(size))) \(sample.name) \(form.rawValue)")
  }
}
