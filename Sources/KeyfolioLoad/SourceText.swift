import KeyfolioCore

/// Larger files are refused before anything parses them.
private let megabyteLimit = 8

/// The bytes of a file as UTF-8 text without a byte order mark; `nil`, with a report, for what is
/// too large or in another encoding.
func sourceText(_ bytes: [UInt8], file: FileID, _ diagnostics: inout Diagnostics)
  -> ArraySlice<UInt8>?
{
  guard bytes.count <= megabyteLimit << 20 else {
    diagnostics.report(.fileTooLarge(megabyteLimit, at: Place(file: file)))
    return nil
  }
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
    diagnostics.report(.wrongEncoding(at: Place(file: file)))
    return nil
  }
  if let bad = firstInvalidByte(bytes) {
    diagnostics.report(.invalidUTF8(at: place(of: bad, in: bytes, file: file)))
    return nil
  }
  return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
}

/// The offset of the first byte that is not part of valid UTF-8.
private func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
  let isASCII = bytes.withUnsafeBufferPointer { buffer in
    // Eight bytes at a time: most files are ASCII and need no decoding at all.
    let raw = UnsafeRawBufferPointer(buffer)
    var index = 0
    while index + 8 <= raw.count {
      if raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 != 0 {
        return false
      }
      index += 8
    }
    return raw[index...].allSatisfy { $0 < 0x80 }
  }
  if isASCII { return nil }
  var decoder = UTF8()
  var iterator = CountingIterator(bytes: bytes)
  while true {
    let start = iterator.offset
    switch decoder.decode(&iterator) {
    case .scalarValue: continue
    case .emptyInput: return nil
    case .error: return start
    }
  }
}

private struct CountingIterator: IteratorProtocol {
  let bytes: [UInt8]
  var offset = 0

  mutating func next() -> UInt8? {
    guard offset < bytes.count else { return nil }
    defer { offset += 1 }
    return bytes[offset]
  }
}

/// Line and column of a byte, the column in Unicode scalars.
private func place(of offset: Int, in bytes: [UInt8], file: FileID) -> Place {
  var place = Place(file: file)
  for byte in bytes[..<offset] {
    if byte == 0x0A {
      place.line += 1
      place.column = 1
    } else if byte & 0xC0 != 0x80 {
      place.column += 1
    }
  }
  return place
}
