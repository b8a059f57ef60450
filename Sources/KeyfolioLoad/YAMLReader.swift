import CLibYAML
import KeyfolioCore

/// Reads the part of YAML that account data need: mappings, lists and scalars.
///
/// Aliases, anchors, custom tags, duplicate keys and a second document are refused, depth and size
/// are bounded, and nothing is typed. Returns `nil` after an error, with the error reported; an
/// empty document is an empty node.
func readYAML(_ bytes: ArraySlice<UInt8>, at start: Place, _ diagnostics: inout Diagnostics)
  -> Node?
{
  readQuickYAML(bytes, at: start) ?? readLibYAML(bytes, at: start, &diagnostics)
}

/// The same by libyaml alone, which reads all of YAML and knows what is wrong with the rest.
func readLibYAML(_ bytes: ArraySlice<UInt8>, at start: Place, _ diagnostics: inout Diagnostics)
  -> Node?
{
  let hashes = commentMarks(bytes, firstLine: start.line)
  var parser = yaml_parser_t()
  guard yaml_parser_initialize(&parser) == 1 else { return nil }
  defer { yaml_parser_delete(&parser) }
  return bytes.withUnsafeBufferPointer { buffer in
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
    var builder = TreeBuilder(start: start, bytes: bytes, hashes: hashes)
    return withUnsafeMutablePointer(to: &parser) { builder.document($0, &diagnostics) }
  }
}

/// Deep enough for any record, shallow enough for any stack.
let yamlDepthLimit = 24

/// Turns libyaml's events into nodes.
private struct TreeBuilder {
  let start: Place
  let bytes: ArraySlice<UInt8>
  let hashes: [UInt32: [CommentMark]]

  /// One event; libyaml's memory for it is released when the body returns.
  private func next<Result>(
    _ parser: UnsafeMutablePointer<yaml_parser_t>, _ diagnostics: inout Diagnostics,
    _ body: (inout yaml_event_t, inout Diagnostics) -> Result?
  ) -> Result? {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else {
      diagnostics.report(syntaxError(parser.pointee, bytes, start))
      return nil
    }
    defer { yaml_event_delete(&event) }
    return body(&event, &diagnostics)
  }

  mutating func document(
    _ parser: UnsafeMutablePointer<yaml_parser_t>, _ diagnostics: inout Diagnostics
  ) -> Node? {
    var root = Node(place: start, content: .empty)
    var documents = 0
    while true {
      let type = next(parser, &diagnostics) { event, diagnostics -> yaml_event_type_t? in
        if event.type == YAML_DOCUMENT_START_EVENT {
          documents += 1
          if documents > 1 {
            diagnostics.report(.severalDocuments(at: place(event)))
            return nil
          }
        }
        return event.type
      }
      guard let type else { return nil }
      if type == YAML_STREAM_END_EVENT { return root }
      if type == YAML_DOCUMENT_START_EVENT {
        guard let node = node(parser, depth: 0, &diagnostics) else { return nil }
        root = node
      }
    }
  }

  private enum Step {
    case node(Node)
    case list(Place)
    case mapping(Place, isFlow: Bool)
    case end
  }

  private func node(
    _ parser: UnsafeMutablePointer<yaml_parser_t>, depth: Int, _ diagnostics: inout Diagnostics
  ) -> Node? {
    guard let step = step(parser, &diagnostics) else { return nil }
    return node(step, parser, depth: depth, &diagnostics)
  }

  private func node(
    _ step: Step, _ parser: UnsafeMutablePointer<yaml_parser_t>, depth: Int,
    _ diagnostics: inout Diagnostics
  ) -> Node? {
    switch step {
    case .node(let node): return node
    case .end: return nil
    case .list(let place), .mapping(let place, _):
      guard depth < yamlDepthLimit else {
        diagnostics.report(.tooDeep(yamlDepthLimit, at: place))
        return nil
      }
      if case .mapping(_, let isFlow) = step {
        return mapping(at: place, isFlow: isFlow, parser, depth: depth, &diagnostics)
      }
      return list(at: place, parser, depth: depth, &diagnostics)
    }
  }

  private func list(
    at place: Place, _ parser: UnsafeMutablePointer<yaml_parser_t>, depth: Int,
    _ diagnostics: inout Diagnostics
  ) -> Node? {
    var items: [Node] = []
    items.reserveCapacity(4)
    while true {
      guard let step = step(parser, &diagnostics) else { return nil }
      if case .end = step { return Node(place: place, content: .list(items)) }
      guard let item = node(step, parser, depth: depth + 1, &diagnostics) else { return nil }
      items.append(item)
    }
  }

  private func mapping(
    at place: Place, isFlow: Bool, _ parser: UnsafeMutablePointer<yaml_parser_t>, depth: Int,
    _ diagnostics: inout Diagnostics
  ) -> Node? {
    var entries: [Node.Entry] = []
    entries.reserveCapacity(isFlow ? 4 : 8)
    var positions = KeyPositions()
    while true {
      guard let step = step(parser, &diagnostics) else { return nil }
      if case .end = step {
        return Node(place: place, content: .mapping(.init(entries: entries, isFlow: isFlow)))
      }
      guard case .node(let key) = step, case .scalar(let name) = key.content else {
        diagnostics.report(.keyIsNotText(at: key(of: step)))
        return nil
      }
      guard let value = node(parser, depth: depth + 1, &diagnostics) else { return nil }
      if let first = positions.position(of: name.text, in: entries) {
        let firstPlace = entries[first].keyPlace
        diagnostics.report(.duplicateKey(name.text, at: key.place, first: firstPlace))
        continue
      }
      entries.append(Node.Entry(key: name.text, keyPlace: key.place, value: value))
    }
  }

  private func key(of step: Step) -> Place {
    switch step {
    case .node(let node): node.place
    case .list(let place), .mapping(let place, _): place
    case .end: start
    }
  }

  private func step(
    _ parser: UnsafeMutablePointer<yaml_parser_t>, _ diagnostics: inout Diagnostics
  ) -> Step? {
    next(parser, &diagnostics) { event, diagnostics in
      let place = place(event)
      switch event.type {
      case YAML_SCALAR_EVENT:
        let scalar = event.data.scalar
        guard plain(anchor: scalar.anchor, tag: scalar.tag, at: place, &diagnostics) else {
          return nil
        }
        return .node(Node(place: place, content: content(event, at: place)))
      case YAML_SEQUENCE_START_EVENT:
        let list = event.data.sequence_start
        guard plain(anchor: list.anchor, tag: list.tag, at: place, &diagnostics) else {
          return nil
        }
        return .list(place)
      case YAML_MAPPING_START_EVENT:
        let mapping = event.data.mapping_start
        guard plain(anchor: mapping.anchor, tag: mapping.tag, at: place, &diagnostics) else {
          return nil
        }
        return .mapping(place, isFlow: mapping.style == YAML_FLOW_MAPPING_STYLE)
      case YAML_ALIAS_EVENT:
        diagnostics.report(.alias(at: place))
        return nil
      default:
        return .end
      }
    }
  }

  private func plain(
    anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?,
    at place: Place, _ diagnostics: inout Diagnostics
  ) -> Bool {
    if let anchor {
      diagnostics.report(.anchor(String(cString: anchor), at: place))
      return false
    }
    if let tag {
      diagnostics.report(.tag(String(cString: tag), at: place))
      return false
    }
    return true
  }

  private func content(_ event: yaml_event_t, at place: Place) -> Node.Content {
    let scalar = event.data.scalar
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
    if isPlain, isNull(bytes) { return .empty }
    var result = Node.Scalar(text: String(decoding: bytes, as: UTF8.self))
    if isPlain, !hashes.isEmpty {
      let line = hashes[UInt32(event.end_mark.line) + start.line]
      let mark = line?.first { $0.column >= UInt32(event.end_mark.column) }
      result.losesComment = mark?.hasWord == true
    }
    return .scalar(result)
  }

  private func isNull(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch bytes.count {
    case 0: true
    case 1: bytes[0] == UInt8(ascii: "~")
    case 4: bytes.elementsEqual("null".utf8)
    default: false
    }
  }

  private func place(_ event: yaml_event_t) -> Place {
    let (from, to) = (event.start_mark, event.end_mark)
    return Place(
      file: start.file, line: start.line + UInt32(from.line), column: UInt32(from.column) + 1,
      width: from.line == to.line ? UInt32(to.column - from.column) : 0)
  }
}

/// A `#` with a blank before it, where YAML starts a comment.
private struct CommentMark {
  /// From 0.
  var column: UInt32
  /// Whether a word stands right behind it: then the author often meant the sign itself.
  var hasWord: Bool
}

/// By line.
private func commentMarks(_ bytes: ArraySlice<UInt8>, firstLine: UInt32) -> [UInt32: [CommentMark]]
{
  var result: [UInt32: [CommentMark]] = [:]
  guard bytes.contains(UInt8(ascii: "#")) else { return result }
  var line = firstLine
  var column: UInt32 = 0
  var before: UInt8 = 0
  var index = bytes.startIndex
  while index < bytes.endIndex {
    let byte = bytes[index]
    if byte == UInt8(ascii: "#"), before == 0x20 || before == 0x09 {
      let behind = index + 1 < bytes.endIndex ? bytes[index + 1] : 0x20
      let hasWord = behind > 0x20 && behind != UInt8(ascii: "#")
      result[line, default: []].append(CommentMark(column: column, hasWord: hasWord))
    }
    if byte == 0x0A {
      line += 1
      column = 0
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
    before = byte
    index += 1
  }
  return result
}
