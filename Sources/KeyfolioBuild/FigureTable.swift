public import KeyfolioCore

/// The figures of `listFigures` as a text table, for a terminal: one line a figure.
public func figureTable(_ figures: JSON) -> String {
  var text = ""
  for account in figures["accounts"]?.items ?? [] {
    text += "\(account["name"]?.plain ?? "") (\(account["id"]?.plain ?? ""))\n"
    let lines = (account["figures"]?.items ?? []).map(columns)
    let widths = (0..<2).map { column in lines.map { $0[column].unicodeScalars.count }.max() ?? 0 }
    for line in lines {
      text += "  " + pad(line[0], widths[0]) + "  " + pad(line[1], widths[1]) + "  " + line[2]
      text += "\n"
    }
    text += "\n"
  }
  return text
}

/// Formula, value with its unit, and what limits it.
private func columns(_ figure: JSON) -> [String] {
  let unit = figure["unit"]?.plain ?? ""
  let value = figure["value"]?.plain ?? "unknown"
  var remarks: [String] = []
  if let bounds = figure["bounds"]?.items, bounds.count == 2 {
    remarks.append("between \(bounds[0].plain ?? "") and \(bounds[1].plain ?? "")")
  }
  if case .number(let coverage) = figure["coverage"], coverage < 1 {
    remarks.append("\(Int((coverage * 100).rounded())) % of the inputs known")
  }
  let shown = value == "unknown" || unit == "word" ? value : "\(value) \(unit)"
  return [figure["id"]?.plain ?? "", shown, remarks.joined(separator: ", ")]
}

private func pad(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
}

extension JSON {
  fileprivate subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  fileprivate var items: [JSON]? { if case .array(let items) = self { items } else { nil } }

  /// A single value as text, numbers to four decimals; `nil` for null, lists and objects.
  fileprivate var plain: String? {
    switch self {
    case .string(let text), .literal(let text): text
    case .integer(let value): "\(value)"
    case .bool(let value): "\(value)"
    case .number(let value): FixedPoint(rounding: value).description
    case .null, .array, .object: nil
    }
  }
}
