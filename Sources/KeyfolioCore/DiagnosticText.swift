/// Diagnostics as compilers print them.
///
///     accounts/nordwind/account.yaml:14:9: error: no criterion named 'walet' [unknown-criterion]
///       hint: did you mean 'wallet'?
///       note: portfolio.yaml:9:5: criteria are listed here
///
/// At most `limit` a run and `limitPerCode` of one code in one file are printed; the rest is
/// counted in a last line, so that one mistake in a table of 10,000 rows stays readable.
public struct DiagnosticText: Sendable {
  public var limit = 50
  public var limitPerCode = 5
  /// Put before each path, so that an editor can open it: the content folder as the user named it.
  public var folder = ""
  /// Where it is given, each entry shows the line that it speaks of, with a mark below the place.
  public var source: (@Sendable (RelativePath) -> [UInt8]?)?

  public init(folder: String = "") {
    self.folder = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
  }

  public func text(of diagnostics: Diagnostics, files: SourceFiles) -> String {
    let (entries, withheld) = entries(of: diagnostics, files: files)
    let text = entries.map(\.text).joined()
    return withheld > 0 ? text + "… and \(withheld) more like these\n" : text
  }

  /// What is printed, entry by entry with its file, and how many more there are.
  public func entries(
    of diagnostics: Diagnostics, files: SourceFiles
  ) -> (entries: [(file: RelativePath, text: String)], withheld: Int) {
    var entries: [(file: RelativePath, text: String)] = []
    var withheld = 0
    var perCode: [String: Int] = [:]
    for diagnostic in diagnostics.sorted(by: files) {
      let group = "\(diagnostic.place.file.index) \(diagnostic.code)"
      perCode[group, default: 0] += 1
      guard entries.count < limit, perCode[group, default: 0] <= limitPerCode else {
        withheld += 1
        continue
      }
      let path = files.path(of: diagnostic.place.file) ?? RelativePath("?")
      entries.append((path, entry(diagnostic, files: files)))
    }
    return (entries, withheld)
  }

  private func entry(_ diagnostic: Diagnostic, files: SourceFiles) -> String {
    let place = position(diagnostic.place, files: files)
    let severity = diagnostic.severity.word
    var text = "\(place): \(severity): \(visible(diagnostic.message)) [\(diagnostic.code)]\n"
    text += excerpt(at: diagnostic.place, files: files)
    if let hint = diagnostic.hint { text += "  hint: \(visible(hint))\n" }
    for note in diagnostic.notes {
      text += "  note: \(position(note.place, files: files)): \(visible(note.message))\n"
    }
    return text
  }

  /// The line of a place and, below it, a mark of the place's width.
  private func excerpt(at place: Place, files: SourceFiles) -> String {
    guard let path = files.path(of: place.file), let bytes = source?(path),
      let line = Self.line(Int(place.line), of: bytes)
    else { return "" }
    let shown = line.unicodeScalars.prefix(Self.excerptLength)
    let column = Int(place.column)
    let head = "  \(place.line) | "
    var text = head + visible(String(String.UnicodeScalarView(shown))) + "\n"
    // A mark below a text that is told otherwise than it stands would point elsewhere.
    let isPlain = shown.allSatisfy { $0.isASCII && $0 >= " " }
    if isPlain, (1...max(1, shown.count)).contains(column) {
      let width = max(1, min(Int(place.width), shown.count - column + 1))
      let blanks = String(repeating: " ", count: head.unicodeScalars.count - 2)
      text += blanks + "| " + String(repeating: " ", count: column - 1)
      text += String(repeating: "^", count: width) + "\n"
    }
    return text
  }

  /// Longer lines are cut.
  private static let excerptLength = 160

  private static func line(_ number: Int, of bytes: [UInt8]) -> String? {
    var rest = bytes[...]
    for _ in 1..<max(1, number) {
      guard let end = rest.firstIndex(of: 0x0A) else { return nil }
      rest = rest[(end + 1)...]
    }
    let line = rest.prefix { $0 != 0x0A && $0 != 0x0D }
    return line.isEmpty ? nil : String(validating: line, as: UTF8.self)
  }

  private func position(_ place: Place, files: SourceFiles) -> String {
    // What lies elsewhere has a name of its own, which says where.
    let path =
      files.name(of: place.file).map(visible)
      ?? folder + visible(files.path(of: place.file)?.text ?? "?")
    return "\(path):\(place.line):\(place.column)"
  }
}

/// Text of somebody's file, fit for a terminal: what cannot be seen, or would steer the terminal or
/// turn the line around, is named.
private func visible(_ text: String) -> String {
  if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator:
      let digits = String(scalar.value, radix: 16, uppercase: true)
      result += "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
