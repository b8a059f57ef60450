/// A trend as small as a word, for a table cell or beside a number: a line, its last point a disc,
/// and nothing else.
///
/// An unknown period is a gap; a known one between two gaps is a dot. Where the last period itself is
/// unknown, a hollow ring marks the last known one. Values below zero bring a hairline at zero with
/// them. The drawing holds no text: the numbers stand beside it, in the words of whoever places it.
public struct Sparkline: Chart, Equatable {
  /// One period.
  public struct Entry: Equatable, Sendable {
    public var label: String
    /// `nil` is unknown.
    public var value: Quantity?

    /// Makes a period.
    public init(_ label: String, _ value: Quantity?) {
      self.label = label
      self.value = value
    }
  }

  /// Every word of the table; the drawing has none.
  public struct Words: Equatable, Sendable {
    public var period: String
    public var value: String
    public var unknown: String

    /// Makes the words of a language.
    public init(period: String, value: String, unknown: String) {
      self.period = period
      self.value = value
      self.unknown = unknown
    }

    /// Plain English, for use without a table of words.
    public static let english = Words(period: "Period", value: "Value", unknown: "unknown")
  }

  public var caption: Caption
  /// Earliest first, equally far apart.
  public var entries: [Entry]
  /// The scale that a column of sparklines shares; `nil` for a scale of its own, which spans what
  /// the line needs and which the caller has to name as such. Values beyond it lie at its ends.
  public var domain: ClosedRange<Double>?
  public var words: Words

  /// Makes a chart.
  public init(
    caption: Caption, entries: [Entry], domain: ClosedRange<Double>? = nil,
    words: Words = .english
  ) {
    self.caption = caption
    self.entries = entries
    self.domain = domain
    self.words = words
  }

  /// One row a period.
  public var table: ChartTable {
    ChartTable(
      columns: [words.period, words.value],
      rows: isKnown
        ? entries.map { entry in
          [
            .init(entry.label.isEmpty ? words.period : entry.label),
            .init(entry.value, unknown: words.unknown),
          ]
        } : [])
  }

  private var isKnown: Bool { entries.contains { $0.value != nil } }

  static let size = (width: 120.0, height: 28.0)

  /// The same small size in both forms.
  public func drawing(_ form: ChartForm) -> Drawing {
    let (width, height) = Sparkline.size
    var drawing = Drawing(
      width: width, height: height, textSize: form.textSize, suffix: form.rawValue)
    guard isKnown else {
      let y = height / 2
      drawing.line(Point(x: 4, y: y), Point(x: width - 4, y: y), .line(.muted, 1, .dotted))
      return drawing
    }
    let up = scale(from: height - 4, to: 4)
    let step = (width - 10) / Double(max(1, entries.count - 1))
    let points = entries.enumerated().map { index, entry in
      entry.value.map { value in
        // A single period stands at the end, where the last one always does.
        let x = entries.count == 1 ? width - 5 : 5 + step * Double(index)
        return Point(x: Point.tenth(x), y: up.position(value.value))
      }
    }
    if up.crossesZero {
      let y = up.position(0)
      drawing.line(Point(x: 0, y: y), Point(x: width, y: y), .line(.muted, 0.5))
    }
    drawLine(points, in: &drawing)
    return drawing
  }

  private func scale(from bottom: Double, to top: Double) -> SparkScale {
    let values = entries.compactMap { $0.value?.value }
    var range = domain ?? (values.min() ?? 0)...(values.max() ?? 0)
    // All equal: a line in the middle.
    if range.lowerBound == range.upperBound {
      range = (range.lowerBound - 1)...(range.upperBound + 1)
    }
    let axis = Axis(title: "", domain: range)
    return SparkScale(
      scale: Scale(axis, from: bottom, to: top),
      crossesZero: range.lowerBound < 0 && range.upperBound > 0 && values.contains { $0 < 0 })
  }

  private struct SparkScale {
    var scale: Scale
    var crossesZero: Bool

    func position(_ value: Double) -> Double { scale.position(value) }
  }

  /// Stretches between gaps; each is named by its first period.
  private func drawLine(_ points: [Point?], in drawing: inout Drawing) {
    var start = 0
    let last = points.lastIndex { $0 != nil }
    while start < points.count {
      let run = points[start...].prefix { $0 != nil }.compactMap(\.self)
      if run.count > 1 {
        let paint = Paint(stroke: .ink, width: 1.5, roundEnds: true)
        drawing.path(run, paint, MarkName(start, "line"))
      } else if let only = run.first, start != last {
        drawing.circle(only, radius: 1.5, .fill(.ink), MarkName(start, "dot"))
      }
      start += max(1, run.count)
    }
    guard let last, let point = points[last] else { return }
    let isEnd = last == points.count - 1
    let ring = Paint(fill: .ground, stroke: .accent, width: 1.5)
    drawing.circle(point, radius: 3, isEnd ? .fill(.accent) : ring, MarkName(last, "last"))
  }
}
