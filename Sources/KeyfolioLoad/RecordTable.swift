import KeyfolioCore
import KeyfolioModel

/// How one kind of record is read: each field once, with its key and its reader.
struct RecordTable<Record: Sendable>: Sendable {
  /// For messages: "an action".
  let kind: String
  let fields: [RecordField<Record>]
  private let positions: [String: Int]
  private let blank: @Sendable () -> Record
  /// Fills in what follows from the rest and reports what must not be missing; false drops the
  /// record.
  private let finish: @Sendable (inout Record, Node, inout Diagnostics) -> Bool

  init(
    _ kind: String, blank: @escaping @Sendable () -> Record, fields: [RecordField<Record>],
    finish: @escaping @Sendable (inout Record, Node, inout Diagnostics) -> Bool = { _, _, _ in
      true
    }
  ) {
    self.kind = kind
    self.fields = fields
    self.blank = blank
    self.finish = finish
    var positions: [String: Int] = [:]
    for (index, field) in fields.enumerated() { positions[field.key] = index }
    self.positions = positions
  }

  /// Reads one record; `nil` for nothing and, with a report, for what is no record.
  func read(_ node: Node, _ diagnostics: inout Diagnostics) -> Record? {
    guard let mapping = node.mapping(&diagnostics, expected: "the fields of \(kind)") else {
      return nil
    }
    var record = blank()
    read(mapping, into: &record, &diagnostics)
    return finish(&record, node, &diagnostics) ? record : nil
  }

  func read(_ mapping: Node.Mapping, into record: inout Record, _ diagnostics: inout Diagnostics) {
    for entry in mapping.entries {
      if let position = positions[entry.key] {
        fields[position].read(entry.value, &record, &diagnostics)
      } else {
        let known = fields.map(\.key)
        diagnostics.report(.unknownKey(entry, of: kind, known: known, in: mapping))
      }
    }
  }

  var reader: ValueReader<Record> { ValueReader(read) }
  var listReader: ValueReader<[Record]> { several(reader) }
}

/// One field of a record.
struct RecordField<Record>: Sendable {
  let key: String
  /// The keys inside it, where the file nests what the model keeps flat.
  var nested: [String] = []
  /// Whether another key holds the same.
  var isAlias = false
  let read: @Sendable (Node, inout Record, inout Diagnostics) -> Void
}

/// A field that may be unknown.
func field<Record, Value>(
  _ key: String, _ path: FieldPath<Record, Value?>, _ reader: ValueReader<Value>
) -> RecordField<Record> {
  RecordField(key: key) { node, record, diagnostics in
    record[keyPath: path] = reader.read(node, &diagnostics)
  }
}

/// A field that keeps its default where nothing can be read.
func field<Record, Value>(
  _ key: String, _ path: FieldPath<Record, Value>, _ reader: ValueReader<Value>
) -> RecordField<Record> {
  RecordField(key: key) { node, record, diagnostics in
    if let value = reader.read(node, &diagnostics) { record[keyPath: path] = value }
  }
}

/// A list that several keys may add to.
func gathering<Record, Value>(
  _ key: String, _ path: FieldPath<Record, [Value]>, _ reader: ValueReader<[Value]>,
  isAlias: Bool = false
) -> RecordField<Record> {
  RecordField(key: key, isAlias: isAlias) { node, record, diagnostics in
    record[keyPath: path] += reader.read(node, &diagnostics) ?? []
  }
}

/// Fields that stand under a common key in the file.
func group<Record: Sendable>(
  _ key: String, _ fields: [RecordField<Record>]
) -> RecordField<Record> {
  let known = fields.map(\.key)
  return RecordField(key: key, nested: known) { node, record, diagnostics in
    guard let mapping = node.mapping(&diagnostics, expected: "the fields of \(key)") else {
      return
    }
    for entry in mapping.entries {
      if let field = fields.first(where: { $0.key == entry.key }) {
        field.read(entry.value, &record, &diagnostics)
      } else {
        diagnostics.report(.unknownKey(entry, of: "'\(key)'", known: known, in: mapping))
      }
    }
  }
}

/// Reads a mapping whose keys the author chose: `{wallet: 9, growth: 3}`.
func keyed<Value, Part>(
  _ reader: ValueReader<Value>, expected: String,
  _ part: @escaping @Sendable (Text, Value, inout Diagnostics) -> Part?
) -> ValueReader<[Part]> {
  ValueReader { node, diagnostics in
    guard let mapping = node.mapping(&diagnostics, expected: expected) else { return nil }
    var parts: [Part] = []
    parts.reserveCapacity(mapping.entries.count)
    for entry in mapping.entries {
      if mapping.isFlow, entry.hasNoColon {
        diagnostics.report(.swallowedComma(entry))
      } else if let value = reader.read(entry.value, &diagnostics),
        let part = part(Text(entry.key, at: entry.keyPlace), value, &diagnostics)
      {
        parts.append(part)
      }
    }
    return parts
  }
}

/// A record with a name and an id that follows from it.
protocol Named: Identified {
  var id: Text { get set }
  var name: Text { get set }
}

extension RecordTable where Record: Named {
  /// The name must be there, and what `finish` asks for; the id is the name's slug unless given.
  init(
    named kind: String, blank: @escaping @Sendable () -> Record, fields: [RecordField<Record>],
    finish: @escaping @Sendable (Node, inout Diagnostics) -> Void = { _, _ in }
  ) {
    self.init(kind, blank: blank, fields: fields) { record, node, diagnostics in
      guard record.name != .missing else {
        diagnostics.report(.missingName(of: kind, at: node.place))
        return false
      }
      if record.id == .missing { record.id = record.name.map(identifier) }
      finish(node, &diagnostics)
      return true
    }
  }
}

extension Node {
  /// Reports the fields of a record that must be there and are not. One that is there and cannot be
  /// read has been reported by its reader.
  func need(_ keys: String..., in diagnostics: inout Diagnostics) {
    guard case .mapping(let mapping) = content else { return }
    for key in keys where mapping[key]?.isBlank ?? true {
      diagnostics.report(.missingField(key, at: place))
    }
  }

  private var isBlank: Bool {
    switch content {
    case .empty: true
    case .scalar(let scalar): scalar.isCell && scalar.text[...].trimmingBlanks().isEmpty
    case .list, .mapping: false
    }
  }
}

/// A record with a name and no id.
func mustHaveName<Record>(_ kind: String, _ path: FieldPath<Record, Text>)
  -> @Sendable (inout Record, Node, inout Diagnostics) -> Bool
{
  { record, node, diagnostics in
    if record[keyPath: path] == .missing {
      diagnostics.report(.missingName(of: kind, at: node.place))
    }
    return record[keyPath: path] != .missing
  }
}

/// The id of a record that has only a name. A name without a Latin letter gets its bytes' hash, so
/// that the id stays the same from build to build.
func identifier(_ name: String) -> String {
  let slug = slug(name)
  if !slug.isEmpty { return slug }
  var hash: UInt32 = 2_166_136_261
  for byte in name.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
  return "n" + String(hash, radix: 16)
}
