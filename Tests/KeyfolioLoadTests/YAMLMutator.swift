import KeyfolioTesting

/// Makes YAML, more or less, out of real files and out of nothing.
struct YAMLMutator {
  private var random: SeededRandom
  private static let signs =
    [
      ":", ": ", "-", "- ", "#", " #", " # ", "'", "\"", "''", "[", "]", "{", "}", ",", ", ", "&",
      "*", "!", "|", ">", ">-", "|+", "%", "@", "`", "\\", "\\n", "\\\n", "\\x41", "\t", "\r\n",
      "\r", "\n", "\n\n", " \n", "\n  ", "\n    ", " ", "  ", "é", "\u{85}", "\u{2028}", "\u{FEFF}",
      "~", "null", "? ", "...", "---", "\n---\n", "=", "<<: ", "#\n", "\n# c\n", "\n  # c\n",
      "\u{1F600}", "\u{300}",
    ].map { Array($0.utf8) }
  private static let words =
    [
      "a", "b", "c", "é", "word", "two words", "a:", "b:", "c: ", "d: ", "'k': ", "\"k\": ", "~",
      "null", "- ", "- ", "- a: ", "[", "]", "{", "}", ", ", "'x y'", "\"x y\"", "'it''s'",
      "\"\\u00e9\\n\"", "\"\\e\\_\\N\\L\\P\\t\\r\"", "'x\n  y'", "\"x\\\n  y\"", " #x", " # x",
      "|\n", ">\n", ">-\n", "|-\n",
      "|+\n", "-", ":", "'", "\"", "#", "http://x/?y#z", "{a: 1, b: x}", "[1, 2]", "[a, 'b']",
    ].map { Array($0.utf8) }

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  /// Some lines of a file with a few faults.
  mutating func mutation(of samples: [[UInt8]]) -> [UInt8] {
    let sample = samples[pick(samples.count)]
    let lines = sample.split(separator: 0x0A, omittingEmptySubsequences: false)
    let first = pick(3) == 0 ? pick(lines.count) : 0
    var bytes = Array(lines[first...].prefix(4 + pick(16)).joined(separator: [0x0A]))
    if pick(3) > 0 { bytes.append(0x0A) }
    for _ in 0..<(pick(2) == 0 ? 1 : 1 + pick(4)) {
      if pick(2) == 0 { changeLine(&bytes) } else { changeByte(&bytes) }
    }
    return bytes
  }

  /// Lines of random indentation with random words.
  mutating func invention() -> [UInt8] {
    var bytes: [UInt8] = []
    let step = 1 + pick(2)
    for _ in 0..<(1 + pick(8)) {
      bytes += [UInt8](repeating: 0x20, count: pick(3) * step)
      for _ in 0..<(pick(6) == 0 ? 0 : 1 + pick(3)) { bytes += Self.words[pick(Self.words.count)] }
      if pick(12) == 0 { bytes += Self.signs[pick(Self.signs.count)] }
      bytes.append(0x0A)
    }
    if pick(4) == 0 { bytes.removeLast() }
    return bytes
  }

  private mutating func changeByte(_ bytes: inout [UInt8]) {
    let position = pick(bytes.count + 1)
    switch pick(5) {
    case 0 where position < bytes.count: bytes.remove(at: position)
    case 1 where position < bytes.count: bytes.insert(bytes[position], at: position)
    case 2 where position < bytes.count: bytes[position] = UInt8(0x20 + pick(0x5F))
    default: bytes.insert(contentsOf: Self.signs[pick(Self.signs.count)], at: position)
    }
  }

  private mutating func changeLine(_ bytes: inout [UInt8]) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
    let position = pick(lines.count)
    switch pick(6) {
    case 0: lines.remove(at: position)
    case 1: lines.insert(lines[position], at: pick(lines.count))
    case 2: lines[position].insert(contentsOf: [0x20, 0x20].prefix(1 + pick(2)), at: 0)
    case 3: lines[position] = Array(lines[position].dropFirst(1 + pick(2)))
    case 4: lines[position] += Self.signs[pick(Self.signs.count)]
    default:
      let blanks = lines[position].prefix { $0 == 0x20 || $0 == 0x2D }.count
      lines[position].insert(contentsOf: Self.signs[pick(Self.signs.count)], at: blanks)
    }
    bytes = Array(lines.joined(separator: [0x0A]))
  }

  private mutating func pick(_ count: Int) -> Int {
    count < 1 ? 0 : Int.random(in: 0..<count, using: &random)
  }
}
