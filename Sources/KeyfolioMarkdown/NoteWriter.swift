import KeyfolioCore

/// Writes a note's tree as HTML with spots. Blocks are here; inline nodes, links, quotes, tables
/// and footnotes have files of their own.
///
/// Start and end tags are always written by one function, so the markup is balanced whatever the
/// tree; a spot for the start of something has one for its end for the same reason.
struct NoteWriter {
  let options: MarkdownOptions
  let outline: NoteOutline
  let mentionsAudience: Bool
  var places: LinkPlaces
  var buffer: TextBuffer
  var spots: [Spot] = []
  var diagnostics = Diagnostics()
  var words = 0
  /// The audience blocks around what is being written.
  var audiences: [String] = []
  /// Where nesting went beyond the bound.
  var tooDeep: Node?
  var isInLink = false
  var isInHeading = false
  /// The terms that were marked so far.
  var termsUsed: Set<String> = []
  /// Marks written so far of each footnote.
  var marks: [Int]
  var isInFootnotes = false
  /// Tables written so far.
  var tables = 0
  private var headings = 0

  init(
    outline: NoteOutline, options: MarkdownOptions, lines: SourceLines, mentionsAudience: Bool
  ) {
    self.options = options
    self.outline = outline
    self.mentionsAudience = mentionsAudience
    places = LinkPlaces(lines)
    buffer = TextBuffer(capacity: lines.text.count + lines.text.count / 2 + 64)
    marks = Array(repeating: 0, count: outline.marks.count)
  }

  mutating func write(_ root: Node) {
    var node = root.firstChild
    while let current = node, current.kind != .footnoteDefinition {
      block(current, depth: 0)
      node = current.next
    }
    if let first = node { footnotes(from: first) }
  }

  mutating func blocks(of parent: Node, depth: Int, isTight: Bool = false) {
    blocks(from: parent.firstChild, depth: depth, isTight: isTight)
  }

  mutating func blocks(from first: Node?, depth: Int, isTight: Bool = false) {
    guard depth <= NoteBounds.nesting else {
      tooDeep = tooDeep ?? first
      return
    }
    var node = first
    while let current = node {
      block(current, depth: depth, isTight: isTight)
      node = current.next
    }
  }

  mutating func block(_ node: Node, depth: Int, isTight: Bool = false) {
    switch node.kind {
    case .paragraph: paragraph(node, isTight: isTight)
    case .heading: heading(node)
    case .list: list(node, depth: depth)
    case .blockQuote: quote(node, depth: depth)
    case .codeBlock: code(node)
    case .htmlBlock: rawBlock(node)
    case .thematicBreak: buffer.append("<hr>\n")
    case .table: table(node)
    case .footnoteDefinition: break
    default: blocks(of: node, depth: depth + 1)
    }
  }

  private mutating func paragraph(_ node: Node, isTight: Bool) {
    if isTight {
      inlines(of: node, depth: 0)
      if node.next != nil { buffer.append("\n") }
    } else {
      buffer.append("<p>")
      inlines(of: node, depth: 0)
      buffer.append("</p>\n")
    }
  }

  private mutating func heading(_ node: Node) {
    if node == outline.dropped { return }
    let level = min(6, node.headingLevel + options.headingShift)
    buffer.append("<h\(level)")
    // Headings of footnotes are not in the outline.
    if !isInFootnotes, headings < outline.headings.count {
      buffer.append(" id=\"")
      buffer.appendEscaped(outline.headings[headings].id)
      buffer.append("\"")
      headings += 1
    }
    buffer.append(">")
    isInHeading = true
    inlines(of: node, depth: 0)
    isInHeading = false
    buffer.append("</h\(level)>\n")
  }

  private mutating func list(_ node: Node, depth: Int) {
    let start = node.listStart
    if let start {
      buffer.append(start == 1 ? "<ol>\n" : "<ol start=\"\(start)\">\n")
    } else {
      buffer.append("<ul>\n")
    }
    let isTight = node.isTight
    var item = node.firstChild
    while let current = item {
      if current.kind == .task { task(current) } else { buffer.append("<li>") }
      if !isTight, current.firstChild != nil { buffer.append("\n") }
      blocks(of: current, depth: depth + 1, isTight: isTight)
      buffer.append("</li>\n")
      item = current.next
    }
    buffer.append(start == nil ? "</ul>\n" : "</ol>\n")
  }

  /// A box of text with a name, since an input that nobody can tick would only puzzle.
  private mutating func task(_ node: Node) {
    let isDone = node.isDone
    buffer.append(isDone ? "<li class=\"task done\">" : "<li class=\"task open\">")
    buffer.append("<span class=\"box\" role=\"img\" aria-label=\"")
    buffer.appendEscaped(isDone ? options.words.done : options.words.open)
    buffer.append(isDone ? "\">☑</span> " : "\">☐</span> ")
  }

  private mutating func code(_ node: Node) {
    if isDirective(node) {
      directive(node)
      return
    }
    buffer.append("<pre><code>")
    buffer.appendEscaped(node.literal)
    buffer.append("</code></pre>\n")
  }

  /// Raw HTML is text that the author sees and can mend; nothing of it reaches the page as markup.
  private mutating func rawBlock(_ node: Node) {
    buffer.append("<p class=\"raw\">")
    var text = node.literal
    if text.last == UInt8(ascii: "\n") { text = UnsafeBufferPointer(rebasing: text.dropLast()) }
    buffer.appendEscaped(text)
    buffer.append("</p>\n")
  }

  mutating func spot(_ kind: Spot.Kind, at place: Place) {
    spots.append(Spot(offset: buffer.bytes.count, kind: kind, place: place))
  }
}
