import KeyfolioCore
import KeyfolioModel

// Numbers and amounts with what their author said about them, and who may read them.

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
    diagnostics.report(.badNumber(text, decimals: 2, at: place))
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
  case .scalar(let scalar):
    guard scalar.isCell, scalar.text.utf8.contains(where: { $0 == 0x5B || $0 == 0x7C }) else {
      return word.read(node, &diagnostics).map { .atLeast($0.value, $0.place) }
    }
    // A cell of a table holds a list as other cells do, `team|leadership`, or as YAML would,
    // `[team, leadership]`.
    let signs: [Unicode.Scalar: Unicode.Scalar] = ["[": " ", "]": " ", ",": "|"]
    let plain = scalar.text.unicodeScalars.map { signs[$0] ?? $0 }
    let inner = node.parts(of: String(String.UnicodeScalarView(plain)), at: "|")
    return .only(inner.compactMap { word.read($0, &diagnostics)?.value }, node.place)
  case .list(let items):
    return .only(items.compactMap { word.read($0, &diagnostics)?.value }, node.place)
  case .mapping:
    diagnostics.report(.wrongType("an audience or a list of them", found: node))
    return nil
  }
}
