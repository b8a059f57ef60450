public import KeyfolioCore

/// All templates of a theme, compiled.
///
/// The language is Mustache as its official specification has it: comments, changes of delimiters,
/// `{{name}}` with dotted names and `{{.}}`, sections, inverted sections, partials, parents and
/// blocks, dynamic names. What differs, and what the specification leaves open:
///
/// - Lambdas are left out.
/// - Names the page does not have and raw tags on text are errors, found by `check`. The renderer
///   itself shows nothing for the first and escapes the second.
/// - Empty text and empty markup count as false.
/// - `{{name}}` escapes markup too; only `{{{name}}}` and `{{&name}}` pass it on.
/// - Blocks see their surroundings as written: a parent tag inside the content of a block is
///   filled by its own blocks only, not by those of the parent around it.
/// - Among sources of one name the last counts, so that a theme follows the built-in one.
public struct Templates: Sendable {
  let program: Program

  /// Compiles a theme. A template with an error renders as nothing.
  public static func compile(
    _ sources: [TemplateSource], _ diagnostics: inout Diagnostics
  ) -> Templates {
    var last: [String: Int] = [:]
    for (number, source) in sources.enumerated() { last[source.name] = number }
    let sources = sources.enumerated().filter { last[$1.name] == $0 }.map(\.element)
    var assembler = Assembler(names: sources.map(\.name))
    for source in sources {
      assembler.add(source.name, source: source.bytes, tokens: tokens(of: source, &diagnostics))
    }
    diagnostics.merge(assembler.diagnostics)
    return Templates(program: assembler.program)
  }

  /// Whether there is a template of this name, such as `parts/card` for `parts/card.mustache`.
  public func contains(_ name: String) -> Bool { program.numbers[name] != nil }

  /// Reports what a template wants and a page does not have.
  ///
  /// Enters every section, normal and inverted, every partial and the first element of every list.
  /// What was reported at a place is not reported there again, so the pages of a theme may be
  /// checked one after the other with the same diagnostics.
  ///
  /// - parameter name: Of the page's template; nothing is checked if there is none of that name.
  /// - parameter specimen: A page with every optional value present and an element in each list.
  /// - returns: The names of all templates that the page is made with, its own among them.
  @discardableResult
  public func check(
    _ name: String, against specimen: TemplateValue, _ diagnostics: inout Diagnostics
  ) -> Set<String> {
    guard let template = program.numbers[name] else { return [] }
    var checker = Checker(program, specimen: specimen, known: diagnostics)
    checker.run(template)
    diagnostics.merge(checker.diagnostics)
    return Set(checker.visited.map { program.templates[$0].name })
  }

  /// Appends a page to a buffer. It cannot fail after `check`; without, what cannot be rendered is
  /// left out.
  public func render(_ name: String, _ value: TemplateValue, into buffer: inout TextBuffer) {
    render(name, value, into: &buffer, passingRawText: false)
  }

  /// - parameter passingRawText: Leaves text in raw tags unescaped, as the specification's own
  ///   tests want it; nothing else may.
  func render(
    _ name: String, _ value: TemplateValue, into buffer: inout TextBuffer, passingRawText: Bool
  ) {
    guard let template = program.numbers[name] else { return }
    var renderer = Renderer(program, value, passingRawText: passingRawText)
    renderer.run(template, into: &buffer)
  }

  /// The tokens of a template; none if it has errors.
  private static func tokens(
    of source: TemplateSource, _ diagnostics: inout Diagnostics
  ) -> [Token] {
    var tokenizer = Tokenizer(source.bytes, file: source.file)
    tokenizer.run()
    diagnostics.merge(tokenizer.diagnostics)
    guard tokenizer.isComplete else { return [] }
    var matcher = TagMatcher(tokenizer.tokens, source: source.bytes)
    matcher.run()
    diagnostics.merge(matcher.diagnostics)
    guard tokenizer.diagnostics.isEmpty, matcher.diagnostics.isEmpty else { return [] }
    var lines = StandaloneLines(matcher.tokens, source: source.bytes)
    lines.run()
    return lines.tokens
  }
}
