import KeyfolioCore
import Synchronization

/// A record of the index for the search: JSON with its texts told apart, each by its number in a
/// table.
struct IndexRecord: Sendable, Equatable {
  /// All that stands between the texts, one after the other.
  fileprivate var frame: [UInt8] = []
  /// For each text where in the frame it belongs.
  fileprivate var places: [Int] = []
  fileprivate var texts: [Int] = []

  init(_ record: JSON, _ table: IndexTexts) { add(record, table) }

  private mutating func add(_ value: JSON, _ table: IndexTexts) {
    switch value {
    case .string(let text):
      places.append(frame.count)
      texts.append(table.number(of: text))
    case .array(let items):
      frame.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { frame.append(UInt8(ascii: ",")) }
        add(item, table)
      }
      frame.append(UInt8(ascii: "]"))
    default: frame += value.line.utf8
    }
  }
}

/// The texts of an index, each once. Numbers are good for nothing but comparing: which one a text
/// gets depends on who came first. A class, because records are made side by side.
final class IndexTexts: Sendable {
  /// All texts as JSON, one after the other.
  struct Table: Sendable {
    fileprivate var numbers: [String: Int] = [:]
    fileprivate var json: [UInt8] = []
    /// Where each begins, and the end of the last.
    fileprivate var starts = [0]

    var count: Int { numbers.count }

    fileprivate subscript(number: Int) -> ArraySlice<UInt8> {
      json[starts[number]..<starts[number + 1]]
    }

    fileprivate func length(_ number: Int) -> Int { starts[number + 1] - starts[number] }
  }

  private let state = Mutex(Table())

  var table: Table { state.withLock(\.self) }

  func number(of text: String) -> Int {
    state.withLock { table in
      if let known = table.numbers[text] { return known }
      var buffer = TextBuffer()
      JSON.write(text, into: &buffer)
      let number = table.count
      table.numbers[text] = number
      table.json += buffer.bytes
      table.starts.append(table.json.count)
      return number
    }
  }

  func forgetAll() { state.withLock { $0 = Table() } }
}

/// Texts that occur more than once in a list of records, so that they are written once.
///
/// Plans are written after one pattern, so their headings, and the titles of people, come back in
/// every account. Each such text is written once, and its number wherever it stands.
struct RepeatedTexts {
  private let table: IndexTexts.Table
  /// The most frequent first, because its number is the shortest.
  private let repeated: [Int]
  /// By its number in the table the number that is written for a text; -1 for one that stands once.
  private let written: [Int]

  init(in records: [IndexRecord], _ table: IndexTexts.Table) {
    self.table = table
    var counts = [Int](repeating: 0, count: table.count)
    var order: [Int] = []
    for record in records {
      for text in record.texts {
        if counts[text] == 0 { order.append(text) }
        counts[text] += 1
      }
    }
    // A number and its place in the table cost about as much as a few letters; two quotes more than
    // the text itself.
    let worth = order.enumerated().filter { counts[$1] > 1 && table.length($1) > 4 + 2 }
    repeated = worth.sorted { a, b in
      let (x, y) = (counts[a.element], counts[b.element])
      return x != y ? x > y : a.offset < b.offset
    }.map(\.element)
    var written = [Int](repeating: -1, count: table.count)
    for (number, text) in repeated.enumerated() { written[text] = number }
    self.written = written
  }

  /// Writes the texts themselves, as a list.
  func write(into buffer: inout TextBuffer) {
    buffer.append("[")
    for (index, text) in repeated.enumerated() {
      if index > 0 { buffer.append(",") }
      buffer.append(table[text])
    }
    buffer.append("]")
  }

  /// Writes a record with numbers in place of the texts that have one.
  func write(_ record: IndexRecord, into buffer: inout TextBuffer) {
    // An index has tens of thousands of these pieces.
    record.frame.withUnsafeBufferPointer { frame in
      table.json.withUnsafeBufferPointer { json in
        var start = 0
        for (place, text) in zip(record.places, record.texts) {
          buffer.bytes.append(contentsOf: frame[start..<place])
          if written[text] >= 0 {
            buffer.append(String(written[text]))
          } else {
            buffer.bytes.append(contentsOf: json[table.starts[text]..<table.starts[text + 1]])
          }
          start = place
        }
        buffer.bytes.append(contentsOf: frame[start...])
      }
    }
  }
}
