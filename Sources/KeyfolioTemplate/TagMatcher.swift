import KeyfolioCore

/// Finds the end of each section, block and parent, and who stands in whom.
struct TagMatcher {
  /// How many of them may stand in each other.
  static let depthLimit = 64

  private let source: [UInt8]
  private(set) var tokens: [Token]
  private(set) var diagnostics = Diagnostics()
  /// Positions of the tags that are still open, the innermost last.
  private var open: [Int] = []

  init(_ tokens: [Token], source: [UInt8]) {
    self.tokens = tokens
    self.source = source
  }

  /// Fills `partner` and `owner` of the tokens, or reports why it could not.
  mutating func run() {
    for index in tokens.indices {
      switch tokens[index].kind {
      case .section, .inverted, .parent, .block:
        guard enter(index) else { return }
      case .end:
        close(index)
      case .value, .raw, .partial:
        refuseInParent(index)
      case .text, .silent:
        break
      }
      if tokens[index].kind != .end { tokens[index].owner = owner(of: index) }
    }
    for index in open { diagnostics.report(.unclosedSection(text(index), at: tokens[index].place)) }
  }

  /// Opens a tag; `false` if it would be too deep to go on.
  private mutating func enter(_ index: Int) -> Bool {
    guard open.count < Self.depthLimit else {
      diagnostics.report(.tooDeep(limit: Self.depthLimit, at: tokens[index].place))
      return false
    }
    if tokens[index].kind != .block { refuseInParent(index) }
    open.append(index)
    return true
  }

  /// What a parent tag holds besides blocks is not rendered: text is for the reader of the
  /// template, anything else a mistake.
  private mutating func refuseInParent(_ index: Int) {
    guard let around = open.last, tokens[around].kind == .parent else { return }
    diagnostics.report(
      .outsideBlock(text(index), parent: text(around), at: tokens[index].place))
  }

  private mutating func close(_ index: Int) {
    guard let innermost = open.last else {
      diagnostics.report(.strayEnd(text(index), at: tokens[index].place))
      return
    }
    guard let match = open.lastIndex(where: { isSameName(index, $0) }) else {
      diagnostics.report(
        .wrongEnd(
          text(index), name: name(innermost), at: tokens[index].place,
          opened: tokens[innermost].place))
      return
    }
    for skipped in open[(match + 1)...].reversed() {
      diagnostics.report(
        .unclosedSection(
          text(skipped), at: tokens[skipped].place, before: text(index),
          endsAt: tokens[index].place))
    }
    tokens[index].partner = open[match]
    tokens[open[match]].partner = index
    open.removeSubrange(match...)
    tokens[index].owner = open.last ?? -1
  }

  private func isSameName(_ a: Int, _ b: Int) -> Bool {
    source[tokens[a].name].elementsEqual(source[tokens[b].name])
  }

  /// The tag around a token; an opening tag is by now the innermost itself.
  private func owner(of index: Int) -> Int {
    guard let innermost = open.last else { return -1 }
    if innermost != index { return innermost }
    return open.count > 1 ? open[open.count - 2] : -1
  }

  private func text(_ index: Int) -> String {
    String(decoding: source[tokens[index].source].prefix(200), as: UTF8.self)
  }

  private func name(_ index: Int) -> String {
    String(decoding: source[tokens[index].name].prefix(200), as: UTF8.self)
  }
}
