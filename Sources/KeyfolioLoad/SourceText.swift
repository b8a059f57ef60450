import KeyfolioCore

/// Larger files are refused before anything parses them.
private let megabyteLimit = 8

/// The bytes of a file as UTF-8 text without a byte order mark; `nil`, with a report, for what is
/// too large, in another encoding, or holds control characters.
func sourceText(_ bytes: [UInt8], file: FileID, _ diagnostics: inout Diagnostics)
  -> ArraySlice<UInt8>?
{
  guard bytes.count <= megabyteLimit << 20 else {
    diagnostics.report(.fileTooLarge(megabyteLimit, at: Place(file: file)))
    return nil
  }
  let start = bytes.prefix(2)
  // Every other byte of English text in UTF-16 is zero, with or without a byte order mark.
  if [[0xFF, 0xFE], [0xFE, 0xFF]].contains(start) || (start.count == 2 && start.contains(0)) {
    diagnostics.report(.wrongEncoding(at: Place(file: file)))
    return nil
  }
  if let problem = firstProblem(bytes) {
    let place = place(of: problem.offset, in: bytes[...], from: Place(file: file))
    if let control = problem.control {
      diagnostics.report(.controlCharacter(control, at: place))
    } else {
      diagnostics.report(.invalidUTF8(at: place))
    }
    return nil
  }
  return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
}

/// Line and column of a byte, the column in Unicode scalars.
func place(of offset: Int, in bytes: ArraySlice<UInt8>, from start: Place) -> Place {
  var place = start
  for byte in bytes.prefix(offset) {
    if byte == 0x0A {
      place.line += 1
      place.column = 1
    } else if byte & 0xC0 != 0x80 {
      place.column += 1
    }
  }
  return place
}

/// The first byte that is not part of valid UTF-8, or the first control character.
private func firstProblem(_ bytes: [UInt8]) -> (offset: Int, control: UInt8?)? {
  bytes.withUnsafeBufferPointer { buffer in
    // Most files are plain ASCII; this loop has no branches, so they take next to no time.
    var highest: UInt8 = 0
    var controls: UInt8 = 0
    for byte in buffer {
      highest |= byte
      controls |= isControl(byte) ? 1 : 0
    }
    guard highest > 0x7F || controls > 0 else { return nil }
    var index = 0
    while index < buffer.count {
      let byte = buffer[index]
      if isControl(byte) { return (index, byte) }
      if byte < 0x80 {
        index += 1
        continue
      }
      let length = sequenceLength(buffer[index...])
      if length == 0 { return (index, nil) }
      // U+0080 to U+009F but for the line end U+0085: what a wrong conversion leaves behind.
      if byte == 0xC2, buffer[index + 1] < 0xA0, buffer[index + 1] != 0x85 {
        return (index, buffer[index + 1])
      }
      index += length
    }
    return nil
  }
}

/// All but tab and line ends.
@inline(__always)
private func isControl(_ byte: UInt8) -> Bool {
  (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D) || byte == 0x7F
}

/// Of the sequence beyond ASCII that opens here, after the table of RFC 3629; 0 if it is not valid.
private func sequenceLength(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
  let length: Int
  var second: ClosedRange<UInt8> = 0x80...0xBF
  switch bytes.first ?? 0 {
  case 0xC2...0xDF: length = 2
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xE1...0xEF: length = 3
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF1...0xF3: length = 4
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  default: return 0
  }
  let rest = bytes.dropFirst().prefix(length - 1)
  guard rest.count == length - 1, let next = rest.first, second.contains(next),
    rest.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 })
  else { return 0 }
  return length
}
