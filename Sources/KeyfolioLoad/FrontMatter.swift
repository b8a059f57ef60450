import KeyfolioCore
import KeyfolioModel

/// What stands between two `---` lines at the top of a note.
struct FrontMatter: Sendable {
  var title: Text?
  var audience: AudienceMark?
  var asOf: Day?
  var order: Located<FixedPoint>?

  static let table = RecordTable<FrontMatter>(
    "front matter", blank: FrontMatter.init,
    fields: [
      field("title", \.title, text),
      field("audience", \.audience, audienceMark),
      field("as_of", \.asOf, day),
      field("order", \.order, plainNumber(-1000...1_000_000)),
    ])
}

/// Splits a note into its front matter, read, and the rest with the line it starts on.
func splitFrontMatter(
  _ bytes: ArraySlice<UInt8>, file: FileID, _ diagnostics: inout Diagnostics
) -> (matter: FrontMatter, body: ArraySlice<UInt8>, firstLine: UInt32) {
  var lines = LineCursor(bytes)
  guard lines.next()?.elementsEqual("---".utf8) == true else {
    return (FrontMatter(), bytes, 1)
  }
  let start = lines.offset
  var end = start
  while let line = lines.next() {
    if line.elementsEqual("---".utf8) {
      let place = Place(file: file, line: 2)
      let node = readYAML(bytes[start..<end], at: place, &diagnostics)
      let matter = node.flatMap { FrontMatter.table.read($0, &diagnostics) }
      return (matter ?? FrontMatter(), bytes[lines.offset...], lines.line)
    }
    end = lines.offset
  }
  diagnostics.report(
    .frontMatter("the front matter that opens here is never closed", at: Place(file: file)))
  return (FrontMatter(), bytes[bytes.endIndex...], lines.line)
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
    let end = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.endIndex
    var text = bytes[offset..<end]
    if text.last == 0x0D { text = text.dropLast() }
    offset = min(end + 1, bytes.endIndex)
    line += 1
    return text
  }
}
