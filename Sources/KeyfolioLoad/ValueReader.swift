import KeyfolioCore
import KeyfolioModel

/// How the text of a field becomes a value. Returns `nil` for "unknown" and, with a report, for
/// what cannot be read.
struct ValueReader<Value>: Sendable {
  let read: @Sendable (Node, inout Diagnostics) -> Value?

  init(_ read: @escaping @Sendable (Node, inout Diagnostics) -> Value?) {
    self.read = read
  }
}

/// Reads one scalar through a parser that reports its own failures.
func scalar<Parsed>(
  _ parse: @escaping @Sendable (String, Place, inout Diagnostics) -> Parsed?
) -> ValueReader<Located<Parsed>> {
  ValueReader { node, diagnostics in
    guard let scalar = node.scalar(&diagnostics) else { return nil }
    // Spreadsheets and people put blanks around what they write into a cell.
    let text = scalar.isCell ? scalar.text[...].trimmingBlanks() : scalar.text
    if text.isEmpty, scalar.isCell { return nil }
    return parse(text, node.place, &diagnostics).map { Located($0, at: node.place) }
  }
}

extension Node {
  /// The scalar that must stand here; `nil` if there is nothing, or, with a report, something else.
  func scalar(_ diagnostics: inout Diagnostics) -> Scalar? {
    switch content {
    case .scalar(let scalar): return scalar
    case .empty: return nil
    case .list, .mapping:
      diagnostics.report(.wrongType("one value", found: self))
      return nil
    }
  }

  /// The entries that must stand here; `nil` as above.
  func mapping(_ diagnostics: inout Diagnostics, expected: String = "keys and values")
    -> Mapping?
  {
    switch content {
    case .mapping(let mapping): return mapping
    case .empty: return nil
    case .list, .scalar:
      diagnostics.report(.wrongType(expected, found: self))
      return nil
    }
  }

  /// Several values: a list, a single value, or a cell with `|` between them.
  var items: [Node] {
    switch content {
    case .empty: return []
    case .list(let items): return items
    case .mapping: return [self]
    case .scalar(let scalar):
      guard scalar.isCell, scalar.text.utf8.contains(UInt8(ascii: "|")) else { return [self] }
      return parts(of: scalar.text, at: "|")
    }
  }

  /// The parts of a cell, each with its own place; one without text is empty, so that it counts
  /// where the order counts.
  func parts(of text: String, at separator: Unicode.Scalar) -> [Node] {
    let scalars = text.unicodeScalars
    // A quoted cell is wider than its text, and where a part of it stands is not known.
    let isAsWritten = scalars.count == Int(place.width)
    let parts = scalars.split(separator: separator, omittingEmptySubsequences: false)
    return parts.map { part in
      let blanks = part.prefix { $0 == " " }.count
      let text = Substring(part).trimmingBlanks()
      var place = self.place
      if isAsWritten {
        let offset = scalars.distance(from: scalars.startIndex, to: part.startIndex)
        place.column += UInt32(offset + blanks)
        place.width = UInt32(text.unicodeScalars.count)
      }
      let content: Content = text.isEmpty ? .empty : .scalar(Scalar(text: text, isCell: true))
      return Node(place: place, content: content)
    }
  }
}

extension Substring {
  func trimmingBlanks() -> String {
    // Bytes decide: a blank with a combining mark behind it is a blank.
    var rest = utf8[...]
    while rest.first == 0x20 { rest.removeFirst() }
    while rest.last == 0x20 { rest.removeLast() }
    return String(Substring(rest))
  }
}

// MARK: - Plain values

/// Any text.
let text = ValueReader<Text> { node, diagnostics in
  guard let scalar = node.scalar(&diagnostics) else { return nil }
  if scalar.losesComment { diagnostics.report(.swallowedComment(at: node.place)) }
  return Text(scalar.text, at: node.place)
}

/// Texts of a list, or one.
let texts = several(text)

/// An id of another record.
let reference: ValueReader<Reference> = scalar { text, _, _ in text }

/// Ids of other records.
let references = several(reference)

/// A list of what `reader` reads, or one of it.
func several<Value>(_ reader: ValueReader<Value>) -> ValueReader<[Value]> {
  ValueReader { node, diagnostics in
    let items = node.items
    var values: [Value] = []
    // Lists make up most of what a portfolio keeps in memory; growing would leave half of it empty.
    values.reserveCapacity(items.count)
    for item in items {
      if let value = reader.read(item, &diagnostics) { values.append(value) }
    }
    return values
  }
}

let flag: ValueReader<Located<Bool>> = scalar { text, place, diagnostics in
  switch text {
  case "true", "yes": return true
  case "false", "no": return false
  default:
    diagnostics.report(.badChoice(text, among: ["true", "false"], at: place))
    return nil
  }
}

let day: ValueReader<Day> = scalar { text, place, diagnostics in
  guard let date = CalendarDate(parsing: text) else {
    diagnostics.report(.badDate(text, at: place))
    return nil
  }
  return date
}

let period: ValueReader<Located<Period>> = scalar { text, place, diagnostics in
  guard let period = Period(parsing: text) else {
    diagnostics.report(.badPeriod(text, at: place))
    return nil
  }
  return period
}

/// A day, a month or a year by which something is due.
let dueDate: ValueReader<Located<DueDate>> = scalar { text, place, diagnostics in
  if let date = CalendarDate(parsing: text) { return DueDate(text: text, lastDay: date) }
  guard let last = Period(parsing: text)?.lastDay(in: .calendar) else {
    diagnostics.report(.badDueDate(text, at: place))
    return nil
  }
  return DueDate(text: text, lastDay: last)
}

/// One word of a closed set.
func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
  _ type: Choice.Type
) -> ValueReader<Located<Choice>> {
  scalar { text, place, diagnostics in
    if let choice = Choice(rawValue: text) { return choice }
    diagnostics.report(.badChoice(text, among: Choice.allCases.map(\.rawValue), at: place))
    return nil
  }
}

let relationshipStage: ValueReader<Located<RelationshipStage>> = scalar {
  text, place, diagnostics in
  if let stage = RelationshipStage(spelling: text) { return stage }
  let words = RelationshipStage.allCases.map(\.rawValue)
  diagnostics.report(.badChoice(text, among: words, at: place))
  return nil
}

/// A number between bounds that its field's meaning calls whole.
func wholeNumber(_ range: ClosedRange<Int>) -> ValueReader<Located<Int>> {
  scalar { text, place, diagnostics in
    guard let number = parseNumber(text, in: range, at: place, &diagnostics) else { return nil }
    if number.whole == nil { diagnostics.report(.notWhole(text, at: place)) }
    return number.whole
  }
}

/// A number between bounds, without anything said about it.
func plainNumber(_ range: ClosedRange<Int>) -> ValueReader<Located<FixedPoint>> {
  scalar { text, place, diagnostics in
    parseNumber(text, in: range, at: place, &diagnostics)
  }
}

func parseNumber(
  _ text: String, in range: ClosedRange<Int>, at place: Place, _ diagnostics: inout Diagnostics
) -> FixedPoint? {
  guard let value = FixedPoint(parsing: text) else {
    diagnostics.report(.badNumber(text, decimals: 4, isShare: range == 0...1, at: place))
    return nil
  }
  guard value >= FixedPoint(range.lowerBound), value <= FixedPoint(range.upperBound) else {
    diagnostics.report(.outOfRange(text, range, at: place))
    return nil
  }
  return value
}
