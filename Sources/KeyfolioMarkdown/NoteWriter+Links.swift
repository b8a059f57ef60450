import KeyfolioCore

extension NoteWriter {
  mutating func link(_ node: Node, depth: Int) {
    let target = LinkTarget(node.url)
    guard !isInLink else {
      inlines(of: node, depth: depth + 1)
      return
    }
    isInLink = true
    defer { isInLink = false }
    switch target {
    case .web: anchor(node, depth, relation: " rel=\"noreferrer\"")
    case .address: anchor(node, depth, relation: "")
    case .person(let id):
      spot(.person(id: id, text: node.label), at: places.place(of: node))
    case .fragment(let fragment): link(node, depth, toFragment: fragment)
    case .page(let destination, let fragment):
      let start = spots.count
      let link = Link(destination: destination, fragment: fragment, title: title(of: node))
      spot(.linkStart(link), at: places.lines.lastPlace)
      inlines(of: node, depth: depth + 1)
      // Only now: places are found in the order in which destinations stand in the source.
      let place = places.place(of: node)
      spots[start].place = place
      spot(.linkEnd, at: place)
    case .empty:
      inlines(of: node, depth: depth + 1)
      diagnostics.report(.emptyLink(at: places.place(of: node)))
    case .forbidden:
      inlines(of: node, depth: depth + 1)
      diagnostics.report(
        .forbiddenLink(String(decoding: node.url, as: UTF8.self), at: places.place(of: node)))
    }
  }

  mutating func image(_ node: Node) {
    let alt = node.label
    let place = places.place(of: node)
    switch LinkTarget(node.url) {
    case .page(let destination, let fragment) where !destination.isEmpty:
      let link = Link(destination: destination, fragment: fragment, title: title(of: node))
      spot(.image(link, alt: alt), at: place)
    case .empty:
      buffer.appendEscaped(alt)
      diagnostics.report(.emptyLink(at: place))
    default:
      buffer.appendEscaped(alt)
      diagnostics.report(.forbiddenImage(String(decoding: node.url, as: UTF8.self), at: place))
    }
  }

  private mutating func anchor(_ node: Node, _ depth: Int, relation: String) {
    buffer.append("<a href=\"")
    appendAddress(node.url)
    buffer.append("\"")
    appendTitle(node)
    buffer.append(relation)
    buffer.append(">")
    inlines(of: node, depth: depth + 1)
    buffer.append("</a>")
  }

  /// A link inside of the note. Where what it leads to is for some audience only, so is the link;
  /// its text stays.
  private mutating func link(_ node: Node, _ depth: Int, toFragment fragment: String) {
    let known = fragment.isEmpty ? [] : outline.audiences(ofAnchor: fragment)
    let hiding = (known ?? []).filter { !audiences.contains($0) }
    if known != nil {
      only(for: hiding) { writer in
        writer.buffer.append("<a href=\"#")
        let id = fragment.isEmpty ? "" : writer.options.idPrefix + fragment
        id.withBytes { writer.appendAddress($0) }
        writer.buffer.append("\"")
        writer.appendTitle(node)
        writer.buffer.append(">")
      }
    }
    inlines(of: node, depth: depth + 1)
    let place = places.place(of: node)
    if known == nil {
      let slugs = outline.headings.prefix(500).map {
        String($0.id.unicodeScalars.dropFirst(options.idPrefix.unicodeScalars.count))
      }
      diagnostics.report(.brokenAnchor(fragment, among: slugs, at: place))
    } else {
      only(for: hiding) { $0.buffer.append("</a>") }
    }
  }

  /// Writes something that a reader sees who belongs to all of some audiences.
  mutating func only(for audiences: [String], _ write: (inout NoteWriter) -> Void) {
    let place = places.lines.lastPlace
    for audience in audiences { spot(.audienceStart(audience), at: place) }
    write(&self)
    for _ in audiences { spot(.audienceEnd, at: place) }
  }

  private func title(of node: Node) -> String? {
    let title = node.title
    return title.isEmpty ? nil : String(decoding: title, as: UTF8.self)
  }

  private mutating func appendTitle(_ node: Node) {
    let title = node.title
    if title.isEmpty { return }
    buffer.append(" title=\"")
    buffer.appendEscaped(title)
    buffer.append("\"")
  }

  /// An address inside of an attribute: what addresses may not contain as percent signs, and the
  /// rest escaped.
  private mutating func appendAddress(_ url: UnsafeBufferPointer<UInt8>) {
    if url.allSatisfy(isAddressByte) {
      buffer.appendEscaped(url)
      return
    }
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in url {
      if isAddressByte(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    bytes.withUnsafeBufferPointer { buffer.appendEscaped($0) }
  }

  private func isAddressByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F...0xFF, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"),
      UInt8(ascii: "|"), UInt8(ascii: "}"):
      false
    default: true
    }
  }
}

extension String {
  fileprivate func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var text = self
    text.withUTF8(body)
  }
}
