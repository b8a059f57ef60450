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
    var text = ""
    write(into: &text, indent: "")
    text += "\n"
    return text
  }

  /// The same in one line, for rows of which there are many.
  public var line: String {
    var text = ""
    writeLine(into: &text)
    return text
  }

  private func writeLine(into text: inout String) {
    switch self {
    case .array(let items):
      text += "["
      for (index, item) in items.enumerated() {
        if index > 0 { text += ", " }
        item.writeLine(into: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += ", " }
        Self.writeString(member.name, into: &text)
        text += ": "
        member.value.writeLine(into: &text)
      }
      text += "}"
    case .null, .bool, .integer, .number, .literal, .string: write(into: &text, indent: "")
    }
  }

  private func write(into text: inout String, indent: String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(let value): text += value.isFinite ? Self.shortest(value) : "null"
    case .literal(let digits): text += digits
    case .string(let value): Self.writeString(value, into: &text)
    case .array(let items):
      Self.writeList(items, "[", "]", into: &text, indent: indent) { item, text, indent in
        item.write(into: &text, indent: indent)
      }
    case .object(let members):
      Self.writeList(members, "{", "}", into: &text, indent: indent) { member, text, indent in
        Self.writeString(member.name, into: &text)
        text += ": "
        member.value.write(into: &text, indent: indent)
      }
    }
  }

  private static func writeList<Item>(
    _ items: [Item], _ open: String, _ close: String, into text: inout String, indent: String,
    _ write: (Item, inout String, String) -> Void
  ) {
    guard !items.isEmpty else {
      text += open + close
      return
    }
    let inner = indent + "  "
    text += open
    for (index, item) in items.enumerated() {
      text += index == 0 ? "\n" : ",\n"
      text += inner
      write(item, &text, inner)
    }
    text += "\n" + indent + close
  }

  /// The shortest digits that read back as the same number, whole numbers without a point.
  private static func shortest(_ value: Double) -> String {
    value.rounded() == value && value.magnitude < 1e15 ? String(Int64(value)) : "\(value)"
  }

  private static func writeString(_ value: String, into text: inout String) {
    text += "\""
    defer { text += "\"" }
    // Most texts hold nothing to escape, and go over whole.
    if value.utf8.allSatisfy(isPlain) {
      text += value
      return
    }
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      // `<`, `>`, `&` and the two line separators are escaped so that the text is also safe
      // inside a script element.
      case "<", ">", "&", "\u{2028}", "\u{2029}", "\u{0}"..."\u{1F}": text += escape(scalar)
      default: text.unicodeScalars.append(scalar)
      }
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
