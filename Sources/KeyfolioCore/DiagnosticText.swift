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

  public init(folder: String = "") {
    self.folder = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
  }

  public func text(of diagnostics: Diagnostics, files: SourceFiles) -> String {
    var text = ""
    var printed = 0
    var withheld = 0
    var perCode: [String: Int] = [:]
    for diagnostic in diagnostics.sorted(by: files) {
      let group = "\(diagnostic.place.file.index) \(diagnostic.code)"
      perCode[group, default: 0] += 1
      guard printed < limit, perCode[group, default: 0] <= limitPerCode else {
        withheld += 1
        continue
      }
      printed += 1
      text += entry(diagnostic, files: files)
    }
    if withheld > 0 { text += "… and \(withheld) more like these\n" }
    return text
  }

  private func entry(_ diagnostic: Diagnostic, files: SourceFiles) -> String {
    let place = position(diagnostic.place, files: files)
    let severity = diagnostic.severity.word
    var text = "\(place): \(severity): \(visible(diagnostic.message)) [\(diagnostic.code)]\n"
    if let hint = diagnostic.hint { text += "  hint: \(visible(hint))\n" }
    for note in diagnostic.notes {
      text += "  note: \(position(note.place, files: files)): \(visible(note.message))\n"
    }
    return text
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
