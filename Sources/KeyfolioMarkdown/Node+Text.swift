extension Node {
  /// All nodes below this one, parents before children. It walks by the tree's own links, since
  /// emphasis can be nested deeper than a stack of calls.
  var descendants: NodeDescendants { NodeDescendants(of: self) }

  /// The text that a reader sees, without markup; line ends become spaces. A person stands as `…`,
  /// because the editions differ in how they may name people.
  var plainText: String { text(naming: false) }

  /// The text inside a link to a person, which is the person's name.
  var label: String { text(naming: true) }

  private func text(naming: Bool) -> String {
    var bytes: [UInt8] = []
    var walk = descendants
    while let node = walk.next() {
      switch node.kind {
      case .text, .code, .htmlInline: bytes.append(contentsOf: node.literal)
      case .softBreak, .lineBreak: bytes.append(UInt8(ascii: " "))
      case .link where !naming && LinkTarget.isPerson(node.url):
        bytes.append(contentsOf: "…".utf8)
        walk.skipChildren()
      default: break
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Walks what is below a node.
struct NodeDescendants: Sequence, IteratorProtocol {
  private let root: Node
  private var last: Node?
  private var skipsChildren = false

  init(of root: Node) {
    self.root = root
  }

  /// Leaves out what is below the node that came last.
  mutating func skipChildren() {
    skipsChildren = true
  }

  mutating func next() -> Node? {
    guard let current = last else {
      last = root.firstChild
      return last
    }
    if !skipsChildren, let child = current.firstChild {
      last = child
      return child
    }
    skipsChildren = false
    var place: Node? = current
    while let node = place, node != root {
      if let sibling = node.next {
        last = sibling
        return sibling
      }
      place = node.parent
    }
    return nil
  }
}
