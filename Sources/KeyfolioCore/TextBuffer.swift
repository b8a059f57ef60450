/// Bytes of UTF-8 text under construction: what templates, charts and writers append to.
@frozen
public struct TextBuffer: Sendable {
  public var bytes: [UInt8]

  @inlinable
  public init(capacity: Int = 0) {
    bytes = []
    if capacity > 0 { bytes.reserveCapacity(capacity) }
  }

  @inlinable
  public mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  @inlinable
  public mutating func append(_ more: [UInt8]) {
    bytes.append(contentsOf: more)
  }

  @inlinable
  public mutating func append(_ more: ArraySlice<UInt8>) {
    bytes.append(contentsOf: more)
  }

  @inlinable
  public mutating func append(_ html: HTML) {
    bytes.append(contentsOf: html.bytes)
  }

  /// Appends text so that it can stand between tags and inside quoted attributes: the one place
  /// where keyfolio escapes HTML. It works on bytes, because a quote followed by a combining mark
  /// is one `Character` that still ends an attribute.
  public mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { appendEscaped($0) }
  }

  /// Appends escaped bytes in runs: what needs no escape is copied at once.
  public mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices {
      guard let entity = Self.entity(text[index]) else { continue }
      bytes.append(contentsOf: text[start..<index])
      append(entity)
      start = index + 1
    }
    bytes.append(contentsOf: text[start...])
  }

  @inline(__always)
  private static func entity(_ byte: UInt8) -> String? {
    // Everything above `>` passes with one comparison.
    if byte > 0x3E { return nil }
    switch byte {
    case UInt8(ascii: "&"): return "&amp;"
    case UInt8(ascii: "<"): return "&lt;"
    case UInt8(ascii: ">"): return "&gt;"
    case UInt8(ascii: "\""): return "&quot;"
    case UInt8(ascii: "'"): return "&#39;"
    case 0: return "\u{FFFD}"
    default: return nil
    }
  }
}

/// Finished HTML. The type is the promise: only what was escaped or made by keyfolio is in it, and
/// templates refuse to leave anything else unescaped.
@frozen
public struct HTML: Hashable, Sendable {
  public var bytes: [UInt8]

  /// Takes markup that keyfolio itself made.
  @inlinable
  public init(trusted bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Plain text, escaped.
  public init(text: String) {
    var buffer = TextBuffer()
    buffer.appendEscaped(text)
    bytes = buffer.bytes
  }

  /// No markup at all.
  public static let empty = HTML(trusted: [])

  public var isEmpty: Bool { bytes.isEmpty }
}
