import KeyfolioCore

/// The hint for a number that is not written plainly: what it would be, where that is certain.
///
/// Reads the groups and marks of other locales, percent signs, currencies and the accountants'
/// brackets for negative numbers.
func suggestedNumber(for text: String, decimals: Int, isShare: Bool) -> String? {
  var rest = text[...].trimmingBlanks()
  guard rest.utf8.count <= 40 else { return nil }
  if rest.hasPrefix("=") { return "save the table with the values of its formulas" }
  let isBracketed = rest.hasPrefix("(") && rest.hasSuffix(")")
  if isBracketed { rest = String(rest.dropFirst().dropLast()) }
  let isPercent = rest.hasSuffix("%")
  if isPercent { rest.removeLast() }
  if rest.hasPrefix("\u{2212}") { rest = "-" + rest.dropFirst() }
  guard let digits = plainDigits(rest) else { return nil }
  let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
  if parts.count == 2, parts[1].utf8.count > decimals {
    let joined = parts[0] + parts[1]
    return parts[1].utf8.count == 3
      ? "write \(joined), or at most \(decimals) decimals" : "write at most \(decimals) decimals"
  }
  guard let value = FixedPoint(parsing: digits) else { return nil }
  let plain = isBracketed ? "-\(value)" : "\(value)"
  if isPercent, isShare { return "write \(FixedPoint(rounding: value.double / 100))" }
  if isPercent { return "write \(plain), without the sign" }
  // `1,234` is a thousand to one reader and a little over one to the next.
  if rest.contains(","), parts.count == 2, parts[1].utf8.count == 3 {
    return "write \(plain) or \(parts[0] + parts[1]), whichever is meant"
  }
  return "write \(plain)"
}

/// Without currency and groups, with a point before the decimals.
private func plainDigits(_ text: String) -> String? {
  let groups = Set<Unicode.Scalar>([" ", "\u{A0}", "\u{202F}", "\u{2009}", "'", "\u{2019}", "_"])
  let currencies = Set("€$£¥".unicodeScalars)
  var digits = text.unicodeScalars.filter { !groups.contains($0) && !currencies.contains($0) }
  for code in ["EUR", "GBP", "USD", "CHF", "SEK", "NOK", "DKK", "PLN", "JPY"] {
    let text = String(String.UnicodeScalarView(digits))
    if text.hasSuffix(code) {
      digits.removeLast(3)
    } else if text.hasPrefix(code) {
      digits.removeFirst(3)
    }
  }
  let marks = digits.filter { $0 == "," || $0 == "." }
  let position = digits.lastIndex { $0 == "," || $0 == "." }
  // Of two kinds the last one stands before the decimals; one kind that repeats divides groups.
  let isPoint = Set(marks).count == 2 || marks.count == 1
  var plain = String.UnicodeScalarView()
  var group = 0
  for index in digits.indices {
    let scalar = digits[index]
    guard scalar == "," || scalar == "." else {
      plain.append(scalar)
      group += 1
      continue
    }
    let isFirst = index == digits.firstIndex { $0 == "," || $0 == "." }
    guard isFirst || group == 3 else { return nil }
    if isPoint, index == position { plain.append(".") }
    group = 0
  }
  guard isPoint || marks.isEmpty || group == 3 else { return nil }
  guard plain.contains(where: { ("0"..."9").contains($0) }) else { return nil }
  var result = String(plain)
  if result.hasPrefix(".") { result = "0" + result }
  if result.hasPrefix("-.") { result = "-0" + result.dropFirst() }
  if result.hasSuffix(".") { result.removeLast() }
  return result
}

/// The hint for a date that is not written as ISO 8601 has it, where one is certainly meant.
func suggestedDate(for text: String) -> String? {
  let parts = text.unicodeScalars.prefix(40)
    .split { !("0"..."9").contains($0) }
    .map { Int(String(String.UnicodeScalarView($0))) ?? 0 }
  guard parts.count >= 3 else { return nil }
  if let date = CalendarDate(year: parts[0], month: parts[1], day: parts[2]) {
    return "write \(date)"
  }
  let byDay = CalendarDate(year: parts[2], month: parts[1], day: parts[0])
  let byMonth = CalendarDate(year: parts[2], month: parts[0], day: parts[1])
  switch (byDay, byMonth) {
  case (let day?, let month?) where day != month:
    return text.contains(".") ? "write \(day)" : "write \(day) or \(month), whichever is meant"
  case (let date?, _), (nil, let date?): return "write \(date)"
  case (nil, nil):
    let isDay = text.utf8.count == 10 && (1...31).contains(parts[2])
    return isDay ? "that day does not exist; write one that does, such as 2026-09-30" : nil
  }
}
