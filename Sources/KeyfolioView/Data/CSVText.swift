import KeyfolioCore

/// Tables as RFC 4180 has them: UTF-8, commas, CRLF, quotes where a cell needs them.
enum CSVText {
  static func appendHead(_ columns: [DataColumn], into buffer: inout TextBuffer) {
    append(columns.map { .text($0.name) }, into: &buffer)
  }

  static func append(_ row: [DataCell], into buffer: inout TextBuffer) {
    for (index, cell) in row.enumerated() {
      if index > 0 { buffer.bytes.append(comma) }
      append(cell, into: &buffer)
    }
    buffer.append("\r\n")
  }

  private static func append(_ cell: DataCell, into buffer: inout TextBuffer) {
    switch cell {
    case .unknown: break
    case .text(var text): text.withUTF8 { append($0, into: &buffer) }
    case .whole(let value): buffer.append(String(value))
    case .decimal(let value), .share(let value): buffer.append(value.description)
    case .money(let value): buffer.append(value.description)
    case .date(let value): buffer.append(value.description)
    case .flag(let value): buffer.append(value ? "true" : "false")
    }
  }

  private static func append(
    _ text: UnsafeBufferPointer<UInt8>, into buffer: inout TextBuffer
  ) {
    let isQuoted = text.contains(where: needsQuotes)
    if isQuoted { buffer.bytes.append(quote) }
    if looksLikeFormula(text) { buffer.bytes.append(UInt8(ascii: "'")) }
    for byte in text {
      switch byte {
      case quote: buffer.bytes += [quote, quote]
      // Readers of CSV stop at a NUL; the pages show it as this sign too.
      case 0: buffer.append("\u{FFFD}")
      default: buffer.bytes.append(byte)
      }
    }
    if isQuoted { buffer.bytes.append(quote) }
  }

  private static let comma = UInt8(ascii: ",")
  private static let quote = UInt8(ascii: "\"")

  /// A semicolon or a tab says nothing here, but may to a program that guesses how cells are parted.
  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case comma, quote, UInt8(ascii: ";"), 0x09, 0x0A, 0x0D: true
    default: false
    }
  }

  /// Whether a spreadsheet may take a text for a formula, by its first sign: these, and their
  /// full-width forms. Numbers are never asked: a guarded `-3` would be one no more.
  private static func looksLikeFormula(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch text.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A,
      0x0D:
      true
    // U+FF0B, U+FF0D, U+FF1D, U+FF20
    case 0xEF: fullWidthForms.contains(Array(text.prefix(3)))
    default: false
    }
  }

  private static let fullWidthForms: [[UInt8]] = ["＋", "－", "＝", "＠"].map { Array($0.utf8) }
}
