/// The cells of a CSV text, read by the letter of RFC 4180; `nil` for what that does not allow: a
/// bare line end, a quote in the middle of a cell, a cell that is never closed.
public func csvRows(_ bytes: [UInt8]) -> [[String]]? {
  let (comma, quote, cr, lf) = (UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(0x0D), UInt8(0x0A))
  var rows: [[String]] = []
  var row: [String] = []
  var index = 0
  while index < bytes.count {
    var cell: [UInt8] = []
    if bytes[index] == quote {
      index += 1
      while true {
        guard index < bytes.count else { return nil }
        if bytes[index] == quote {
          index += 1
          guard index < bytes.count, bytes[index] == quote else { break }
        }
        cell.append(bytes[index])
        index += 1
      }
    } else {
      while index < bytes.count, ![comma, cr].contains(bytes[index]) {
        guard bytes[index] != quote, bytes[index] != lf else { return nil }
        cell.append(bytes[index])
        index += 1
      }
    }
    row.append(String(decoding: cell, as: UTF8.self))
    guard index < bytes.count else { return nil }
    if bytes[index] == comma {
      index += 1
      continue
    }
    guard bytes[index] == cr, index + 1 < bytes.count, bytes[index + 1] == lf else { return nil }
    index += 2
    rows.append(row)
    row = []
  }
  return row.isEmpty ? rows : nil
}
