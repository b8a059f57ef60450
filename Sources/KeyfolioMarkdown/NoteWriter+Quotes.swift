import KeyfolioCore

extension NoteWriter {
  mutating func quote(_ node: Node, depth: Int) {
    switch quoteMarker(of: node, in: places.lines) {
    case .callout(let kind):
      buffer.append("<aside class=\"callout \(kind.rawValue)\">\n<p class=\"label\">")
      buffer.appendEscaped(kind.label(options.words))
      buffer.append("</p>\n")
      contentBehindMarker(of: node, depth: depth)
      buffer.append("</aside>\n")
    case .audience(let name):
      let place = places.start(of: node)
      spot(.audienceStart(name), at: place)
      audiences.append(name)
      contentBehindMarker(of: node, depth: depth)
      audiences.removeLast()
      spot(.audienceEnd, at: place)
    case .namelessAudience:
      // Left out: it was not meant for everybody.
      diagnostics.report(.audienceBlock(at: places.start(of: node)))
    case .unknown(let word):
      diagnostics.report(.unknownCallout(word, at: places.start(of: node)))
      plainQuote(node, depth: depth)
    case nil:
      plainQuote(node, depth: depth)
    }
  }

  private mutating func plainQuote(_ node: Node, depth: Int) {
    buffer.append("<blockquote>\n")
    blocks(of: node, depth: depth + 1)
    buffer.append("</blockquote>\n")
  }

  private mutating func contentBehindMarker(of quote: Node, depth: Int) {
    guard let paragraph = quote.firstChild else { return }
    if let first = firstNode(behindMarkerOf: paragraph) {
      buffer.append("<p>")
      inlines(from: first, depth: 0)
      buffer.append("</p>\n")
    }
    blocks(from: paragraph.next, depth: depth + 1)
  }
}
