/// A JSON value whose objects keep the order in which they were written.
public indirect enum JSON: Equatable, Sendable {
  case null
  case bool(Bool)
  case integer(Int64)
  /// A finite number; anything else is written as `null`.
  case number(Double)
  /// Digits that are already JSON, such as those of a fixed-point number.
  case literal(String)
  case string(String)
  case array([JSON])
  case object([Member])

  public struct Member: Equatable, Sendable {
    public var name: String
    public var value: JSON

    public init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// An object of the pairs whose value is known.
  public static func object(_ pairs: KeyValuePairs<String, JSON?>) -> JSON {
    .object(pairs.compactMap { pair in pair.value.map { Member(pair.key, $0) } })
  }

  /// Two-space indented text with a final newline.
  public var text: String {
    var buffer = TextBuffer()
    write(into: &buffer, indent: "")
    buffer.append("\n")
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  /// The same on one line, without a blank that is not part of a text.
  public var line: String {
    var buffer = TextBuffer()
    writeLine(into: &buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  public func writeLine(into buffer: inout TextBuffer) {
    switch self {
    case .null: buffer.append("null")
    case .bool(let value): buffer.append(value ? "true" : "false")
    case .integer(let value): buffer.append(String(value))
    case .number(let value): buffer.append(value.isFinite ? Self.shortest(value) : "null")
    case .literal(let digits): buffer.append(digits)
    case .string(let value): Self.write(value, into: &buffer)
    case .array(let items):
      buffer.append("[")
      for (index, item) in items.enumerated() {
        if index > 0 { buffer.append(",") }
        item.writeLine(into: &buffer)
      }
      buffer.append("]")
    case .object(let members):
      buffer.append("{")
      for (index, member) in members.enumerated() {
        if index > 0 { buffer.append(",") }
        Self.write(member.name, into: &buffer)
        buffer.append(":")
        member.value.writeLine(into: &buffer)
      }
      buffer.append("}")
    }
  }

  private func write(into buffer: inout TextBuffer, indent: String) {
    switch self {
    case .null, .bool, .integer, .number, .literal, .string: writeLine(into: &buffer)
    case .array(let items):
      Self.writeList(items, "[", "]", into: &buffer, indent: indent) { item, buffer, indent in
        item.write(into: &buffer, indent: indent)
      }
    case .object(let members):
      Self.writeList(members, "{", "}", into: &buffer, indent: indent) { member, buffer, indent in
        Self.write(member.name, into: &buffer)
        buffer.append(": ")
        member.value.write(into: &buffer, indent: indent)
      }
    }
  }

  private static func writeList<Item>(
    _ items: [Item], _ open: String, _ close: String, into buffer: inout TextBuffer,
    indent: String, _ write: (Item, inout TextBuffer, String) -> Void
  ) {
    guard !items.isEmpty else {
      buffer.append(open + close)
      return
    }
    let inner = indent + "  "
    buffer.append(open)
    for (index, item) in items.enumerated() {
      buffer.append(index == 0 ? "\n" : ",\n")
      buffer.append(inner)
      write(item, &buffer, inner)
    }
    buffer.append("\n" + indent + close)
  }

  /// The shortest digits that read back as the same number, whole numbers without a point.
  private static func shortest(_ value: Double) -> String {
    value.rounded() == value && value.magnitude < 1e15 ? String(Int64(value)) : "\(value)"
  }

  /// Writes a text between its quotes.
  public static func write(_ value: String, into buffer: inout TextBuffer) {
    var value = value
    buffer.append("\"")
    // Most texts hold nothing to escape, and go over whole.
    let isPlain = value.withUTF8 { bytes in
      guard bytes.allSatisfy(Self.isPlain) else { return false }
      buffer.bytes.append(contentsOf: bytes)
      return true
    }
    if !isPlain { for scalar in value.unicodeScalars { write(scalar, into: &buffer) } }
    buffer.append("\"")
  }

  private static func write(_ scalar: Unicode.Scalar, into buffer: inout TextBuffer) {
    switch scalar {
    case "\"": buffer.append("\\\"")
    case "\\": buffer.append("\\\\")
    case "\n": buffer.append("\\n")
    case "\r": buffer.append("\\r")
    case "\t": buffer.append("\\t")
    // `<`, `>`, `&` and the two line separators are escaped so that the text is also safe
    // inside a script element.
    case "<", ">", "&", "\u{2028}", "\u{2029}", "\u{0}"..."\u{1F}": buffer.append(escape(scalar))
    default: buffer.bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
    }
  }

  /// Whether a byte begins nothing that is escaped; line separators begin with 0xE2.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0xE2, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "&"):
      false
    default: true
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
