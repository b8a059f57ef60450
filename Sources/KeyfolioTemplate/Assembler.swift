import KeyfolioCore

/// Turns the tokens of one template after the other into instructions of one program.
struct Assembler {
  /// A section, parent or block whose end has not come yet.
  private struct Open {
    var token: Int
    /// Its number in the table of its kind: instructions, calls, sites.
    var number: Int
    /// The blocks of a parent so far.
    var arguments: [Argument] = []
    /// What lines were relieved of before this block.
    var dedent = 0..<0
  }

  private(set) var program = Program()
  private(set) var diagnostics = Diagnostics()
  private var source: [UInt8] = []
  private var tokens: [Token] = []
  private var open: [Open] = []
  /// White space that lines lose, as far as they have it: the indentation that a block passed to a
  /// parent has of its own.
  private var dedent = 0..<0
  /// Text before this instruction must not grow, because a jump leads behind it.
  private var barrier = 0
  private var blocks: [String: Int] = [:]
  private var paths: [String: NamePath] = [:]

  /// - parameter names: The names of all templates in the order in which they will be added.
  init(names: [String]) {
    for (number, name) in names.enumerated() { program.numbers[name] = number }
  }

  /// Adds a template; without tokens, one that renders as nothing.
  mutating func add(_ name: String, source: [UInt8], tokens: [Token]) {
    program.templates.append(
      Program.Template(name: name, entry: program.instructions.count))
    self.source = source
    self.tokens = tokens
    barrier = program.instructions.count
    for index in tokens.indices { add(index) }
    emit(.leave, at: tokens.last?.place ?? Place(file: FileID(index: 0)))
  }

  private mutating func add(_ index: Int) {
    let token = tokens[index]
    switch token.kind {
    case .text: addText(token)
    case .value: emit(.value(path(token)), openingLineOf: token)
    case .raw: emit(.raw(path(token)), openingLineOf: token)
    case .section: addSection(index, .section(path(token), end: 0))
    case .inverted: addSection(index, .inverted(path(token), end: 0))
    case .partial: addCall(index)
    case .parent: addParent(index)
    case .block: isArgument(token) ? addArgument(index) : addSite(index)
    case .end: addEnd(index)
    case .silent: openLine(token)
    }
  }

  // MARK: Text and values

  private mutating func addText(_ token: Token) {
    guard !token.isTrimmed, !isInParent(token) else { return }
    let strip = token.startsLine ? sharedIndent(token.source) : 0
    emitText(token.source.dropFirst(strip), opensLine: token.startsLine, at: token.place)
  }

  private func isInParent(_ token: Token) -> Bool {
    token.owner >= 0 && tokens[token.owner].kind == .parent
  }

  /// How many leading bytes of a line are indentation that it is to lose.
  private func sharedIndent(_ line: Range<Int>) -> Int {
    zip(source[line], source[dedent]).prefix { $0 == $1 }.count
  }

  /// Adds bytes, to the text before them where nothing comes between.
  private mutating func emitText(_ range: Range<Int>, opensLine: Bool, at place: Place) {
    let last = program.instructions.count - 1
    let followsLineEnd = program.bytes.last == UInt8(ascii: "\n")
    let run = add(bytes: range)
    if last >= barrier, case .text(let start, let count, let opens) = program.instructions[last],
      start + count == run.start, opensLine == (count > 0 && followsLineEnd), !range.isEmpty
    {
      program.instructions[last] = .text(start: start, count: count + run.count, opensLine: opens)
      return
    }
    emit(.text(start: run.start, count: run.count, opensLine: opensLine), at: place)
  }

  private mutating func add(bytes range: Range<Int>) -> ByteRun {
    let run = ByteRun(start: UInt32(program.bytes.count), count: UInt32(range.count))
    program.bytes.append(contentsOf: source[range])
    return run
  }

  private mutating func emit(_ instruction: Instruction, at place: Place) {
    program.instructions.append(instruction)
    program.places.append(place)
  }

  private mutating func emit(_ instruction: Instruction, openingLineOf token: Token) {
    openLine(token)
    emit(instruction, at: token.namePlace)
  }

  /// Marks that a tag is the first thing on its line, so that indentation goes before it.
  private mutating func openLine(_ token: Token) {
    guard token.startsLine, !token.isTrimmed, !isInParent(token) else { return }
    emitText(token.source.prefix(0), opensLine: true, at: token.place)
  }

  private mutating func path(_ token: Token) -> NamePath {
    let text = String(decoding: source[token.name], as: UTF8.self)
    if let known = paths[text] { return known }
    let first = program.names.count
    for part in text.split(separator: ".") { program.names.append(TemplateName(String(part))) }
    let path = NamePath(first: UInt32(first), count: UInt32(program.names.count - first))
    paths[text] = path
    return path
  }

  // MARK: Sections

  private mutating func addSection(_ index: Int, _ instruction: Instruction) {
    emit(instruction, openingLineOf: tokens[index])
    open.append(Open(token: index, number: program.instructions.count - 1))
  }

  private mutating func addEnd(_ index: Int) {
    guard let ending = open.popLast() else { return }
    let opening = tokens[ending.token]
    switch opening.kind {
    case .parent: endParent(ending)
    case .block where isArgument(opening): endArgument(ending, index)
    case .block: endSite(ending, index)
    default: endSection(ending, index)
    }
    barrier = program.instructions.count
  }

  private mutating func endSection(_ ending: Open, _ index: Int) {
    openLine(tokens[index])
    if case .section(let path, _) = program.instructions[ending.number] {
      emit(.endSection, at: tokens[index].place)
      program.instructions[ending.number] = .section(
        path, end: UInt32(program.instructions.count))
    } else if case .inverted(let path, _) = program.instructions[ending.number] {
      program.instructions[ending.number] = .inverted(
        path, end: UInt32(program.instructions.count))
    }
  }

  // MARK: Partials and parents

  private mutating func addCall(_ index: Int) {
    let token = tokens[index]
    let number = program.calls.count
    program.calls.append(
      Call(target: target(of: token), indent: token.standsAlone ? indent(before: index) : ByteRun())
    )
    emit(.call(UInt32(number)), openingLineOf: token)
    program.calls[number].end = program.instructions.count
  }

  private mutating func target(of token: Token) -> Call.Target {
    if token.isDynamic { return .dynamic(path(token)) }
    let name = String(decoding: source[token.name], as: UTF8.self)
    if let number = program.numbers[name] { return .template(number) }
    diagnostics.report(
      .unknownPartial(name, among: program.numbers.keys.sorted(), at: token.namePlace))
    return .missing
  }

  /// The white space before a tag that is the first on its line, less what the line loses.
  private mutating func indent(before index: Int) -> ByteRun {
    if tokens[index].startsLine { return ByteRun() }
    let line = tokens[index - 1].source
    return add(bytes: line.dropFirst(sharedIndent(line)))
  }

  private mutating func addParent(_ index: Int) {
    open.append(Open(token: index, number: program.calls.count))
    addCall(index)
  }

  private mutating func endParent(_ ending: Open) {
    let first = program.arguments.count
    program.arguments.append(contentsOf: ending.arguments)
    program.calls[ending.number].arguments = first..<program.arguments.count
    program.calls[ending.number].end = program.instructions.count
  }

  // MARK: Blocks

  private func isArgument(_ token: Token) -> Bool { isInParent(token) }

  private mutating func addArgument(_ index: Int) {
    let token = tokens[index]
    let argument = Argument(
      block: block(token), entry: program.instructions.count, opensLine: token.standsAlone,
      place: token.namePlace)
    open[open.count - 1].arguments.append(argument)
    open.append(Open(token: index, number: argument.entry, dedent: dedent))
    barrier = program.instructions.count
    // Content that begins beside its tag has no indentation of its own.
    if token.standsAlone { dedent = ownIndent(index) ?? 0..<0 }
  }

  private mutating func block(_ token: Token) -> Int {
    let name = String(decoding: source[token.name], as: UTF8.self)
    if let known = blocks[name] { return known }
    blocks[name] = program.blockNames.count
    program.blockNames.append(name)
    return program.blockNames.count - 1
  }

  /// The white space before the first line of a block's content that has anything on it; `nil` if
  /// there is no such line.
  private func ownIndent(_ index: Int) -> Range<Int>? {
    let end = tokens[index].partner
    for inner in (index + 1)..<end {
      let line = tokens[inner].source
      guard tokens[inner].startsLine else { continue }
      guard tokens[inner].kind == .text else { return line.prefix(0) }
      let indent = source[line].prefix(while: isSpaceOrTab).indices
      let rest = line.dropFirst(indent.count)
      if rest.count > lineEnd(of: source[rest]) || rest.isEmpty && inner + 1 < end { return indent }
    }
    return nil
  }

  private mutating func endArgument(_ ending: Open, _ index: Int) {
    let isEmpty = program.instructions.count == ending.number
    emit(.leave, at: tokens[index].place)
    dedent = ending.dedent
    let parent = open.count - 1
    let last = open[parent].arguments.count - 1
    open[parent].arguments[last].isEmpty = isEmpty
    open[parent].arguments[last].endsLine = isEmpty || tokens[index].standsAlone
  }

  private mutating func addSite(_ index: Int) {
    let token = tokens[index]
    var site = BlockSite(block: block(token), standsAlone: token.standsAlone, indent: ByteRun())
    if token.standsAlone {
      if let own = ownIndent(index) {
        site.indent = add(bytes: own.dropFirst(sharedIndent(own)))
      } else {
        site.indent = indent(before: index)
      }
    }
    open.append(Open(token: index, number: program.sites.count))
    program.sites.append(site)
    emit(.block(UInt32(program.sites.count - 1)), openingLineOf: token)
  }

  private mutating func endSite(_ ending: Open, _ index: Int) {
    openLine(tokens[index])
    if tokens[index].standsAlone, index + 1 < tokens.count {
      let line = tokens[index + 1].source
      let newline = add(bytes: line.suffix(lineEnd(of: source[line])))
      program.sites[ending.number].newline = newline
    }
    program.sites[ending.number].end = program.instructions.count
  }
}
