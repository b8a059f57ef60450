public import KeyfolioCore

/// The kinds of problem a template can have.
public enum TemplateProblem: String, CaseIterable, Sendable {
  /// The template is not well-formed Mustache.
  case syntax = "template-syntax"
  /// A partial or parent that the theme does not have.
  case unknownPartial = "unknown-partial"
  /// A name that the page does not have, or a block that the parent does not have.
  case unknownName = "unknown-name"
  /// A list, record or flag where text is wanted.
  case notText = "not-text"
  /// `{{{name}}}` or `{{&name}}` on something that is not finished markup.
  case unescapedText = "unescaped-text"
  /// Templates that include each other without end.
  case partialCycle = "partial-cycle"
  /// A template that no page is made with.
  case unusedTemplate = "unused-template"
}

/// The wording of syntax problems.
extension Diagnostic {
  private static func syntax(
    _ message: String, at place: Place, hint: String?, notes: [Note] = []
  ) -> Diagnostic {
    Diagnostic(
      .error, TemplateProblem.syntax, message, at: place, hint: hint, notes: notes)
  }

  static func invalidUTF8(at place: Place) -> Diagnostic {
    .syntax("the file is not UTF-8 from here on", at: place, hint: "save it as UTF-8")
  }

  static func unclosedTag(_ tag: String, closing: [UInt8], at place: Place) -> Diagnostic {
    let closing = String(decoding: closing, as: UTF8.self)
    return .syntax(
      "tag \(quoted(tag)) is not closed", at: place, hint: "write '\(closing)' behind the name")
  }

  static func badDelimiters(_ tag: String, at place: Place) -> Diagnostic {
    .syntax(
      "\(quoted(tag)) does not set two delimiters", at: place,
      hint: "write two short ones without '=', such as {{=<% %>=}}")
  }

  static func emptyTag(_ tag: String, at place: Place) -> Diagnostic {
    .syntax("\(quoted(tag)) has no name", at: place, hint: "name a value, or take the tag away")
  }

  static func spaceInName(_ name: String, at place: Place) -> Diagnostic {
    .syntax(
      "\(quoted(name)) is not a name", at: place,
      hint: "names have no white space; is a closing delimiter missing?")
  }

  static func brokenPath(_ name: String, at place: Place) -> Diagnostic {
    .syntax(
      "\(quoted(name)) has nothing before or after a dot", at: place,
      hint: "write names between the dots, or '.' alone for the current value")
  }

  static func tooDeep(limit: Int, at place: Place) -> Diagnostic {
    .syntax(
      "sections stand in each other more than \(limit) deep", at: place,
      hint: "move the inner ones to a partial")
  }

  static func unclosedSection(
    _ tag: String, at place: Place, before end: String? = nil, endsAt: Place? = nil
  ) -> Diagnostic {
    var notes: [Note] = []
    if let end, let endsAt { notes = [Note("\(quoted(end)) is met first", at: endsAt)] }
    return .syntax(
      "\(quoted(tag)) is not ended", at: place, hint: "write a '/' tag of the same name",
      notes: notes)
  }

  static func strayEnd(_ tag: String, at place: Place) -> Diagnostic {
    .syntax("\(quoted(tag)) ends nothing", at: place, hint: "take it away, or open it before")
  }

  static func wrongEnd(
    _ tag: String, name: String, at place: Place, opened: Place
  ) -> Diagnostic {
    .syntax(
      "\(quoted(tag)) does not end \(quoted(name))", at: place,
      hint: "end \(quoted(name)) here, or take the tag away",
      notes: [Note("\(quoted(name)) is opened here", at: opened)])
  }

  static func outsideBlock(_ tag: String, parent: String, at place: Place) -> Diagnostic {
    .syntax(
      "\(quoted(tag)) stands in \(quoted(parent)) outside any block", at: place,
      hint: "put it into a block of the parent; what is outside is not shown")
  }
}

/// The wording of problems between a template and what it is given.
extension Diagnostic {
  static func unknownPartial(
    _ name: String, among names: [String], at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .error, TemplateProblem.unknownPartial, "no template named \(quoted(name))", at: place,
      hint: meant(name, among: names)
        ?? "a template is named by its path in the theme without the ending")
  }

  static func unknownName(
    _ name: String, in owner: String?, among names: [String], at place: Place
  ) -> Diagnostic {
    let message =
      owner.map { "\(quoted($0)) has no value named \(quoted(name))" }
      ?? "no value named \(quoted(name))"
    return Diagnostic(
      .error, TemplateProblem.unknownName, message, at: place,
      hint: meant(name, among: names) ?? known(names))
  }

  static func unknownBlock(
    _ name: String, parent: String, among names: [String], at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .error, TemplateProblem.unknownName,
      "\(quoted(parent)) has no block named \(quoted(name))", at: place,
      hint: meant(name, among: names) ?? known(names))
  }

  /// - parameter names: Of the templates that pages are made with.
  public static func unusedTemplate(
    _ name: String, among names: [String], at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .warning, TemplateProblem.unusedTemplate, "no page is made with \(quoted(name))", at: place,
      hint: meant(name, among: names) ?? "take it in with {{>\(shortened(name))}}, or delete it")
  }

  static func notText(_ name: String, is kind: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, TemplateProblem.notText, "\(quoted(name)) is \(kind), not text", at: place,
      hint: "open it as a section, or name a text in it")
  }

  static func unescapedText(_ name: String, is kind: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, TemplateProblem.unescapedText,
      "\(quoted(name)) is \(kind), not finished markup, and must be escaped", at: place,
      hint: "write {{\(shortened(name))}}")
  }

  static func cycle(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, TemplateProblem.partialCycle, "\(quoted(name)) includes itself without end",
      at: place, hint: "include it from a section over something that ends, such as a list")
  }

  static func tooManyPartials(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, TemplateProblem.partialCycle,
      "\(quoted(name)) is reached through too many templates", at: place,
      hint: "templates include each other \(Program.depthLimit) deep at most")
  }
}

private func meant(_ name: String, among names: [String]) -> String? {
  nearest(to: name, among: names).map { "did you mean \(quoted($0))?" }
}

private func known(_ names: [String]) -> String {
  if names.isEmpty { return "nothing has a name here" }
  let more = names.count > 8 ? " and \(names.count - 8) more" : ""
  return "known here: \(names.prefix(8).joined(separator: ", "))\(more)"
}

private func quoted(_ text: String) -> String { "'\(shortened(text))'" }

/// The first line of what the author wrote, as far as it fits into a message.
private func shortened(_ text: String) -> String {
  let line = text.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }
  let isWhole = line.count <= 40 && line.count == text.unicodeScalars.count
  return isWhole ? text : String(String.UnicodeScalarView(line.prefix(40))) + "…"
}
