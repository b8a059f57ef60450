import KeyfolioCharts
import KeyfolioTesting
import Testing

/// Whole drawings, which are also the gallery of what the matrix can do.
@Suite struct PortfolioMatrixGoldenTests {
  @Test(arguments: Sample.Orientation.allCases, ChartForm.allCases)
  func sample(_ orientation: Sample.Orientation, _ form: ChartForm) throws {
    let matrix = Sample.matrix(Sample.accounts, orientation)
    expectDrawing(matrix.svg(form), "sample-\(orientation.rawValue)-\(form.rawValue)")
  }

  @Test(arguments: ChartForm.allCases) func noAccounts(_ form: ChartForm) throws {
    expectDrawing(Sample.matrix([]).svg(form), "empty-\(form.rawValue)")
  }

  @Test(arguments: ChartForm.allCases) func oneAccount(_ form: ChartForm) throws {
    let matrix = Sample.matrix([Sample.bubble("Nordwind Logistik", 1.2, 800, 4, 8)])
    expectDrawing(matrix.svg(form), "one-\(form.rawValue)")
  }

  @Test(arguments: ChartForm.allCases) func allEqual(_ form: ChartForm) throws {
    let bubbles = (1...24).map { number in
      var bubble = Sample.bubble("Account \(number)", 1.2, 700, 2, 4)
      bubble.id = "a\(number)"
      return bubble
    }
    expectDrawing(Sample.matrix(bubbles).svg(form), "equal-\(form.rawValue)")
  }

  @Test(arguments: ChartForm.allCases) func unusualNames(_ form: ChartForm) throws {
    let long = String(repeating: "Verkehrsinfrastruktur & Söhne ", count: 7).prefix(200)
    let names = Sample.names + [String(long), String(repeating: "W", count: 200), ""]
    let bubbles = names.enumerated().map { index, name in
      var bubble = Sample.bubble(
        name, 0.6 + Double(index % 5) * 0.24, 120 + Double(index / 5) * 190, 2, 3)
      bubble.id = "n\(index)"
      return bubble
    }
    expectDrawing(Sample.matrix(bubbles).svg(form), "names-\(form.rawValue)")
  }

  @Test func threeHundred() throws {
    let matrix = Sample.matrix(Sample.random(seed: 300, count: 300))
    expectDrawing(matrix.svg(.wide), "three-hundred-wide")
  }
}

private func expectDrawing(
  _ bytes: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  expectGolden(
    String(decoding: bytes, as: UTF8.self), "\(name).svg", sourceLocation: sourceLocation)
}
