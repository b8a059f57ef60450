import CCMarkGFM

/// What a node of the parsed note is. The extensions' types have no fixed numbers (they are handed
/// out when an extension registers, and a task shares the type of a list item), so those are
/// known by the library's names; here they become cases of their own.
enum NodeKind {
  case document, blockQuote, list, item, task, codeBlock, htmlBlock, paragraph, heading
  case thematicBreak, footnoteDefinition, table, tableHeader, tableRow, tableCell
  case text, softBreak, lineBreak, code, htmlInline, emphasis, strong
  case strikeStart, strikeEnd, link, image, footnoteReference
  /// Nothing that this library version makes; its children are shown.
  case other
}

/// How the cells of a table column are set.
enum ColumnAlignment {
  case left, center, right
}

/// One node of the library's tree. It is good only inside `withCommonMarkTree`, and so are the
/// bytes that it hands out.
struct Node: Equatable {
  fileprivate let pointer: OpaquePointer

  var parent: Node? { Node(cmark_node_parent(pointer)) }
  var firstChild: Node? { Node(cmark_node_first_child(pointer)) }
  var lastChild: Node? { Node(cmark_node_last_child(pointer)) }
  var next: Node? { Node(cmark_node_next(pointer)) }

  /// Text, code, raw HTML, or a footnote's number.
  var literal: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_literal(pointer)) }
  /// Where a link or image leads, entities and backslashes already resolved.
  var url: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_url(pointer)) }
  var title: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_title(pointer)) }
  /// What stands behind the opening fence of a code block.
  var info: UnsafeBufferPointer<UInt8> { bytes(cmark_node_get_fence_info(pointer)) }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  /// The first number of an ordered list; nil for bullets.
  var listStart: Int? {
    guard cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST else { return nil }
    return Int(cmark_node_get_list_start(pointer))
  }
  var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }
  var isDone: Bool { cmark_gfm_extensions_get_tasklist_item_checked(pointer) }

  /// Lines from 1 and columns in bytes from 1, as the library believes; inline nodes below
  /// indented lines, code spans and tables are sometimes off.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  var endColumn: Int { Int(cmark_node_get_end_column(pointer)) }

  /// The alignment of each column of a table; nil where the author did not say.
  var alignments: [ColumnAlignment?] {
    let count = Int(cmark_gfm_extensions_get_table_columns(pointer))
    guard let letters = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    return (0..<count).map { column in
      switch letters[column] {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: nil
      }
    }
  }

  var kind: NodeKind {
    switch cmark_node_get_type(pointer) {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_ITEM: isTask ? .task : .item
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_CUSTOM_INLINE: strikeKind
    default: extensionKind
    }
  }

  private var isTask: Bool {
    // "item" or "tasklist": the first letter tells.
    cmark_node_get_type_string(pointer)?.pointee == CChar(UInt8(ascii: "t"))
  }

  private var strikeKind: NodeKind {
    switch bytes(cmark_node_get_on_exit(pointer)).first {
    case UInt8(ascii: "<"): .strikeStart
    case UInt8(ascii: ">"): .strikeEnd
    default: .other
    }
  }

  private var extensionKind: NodeKind {
    guard let name = cmark_node_get_type_string(pointer), strings(name, begin: "table") else {
      return .other
    }
    switch UInt8(bitPattern: name[5]) {
    case 0: return .table
    case UInt8(ascii: "_") where strings(name + 6, begin: "cell"): return .tableCell
    default:
      return cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 ? .tableHeader : .tableRow
    }
  }

  /// Compares bytes, since a `String` for each cell of each table would be felt.
  private func strings(_ name: UnsafePointer<CChar>, begin start: StaticString) -> Bool {
    for index in 0..<start.utf8CodeUnitCount
    where UInt8(bitPattern: name[index]) != start.utf8Start[index] {
      return false
    }
    return true
  }

  private init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  fileprivate init(root: OpaquePointer) {
    pointer = root
  }

  fileprivate func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
    var count = 0
    while text[count] != 0 { count += 1 }
    let start = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: start, count: count)
  }
}

/// Parses a note that passed the bounds and lends its tree; nil if the library made none.
func withCommonMarkTree<Result>(
  _ text: UnsafeBufferPointer<UInt8>, _ body: (Node) -> Result
) -> Result? {
  guard extensionsReady, let parser = cmark_parser_new(parserOptions) else { return nil }
  defer { cmark_parser_free(parser) }
  attachExtensions(to: parser)
  if let start = text.baseAddress {
    cmark_parser_feed(
      parser, UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self), text.count)
  }
  guard let root = cmark_parser_finish(parser) else { return nil }
  defer { cmark_node_free(root) }
  if text.contains(UInt8(ascii: "~")) { pairTildes(below: Node(root: root)) }
  return body(Node(root: root))
}

/// Never "unsafe": raw HTML is ours to show as text. Source positions make the library keep count
/// of lines inside code spans.
private let parserOptions =
  CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_SOURCEPOS

private let extensionNames = ["table", "strikethrough", "autolink", "tasklist"]

/// Registers the extensions once, for all threads.
///
/// The library keeps which characters are special (`~`, `:`, `w`) in one table for the whole
/// process: every parse switches them on and, when done, off again, so that two parses at once
/// lose each other's strike-outs and links. They are therefore switched on here for good, and the
/// extensions' own lists emptied, which leaves a parse nothing to switch. The library could then
/// not pair tildes any more, so they become nodes that are paired after the parse.
private let extensionsReady: Bool = {
  cmark_gfm_core_extensions_ensure_registered()
  guard let parser = cmark_parser_new(parserOptions) else { return false }
  defer { cmark_parser_free(parser) }
  attachExtensions(to: parser)
  cmark_manage_extensions_special_characters(parser, 1)
  for name in extensionNames {
    guard let found = cmark_find_syntax_extension(name) else { return false }
    cmark_syntax_extension_set_special_inline_chars(found, nil)
    if name == "strikethrough" {
      cmark_syntax_extension_set_match_inline_func(found, readTildes)
    }
  }
  return true
}()

private func attachExtensions(to parser: OpaquePointer) {
  for name in extensionNames {
    guard let found = cmark_find_syntax_extension(name) else { continue }
    cmark_parser_attach_syntax_extension(parser, found)
  }
}

/// Called by the library at a tilde. One or two of them that can begin or end a strike-out become
/// a custom node: the tildes in front of its content, and behind it `(`, `)` or `|` for begin,
/// end and both.
private let readTildes: cmark_match_inline_func = { _, _, _, character, reader in
  guard character == UInt8(ascii: "~") else { return nil }
  var (left, right): (Int32, Int32) = (0, 0)
  var (before, after): (Int32, Int32) = (0, 0)
  let count = cmark_inline_parser_scan_delimiters(
    reader, 100, character, &left, &right, &before, &after)
  let tildes = String(repeating: "~", count: Int(count))
  guard count <= 2, left != 0 || right != 0 else { return textNode(tildes) }
  let node = cmark_node_new(CMARK_NODE_CUSTOM_INLINE)
  cmark_node_set_on_enter(node, tildes)
  cmark_node_set_on_exit(node, left == 0 ? ")" : right == 0 ? "(" : "|")
  return node
}

/// Pairs tildes of equal number among neighbours, innermost first; the others are text again.
private func pairTildes(below root: Node) {
  var parents: [Node] = []
  for node in root.descendants
  where cmark_node_get_type(node.pointer) == CMARK_NODE_CUSTOM_INLINE {
    if let parent = node.parent, parents.last != parent { parents.append(parent) }
  }
  for parent in parents { pairTildes(among: parent) }
}

private func pairTildes(among parent: Node) {
  // Those that wait for an end, with their positions, single ones and double ones apart.
  var open: [[(position: Int, node: Node)]] = [[], []]
  var position = 0
  var child = parent.firstChild
  while let node = child {
    child = node.next
    position += 1
    guard let (count, role) = node.tildes else { continue }
    if role != UInt8(ascii: "("), let start = open[count - 1].popLast() {
      cmark_node_set_on_exit(start.node.pointer, "<")
      cmark_node_set_on_exit(node.pointer, ">")
      // What opened inside and did not end cannot end outside.
      while let other = open[2 - count].last, other.position > start.position {
        open[2 - count].removeLast()
      }
    } else if role != UInt8(ascii: ")") {
      open[count - 1].append((position, node))
    }
  }
  // Whatever is not marked as paired.
  child = parent.firstChild
  while let node = child {
    child = node.next
    guard let (count, _) = node.tildes,
      let text = textNode(String(repeating: "~", count: count))
    else { continue }
    if cmark_node_replace(node.pointer, text) != 0 {
      cmark_node_free(node.pointer)
    } else {
      cmark_node_free(text)
    }
  }
}

private func textNode(_ text: String) -> OpaquePointer? {
  let node = cmark_node_new(CMARK_NODE_TEXT)
  cmark_node_set_literal(node, text)
  return node
}

extension Node {
  /// How many tildes an unpaired custom node stands for and what they can be.
  fileprivate var tildes: (count: Int, role: UInt8)? {
    guard cmark_node_get_type(pointer) == CMARK_NODE_CUSTOM_INLINE,
      let role = bytes(cmark_node_get_on_exit(pointer)).first,
      role != UInt8(ascii: "<"), role != UInt8(ascii: ">")
    else { return nil }
    let count = bytes(cmark_node_get_on_enter(pointer)).count
    return count == 1 || count == 2 ? (count, role) : nil
  }
}
