/// A path below a folder, compared byte by byte.
///
/// Two texts that look alike, one with `ü` as one scalar and one as two, are equal to `String` and
/// different files to most file systems; taking one for the other would lose a file.
struct BytePath: Hashable, Comparable, Sendable {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  /// What is above the last slash; `nil` for a path at the root.
  var folder: BytePath? {
    guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    return BytePath(String(text[..<slash]))
  }

  func appending(_ name: String) -> BytePath {
    BytePath(text + "/" + name)
  }

  /// Whether a folder can hold a file of this path: segments that are names, and nothing in them
  /// that would break a line of the manifest.
  var isWellFormed: Bool {
    if text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return false }
    return text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
  }

  static func == (a: BytePath, b: BytePath) -> Bool {
    a.text.utf8.elementsEqual(b.text.utf8)
  }

  static func < (a: BytePath, b: BytePath) -> Bool {
    a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var text = self.text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
