import KeyfolioCore

/// What can be wrong with a note.
public enum MarkdownProblem: String, CaseIterable, Sendable {
  case noteTooLong = "note-too-long"
  case tooComplex = "markdown-too-complex"
  case invalidUTF8 = "invalid-utf8"
  case unknownCallout = "unknown-callout"
  case audienceBlock = "audience-block"
  case brokenAnchor = "broken-anchor"
  case forbiddenLink = "forbidden-link"
  case emptyLink = "empty-link"
}

/// The wording of all of them.
extension Diagnostic {
  static func noteTooLong(_ bytes: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, MarkdownProblem.noteTooLong,
      "the note has \(bytes / 1024) KiB; a note may have \(NoteBounds.bytes / 1024) KiB",
      at: place, hint: "split it into several notes")
  }

  static func tooComplex(_ excess: NoteExcess, at place: Place) -> Diagnostic {
    let (message, hint) =
      switch excess {
      case .columns(let count):
        (
          "the table has \(count) columns; a table may have \(NoteBounds.columns)",
          "split the table, or keep it as CSV"
        )
      case .cells:
        (
          "the tables have more than \(NoteBounds.cells) cells",
          "leave a blank line behind a table, or keep it as CSV"
        )
      case .nesting:
        (
          "quotes, lists or emphasis lie more than \(NoteBounds.nesting) deep",
          "flatten this part"
        )
      case .footnotes:
        ("more than \(NoteBounds.footnotes) footnote marks", "split the note")
      case .growth:
        (
          "this link definition is long and used so often that the page would grow out of bounds",
          "shorten its address or title"
        )
      case .work:
        (
          "brackets, tags or addresses are heaped up here so that reading them takes too long",
          "put them into a code block, or blank lines between them"
        )
      }
    return Diagnostic(.error, MarkdownProblem.tooComplex, message, at: place, hint: hint)
  }

  static func invalidUTF8(_ byte: UInt8, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, MarkdownProblem.invalidUTF8,
      "byte 0x\(hexadecimal(byte)) is not UTF-8 text", at: place, hint: "save the file as UTF-8")
  }

  static func unknownCallout(_ word: String, at place: Place) -> Diagnostic {
    let known = CalloutKind.allCases.map(\.marker) + ["AUDIENCE"]
    let meant = nearest(to: word, among: known)
    let hint =
      if meant == word.uppercased() {
        "put '[!\(word)]' on a line of its own"
      } else if let meant {
        "did you mean '[!\(meant)]'?"
      } else {
        "known are \(known.map { "[!\($0)]" }.joined(separator: ", "))"
      }
    return Diagnostic(
      .error, MarkdownProblem.unknownCallout, "no call-out named '\(short(word))'", at: place,
      hint: hint)
  }

  static func audienceBlock(at place: Place) -> Diagnostic {
    Diagnostic(
      .error, MarkdownProblem.audienceBlock, "this block does not say which audience it is for",
      at: place,
      hint: "write '[!AUDIENCE leadership]' alone on the first line of the block quote")
  }

  static func audienceInText(at place: Place) -> Diagnostic {
    Diagnostic(
      .error, MarkdownProblem.audienceBlock, "'[!AUDIENCE' inside of text hides nothing", at: place,
      hint: "put it alone on the first line of a block quote, each line of which begins with '>'")
  }

  static func brokenAnchor(_ fragment: String, among slugs: [String], at place: Place)
    -> Diagnostic
  {
    // Spelling is compared letter by letter, which long headings would make slow.
    let words = fragment.utf8.count > 100 ? [] : slugs.filter { $0.utf8.count <= 100 }
    let hint =
      nearest(to: fragment, among: words).map { "did you mean '#\($0)'?" }
      ?? "headings become lower case with hyphens: '## Next steps' is '#next-steps'"
    return Diagnostic(
      .error, MarkdownProblem.brokenAnchor, "no heading named '#\(short(fragment))'", at: place,
      hint: hint)
  }

  static func forbiddenLink(_ url: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, MarkdownProblem.forbiddenLink, "a note cannot link to '\(short(url))'", at: place,
      hint: "use http, https, mailto, tel, person, or a path in the content folder")
  }

  static func forbiddenImage(_ url: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, MarkdownProblem.forbiddenLink, "a note cannot show the image '\(short(url))'",
      at: place,
      hint: "put the image into the content folder and give its path")
  }

  static func emptyLink(at place: Place) -> Diagnostic {
    Diagnostic(
      .error, MarkdownProblem.emptyLink, "the link leads nowhere", at: place,
      hint: "write the target between the parentheses")
  }

  private static func short(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > 80 else { return text }
    return String(String.UnicodeScalarView(scalars.prefix(80))) + "…"
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return byte < 16 ? "0" + digits : digits
  }
}
