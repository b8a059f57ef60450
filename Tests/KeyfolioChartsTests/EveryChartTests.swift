import ChartSamples
import KeyfolioTesting
import Testing

@testable import KeyfolioCharts

/// What holds for every chart, whatever it shows, at small, usual and hostile data.
@Suite struct EveryChartTests {
  static let cases = ChartSamples.all.map(\.name)

  private func sample(_ name: String) throws -> ChartSample {
    try #require(ChartSamples.all.first { $0.name == name })
  }

  /// Goldens that a person has looked at; `Tests/run` shows them as a gallery.
  @Test(arguments: cases, ChartForm.allCases)
  func drawsAsBefore(_ name: String, _ form: ChartForm) throws {
    let svg = try sample(name).chart.svg(form)
    expectGolden(String(decoding: svg, as: UTF8.self), "\(name)-\(form.rawValue).svg")
  }

  @Test(arguments: cases, ChartForm.allCases)
  func textsAreReadable(_ name: String, _ form: ChartForm) throws {
    let drawing = try sample(name).chart.drawing(form)
    expectReadable(drawing, "\(name), \(form)")
  }

  /// As on a slide, with finding, measure and source.
  @Test(arguments: cases, ChartForm.allCases)
  func titledTextsAreReadable(_ name: String, _ form: ChartForm) throws {
    let chart = try sample(name).chart
    expectReadable(chart.drawing(form).titled(chart.caption, form), "\(name), \(form), titled")
  }

  /// Each mark that claims to show a number belongs to a row of the table, and no two marks claim
  /// the same.
  @Test(arguments: cases, ChartForm.allCases)
  func marksBelongToRows(_ name: String, _ form: ChartForm) throws {
    let chart = try sample(name).chart
    let table = chart.table
    for row in table.rows { #expect(row.count == table.columns.count) }
    for cell in table.rows.joined() { #expect(cell.value?.isFinite ?? true && !cell.text.isEmpty) }
    let names = chart.drawing(form).elements.compactMap(\.name)
    for name in names { #expect(table.rows.indices.contains(name.row), "\(name)") }
    #expect(Set(names.map { "\($0.row)-\($0.part)" }).count == names.count)
  }

  /// In both schemes: 4.5 to 1 for texts, 3 to 1 for marks that show a number, by fill or outline.
  @Test(arguments: cases, ChartForm.allCases)
  func everythingStandsOut(_ name: String, _ form: ChartForm) throws {
    let drawing = try sample(name).chart.drawing(form)
    for (index, element) in drawing.elements.enumerated() {
      for scheme in Palette.Scheme.allCases {
        let isSeen =
          switch element {
          case .text(let text):
            Contrast.ratio(
              text.style.role, on: ground(at: text.box.centre, in: drawing, before: index), scheme)
              >= 4.5
          case .rectangle(_, let paint, _?), .circle(_, _, let paint, _?), .line(_, let paint, _?),
            .path(_, _, let paint, _?):
            strongest(paint, scheme) >= 3
          default: true
          }
        #expect(isSeen, "\(element) in \(scheme)")
      }
    }
  }

  private func strongest(_ paint: Paint, _ scheme: Palette.Scheme) -> Double {
    let fill = paint.fill.map { Contrast.ratio($0, opacity: paint.fillOpacity, scheme) }
    let stroke = paint.stroke.map { Contrast.ratio($0, opacity: paint.strokeOpacity, scheme) }
    return max(fill ?? 1, stroke ?? 1)
  }

  /// The colour that covers a place fully, or nearly so, before an element is drawn.
  private func ground(at place: Point, in drawing: Drawing, before index: Int) -> Palette.Role {
    var ground = Palette.Role.ground
    for element in drawing.elements[..<index] {
      switch element {
      case .rectangle(let box, let paint, _) where box.contains(place):
        if let fill = paint.fill, paint.fillOpacity >= 0.85 { ground = fill }
      case .circle(let centre, let radius, let paint, _) where centre.distance(to: place) < radius:
        if let fill = paint.fill, paint.fillOpacity >= 0.85 { ground = fill }
      default: break
      }
    }
    return ground
  }

  /// The caption states the finding, and the description holds at least one number unless there is
  /// nothing to say.
  @Test(arguments: cases) func captionsSaySomething(_ name: String) throws {
    let chart = try sample(name).chart
    #expect(!chart.caption.title.isEmpty && !chart.caption.description.isEmpty)
    if !chart.table.rows.isEmpty {
      let words = chart.caption.title + chart.caption.description
      #expect(words.contains { $0.isNumber }, "\(words)")
    }
  }

  @Test func namesAreUnique() {
    #expect(Set(Self.cases).count == Self.cases.count)
    for kind in ChartSamples.kinds {
      let sizes = Set(kind.samples.map(\.size))
      #expect(sizes == Set(ChartSample.Size.allCases), "\(kind.name)")
    }
  }
}
