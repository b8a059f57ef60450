import KeyfolioCore
import KeyfolioModel

/// What stands between two `---` lines at the top of a note.
struct FrontMatter: Sendable {
  var title: Text?
  var audience: AudienceMark?
  var asOf: Day?
  var order: Located<FixedPoint>?
  // Of lessons alone:
  var kind: Located<LessonKind>?
  var minutes: Located<FixedPoint>?
  var methods: [Text] = []

  private static let fields: [RecordField<FrontMatter>] = [
    field("title", \.title, text),
    field("audience", \.audience, audienceMark),
    field("as_of", \.asOf, day),
    field("order", \.order, plainNumber(-1000...1_000_000)),
  ]

  private static let lessonFields: [RecordField<FrontMatter>] = [
    field("kind", \.kind, choice(LessonKind.self)),
    field("minutes", \.minutes, plainNumber(1...240)),
    field("methods", \.methods, texts),
  ]

  static let ofNotes = RecordTable<FrontMatter>(
    "front matter", blank: { FrontMatter() }, fields: fields)

  static let ofLessons = RecordTable<FrontMatter>(
    "front matter", blank: { FrontMatter() }, fields: fields + lessonFields)
}

/// Splits a note into its front matter, read, and the rest with the line it starts on.
func splitFrontMatter(
  _ bytes: ArraySlice<UInt8>, file: FileID, _ table: RecordTable<FrontMatter>,
  _ diagnostics: inout Diagnostics
) -> (matter: FrontMatter, body: ArraySlice<UInt8>, firstLine: UInt32) {
  var lines = LineCursor(bytes)
  guard let opening = lines.next(), isFence(opening) else {
    return (FrontMatter(), bytes, 1)
  }
  let start = lines.offset
  var end = start
  while let line = lines.next() {
    if isFence(line) {
      let place = Place(file: file, line: 2)
      let node = readYAML(bytes[start..<end], at: place, &diagnostics)
      let matter = node.flatMap { table.read($0, &diagnostics) }
      return (matter ?? FrontMatter(), bytes[lines.offset...], lines.line)
    }
    end = lines.offset
  }
  diagnostics.report(
    .frontMatter("the front matter that opens here is never closed", at: Place(file: file)))
  return (FrontMatter(), bytes[bytes.endIndex...], lines.line)
}

/// Three hyphens, with or without blanks behind them.
private func isFence(_ line: ArraySlice<UInt8>) -> Bool {
  line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
}

/// Lines without their ends, whatever those are.
private struct LineCursor {
  private let bytes: ArraySlice<UInt8>
  /// Behind the last line that was handed out.
  private(set) var offset: Int
  /// The number of the next line.
  private(set) var line: UInt32 = 1

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    offset = bytes.startIndex
  }

  mutating func next() -> ArraySlice<UInt8>? {
    guard offset < bytes.endIndex else { return nil }
    let end = bytes[offset...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.endIndex
    let text = bytes[offset..<end]
    let isPair = bytes[end...].starts(with: [0x0D, 0x0A])
    offset = min(end + (isPair ? 2 : 1), bytes.endIndex)
    line += 1
    return text
  }
}
