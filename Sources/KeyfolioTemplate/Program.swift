import KeyfolioCore

/// One step of a compiled template. Numbers are positions in the tables of `Program`.
enum Instruction {
  /// Constant bytes. `opensLine`: they are the first of a line, so indentation goes before them;
  /// without any bytes this marks a tag that opens a line.
  case text(start: UInt32, count: UInt32, opensLine: Bool)
  /// `{{name}}`.
  case value(NamePath)
  /// `{{{name}}}` or `{{&name}}`.
  case raw(NamePath)
  /// `{{#name}}`; `end` is the position after its `endSection`.
  case section(NamePath, end: UInt32)
  case endSection
  /// `{{^name}}`; `end` is the position of what follows it.
  case inverted(NamePath, end: UInt32)
  /// `{{>name}}` or `{{<name}}`, by its number in `calls`.
  case call(UInt32)
  /// `{{$name}}`, by its number in `sites`; its default content follows.
  case block(UInt32)
  /// The end of a template or of a block that was passed to a parent.
  case leave
}

/// A dotted name as a run of `Program.names`; no names at all stand for `{{.}}`.
struct NamePath {
  var first: UInt32
  var count: UInt32

  var indices: Range<Int> { Int(first)..<Int(first) + Int(count) }
}

/// A run of `Program.bytes`.
struct ByteRun {
  var start: UInt32 = 0
  var count: UInt32 = 0

  var indices: Range<Int> { Int(start)..<Int(start) + Int(count) }
}

/// A partial or a parent: which template, how far indented, with which blocks.
struct Call {
  enum Target {
    case template(Int)
    /// `{{>*name}}`: the value of the name is the name of the template.
    case dynamic(NamePath)
    case missing
  }

  var target: Target
  /// White space before each line of the template; empty unless the tag stands alone on its line.
  var indent: ByteRun
  /// Positions in `Program.arguments`.
  var arguments = 0..<0
  /// Where to go on afterwards: behind the arguments.
  var end = 0
}

/// A block inside a parent tag: what the parent's block of that name shows instead of its own.
struct Argument {
  /// Number of the block's name.
  var block: Int
  /// Position of its first instruction.
  var entry: Int
  /// Whether its content begins on a line of its own, after the opening tag.
  var opensLine: Bool
  /// Whether its content ends with a line end, or is empty.
  var endsLine = true
  var isEmpty = true
  var place: Place
}

/// A block outside a parent tag: a position that a template derived from this one may fill.
struct BlockSite {
  /// Number of the block's name.
  var block: Int
  /// Whether the opening tag stands alone on its line, so that content brings its own lines.
  var standsAlone: Bool
  /// White space before each line of content passed in.
  var indent: ByteRun
  /// The line end taken away with the closing tag; content that ends within a line gets it back.
  var newline = ByteRun()
  /// Where the default content ends.
  var end = 0
}

/// All templates of a theme as one flat program.
struct Program {
  struct Template {
    var name: String
    /// Position of its first instruction.
    var entry: Int
  }

  var instructions: [Instruction] = []
  /// Where the name of each instruction stands in its file.
  var places: [Place] = []
  var bytes: [UInt8] = []
  var names: [TemplateName] = []
  var calls: [Call] = []
  var arguments: [Argument] = []
  var sites: [BlockSite] = []
  var blockNames: [String] = []
  var templates: [Template] = []
  /// Positions in `templates`.
  var numbers: [String: Int] = [:]

  /// How deep templates may include each other; what is deeper renders as nothing.
  static let depthLimit = 64
}
