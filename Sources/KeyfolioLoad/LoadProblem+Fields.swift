import KeyfolioCore

// Wording: fields and their values.

extension Diagnostic {
  static func unknownKey(
    _ entry: Node.Entry, of kind: String, known: [String], in mapping: Node.Mapping
  ) -> Diagnostic {
    if mapping.isFlow, case .empty = entry.value.content { return .swallowedComma(entry) }
    return Diagnostic(
      .unknownKey, "\(kind) has no field \(quoted(entry.key))", at: entry.keyPlace,
      hint: meant(entry.key, among: known) ?? "it has \(list(known))")
  }

  static func wrongType(_ expected: String, found node: Node) -> Diagnostic {
    let hint =
      switch node.content {
      case .mapping where expected == "one value": "write one value; quote a text that holds ': '"
      case .list where expected == "one value": "write one value, without '-' or brackets"
      default: "write its fields as 'key: value' lines, or as {key: value, key: value}"
      }
    return Diagnostic(
      .wrongType, "expected \(expected), found \(node.found)", at: node.place, hint: hint)
  }

  static func missingName(of kind: String, at place: Place) -> Diagnostic {
    Diagnostic(.missingName, "\(kind) needs a name", at: place, hint: "add the field 'name'")
  }

  static func missingField(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .missingField, "'\(key)' is missing", at: place, hint: "add the field '\(key)'")
  }

  static func missingYear(at place: Place) -> Diagnostic {
    Diagnostic(
      .missingField, "the value of a year is missing", at: place,
      hint: "give one value a year from next year on, and end the list where you know no more")
  }

  static func wrongCount(_ count: Int, expected: Int, of what: String, at place: Place)
    -> Diagnostic
  {
    Diagnostic(
      .wrongCount, "\(count) \(what) where there are \(expected)", at: place,
      hint: "give \(expected) in their order; leave one empty (~) where it is unknown")
  }

  static func badNumber(
    _ text: String, decimals: Int, isShare: Bool = false, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .badNumber, "\(quoted(text)) is not a plain number", at: place,
      hint: suggestedNumber(for: text, decimals: decimals, isShare: isShare)
        ?? "write digits with a decimal point and nothing else: 1234567.5")
  }

  static func notWhole(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badNumber, "\(quoted(text)) is not a whole number", at: place,
      hint: "write it without decimals")
  }

  static func outOfRange(_ text: String, _ range: ClosedRange<Int>, at place: Place)
    -> Diagnostic
  {
    Diagnostic(
      .outOfRange, "\(text) is outside \(range.lowerBound) to \(range.upperBound)", at: place,
      hint: range == 0...1
        ? "a share is written as 0.6, not as 60; leave it out where it is unknown"
        : "give a value from \(range.lowerBound) to \(range.upperBound), or leave it out")
  }

  static func negativeAmount(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .negativeAmount, "the amount \(text) is negative", at: place,
      hint: "write it as a positive amount: costs are subtracted by themselves")
  }

  static func badDate(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badDate, "\(quoted(text)) is not a date", at: place,
      hint: suggestedDate(for: text) ?? "write a day of the calendar as 2026-09-30")
  }

  static func badDueDate(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badDate, "\(quoted(text)) is not a date", at: place,
      hint: suggestedDate(for: text) ?? "write a day, a month or a year: 2026-09-30, 2026-09, 2026")
  }

  static func badReviewDate(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badDate, "the file of a review is named by its day, and \(quoted(name)) is none",
      at: place, hint: "call it 2026-09-30.yaml, or whichever day it was")
  }

  static func badPeriod(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badPeriod, "\(quoted(text)) is not a period", at: place,
      hint: "write 2026, 2026-Q3, 2026-Q1..Q3 or 2026-04")
  }

  static func badRateYear(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badPeriod, "\(quoted(text)) is not the year of a rate", at: place,
      hint: "write a year, such as 2026, or 'plan'")
  }

  static func badChoice(_ text: String, among choices: [String], at place: Place) -> Diagnostic {
    Diagnostic(
      .badChoice, "\(quoted(text)) is not one of \(list(choices))", at: place,
      hint: meant(text, among: choices) ?? "use one of them, or leave the field out")
  }

  static func badCurrency(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badChoice, "\(quoted(text)) is not the code of a currency", at: place,
      hint: "write three capital letters, such as EUR or GBP")
  }
}
