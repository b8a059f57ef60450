/// The words of a glossary, made to be found in running text.
///
/// A term is found as whole words, one blank between them. Case is not regarded in ASCII letters,
/// unless the term asks for it; where two begin at the same word the longer one counts.
public struct TermIndex: Equatable, Sendable {
  /// A word, or several, and what they stand for.
  public struct Entry: Equatable, Sendable {
    public var words: String
    /// By which the glossary knows it; several entries may share one.
    public var id: String
    public var isExact: Bool

    public init(_ words: String, id: String, isExact: Bool = false) {
      (self.words, self.id, self.isExact) = (words, id, isExact)
    }
  }

  fileprivate struct Candidate: Equatable, Sendable {
    var bytes: [UInt8]
    var id: String
    var isExact: Bool
  }

  /// By a hash of the first word in small letters; the longest first.
  fileprivate var candidates: [UInt64: [Candidate]] = [:]

  public init(_ entries: [Entry]) {
    for entry in entries {
      let bytes = Array(entry.words.utf8)
      guard let first = bytes.first, isWordByte(first) else { continue }
      let length = bytes.prefix(while: isWordByte).count
      candidates[hash(of: bytes[..<length]), default: []].append(
        Candidate(bytes: bytes, id: entry.id, isExact: entry.isExact))
    }
    for key in candidates.keys {
      candidates[key]?.sort { ($1.bytes.count, $0.id) < ($0.bytes.count, $1.id) }
    }
  }

  public var isEmpty: Bool { candidates.isEmpty }

  /// The terms of a text in order, none of them inside another.
  func matches(in text: UnsafeBufferPointer<UInt8>) -> [(range: Range<Int>, id: String)] {
    var found: [(Range<Int>, String)] = []
    var index = 0
    while index < text.count {
      let gap = gapLength(text, at: index)
      if gap > 0 {
        index += gap
        continue
      }
      var end = index
      while end < text.count, gapLength(text, at: end) == 0 { end += 1 }
      if let known = candidates[hash(of: text[index..<end])],
        let term = known.first(where: { $0.matches(text, at: index) })
      {
        found.append((index..<index + term.bytes.count, term.id))
        end = max(end, index + term.bytes.count)
      }
      index = end
    }
    return found
  }
}

extension TermIndex.Candidate {
  fileprivate func matches(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    let end = start + bytes.count
    guard end <= text.count, end == text.count || gapLength(text, at: end) > 0 else { return false }
    for offset in bytes.indices {
      let (a, b) = (bytes[offset], text[start + offset])
      guard a == b || (!isExact && small(a) == small(b)) else { return false }
    }
    return true
  }
}

/// How many bytes of what is no part of a word stand here: 0 in a word. Beyond ASCII these are the
/// signs of the block for punctuation (quotes, dashes, dots), angle quotes and the no-break space.
private func gapLength(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
  let byte = text[index]
  if byte < 0x80 { return isWordByte(byte) ? 0 : 1 }
  let next = index + 1 < text.count ? text[index + 1] : 0
  switch (byte, next) {
  case (0xE2, 0x80): return min(3, text.count - index)
  case (0xC2, 0xA0), (0xC2, 0xAB), (0xC2, 0xBB): return 2
  default: return 0
  }
}

/// Letters and digits, and everything beyond ASCII.
private func isWordByte(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
  default: false
  }
}

private func small(_ byte: UInt8) -> UInt8 {
  (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
}

/// FNV-1a; two words with the same hash are told apart by their bytes.
private func hash(of word: some Sequence<UInt8>) -> UInt64 {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in word { hash = (hash ^ UInt64(small(byte))) &* 0x100_0000_01b3 }
  return hash
}
