/// A trend in the space of a word, beside a number or in a row of a table.
///
/// It has no axis and no text: the number beside it says where it ends. The last known value is a
/// dot; what is unknown is a gap. Lines that share a `domain` can be compared, and a zero inside
/// the domain is drawn as a hairline. Its size is its own, the same in both forms.
public struct Sparkline: Chart, Equatable {
  /// A value with the name of its period.
  public struct Entry: Equatable, Sendable {
    public var name: String
    /// `nil` if unknown.
    public var value: Quantity?

    /// Makes an entry.
    public init(_ name: String, _ value: Quantity?) {
      self.name = name
      self.value = value
    }
  }

  public var caption: Caption
  /// Earliest first.
  public var entries: [Entry]
  /// The least and the greatest value of the scale; `nil` for the line's own, which then should be
  /// said beside it.
  public var domain: ClosedRange<Double>?
  /// The headings of the table, and what stands in it for the unknown.
  public var period: String
  public var value: String
  public var unknown: String

  /// Makes a sparkline.
  public init(
    caption: Caption, entries: [Entry], domain: ClosedRange<Double>? = nil,
    period: String = "Period", value: String = "Value", unknown: String = "unknown"
  ) {
    self.caption = caption
    self.entries = entries
    self.domain = domain
    self.period = period
    self.value = value
    self.unknown = unknown
  }

  private static let size = (width: 120.0, height: 28.0)
  /// More points than units of width would only be noise; the latest are drawn.
  private static let mostEntries = 110

  /// One row a period, earliest first.
  public var table: ChartTable {
    ChartTable(
      columns: [period, value],
      rows: entries.map { [.init($0.name), .init($0.value, unknown: unknown)] })
  }

  public func drawing(_ form: ChartForm) -> Drawing {
    var drawing = Drawing(
      width: Sparkline.size.width, height: Sparkline.size.height, textSize: form.textSize,
      suffix: form.rawValue)
    let first = max(0, entries.count - Sparkline.mostEntries)
    let known = entries.indices.filter { $0 >= first && entries[$0].value != nil }
    let scale = scale(known)
    drawZero(in: &drawing, scale)
    let step = entries.count - first > 1 ? 108 / Double(entries.count - first - 1) : 0
    func point(_ row: Int) -> Point? {
      entries[row].value.map {
        Point(x: Point.tenth(6 + step * Double(row - first)), y: scale.position($0.value))
      }
    }
    drawLine(known.map { ($0, point($0)) }, in: &drawing)
    for row in known {
      guard let at = point(row) else { continue }
      // Every value can be read back; only the last one and lonely ones are seen as dots.
      let isAlone = !known.contains(row - 1) && !known.contains(row + 1)
      let radius = row == known.last ? 3 : isAlone ? 1.5 : 0.7
      drawing.circle(
        at, radius: radius, .fill(row == known.last ? .accent : .muted), MarkName(row, "value"))
    }
    return drawing
  }

  private func scale(_ known: [Int]) -> Scale {
    let values = known.compactMap { entries[$0].value?.value }
    let own = (values.min() ?? 0)...(values.max() ?? 1)
    return Scale(
      Axis(title: "", domain: domain ?? own), from: Sparkline.size.height - 4, to: 4)
  }

  private func drawZero(in drawing: inout Drawing, _ scale: Scale) {
    guard let domain, domain.lowerBound < 0, domain.upperBound > 0 else { return }
    let zero = scale.position(0)
    drawing.line(
      Point(x: 2, y: zero), Point(x: Sparkline.size.width - 2, y: zero), .line(.hair))
  }

  private func drawLine(_ points: [(row: Int, point: Point?)], in drawing: inout Drawing) {
    var run: [Point] = []
    var last = -2
    for (row, point) in points {
      if row != last + 1 {
        if run.count > 1 { drawing.path(run, .line(.muted, 1.5)) }
        run = []
      }
      if let point { run.append(point) }
      last = row
    }
    if run.count > 1 { drawing.path(run, .line(.muted, 1.5)) }
  }
}
