/// A name, packed so that two of them compare in two machine words.
///
/// Bytes 0 to 7 are in `head`, bytes 8 to 14 in the low part of `tail`, the length in its top byte.
/// A name of more than 15 bytes has 255 there and is compared as text after its first 15 bytes.
struct TemplateName: Sendable {
  let text: String
  private let head: UInt64
  private let tail: UInt64

  init(_ text: String) {
    self.text = text
    var (head, tail) = (UInt64(0), UInt64(0))
    for (index, byte) in text.utf8.prefix(15).enumerated() {
      if index < 8 {
        head |= UInt64(byte) << (8 * UInt64(index))
      } else {
        tail |= UInt64(byte) << (8 * UInt64(index - 8))
      }
    }
    let count = text.utf8.count
    self.head = head
    self.tail = tail | (count <= 15 ? UInt64(count) : 255) << 56
  }
}

extension TemplateName: Equatable {
  @inline(__always)
  static func == (a: TemplateName, b: TemplateName) -> Bool {
    guard a.head == b.head, a.tail == b.tail else { return false }
    return a.tail >> 56 != 255 || hasSameText(a, b)
  }

  @inline(never)
  private static func hasSameText(_ a: TemplateName, _ b: TemplateName) -> Bool {
    a.text.utf8.elementsEqual(b.text.utf8)
  }
}
