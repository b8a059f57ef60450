import KeyfolioCore

/// Runs a program over one value. Everything that nests is kept in arrays, so that the depth of
/// templates and data never becomes the depth of the machine's stack.
struct Renderer {
  /// A section that is being rendered.
  private struct Loop {
    var elements: [TemplateValue]
    /// The next element; there is none if this is their count.
    var next: Int
    /// The first instruction inside the section.
    var body: Int
  }

  /// The blocks that one parent tag passes on.
  private struct Frame {
    var arguments: Range<Int>
    /// The frame that held where the tag is written; -1 for none.
    var outer: Int
  }

  /// What to take up again behind a template or the content of a block.
  private struct Return {
    var position: Int
    var depth: Int
    var indentCount: Int
    var frame: Int
    var frameCount: Int
    /// Written after the content of a block that ends within its line.
    var newline = ByteRun()
  }

  /// Ends templates that multiply: enough for any page, soon over.
  private static let callLimit = 1_000_000

  private let program: Program
  private let passingRawText: Bool
  private var contexts: [TemplateValue]
  private var loops: [Loop] = []
  private var returns: [Return] = []
  private var frames: [Frame] = []
  /// Position in `frames`; -1 outside of all parents.
  private var frame = -1
  /// How many templates are open.
  private var depth = 1
  private var callCount = 0
  /// What goes before each line.
  private var indent: [UInt8] = []
  /// How much of `indent` the next line has already, because a block stands within that line.
  private var indentedCount = 0

  init(_ program: Program, _ value: TemplateValue, passingRawText: Bool) {
    self.program = program
    self.passingRawText = passingRawText
    contexts = [value]
    contexts.reserveCapacity(16)
  }

  mutating func run(_ template: Int, into buffer: inout TextBuffer) {
    var position = program.templates[template].entry
    while position >= 0 {
      switch program.instructions[position] {
      case .text(let start, let count, let opensLine):
        append(ByteRun(start: start, count: count), opensLine: opensLine, to: &buffer)
        position += 1
      case .value(let path):
        appendEscaped(path, to: &buffer)
        position += 1
      case .raw(let path):
        appendRaw(path, to: &buffer)
        position += 1
      case .section(let path, let end):
        position = enter(path, at: position) ? position + 1 : Int(end)
      case .endSection:
        position = repeatOrLeave(position)
      case .inverted(let path, let end):
        position = isTrue(path) ? Int(end) : position + 1
      case .call(let number):
        position = call(program.calls[Int(number)])
      case .block(let number):
        position = enter(program.sites[Int(number)], at: position, &buffer)
      case .leave:
        position = leave(&buffer)
      }
    }
  }

  // MARK: Text and values

  @inline(__always)
  private mutating func append(
    _ run: ByteRun, opensLine: Bool, to buffer: inout TextBuffer
  ) {
    if indent.isEmpty {
      program.bytes.withUnsafeBufferPointer {
        buffer.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[run.indices]))
      }
    } else {
      appendIndented(run, opensLine: opensLine, to: &buffer)
    }
  }

  private mutating func appendIndented(
    _ run: ByteRun, opensLine: Bool, to buffer: inout TextBuffer
  ) {
    if opensLine { appendIndent(to: &buffer) }
    var rest = program.bytes[run.indices]
    while let newline = rest.firstIndex(of: UInt8(ascii: "\n")) {
      buffer.append(rest[...newline])
      rest = rest[(newline + 1)...]
      if !rest.isEmpty { buffer.append(indent) }
    }
    buffer.append(rest)
  }

  private mutating func appendIndent(to buffer: inout TextBuffer) {
    buffer.append(indent[indentedCount...])
    indentedCount = 0
  }

  private func appendEscaped(_ path: NamePath, to buffer: inout TextBuffer) {
    switch value(of: path) {
    case .text(let text): buffer.appendEscaped(text)
    case .html(let html): html.bytes.withUnsafeBufferPointer { buffer.appendEscaped($0) }
    case .flag(let flag): buffer.append(flag ? "true" : "false")
    case .unknown, .list, .record: break
    }
  }

  private func appendRaw(_ path: NamePath, to buffer: inout TextBuffer) {
    switch value(of: path) {
    case .html(let html): buffer.append(html)
    case .text(let text) where passingRawText: buffer.append(text)
    default: appendEscaped(path, to: &buffer)
    }
  }

  /// The value of a dotted name: its first part from the innermost context that has it, each other
  /// part from the record before it.
  private func value(of path: NamePath) -> TemplateValue {
    guard path.count > 0 else { return contexts[contexts.count - 1] }
    guard var value = lookUp(Int(path.first)) else { return .unknown }
    for index in path.indices.dropFirst() {
      value = value.value(of: program.names[index]) ?? .unknown
    }
    return value
  }

  @inline(__always)
  private func lookUp(_ name: Int) -> TemplateValue? {
    var index = contexts.count - 1
    while index >= 0 {
      if let value = contexts[index].value(of: program.names[name]) { return value }
      index -= 1
    }
    return nil
  }

  // MARK: Sections

  private mutating func enter(_ path: NamePath, at position: Int) -> Bool {
    let value = value(of: path)
    guard value.isTrue else { return false }
    if case .list(let elements) = value {
      contexts.append(elements[0])
      loops.append(Loop(elements: elements, next: 1, body: position + 1))
    } else {
      contexts.append(value)
      loops.append(Loop(elements: [], next: 0, body: position + 1))
    }
    return true
  }

  private mutating func repeatOrLeave(_ position: Int) -> Int {
    let last = loops.count - 1
    let next = loops[last].next
    if next < loops[last].elements.count {
      contexts[contexts.count - 1] = loops[last].elements[next]
      loops[last].next = next + 1
      return loops[last].body
    }
    loops.removeLast()
    contexts.removeLast()
    return position + 1
  }

  private func isTrue(_ path: NamePath) -> Bool { value(of: path).isTrue }

  // MARK: Templates and blocks

  private mutating func call(_ call: Call) -> Int {
    callCount += 1
    guard depth < Program.depthLimit, callCount < Self.callLimit, let template = template(of: call)
    else { return call.end }
    push(returningTo: call.end)
    depth += 1
    indent.append(contentsOf: program.bytes[call.indent.indices])
    if !call.arguments.isEmpty {
      frames.append(Frame(arguments: call.arguments, outer: frame))
      frame = frames.count - 1
    }
    return program.templates[template].entry
  }

  private func template(of call: Call) -> Int? {
    switch call.target {
    case .template(let number): return number
    case .missing: return nil
    case .dynamic(let path):
      guard case .text(let name) = value(of: path) else { return nil }
      return program.numbers[name]
    }
  }

  private mutating func push(returningTo position: Int, newline: ByteRun = ByteRun()) {
    returns.append(
      Return(
        position: position, depth: depth, indentCount: indent.count, frame: frame,
        frameCount: frames.count, newline: newline))
  }

  /// Goes to the content that was passed for a block, or on to the block's own.
  private mutating func enter(
    _ site: BlockSite, at position: Int, _ buffer: inout TextBuffer
  ) -> Int {
    guard let (argument, outer) = argument(for: site.block) else {
      return position + 1
    }
    if argument.isEmpty { return site.end }
    push(returningTo: site.end, newline: argument.endsLine ? ByteRun() : site.newline)
    frame = outer
    if site.standsAlone {
      indent.append(contentsOf: program.bytes[site.indent.indices])
      if !argument.opensLine { appendIndent(to: &buffer) }
    } else if argument.opensLine {
      indentedCount = indent.count
    }
    return argument.entry
  }
  /// What was passed for a block, by the template that derives most of all, and the frame that held
  /// where it is written.
  private func argument(for block: Int) -> (Argument, outer: Int)? {
    var found: (Argument, outer: Int)?
    var current = frame
    while current >= 0 {
      let outer = frames[current].outer
      for index in frames[current].arguments where program.arguments[index].block == block {
        found = (program.arguments[index], outer)
      }
      current = outer
    }
    return found
  }

  /// Goes on behind the tag that led here; to -1 at the end of the page.
  private mutating func leave(_ buffer: inout TextBuffer) -> Int {
    indentedCount = 0
    guard let back = returns.popLast() else { return -1 }
    buffer.append(program.bytes[back.newline.indices])
    depth = back.depth
    indent.removeLast(indent.count - back.indentCount)
    frame = back.frame
    frames.removeLast(frames.count - back.frameCount)
    return back.position
  }
}
