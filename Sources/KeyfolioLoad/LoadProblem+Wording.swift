import KeyfolioCore

// The wording of everything that can be wrong with a content folder: lower case, no full stop, the
// author's own words in quotes, the mend in the hint. One file for each topic: files stand here.

extension Diagnostic {
  init(
    _ code: LoadProblem, _ message: String, at place: Place, hint: String? = nil,
    notes: [Note] = [], severity: Severity = .error
  ) {
    self.init(severity, code, message, at: place, hint: hint, notes: notes)
  }

  static func noPortfolio(at place: Place) -> Diagnostic {
    Diagnostic(
      .noPortfolio, "there is no portfolio.yaml in the content folder", at: place,
      hint: "'keyfolio init' makes a small portfolio that builds at once")
  }

  static func noAccounts(at place: Place) -> Diagnostic {
    Diagnostic(
      .noAccounts, "the portfolio has no account", at: place,
      hint: "put an account.yaml with a 'name' into accounts/NAME/")
  }

  static func unreadableFile(_ reason: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .unreadableFile, "the file cannot be read: \(reason)", at: place,
      hint: "make it readable for the one who builds")
  }

  static func unexpectedFile(_ path: RelativePath, hint: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .unexpectedFile, "nothing reads \(quoted(path.name)) here", at: place, hint: hint,
      severity: .warning)
  }

  static func noAccountRecord(in folder: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .noAccountRecord, "the folder accounts/\(folder) has no account.yaml", at: place,
      hint: "put an account.yaml with a 'name' into it, or delete the folder")
  }

  static func fileTooLarge(_ megabytes: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .fileTooLarge, "the file is larger than \(megabytes) MB", at: place,
      hint: "split it: a list may stand in a CSV file of each account")
  }

  static func invalidUTF8(at place: Place) -> Diagnostic {
    Diagnostic(
      .invalidUTF8, "this is not UTF-8 text", at: place,
      hint: "save the file as UTF-8; spreadsheets call it 'CSV UTF-8'")
  }

  static func wrongEncoding(at place: Place) -> Diagnostic {
    Diagnostic(
      .wrongEncoding, "the file is UTF-16", at: place,
      hint: "save the file as UTF-8; spreadsheets call it 'CSV UTF-8'")
  }

  static func controlCharacter(_ code: UInt8, at place: Place) -> Diagnostic {
    let digits = String(code, radix: 16, uppercase: true)
    let name = "U+00" + (digits.utf8.count == 1 ? "0" : "") + digits
    return Diagnostic(
      .controlCharacter, "an invisible control character (\(name)) stands here", at: place,
      hint: "delete it, or write the line anew; text copied from other programs brings them along")
  }
}

/// The author's words, shortened where they are a whole text.
func quoted(_ text: String) -> String { "'" + shortened(text) + "'" }

func shortened(_ text: String) -> String {
  let shown = text.unicodeScalars.prefix(60)
  return String(String.UnicodeScalarView(shown))
    + (shown.endIndex < text.unicodeScalars.endIndex ? "…" : "")
}

/// A few of the words that were possible.
func list(_ words: [String]) -> String {
  let shown = words.prefix(12).map(quoted).joined(separator: ", ")
  return words.count > 12 ? shown + ", …" : shown
}

/// The word that was perhaps meant, as a hint.
func meant(_ word: String, among known: some Sequence<String>) -> String? {
  nearest(to: word, among: known).map { "did you mean \(quoted($0))?" }
}
