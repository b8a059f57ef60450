import KeyfolioCore

// The CSV that keyfolio reads: RFC 4180 with what spreadsheets make of it.
//
//   delimiter   `,` `;` or tab: the one that occurs most often in the header, or what a first line
//               `sep=;` says
//   line ends   LF, CRLF or a lone CR
//   quotes      a field that opens with `"` runs to the next single `"`; `""` inside is one `"`;
//               a `"` inside an unquoted field is an ordinary character: 5" pipe
//   blanks      are kept; blank lines and rows of empty cells alone are skipped
//   encoding    UTF-8, with or without a byte order mark
//
// Bytes decide, never characters: a comma with a combining mark behind it is still a comma.

/// One cell with its place. The width is that of the written form on its first line.
struct CSVCell: Equatable, Sendable {
  var text: String
  var place: Place
}

/// A table: the names of its columns and its rows, each as long as the header.
struct CSVTable: Equatable, Sendable {
  var header: [CSVCell]
  var rows: [[CSVCell]]
}

/// Reads a table, reporting what does not fit. Rows that are too long are errors and left out;
/// rows that are too short are filled with empty cells and a warning.
func readCSV(_ bytes: ArraySlice<UInt8>, file: FileID, _ diagnostics: inout Diagnostics)
  -> CSVTable
{
  var scanner = CSVScanner(bytes: bytes, file: file)
  let records = scanner.records(&diagnostics)
  let nothing = CSVTable(header: [], rows: [])
  guard let header = records.first else {
    // A header that cannot be read has been reported.
    if !scanner.hasFailed { diagnostics.report(.noHeader(at: Place(file: file))) }
    return nothing
  }
  if let sign = scanner.strangeDelimiter ?? barred(header) {
    diagnostics.report(.badDelimiter(sign.text, at: sign.place))
    return nothing
  }
  checkHeader(header, &diagnostics)
  var rows: [[CSVCell]] = []
  rows.reserveCapacity(records.count)
  let filled = records.dropFirst().filter { $0.contains { !$0.text.isEmpty } }
  // Spreadsheets end each row with as many delimiters as the longest row they ever had. One row
  // longer than the others has rather been moved along, as by a comma between thousands.
  let isUniform = filled.allSatisfy { $0.count == filled.first?.count }
  for var row in filled {
    while isUniform, row.count > header.count, row.last?.text.isEmpty == true { row.removeLast() }
    if row.count > header.count {
      diagnostics.report(
        .rowTooLong(row.count, columns: header.count, at: row[header.count].place))
      continue
    }
    if row.count < header.count, let last = row.last {
      diagnostics.report(.rowTooShort(row.count, columns: header.count, at: last.place))
      let end = CSVCell(text: "", place: last.place)
      row += [CSVCell](repeating: end, count: header.count - row.count)
    }
    rows.append(row)
  }
  return CSVTable(header: header, rows: rows)
}

/// The header of a table whose columns are divided by `|`, which divides values inside a cell.
private func barred(_ header: [CSVCell]) -> CSVCell? {
  guard header.count == 1, let bar = header[0].text.unicodeScalars.firstIndex(of: "|") else {
    return nil
  }
  let offset = header[0].text.unicodeScalars.prefix(upTo: bar).count
  var place = header[0].place
  place.column += UInt32(offset)
  place.width = 1
  return CSVCell(text: "|", place: place)
}

private func checkHeader(_ header: [CSVCell], _ diagnostics: inout Diagnostics) {
  var seen: [String: Place] = [:]
  for (index, cell) in header.enumerated() {
    if cell.text.isEmpty {
      diagnostics.report(.emptyColumnName(index + 1, at: cell.place))
    } else if let first = seen.updateValue(cell.place, forKey: cell.text) {
      diagnostics.report(.duplicateColumn(cell.text, at: cell.place, first: first))
    }
  }
}

private struct CSVScanner {
  private let bytes: ArraySlice<UInt8>
  private let file: FileID
  private var index: Int
  private var line: UInt32 = 1
  private var column: UInt32 = 1
  private var delimiter = UInt8(ascii: ",")
  /// What a `sep=` line asks for, if it is none of those that are understood.
  private(set) var strangeDelimiter: CSVCell?

  /// Whether a quote ended the reading early.
  private(set) var hasFailed = false

  init(bytes: ArraySlice<UInt8>, file: FileID) {
    self.bytes = bytes
    self.file = file
    index = bytes.startIndex
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index += 3 }
  }

  mutating func records(_ diagnostics: inout Diagnostics) -> [[CSVCell]] {
    takeDelimiter()
    var records: [[CSVCell]] = []
    while index < bytes.endIndex {
      if takeLineEnd() { continue }
      guard let record = record(&diagnostics) else {
        hasFailed = true
        return records
      }
      records.append(record)
    }
    return records
  }

  /// From a `sep=` line, which is then consumed, or by counting in the first record.
  private mutating func takeDelimiter() {
    let rest = bytes[index...]
    if rest.starts(with: Array("sep=".utf8)) {
      advance(4)
      if let sign = bytes[index...].first, [0x09, 0x2C, 0x3B].contains(sign) {
        delimiter = sign
      } else {
        let text = String(decoding: bytes[index...].prefix { $0 > 0x0D }, as: UTF8.self)
        strangeDelimiter = CSVCell(text: text, place: here)
      }
      while index < bytes.endIndex, bytes[index] != 0x0A, bytes[index] != 0x0D { advance(1) }
      _ = takeLineEnd()
      return
    }
    var counts: [UInt8: Int] = [:]
    var quoted = false
    for byte in rest {
      if byte == UInt8(ascii: "\"") { quoted.toggle() }
      if quoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      counts[byte, default: 0] += 1
    }
    var most = counts[delimiter, default: 0]
    for candidate in [UInt8(ascii: ";"), 0x09] where counts[candidate, default: 0] > most {
      (delimiter, most) = (candidate, counts[candidate, default: 0])
    }
  }

  private mutating func record(_ diagnostics: inout Diagnostics) -> [CSVCell]? {
    var cells: [CSVCell] = []
    while true {
      guard let cell = cell(&diagnostics) else { return nil }
      cells.append(cell)
      if index < bytes.endIndex, bytes[index] == delimiter {
        advance(1)
        continue
      }
      _ = takeLineEnd()
      return cells
    }
  }

  private mutating func cell(_ diagnostics: inout Diagnostics) -> CSVCell? {
    if index < bytes.endIndex, bytes[index] == UInt8(ascii: "\"") { return quoted(&diagnostics) }
    let start = index
    var place = here
    while index < bytes.endIndex, !isEnd(bytes[index]) { advance(1) }
    let written = bytes[start..<index]
    if written.first == 0x20, written.first(where: { $0 != 0x20 }) == UInt8(ascii: "\"") {
      diagnostics.report(.blankBeforeQuote(at: place))
    }
    place.width = column - place.column
    return CSVCell(text: String(decoding: written, as: UTF8.self), place: place)
  }

  private mutating func quoted(_ diagnostics: inout Diagnostics) -> CSVCell? {
    var place = here
    advance(1)
    var text: [UInt8] = []
    while index < bytes.endIndex {
      let byte = bytes[index]
      advance(1)
      guard byte == UInt8(ascii: "\"") else {
        text.append(byte)
        continue
      }
      if index < bytes.endIndex, bytes[index] == UInt8(ascii: "\"") {
        text.append(byte)
        advance(1)
        continue
      }
      if index < bytes.endIndex, !isEnd(bytes[index]) {
        diagnostics.report(.textAfterQuote(at: here))
        return nil
      }
      if place.line == line { place.width = column - place.column }
      return CSVCell(text: String(decoding: text, as: UTF8.self), place: place)
    }
    diagnostics.report(.unclosedQuote(at: place))
    return nil
  }

  private var here: Place { Place(file: file, line: line, column: column) }

  private func isEnd(_ byte: UInt8) -> Bool { byte == delimiter || byte == 0x0A || byte == 0x0D }

  /// Steps over bytes, counting columns in Unicode scalars.
  private mutating func advance(_ count: Int) {
    for _ in 0..<count where index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
  }

  private mutating func takeLineEnd() -> Bool {
    guard index < bytes.endIndex, bytes[index] == 0x0A || bytes[index] == 0x0D else {
      return false
    }
    if bytes[index] == 0x0D {
      index += 1
      if index < bytes.endIndex, bytes[index] == 0x0A { index += 1 }
      line += 1
      column = 1
    } else {
      advance(1)
    }
    return true
  }
}
