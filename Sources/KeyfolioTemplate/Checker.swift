import KeyfolioCore

/// Walks a program over a specimen as the renderer would, but into every section once, and reports
/// what the program wants and the specimen does not have.
struct Checker {
  /// A section that is being checked.
  private struct Section {
    /// Where it ends, and how many templates are open there.
    var end: Int
    var depth: Int
    /// Whether rendering the specimen would have passed it by.
    var isForced: Bool
    /// Whether it added a context.
    var isPushed: Bool
  }

  /// The blocks that one parent tag passes on; see `Renderer`.
  private struct Frame {
    var call: Int
    var outer: Int
    /// The arguments that some block asked for, by position, and the blocks that were met.
    var asked: Set<Int> = []
    var met: Set<Int> = []
    /// Whether everything was seen that may ask.
    var isComplete = true
  }

  /// A template, or the content of a block, that is being checked.
  private struct Visit {
    /// -1 for the content of a block.
    var template: Int
    /// Where to go on behind it; -1 at the end of the page.
    var position: Int
    var sectionCount: Int
    var frame: Int
    var frameCount: Int
  }

  /// A kind of problem at a place.
  private struct Finding: Hashable {
    var code: String
    var place: Place
  }

  /// Ends templates that multiply; a page with all its partials takes a few thousand.
  private static let stepLimit = 200_000

  let program: Program
  private(set) var diagnostics = Diagnostics()
  /// Positions of the templates that the walk came through.
  private(set) var visited: Set<Int> = []
  private var known: Set<Finding>
  private var contexts: [TemplateValue]
  private var sections: [Section] = []
  private var visits: [Visit] = []
  private var frames: [Frame] = []
  private var frame = -1
  private var depth = 0

  /// - parameter known: What was reported before and is not to be reported again.
  init(_ program: Program, specimen: TemplateValue, known: Diagnostics) {
    self.program = program
    contexts = [specimen]
    self.known = Set(known.all.map { Finding(code: $0.code, place: $0.place) })
  }

  mutating func run(_ template: Int) {
    push(template, returningTo: -1)
    var position = program.templates[template].entry
    var steps = 0
    while position >= 0 {
      closeSections(at: position)
      steps += 1
      guard steps < Self.stepLimit else {
        report(
          .tooManyPartials(program.templates[template].name, at: program.places[position]))
        return
      }
      position = step(program.instructions[position], at: position)
    }
  }

  private mutating func push(_ template: Int, returningTo position: Int) {
    visits.append(
      Visit(
        template: template, position: position, sectionCount: sections.count, frame: frame,
        frameCount: frames.count))
    guard template >= 0 else { return }
    depth += 1
    visited.insert(template)
  }

  /// Leaves the sections that end where the walk has arrived.
  private mutating func closeSections(at position: Int) {
    while let last = sections.last, last.end == position, last.depth == visits.count {
      sections.removeLast()
      if last.isPushed { contexts.removeLast() }
    }
  }

  private mutating func report(_ diagnostic: Diagnostic) {
    let finding = Finding(code: diagnostic.code, place: diagnostic.place)
    if known.insert(finding).inserted { diagnostics.report(diagnostic) }
  }

  /// Checks an instruction; returns where to go on, -1 to stop.
  private mutating func step(_ instruction: Instruction, at position: Int) -> Int {
    let place = program.places[position]
    switch instruction {
    case .text, .endSection: break
    case .value(let path): checkText(path, at: place)
    case .raw(let path): checkMarkup(path, at: place)
    case .section(let path, let end): enter(path, normally: true, end: Int(end), at: place)
    case .inverted(let path, let end): enter(path, normally: false, end: Int(end), at: place)
    case .call(let number): return call(Int(number), at: place)
    case .block(let number): return enter(program.sites[Int(number)], at: position)
    case .leave: return leave()
    }
    return position + 1
  }

  // MARK: Values

  private mutating func checkText(_ path: NamePath, at place: Place) {
    guard let value = value(of: path, at: place) else { return }
    switch value {
    case .unknown, .text, .html: break
    case .flag, .list, .record: report(.notText(name(of: path), is: value.kind, at: place))
    }
  }

  private mutating func checkMarkup(_ path: NamePath, at place: Place) {
    guard let value = value(of: path, at: place) else { return }
    if case .html = value { return }
    report(.unescapedText(name(of: path), is: value.kind, at: place))
  }

  private func name(of path: NamePath) -> String {
    path.count == 0 ? "." : program.names[path.indices].map(\.text).joined(separator: ".")
  }

  /// The value of a dotted name; reports the part that is not there.
  private mutating func value(of path: NamePath, at place: Place) -> TemplateValue? {
    guard path.count > 0 else { return contexts.last }
    var value: TemplateValue?
    var owner: String?
    var column = place.column
    for index in path.indices {
      let name = program.names[index]
      let records = owner == nil ? contexts.reversed() : value.map { [$0] } ?? []
      value = records.lazy.compactMap { $0.record?.value(of: name) }.first
      let width = UInt32(name.text.unicodeScalars.count)
      guard value != nil else {
        let part = Place(file: place.file, line: place.line, column: column, width: width)
        let names = records.flatMap { $0.record?.names.all.map(\.text) ?? [] }
        report(.unknownName(name.text, in: owner, among: names, at: part))
        return nil
      }
      column += width + 1
      owner = owner.map { "\($0).\(name.text)" } ?? name.text
    }
    return value
  }

  // MARK: Sections

  private mutating func enter(
    _ path: NamePath, normally: Bool, end: Int, at place: Place
  ) {
    let value = value(of: path, at: place) ?? .unknown
    let section = Section(
      end: end, depth: visits.count, isForced: value.isTrue != normally, isPushed: normally)
    sections.append(section)
    guard normally else { return }
    if case .list(let elements) = value {
      contexts.append(elements.first ?? .unknown)
    } else {
      contexts.append(value)
    }
  }

  // MARK: Templates and blocks

  private mutating func call(_ number: Int, at place: Place) -> Int {
    let call = program.calls[number]
    guard let template = template(of: call, at: place) else { return call.end }
    let name = program.templates[template].name
    if let earlier = visits.last(where: { $0.template == template }) {
      // Data that ends the recursion is what the sections since then are about.
      if sections[earlier.sectionCount...].contains(where: \.isForced) {
        for index in frames.indices { frames[index].isComplete = false }
        return call.end
      }
      guard depth < Program.depthLimit else {
        report(.cycle(name, at: place))
        return -1
      }
    } else if depth >= Program.depthLimit {
      report(.tooManyPartials(name, at: place))
      return -1
    }
    push(template, returningTo: call.end)
    if !call.arguments.isEmpty {
      frames.append(Frame(call: number, outer: frame))
      frame = frames.count - 1
    }
    return program.templates[template].entry
  }

  private mutating func template(of call: Call, at place: Place) -> Int? {
    switch call.target {
    case .template(let number): return number
    case .missing: return nil
    case .dynamic(let path):
      guard let value = value(of: path, at: place) else { return nil }
      guard case .text(let name) = value else {
        report(.notText(self.name(of: path), is: value.kind, at: place))
        return nil
      }
      if let number = program.numbers[name] { return number }
      report(.unknownPartial(name, among: program.templates.map(\.name), at: place))
      return nil
    }
  }

  private mutating func enter(_ site: BlockSite, at position: Int) -> Int {
    var found: (Argument, outer: Int)?
    var current = frame
    while current >= 0 {
      frames[current].met.insert(site.block)
      for index in program.calls[frames[current].call].arguments
      where program.arguments[index].block == site.block {
        frames[current].asked.insert(index)
        found = (program.arguments[index], frames[current].outer)
      }
      current = frames[current].outer
    }
    guard let (argument, outer) = found else { return position + 1 }
    push(-1, returningTo: site.end)
    frame = outer
    return argument.entry
  }

  private mutating func leave() -> Int {
    guard let visit = visits.popLast() else { return -1 }
    if visit.template >= 0 { depth -= 1 }
    if frames.count > visit.frameCount { reportUnasked(frames[visit.frameCount]) }
    frame = visit.frame
    frames.removeLast(frames.count - visit.frameCount)
    return visit.position
  }

  /// Reports blocks that the parent has no use for, because their content would be lost.
  private mutating func reportUnasked(_ frame: Frame) {
    let call = program.calls[frame.call]
    guard frame.isComplete, case .template(let number) = call.target else { return }
    for index in call.arguments where !frame.asked.contains(index) {
      let argument = program.arguments[index]
      report(
        .unknownBlock(
          program.blockNames[argument.block], parent: program.templates[number].name,
          among: frame.met.sorted().map { program.blockNames[$0] }, at: argument.place))
    }
  }
}

extension TemplateValue {
  fileprivate var record: TemplateRecord? {
    if case .record(let record) = self { record } else { nil }
  }

  /// What it is, in a message.
  fileprivate var kind: String {
    switch self {
    case .unknown: "unknown"
    case .text: "text"
    case .html: "markup"
    case .flag: "a flag"
    case .list: "a list"
    case .record: "a record"
    }
  }
}
