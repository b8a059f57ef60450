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
    return parse(scalar.text, node.place, &diagnostics).map { Located($0, at: node.place) }
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
      return scalar.text.split(separator: "|").map { part in
        let text = part.trimmingBlanks()
        return Node(place: place, content: .scalar(Scalar(text: text, isCell: true)))
      }
    }
  }
}

extension Substring {
  func trimmingBlanks() -> String {
    var rest = self
    while rest.utf8.first == 0x20 { rest.removeFirst() }
    while rest.utf8.last == 0x20 { rest.removeLast() }
    return String(rest)
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
let reference = text

/// A list of what `reader` reads, or one of it.
func several<Value>(_ reader: ValueReader<Value>) -> ValueReader<[Value]> {
  ValueReader { node, diagnostics in
    var values: [Value] = []
    for item in node.items {
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
    diagnostics.report(.badDate(text, at: place))
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

/// A number between bounds, without anything said about it.
func plainNumber(_ range: ClosedRange<Int>) -> ValueReader<Located<FixedPoint>> {
  scalar { text, place, diagnostics in
    parseNumber(text, in: range, at: place, &diagnostics)
  }
}

private func parseNumber(
  _ text: String, in range: ClosedRange<Int>, at place: Place, _ diagnostics: inout Diagnostics
) -> FixedPoint? {
  guard let value = FixedPoint(parsing: text) else {
    diagnostics.report(.badNumber(text, at: place))
    return nil
  }
  guard value >= FixedPoint(range.lowerBound), value <= FixedPoint(range.upperBound) else {
    diagnostics.report(.outOfRange(text, range, at: place))
    return nil
  }
  return value
}

// MARK: - Ratings and figures

/// A number, bare or with `by`, `as_of`, `source`, `verified`, `audience`.
func number(_ range: ClosedRange<Int> = 0...1_000_000_000) -> ValueReader<Number> {
  rated(plainNumber(range))
}

/// An amount of money that cannot be negative.
let amount: ValueReader<Amount> = rated(
  scalar { text, place, diagnostics in
    guard let money = parseMoney(text, at: place, &diagnostics) else { return nil }
    guard money >= .zero else {
      diagnostics.report(.negativeAmount(text, at: place))
      return nil
    }
    return money
  })

/// An amount that may be negative, such as a contribution.
let signedAmount: ValueReader<Amount> = rated(scalar(parseMoney))

@Sendable
private func parseMoney(_ text: String, at place: Place, _ diagnostics: inout Diagnostics)
  -> Money?
{
  guard let money = Money(parsing: text) else {
    diagnostics.report(.badNumber(text, at: place))
    return nil
  }
  return money
}

/// What one or several of our raters think.
func opinion(_ range: ClosedRange<Int> = 0...10) -> ValueReader<Opinion> {
  let one = number(range)
  return ValueReader { node, diagnostics in
    Opinion(node.items.compactMap { one.read($0, &diagnostics) })
  }
}

private let ratedKeys = ["value", "by", "as_of", "source", "verified", "audience"]

private func rated<Value: Sendable & Equatable>(
  _ plain: ValueReader<Located<Value>>
) -> ValueReader<Rated<Value>> {
  ValueReader { node, diagnostics in
    guard case .mapping(let mapping) = node.content else {
      return plain.read(node, &diagnostics).map(Rated.init)
    }
    for entry in mapping.entries where !ratedKeys.contains(entry.key) {
      diagnostics.report(.unknownKey(entry, of: "a rated value", known: ratedKeys, in: mapping))
    }
    guard let value = mapping["value"].flatMap({ plain.read($0, &diagnostics) }) else {
      if mapping["value"] == nil { diagnostics.report(.missingField("value", at: node.place)) }
      return nil
    }
    var rated = Rated(value)
    rated.by = mapping["by"].flatMap { text.read($0, &diagnostics) }
    rated.asOf = mapping["as_of"].flatMap { day.read($0, &diagnostics) }
    rated.source = mapping["source"].flatMap { text.read($0, &diagnostics) }
    rated.verified = mapping["verified"].flatMap {
      choice(Verification.self).read($0, &diagnostics)
    }
    rated.audience = mapping["audience"].flatMap { audienceMark.read($0, &diagnostics) }
    return rated
  }
}

/// One word, or a list of editions.
let audienceMark = ValueReader<AudienceMark> { node, diagnostics in
  let word = choice(Audience.self)
  switch node.content {
  case .empty: return nil
  case .scalar(let scalar) where !(scalar.isCell && scalar.text.hasPrefix("[")):
    return word.read(node, &diagnostics).map { .atLeast($0.value, $0.place) }
  case .scalar(let scalar):
    // A cell of a table writes the list as YAML would: `[leadership]`.
    let inner = scalar.text.dropFirst().dropLast().split(separator: ",")
    let words = inner.compactMap { part in
      let cell = Node.Scalar(text: part.trimmingBlanks(), isCell: true)
      return word.read(Node(place: node.place, content: .scalar(cell)), &diagnostics)?.value
    }
    return .only(words, node.place)
  case .list(let items):
    return .only(items.compactMap { word.read($0, &diagnostics)?.value }, node.place)
  case .mapping:
    diagnostics.report(.wrongType("an audience or a list of them", found: node))
    return nil
  }
}
