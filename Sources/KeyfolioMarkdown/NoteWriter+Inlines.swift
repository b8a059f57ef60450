import KeyfolioCore

extension NoteWriter {
  mutating func inlines(of parent: Node, depth: Int) {
    inlines(from: parent.firstChild, depth: depth)
  }

  mutating func inlines(from first: Node?, depth: Int) {
    guard depth <= NoteBounds.nesting else {
      tooDeep = tooDeep ?? first?.parent
      return
    }
    var node = first
    while let current = node {
      inline(current, depth: depth)
      node = current.next
    }
  }

  private mutating func inline(_ node: Node, depth: Int) {
    switch node.kind {
    case .text: text(node)
    case .softBreak: buffer.append("\n")
    case .lineBreak: buffer.append("<br>\n")
    case .code: enclosed("<code>", "</code>", node.literal)
    case .htmlInline: buffer.appendEscaped(node.literal)
    case .emphasis: enclosed("<em>", "</em>", node, depth)
    case .strong: enclosed("<strong>", "</strong>", node, depth)
    // Both are children of one node, so that they cannot cross other tags.
    case .strikeStart: buffer.append("<del>")
    case .strikeEnd: buffer.append("</del>")
    case .link: link(node, depth: depth)
    case .image: image(node)
    case .footnoteReference: footnoteMark(node)
    default: inlines(of: node, depth: depth + 1)
    }
  }

  private mutating func enclosed(_ start: String, _ end: String, _ node: Node, _ depth: Int) {
    buffer.append(start)
    inlines(of: node, depth: depth + 1)
    buffer.append(end)
  }

  private mutating func enclosed(
    _ start: String, _ end: String, _ text: UnsafeBufferPointer<UInt8>
  ) {
    buffer.append(start)
    buffer.appendEscaped(text)
    buffer.append(end)
    count(text)
  }

  private mutating func text(_ node: Node) {
    let text = node.literal
    if let terms = options.terms, !isInLink, !isInHeading, !isInFootnotes,
      audiences.isEmpty
    {
      marked(text, terms, node)
    } else {
      buffer.appendEscaped(text)
    }
    count(text)
    if mentionsAudience, text.indices.contains(where: { namesAudience(text, at: $0) }) {
      diagnostics.report(.audienceInText(at: places.start(of: node)))
    }
  }

  /// With the terms that the note has not used before as spots.
  private mutating func marked(
    _ text: UnsafeBufferPointer<UInt8>, _ terms: TermIndex, _ node: Node
  ) {
    var written = 0
    for (range, id) in terms.matches(in: text) where termsUsed.insert(id).inserted {
      buffer.appendEscaped(UnsafeBufferPointer(rebasing: text[written..<range.lowerBound]))
      let place = places.lines.lastPlace
      spot(.termStart(id), at: place)
      buffer.appendEscaped(UnsafeBufferPointer(rebasing: text[range]))
      spot(.termEnd, at: place)
      written = range.upperBound
    }
    buffer.appendEscaped(UnsafeBufferPointer(rebasing: text[written...]))
  }

  /// Counts the words that everybody may read.
  private mutating func count(_ text: UnsafeBufferPointer<UInt8>) {
    guard audiences.isEmpty else { return }
    // Without branches, because every byte of every note comes by.
    var (starts, inside) = (0, 0)
    for byte in text {
      let letter = byte > 0x20 ? 1 : 0
      starts &+= letter & ~inside
      inside = letter
    }
    words += starts
  }
}
