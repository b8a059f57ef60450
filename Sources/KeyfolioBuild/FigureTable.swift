public import KeyfolioCore

/// The figures of `listFigures` as text tables, for a terminal: what they speak for, the programme,
/// then each account: the questions to ask, and below them the figures, grouped by method.
public func figureTable(_ figures: JSON) -> String {
  let table = FigureTable(
    currency: figures["currency"]?.plain ?? "", methods: names(figures["methods"]?.items ?? []))
  let programme = figures["programme"]?["figures"]?.items
  let accounts = figures["accounts"]?.items ?? []
  // Where only one account was asked for, what concerns it and others stands with it.
  let one = programme == nil && accounts.count == 1 ? accounts[0]["id"]?.plain : nil
  let findings = Dictionary(grouping: figures["findings"]?.items ?? []) { finding -> String? in
    let concerned = finding["accounts"]?.items ?? []
    return one ?? (concerned.count == 1 ? concerned[0].plain : nil)
  }
  var text = "\(figures["name"]?.plain ?? ""): \(figures["edition"]?.plain ?? "") edition"
  if let day = figures["as_of"]?.plain { text += ", as of \(day)" }
  text += "\n\n"
  if let programme {
    text += "The programme\n" + list(findings[nil] ?? []) + table.text(programme) + "\n"
  }
  for account in accounts {
    let id = account["id"]?.plain
    text += "\(account["name"]?.plain ?? "") (\(id ?? ""))\n" + list(findings[id] ?? [])
    text += table.text(account["figures"]?.items ?? []) + "\n"
  }
  return text
}

private func names(_ methods: [JSON]) -> [String: String] {
  let pairs = methods.compactMap { method in
    method["id"]?.plain.flatMap { id in method["name"]?.plain.map { (id, $0) } }
  }
  return Dictionary(pairs) { first, _ in first }
}

// MARK: - Figures

private struct FigureTable {
  var currency: String
  var methods: [String: String]

  /// One line a figure: what, of what, how much, and what limits it.
  func text(_ figures: [JSON]) -> String {
    let lines = figures.map(columns)
    let widths = [32, 30, 18].enumerated().map { column, most in
      min(most, lines.map { $0[column].unicodeScalars.count }.max() ?? 0)
    }
    var text = ""
    var method: Substring = ""
    for (figure, line) in zip(figures, lines) {
      let own = (figure["id"]?.plain ?? "").prefix { $0 != "." }
      if own != method {
        let name = methods[String(own)]
        text += "  " + (name.map { "\($0) [\(own)]" } ?? String(own)) + "\n"
        method = own
      }
      var row = "    "
      for (cell, width) in zip(line, widths) { row += pad(cell, width) + "  " }
      text += trimmed(row + line[3]) + "\n"
    }
    return text
  }

  /// Name, subject, value with its unit, remarks.
  private func columns(_ figure: JSON) -> [String] {
    let id = figure["id"]?.plain ?? ""
    let name = id.split(separator: ".").dropFirst().joined(separator: ".")
    let unit = figure["unit"]?.plain ?? ""
    var remarks: [String] = []
    if let bounds = figure["bounds"]?.items, bounds.count == 2 {
      remarks.append("\(shown(bounds[0], unit)) to \(shown(bounds[1], unit))")
    }
    if case .number(let coverage) = figure["coverage"], coverage < 1, coverage > 0 {
      // What is missing is not rounded away.
      remarks.append("\(min(99, max(1, Int((coverage * 100).rounded())))) % known")
    }
    if let missing = figure["missing"]?.items, let first = missing.first?.plain {
      remarks.append(
        "missing: \(first)" + (missing.count > 1 ? " and \(missing.count - 1) more" : ""))
    }
    return [
      name.isEmpty ? id : name, figure["subject"]?.plain ?? "",
      shown(figure["value"] ?? .null, unit), remarks.joined(separator: "; "),
    ]
  }

  private func shown(_ value: JSON, _ unit: String) -> String {
    guard let plain = value.plain else { return "unknown" }
    switch unit {
    case "share": return percent(value.double.map { $0 * 100 })
    case "percent": return percent(value.double)
    case "money": return "\(grouped(plain)) \(currency)"
    case "word", "measure", "level": return plain
    case "count", "index": return rounded(value, to: 100) ?? plain
    case "score": return "\(rounded(value, to: 10) ?? plain) of 1000"
    case "percentage-points": return counted(rounded(value, to: 10) ?? plain, "points")
    case "ratio": return "\(plain) ×"
    default: return counted(rounded(value, to: 100) ?? plain, unit)
    }
  }

  /// A number and its unit, which names several.
  private func counted(_ number: String, _ units: String) -> String {
    "\(number) \(number == "1" && units.hasSuffix("s") ? String(units.dropLast()) : units)"
  }

  private func percent(_ value: Double?) -> String {
    value.map { "\(FixedPoint(rounding: ($0 * 10).rounded() / 10)) %" } ?? "unknown"
  }

  private func rounded(_ value: JSON, to parts: Double) -> String? {
    value.double.map { FixedPoint(rounding: ($0 * parts).rounded() / parts).description }
  }
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
  return (isNegative ? "-" : "") + text
    + (parts.count > 1 ? "." + pad(String(parts[1]), 2, with: "0") : "")
}

// MARK: - Findings

/// The questions, and below each who is to answer, what it is about and by when: once above all of
/// them what most have in common.
private func list(_ findings: [JSON]) -> String {
  guard !findings.isEmpty else { return "" }
  let facts = findings.map { finding in
    finding["facts"]?.items?.compactMap(\.plain).joined(separator: ", ") ?? ""
  }
  let common = mostFrequent(facts.filter { !$0.isEmpty })
  var text = "  findings" + (common.map { " (\($0), unless said below)" } ?? "") + "\n"
  for (finding, facts) in zip(findings, facts) {
    let severity = finding["severity"]?.plain ?? ""
    text += "    \(pad(severity, 7))  \(finding["question"]?.plain ?? "")"
    text += " [\(finding["code"]?.plain ?? "")]\n"
    let shown = facts.isEmpty && common != nil ? "–" : facts
    if !shown.isEmpty, facts != common { text += "             \(shown)\n" }
  }
  return text
}

/// The text that stands there most often, at least three times.
private func mostFrequent(_ texts: [String]) -> String? {
  let counts = Dictionary(texts.map { ($0, 1) }, uniquingKeysWith: +)
  return counts.filter { $0.value > 2 }.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
}

private func pad(_ text: String, _ width: Int, with filling: String = " ") -> String {
  text + String(repeating: filling, count: max(0, width - text.unicodeScalars.count))
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
