/// The first byte that is not part of well-formed UTF-8; nil if all are.
func firstInvalidUTF8(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
  let raw = UnsafeRawBufferPointer(text)
  var index = 0
  while index < text.count {
    // Eight bytes at once as long as they are ASCII.
    if index + 8 <= text.count,
      raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      index += 8
      continue
    }
    let length = sequenceLength(text, at: index)
    if length == 0 { return index }
    index += length
  }
  return nil
}

/// How many bytes form the scalar that begins here; 0 if they form none. The second byte's range
/// shuts out overlong forms, surrogates and what lies beyond U+10FFFF.
private func sequenceLength(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
  let (length, second): (Int, ClosedRange<UInt8>) =
    switch text[index] {
    case 0...0x7F: (1, 0x80...0xBF)
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: (0, 0x80...0xBF)
    }
  guard length > 1 else { return length }
  guard index + length <= text.count, second.contains(text[index + 1]) else { return 0 }
  for next in (index + 2)..<(index + length) where text[next] & 0xC0 != 0x80 { return 0 }
  return length
}
