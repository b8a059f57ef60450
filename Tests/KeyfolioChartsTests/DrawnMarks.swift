import KeyfolioCharts
import Testing

/// The marks of a finished SVG, found by the id that leads back to the table: what a reader of the
/// file could do, with no help from the code that drew it.
struct DrawnMarks {
  private var attributes: [String: [String: String]] = [:]

  init(_ chart: some Chart, _ form: ChartForm) {
    let text = String(decoding: chart.svg(form), as: UTF8.self)
    let root = "\(chart.caption.id)-\(form.rawValue)-"
    for piece in text.split(separator: "<") {
      let tag = piece.prefix { $0 != ">" }
      guard let id = DrawnMarks.value(of: "id", in: tag), id.hasPrefix(root) else { continue }
      var found: [String: String] = [:]
      for name in ["x", "y", "width", "height", "cx", "cy", "r", "x1", "y1", "x2", "y2", "d"] {
        found[name] = DrawnMarks.value(of: name, in: tag)
      }
      attributes[String(id.dropFirst(root.count))] = found
    }
  }

  /// Whether a row has such a mark.
  func has(_ row: Int, _ part: String) -> Bool { attributes["\(row)-\(part)"] != nil }

  /// A number of the mark that shows a part of a row.
  func number(
    _ row: Int, _ part: String, _ attribute: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Double {
    let mark = try #require(
      attributes["\(row)-\(part)"], "no mark \(row)-\(part)", sourceLocation: sourceLocation)
    return try #require(
      mark[attribute].flatMap(Double.init), "\(row)-\(part) has no \(attribute)",
      sourceLocation: sourceLocation)
  }

  /// The points of the path that shows a part of a row.
  func points(
    _ row: Int, _ part: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> [(x: Double, y: Double)] {
    let path = try #require(
      attributes["\(row)-\(part)"]?["d"], "no path \(row)-\(part)", sourceLocation: sourceLocation)
    return path.split { "MLZ".contains($0) }.compactMap { pair in
      let numbers = pair.split(separator: " ").compactMap { Double($0) }
      return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
    }
  }

  private static func value(of name: String, in tag: Substring) -> String? {
    guard let start = tag.firstRange(of: " \(name)=\"") else { return nil }
    return String(tag[start.upperBound...].prefix { $0 != "\"" })
  }
}

/// Each place is a multiple of its value plus one constant, to within half a unit: the line
/// through the two values that lie farthest apart foretells all others.
func expectLinear(
  _ pairs: [(value: Double, place: Double)], _ note: Comment? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard let low = pairs.min(by: { $0.value < $1.value }),
    let high = pairs.max(by: { $0.value < $1.value })
  else {
    Issue.record("nothing to compare", sourceLocation: sourceLocation)
    return
  }
  let slope =
    high.value > low.value ? (high.place - low.place) / (high.value - low.value) : 0
  for pair in pairs {
    let wanted = low.place + slope * (pair.value - low.value)
    if abs(wanted - pair.place) > 0.5 {
      Issue.record(
        "\(pair.value) is drawn at \(pair.place) instead of \(wanted) \(note ?? "")",
        sourceLocation: sourceLocation)
    }
  }
}

/// Each length is one multiple of its value, to within half a unit: nothing begins anywhere but at
/// zero.
func expectProportional(
  _ pairs: [(value: Double, length: Double)], _ note: Comment? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard let longest = pairs.max(by: { abs($0.value) < abs($1.value) }), longest.value != 0 else {
    Issue.record("nothing to compare", sourceLocation: sourceLocation)
    return
  }
  for pair in pairs {
    let wanted = longest.length * abs(pair.value / longest.value)
    if abs(wanted - pair.length) > 0.5 {
      Issue.record(
        "\(pair.value) is \(pair.length) long instead of \(wanted) \(note ?? "")",
        sourceLocation: sourceLocation)
    }
  }
}
