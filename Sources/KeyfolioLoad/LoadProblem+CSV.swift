import KeyfolioCore

// Wording: tables.

extension Diagnostic {
  static func noHeader(at place: Place) -> Diagnostic {
    Diagnostic(
      .csvNoHeader, "the table is empty", at: place,
      hint: "the first row holds the names of the fields")
  }

  static func badDelimiter(_ sign: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .csvDelimiter, "the columns are divided by \(quoted(sign))", at: place,
      hint: sign == "|"
        ? "use commas, semicolons or tabs; | stands between several values of one cell"
        : "use commas, semicolons or tabs")
  }

  static func blankBeforeQuote(at place: Place) -> Diagnostic {
    Diagnostic(
      .csvQuote, "a blank stands before the opening quote", at: place,
      hint: "take the blank out, so that the quote counts")
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
      hint: "quote a text that holds the delimiter; let no empty cell follow the last column")
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
      .csvDuplicateColumn, "two columns are called \(quoted(name))", at: place,
      hint: "keep one of the two", notes: [.init("the first one stands here", at: first)])
  }
}
