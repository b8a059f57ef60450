import ChartSamples
import KeyfolioCharts

/// A finished drawing with a file name that tells its seed.
struct RandomDrawing {
  var name: String
  var bytes: [UInt8]
}

/// Portfolios of 5 to 200 accounts in the three orientations, and networks, in both forms: the
/// same for the same numbers, and the first ones of more.
func randomDrawings(portfolios: Int, networks: Int) -> [RandomDrawing] {
  var drawings: [RandomDrawing] = []
  for number in 0..<portfolios {
    let seed = 40_000 + UInt64(number)
    var random = Generator(seed: seed)
    // Most portfolios are small; the few large ones are where labels run out of room.
    let count = 5 + random.below(number % 4 == 0 ? 196 : 56)
    let orientation = MatrixSample.Orientation.allCases[number % 3]
    let matrix = MatrixSample.matrix(MatrixSample.random(seed: seed, count: count), orientation)
    drawings += both(matrix, "portfolio-\(seed)-of-\(count)")
  }
  for number in 0..<networks {
    let seed = 70_000 + UInt64(number)
    drawings += both(ChartSamples.randomNetwork(seed: seed), "network-\(seed)")
  }
  return drawings
}

private func both(_ chart: some Chart, _ name: String) -> [RandomDrawing] {
  ChartForm.allCases.map {
    RandomDrawing(name: "\(name)-\($0.rawValue).svg", bytes: chart.svg($0))
  }
}
