import KeyfolioCore

// The wording of everything that can be wrong with a content folder: lower case, no full stop, the
// author's own words in quotes, the mend in the hint.

extension Diagnostic {
  private init(
    _ code: LoadProblem, _ message: String, at place: Place, hint: String? = nil,
    notes: [Note] = [], severity: Severity = .error
  ) {
    self.init(severity, code, message, at: place, hint: hint, notes: notes)
  }

  // MARK: Files

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

  static func unexpectedFile(_ path: RelativePath, expected: String?, at place: Place)
    -> Diagnostic
  {
    Diagnostic(
      .unexpectedFile, "nothing reads '\(path.name)' here", at: place,
      hint: expected.map { "did you mean '\($0)'?" }
        ?? "an account holds account.yaml, plan.md, notes/*.md, reviews/*.yaml and lists as CSV",
      severity: .warning)
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

  // MARK: YAML

  static func yamlSyntax(_ problem: String, at place: Place) -> Diagnostic {
    if problem == "mapping values are not allowed in this context" {
      return Diagnostic(
        .unquotedColon, "a second ': ' in one value", at: place,
        hint: "quote the value: name: \"Ardmore: phase 2\"")
    }
    return Diagnostic(
      .yamlSyntax, "this is not YAML: \(problem)", at: place,
      hint: "look at the indentation, quotes and brackets here and on the line before")
  }

  static func swallowedComment(at place: Place) -> Diagnostic {
    Diagnostic(
      .swallowedComment, "the text after # is a comment and gets lost", at: place,
      hint: "quote the value: name: \"Line #3\"; or put a blank after # if it is a comment",
      severity: .warning)
  }

  static func alias(at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlAlias, "aliases are not read", at: place,
      hint: "write the value out where it is needed, or quote a text that starts with *")
  }

  static func anchor(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlAnchor, "the anchor '&\(name)' is not read", at: place,
      hint: "take it out, or quote a text that starts with &")
  }

  static func tag(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlTag, "the tag '\(name)' is not read", at: place,
      hint: "take it out, or quote a text that starts with !")
  }

  static func tooDeep(_ limit: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlTooDeep, "nested more than \(limit) deep", at: place,
      hint: "no field needs that: look at the brackets and the indentation")
  }

  static func severalDocuments(at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlSeveralDocuments, "a second document starts here", at: place,
      hint: "one file holds one document: take the '---' out")
  }

  static func duplicateKey(_ key: String, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      .duplicateKey, "'\(key)' is given twice", at: place, hint: "keep one of the two",
      notes: [.init("the first one stands here", at: first)])
  }

  static func keyIsNotText(at place: Place) -> Diagnostic {
    Diagnostic(
      .keyIsNotText, "a key must be a word", at: place,
      hint: "quote a value that starts with [ or {")
  }

  // MARK: CSV

  static func noHeader(at place: Place) -> Diagnostic {
    Diagnostic(
      .csvNoHeader, "the table is empty", at: place,
      hint: "the first row holds the names of the fields")
  }

  static func unclosedQuote(at place: Place) -> Diagnostic {
    Diagnostic(
      .csvQuote, "the quote that opens here is never closed", at: place,
      hint: "close it, and double each quote inside the text")
  }

  static func textAfterQuote(at place: Place) -> Diagnostic {
    Diagnostic(
      .csvQuote, "text after a closing quote", at: place,
      hint: "double each quote inside a quoted text")
  }

  static func rowTooLong(_ count: Int, columns: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .csvRowTooLong, "the row has \(count) cells, the table \(columns) columns", at: place,
      hint: "quote a text that holds the delimiter")
  }

  static func rowTooShort(_ count: Int, columns: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .csvRowTooShort, "the row has \(count) cells, the table \(columns) columns", at: place,
      hint: "the missing cells count as unknown; write the delimiters to say so",
      severity: .warning)
  }

  static func emptyColumnName(_ number: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .csvColumnName, "column \(number) has no name", at: place,
      hint: "name the field it holds, or delete the column")
  }

  static func duplicateColumn(_ name: String, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      .csvDuplicateColumn, "two columns are called '\(name)'", at: place,
      hint: "keep one of the two", notes: [.init("the first one stands here", at: first)])
  }

  // MARK: Fields

  static func unknownKey(
    _ entry: Node.Entry, of kind: String, known: [String], in mapping: Node.Mapping
  ) -> Diagnostic {
    if mapping.isFlow, case .empty = entry.value.content {
      return Diagnostic(
        .swallowedComma, "a comma starts a new field, so '\(entry.key)' is one", at: entry.keyPlace,
        hint: "put the whole text in quotes")
    }
    return Diagnostic(
      .unknownKey, "\(kind) has no field '\(entry.key)'", at: entry.keyPlace,
      hint: nearest(to: entry.key, among: known).map { "did you mean '\($0)'?" }
        ?? "it has \(list(known))")
  }

  static func wrongType(_ expected: String, found node: Node) -> Diagnostic {
    Diagnostic(
      .wrongType, "expected \(expected), found \(node.found)", at: node.place,
      hint: "see the example of this field in the format description")
  }

  static func missingName(of kind: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .missingName, "\(kind) needs a name", at: place, hint: "add a line 'name: …'")
  }

  static func missingField(_ key: String, at place: Place) -> Diagnostic {
    Diagnostic(.missingField, "'\(key)' is missing", at: place, hint: "add '\(key): …'")
  }

  static func wrongCount(_ count: Int, expected: Int, of what: String, at place: Place)
    -> Diagnostic
  {
    Diagnostic(
      .wrongCount, "\(count) \(what) where there are \(expected)", at: place,
      hint: "give \(expected) in their order; leave one empty (~) where it is unknown")
  }

  static func badNumber(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badNumber, "'\(text)' is not a number", at: place,
      hint: "write digits with a decimal point and nothing else: 1234567.5")
  }

  static func outOfRange(_ text: String, _ range: ClosedRange<Int>, at place: Place)
    -> Diagnostic
  {
    Diagnostic(
      .outOfRange, "\(text) is outside \(range.lowerBound) to \(range.upperBound)", at: place,
      hint: "give a value from \(range.lowerBound) to \(range.upperBound), or leave it out")
  }

  static func negativeAmount(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .negativeAmount, "the amount \(text) is negative", at: place,
      hint: "costs are written as positive amounts and are subtracted")
  }

  static func badDate(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badDate, "'\(text)' is not a date", at: place, hint: "write it as 2026-09-30")
  }

  static func badPeriod(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badPeriod, "'\(text)' is not a period", at: place,
      hint: "write 2026, 2026-Q3, 2026-Q1..Q3 or 2026-04")
  }

  static func badChoice(_ text: String, among choices: [String], at place: Place) -> Diagnostic {
    Diagnostic(
      .badChoice, "'\(text)' is not one of \(list(choices))", at: place,
      hint: nearest(to: text, among: choices).map { "did you mean '\($0)'?" }
        ?? "use one of them, or leave the field out")
  }

  // MARK: The whole

  static func weightsTotal(_ total: FixedPoint, of what: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .weightsTotal, "the weights of \(what) total \(total), not 100", at: place,
      hint: "change them so that they total 100"
        + (what == "the criteria" ? ", or set 'normalise: true'" : ""))
  }

  static func duplicateID(_ id: String, of kind: String, at place: Place, first: Place)
    -> Diagnostic
  {
    Diagnostic(
      .duplicateID, "two \(kind) have the id '\(id)'", at: place,
      hint: "give one of them an id of its own",
      notes: [.init("the first one stands here", at: first)])
  }

  static func badID(_ id: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badID, "'\(id)' cannot be the id of an account", at: place,
      hint: "use lower-case letters, digits and hyphens: it becomes the name of a file")
  }

  static func listGivenTwice(_ list: String, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      .listGivenTwice, "'\(list)' is given twice for this account", at: place,
      hint: "keep it in one file", notes: [.init("it is already given here", at: first)])
  }

  static func periodOverlap(_ period: String, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      .periodOverlap, "\(period) overlaps another period of the same line, kind and unit",
      at: place, hint: "give each month once: either the year or its quarters",
      notes: [.init("the other one stands here", at: first)])
  }

  static func missingRate(_ currency: String, year: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .missingRate, "there is no rate for \(currency) in \(year), so the amount stays unknown",
      at: place, hint: "add it under 'rates' in portfolio.yaml", severity: .warning)
  }

  static func endsBeforeStart(_ what: String, at place: Place, start: Place) -> Diagnostic {
    Diagnostic(
      .endsBeforeStart, "\(what) ends before it starts", at: place, hint: "mend one of the dates",
      notes: [.init("the start stands here", at: start)])
  }

  static func opinionOnPerson(_ count: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .opinionOnPerson,
      "opinions about \(count) named \(count == 1 ? "person" : "people") stand among the facts",
      at: place, hint: "the place of influence and attitude is private/judgements/ACCOUNT.csv",
      severity: .note)
  }

  static func unknownReference(
    _ reference: String, kind: String, known: some Sequence<String>, listed: String,
    at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .unknownReference, "no \(kind) has the id '\(reference)'", at: place,
      hint: nearest(to: reference, among: known).map { "did you mean '\($0)'?" }
        ?? "\(listed), or mend the id")
  }

  static func unknownCriterion(_ id: String, known: [String], at place: Place, listed: Place?)
    -> Diagnostic
  {
    Diagnostic(
      .unknownCriterion, "no criterion named '\(id)'", at: place,
      hint: nearest(to: id, among: known).map { "did you mean '\($0)'?" }
        ?? "the criteria are \(list(known))",
      notes: listed.map { [.init("criteria are listed here", at: $0)] } ?? [])
  }

  static func unknownFigure(_ name: String, known: [String], at place: Place) -> Diagnostic {
    Diagnostic(
      .unknownFigure, "no figure is called '\(name)'", at: place,
      hint: nearest(to: name, among: known).map { "did you mean '\($0)'?" }
        ?? "the figures are \(list(known))")
  }

  // MARK: Notes

  static func frontMatter(_ problem: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .frontMatter, problem, at: place,
      hint: "front matter stands between two lines '---' at the top of the note")
  }

  static func brokenLink(_ target: String, nearest: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      .brokenLink, "the link leads to '\(target)', which does not exist", at: place,
      hint: nearest.map { "did you mean '\($0)'?" }
        ?? "links go by file path from the note's own folder")
  }

  static func badDirective(_ problem: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badDirective, problem, at: place,
      hint: "a keyfolio block holds one of chart, figure, example, check, worksheet, live")
  }
}

private func list(_ words: [String]) -> String {
  let shown = words.prefix(12).map { "'\($0)'" }.joined(separator: ", ")
  return words.count > 12 ? shown + ", …" : shown
}
