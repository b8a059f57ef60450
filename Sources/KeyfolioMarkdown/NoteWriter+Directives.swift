import KeyfolioCore

extension NoteWriter {
  /// Whether a code block is fenced and marked `keyfolio`; more may stand behind the word.
  func isDirective(_ node: Node) -> Bool {
    let info = node.info
    let word = "keyfolio".utf8
    guard info.count >= word.count, zip(word, info).allSatisfy(==) else { return false }
    return info.count == word.count || info[word.count] <= 0x20
  }

  mutating func directive(_ node: Node) {
    let body = node.literal
    let fence = places.start(of: node)
    var place = fence
    if !body.isEmpty { place = firstLine(of: body, below: node) ?? fence }
    let directive = Directive(
      body: String(decoding: body, as: UTF8.self), place: place,
      columnOffset: Int(place.column) - 1)
    spot(.directive(directive), at: place)
  }

  /// The place of a body's first line. The library takes away what the fence is indented by, as
  /// far as the line has it, so the line's end is what it has in common with the source.
  private mutating func firstLine(of body: UnsafeBufferPointer<UInt8>, below node: Node) -> Place? {
    let line = node.startLine
    guard line < places.lines.starts.count else { return nil }
    let source = places.lines.contents(ofLine: line)
    let length = body.firstIndex(of: UInt8(ascii: "\n")) ?? body.count
    let start = max(source.lowerBound, source.upperBound - length)
    return places.lines.place(at: start)
  }
}
