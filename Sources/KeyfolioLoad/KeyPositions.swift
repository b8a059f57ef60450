/// Finds a key among those before it: by looking in small mappings, by a table in large ones.
struct KeyPositions {
  private var table: [String: Int] = [:]
  private var counted = 0

  mutating func position(of key: String, in entries: [Node.Entry]) -> Int? {
    guard entries.count > 16 else { return entries.firstIndex { $0.key == key } }
    while counted < entries.count {
      table[entries[counted].key] = counted
      counted += 1
    }
    return table[key]
  }
}
