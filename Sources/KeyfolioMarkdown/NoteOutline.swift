import KeyfolioCore

/// What has to be known of a whole note before its first line is written: headings with their
/// ids, because links may lead forward to them, and who may see which footnote.
struct NoteOutline {
  private(set) var headings: [Heading] = []
  private(set) var title: String?
  private(set) var lead: String?
  /// The opening heading, if it is to become the title only.
  private(set) var dropped: Node?
  /// The audience blocks around each mark of each footnote, by the footnote's number less one.
  private(set) var marks: [[[String]]] = []

  /// By the footnote's number less one: the audiences that a reader must belong to, all of them,
  /// to see it.
  private(set) var footnoteAudiences: [[String]] = []

  private let options: MarkdownOptions
  private var lines: SourceLines
  private var slugs = HeadingSlugs()
  private var audiences: [String] = []
  private var isFirstHeading = true
  /// Positions of headings and footnotes by their ids without prefix, for links in the page.
  private var positions: [String: Int] = [:]

  init(of root: Node, lines: SourceLines, options: MarkdownOptions) {
    self.lines = lines
    self.options = options
    // The library keeps the footnotes that are used, at the end and in the order of their numbers.
    var node = root.lastChild?.kind == .footnoteDefinition ? root.firstChild : nil
    while let current = node {
      if current.kind == .footnoteDefinition { marks.append([]) }
      node = current.next
    }
    readBlocks(of: root, depth: 0)
    footnoteAudiences = marks.map { audiences(ofFootnoteWith: $0) }
  }

  /// The audience blocks around the heading or footnote that `#fragment` means; nil if nothing in
  /// the note has that id.
  func audiences(ofAnchor fragment: String) -> [String]? {
    if let position = positions[fragment] { return headings[position].audiences }
    guard fragment.hasPrefix("fn-"), let number = Int(fragment.dropFirst(3)),
      marks.indices.contains(number - 1)
    else { return nil }
    return footnoteAudiences[number - 1]
  }

  private mutating func readBlocks(of parent: Node, depth: Int) {
    // A list level is two nodes deep here. What is too deep is reported by the writer.
    guard depth <= 2 * NoteBounds.nesting else { return }
    var node = parent.firstChild
    while let current = node {
      switch current.kind {
      case .heading: read(heading: current, isTop: depth == 0)
      case .paragraph:
        if depth == 0, lead == nil { lead = current.plainText }
        readMarks(in: current)
      case .tableCell: readMarks(in: current)
      case .blockQuote: read(quote: current, depth: depth)
      case .footnoteDefinition: break
      default: readBlocks(of: current, depth: depth + 1)
      }
      node = current.next
    }
  }

  private mutating func read(heading: Node, isTop: Bool) {
    let text = heading.plainText
    let slug = slugs.next(text)
    let isFirst = isFirstHeading
    isFirstHeading = false
    if isFirst, heading.headingLevel == 1, audiences.isEmpty {
      title = text
      if options.dropTitle, isTop, heading == heading.parent?.firstChild {
        dropped = heading
        return
      }
    }
    readMarks(in: heading)
    positions[slug] = headings.count
    let offset = lines.offset(line: heading.startLine, column: heading.startColumn) ?? 0
    headings.append(
      Heading(
        level: min(6, heading.headingLevel + options.headingShift), text: text,
        id: options.idPrefix + slug, place: lines.place(at: offset), audiences: audiences))
  }

  private mutating func read(quote: Node, depth: Int) {
    switch quoteMarker(of: quote, in: lines) {
    case .namelessAudience: break
    case .audience(let name):
      audiences.append(name)
      readBlocks(of: quote, depth: depth + 1)
      audiences.removeLast()
    case .callout, .unknown, nil: readBlocks(of: quote, depth: depth + 1)
    }
  }

  private mutating func readMarks(in block: Node) {
    guard !marks.isEmpty else { return }
    var walk = block.descendants
    while let node = walk.next() {
      switch node.kind {
      case .footnoteReference:
        let number = node.footnoteNumber
        if marks.indices.contains(number - 1) { marks[number - 1].append(audiences) }
      // Of these only the text is kept.
      case .image: walk.skipChildren()
      case .link where LinkTarget.isPerson(node.url): walk.skipChildren()
      default: break
      }
    }
  }

  /// A footnote is seen where one of its marks is. Between marks for different audiences, and
  /// where only another footnote leads to it, more is hidden rather than less.
  private func audiences(ofFootnoteWith own: [[String]]) -> [String] {
    if own.contains([]) { return [] }
    var union: [String] = []
    for audience in (own.isEmpty ? Array(marks.joined()) : own).joined()
    where !union.contains(audience) {
      union.append(audience)
    }
    return union
  }
}

extension Node {
  /// The number of the footnote that a mark leads to, from 1; 0 for anything else.
  var footnoteNumber: Int { Int(String(decoding: literal, as: UTF8.self)) ?? 0 }
}
