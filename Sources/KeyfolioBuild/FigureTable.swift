public import KeyfolioCore

/// The figures of `listFigures` as text tables, for a terminal: the programme, then each account,
/// grouped by method, and under each its findings.
public func figureTable(_ figures: JSON) -> String {
  let currency = figures["currency"]?.plain ?? ""
  let all = figures["findings"]?.items ?? []
  var text = ""
  if let programme = figures["programme"]?["figures"]?.items {
    text += "The programme\n" + table(programme, currency)
    text += list(all.filter { $0["accounts"]?.items?.count != 1 }) + "\n"
  }
  for account in figures["accounts"]?.items ?? [] {
    let id = account["id"]?.plain ?? ""
    text += "\(account["name"]?.plain ?? "") (\(id))\n"
    text += table(account["figures"]?.items ?? [], currency)
    text += list(all.filter { $0["accounts"]?.items?.map(\.plain) == [id] }) + "\n"
  }
  return text
}

// MARK: - Figures

/// One line a figure: what, of what, how much, and what limits it.
private func table(_ figures: [JSON], _ currency: String) -> String {
  let lines = figures.map { columns($0, currency) }
  let widths = (0..<3).map { column in lines.map { $0[column].unicodeScalars.count }.max() ?? 0 }
  var text = ""
  var method: Substring = ""
  for (figure, line) in zip(figures, lines) {
    let id = figure["id"]?.plain ?? ""
    let own = id.prefix { $0 != "." }
    if own != method {
      text += "  \(own)\n"
      method = own
    }
    var row = "    "
    for column in 0..<3 { row += pad(line[column], widths[column]) + "  " }
    text += trimmed(row + line[3]) + "\n"
  }
  return text
}

/// Name, subject, value with its unit, remarks.
private func columns(_ figure: JSON, _ currency: String) -> [String] {
  let id = figure["id"]?.plain ?? ""
  let name = id.split(separator: ".").dropFirst().joined(separator: ".")
  let unit = figure["unit"]?.plain ?? ""
  var remarks: [String] = []
  if let bounds = figure["bounds"]?.items, bounds.count == 2 {
    remarks.append("\(shown(bounds[0], unit, currency)) to \(shown(bounds[1], unit, currency))")
  }
  if case .number(let coverage) = figure["coverage"], coverage < 1, coverage > 0 {
    remarks.append("\(Int((coverage * 100).rounded())) % known")
  }
  if let missing = figure["missing"]?.items, let first = missing.first?.plain {
    remarks.append(
      "missing: \(first)" + (missing.count > 1 ? " and \(missing.count - 1) more" : ""))
  }
  let value = figure["value"] ?? .null
  return [
    name.isEmpty ? id : name, figure["subject"]?.plain ?? "", shown(value, unit, currency),
    remarks.joined(separator: "; "),
  ]
}

private func shown(_ value: JSON, _ unit: String, _ currency: String) -> String {
  guard let plain = value.plain else { return "unknown" }
  switch unit {
  case "share": return percent(value.double.map { $0 * 100 })
  case "percent": return percent(value.double)
  case "money": return "\(grouped(plain)) \(currency)"
  case "word", "count", "measure", "level", "index": return plain
  case "score": return "\(plain) of 1000"
  case "percentage-points": return "\(plain) points"
  case "ratio": return "\(plain) ×"
  default: return "\(plain) \(unit)"
  }
}

private func percent(_ value: Double?) -> String {
  value.map { "\(FixedPoint(rounding: ($0 * 10).rounded() / 10)) %" } ?? "unknown"
}

/// Thousands apart, so that amounts can be read.
private func grouped(_ digits: String) -> String {
  let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
  let isNegative = digits.hasPrefix("-")
  let whole = Array(parts[0].drop { $0 == "-" })
  var text = ""
  for (offset, digit) in whole.enumerated() {
    if offset > 0, (whole.count - offset) % 3 == 0 { text += " " }
    text.append(digit)
  }
  return (isNegative ? "-" : "") + text + (parts.count > 1 ? "." + parts[1] : "")
}

// MARK: - Findings

private func list(_ findings: [JSON]) -> String {
  guard !findings.isEmpty else { return "" }
  var text = "  findings\n"
  for finding in findings {
    let severity = finding["severity"]?.plain ?? ""
    text += "    \(pad(severity, 7))  \(finding["question"]?.plain ?? "")"
    text += " [\(finding["code"]?.plain ?? "")]\n"
    let facts = finding["facts"]?.items?.compactMap(\.plain) ?? []
    if !facts.isEmpty { text += "             \(facts.joined(separator: ", "))\n" }
  }
  return text
}

private func pad(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
}

private func trimmed(_ line: String) -> String {
  var line = line[...]
  while line.last == " " { line.removeLast() }
  return String(line)
}

extension JSON {
  fileprivate subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  fileprivate var items: [JSON]? { if case .array(let items) = self { items } else { nil } }

  fileprivate var double: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    case .literal(let digits): Double(digits)
    case .null, .bool, .string, .array, .object: nil
    }
  }

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
