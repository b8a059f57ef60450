import KeyfolioCore

/// Texts that occur more than once in a list of records, so that they are written once.
///
/// Plans are written after one pattern, so their headings, and the titles of people, come back in
/// every account. Each such text is written once, and its number wherever it stands.
struct RepeatedTexts {
  /// The most frequent first, because its number is the shortest.
  let texts: [String]
  private let numbers: [String: Int]

  init(in records: [JSON]) {
    var counts: [String: Int] = [:]
    var order: [String] = []
    func count(_ record: JSON) {
      switch record {
      case .string(let text):
        if counts[text, default: 0] == 0 { order.append(text) }
        counts[text, default: 0] += 1
      case .array(let items): items.forEach(count)
      default: break
      }
    }
    records.forEach(count)
    // A number and its place in the table cost about as much as a few letters.
    let worth = order.enumerated().filter { counts[$0.element, default: 0] > 1 }
      .filter { $0.element.utf8.count > 4 }
    texts = worth.sorted { a, b in
      let (x, y) = (counts[a.element, default: 0], counts[b.element, default: 0])
      return x != y ? x > y : a.offset < b.offset
    }.map(\.element)
    numbers = Dictionary(
      zip(texts, texts.indices), uniquingKeysWith: { first, _ in first })
  }

  /// A record with numbers in place of the texts that have one.
  func numbered(_ record: JSON) -> JSON {
    switch record {
    case .string(let text): numbers[text].map { .integer(Int64($0)) } ?? record
    case .array(let items): .array(items.map(numbered))
    default: record
    }
  }
}
