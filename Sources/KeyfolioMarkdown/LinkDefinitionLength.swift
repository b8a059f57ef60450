/// The bytes of address and title behind `[label]:`, at least, and how many were read to find out.
/// Quote marks at the starts of lines are passed over like spaces.
func linkDefinitionLength(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> (
  kept: Int, scanned: Int
) {
  let address = skipSpace(text, start)
  let addressEnd = skipAddress(text, address)
  let title = skipSpace(text, addressEnd)
  guard title < text.count, let closer = closer(of: text[title]) else {
    return (addressEnd - address, title - start)
  }
  var index = title + 1
  while index < text.count, !isBlankLine(text, index) {
    if text[index] == closer { return (index + 1 - address, index + 1 - start) }
    index += text[index] == UInt8(ascii: "\\") ? 2 : 1
  }
  // What does not close before a blank line is no title.
  return (addressEnd - address, min(index, text.count) - start)
}

private func skipAddress(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
  var index = start
  if index < text.count, text[index] == UInt8(ascii: "<") {
    while index < text.count, text[index] != 0x0A, text[index] != 0x0D,
      text[index] != UInt8(ascii: ">")
    {
      index += 1
    }
    return min(index + 1, text.count)
  }
  while index < text.count, text[index] > 0x20 { index += 1 }
  return index
}

private func skipSpace(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
  var index = start
  while index < text.count, text[index] <= 0x20 || text[index] == UInt8(ascii: ">") { index += 1 }
  return index
}

private func closer(of opener: UInt8) -> UInt8? {
  switch opener {
  case UInt8(ascii: "\""), UInt8(ascii: "'"): opener
  case UInt8(ascii: "("): UInt8(ascii: ")")
  default: nil
  }
}

private func isBlankLine(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
  guard text[index] == 0x0A, index + 1 < text.count else { return false }
  return text[index + 1] == 0x0A || text[index + 1] == 0x0D
}
