import KeyfolioCore

// Wording: what YAML itself refuses.

extension Diagnostic {
  /// For what libyaml says in its own words.
  static func yamlSyntax(_ problem: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlSyntax, "this is not YAML: \(problem)", at: place,
      hint: "look at the indentation, quotes and brackets here and on the line before")
  }

  static func unquotedColon(at place: Place) -> Diagnostic {
    Diagnostic(
      .unquotedColon, "a second ': ' in one value", at: place,
      hint: "quote the value: name: \"Ardmore: phase 2\"")
  }

  static func strayIndentation(at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlSyntax, "this line is indented further than the field before it", at: place,
      hint: "start the fields of one record in the same column")
  }

  static func yamlMisfit(inList: Bool, at place: Place, opening: Place) -> Diagnostic {
    let what = inList ? "list" : "record"
    return Diagnostic(
      .yamlSyntax, "this line does not fit into the \(what) around it", at: place,
      hint: inList
        ? "start each item with '- ', all in the same column"
        : "start the fields of one record in the same column",
      notes: [.init("the \(what) starts here", at: opening)])
  }

  static func yamlStray(at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlSyntax, "this line belongs to nothing before it", at: place,
      hint: "a file holds one record or one list; start its lines in the same column")
  }

  static func yamlTextBehind(_ sign: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlSyntax, "text after a closing \(sign)", at: place,
      hint: "put the whole value in quotes, or take this text out")
  }

  static func yamlEscape(at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlSyntax, "a backslash in double quotes with something that YAML does not know", at: place,
      hint: "write \\\\ for a backslash, or put the text in single quotes")
  }

  static func yamlDirective(at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlSyntax, "a line that starts with % speaks to the reader of YAML", at: place,
      hint: "take it out, or quote a text that starts with %")
  }

  static func yamlNoColon(at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlSyntax, "a line without ': '", at: place,
      hint: "write 'key: value' with a blank behind the colon, or indent a text that goes on")
  }

  static func yamlTab(at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlSyntax, "a tab stands where YAML wants blanks", at: place,
      hint: "indent with blanks, two for each level")
  }

  static func yamlSign(_ sign: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlSyntax, "a value cannot start with \(quoted(sign))", at: place,
      hint: "quote the value: \"\(sign)…\"")
  }

  static func yamlCharacter(_ code: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .yamlSyntax, "the character U+\(String(code, radix: 16, uppercase: true)) is not allowed",
      at: place, hint: "delete it: it cannot be seen")
  }

  static func yamlUnclosed(_ what: String, closing: String, at place: Place, seen: Place? = nil)
    -> Diagnostic
  {
    let name = what == "quote" ? "the quote" : "the '\(what)'"
    return Diagnostic(
      .yamlSyntax, "\(name) that opens here is never closed", at: place,
      hint: "close it with \(closing)",
      notes: seen.map { [.init("up to here it could be read", at: $0)] } ?? [])
  }

  static func swallowedComma(_ entry: Node.Entry) -> Diagnostic {
    Diagnostic(
      .swallowedComma, "a comma starts a new field, so \(quoted(entry.key)) is one",
      at: entry.keyPlace, hint: "put the whole text in quotes")
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
      .yamlAnchor, "the anchor \(quoted("&" + name)) is not read", at: place,
      hint: "take it out, or quote a text that starts with &")
  }

  static func tag(_ name: String, at place: Place) -> Diagnostic {
    let common = "tag:yaml.org,2002:"
    let written = name.hasPrefix(common) ? "!!" + name.dropFirst(common.count) : name
    return Diagnostic(
      .yamlTag, "the tag \(quoted(written)) is not read", at: place,
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
      .duplicateKey, "\(quoted(key)) is given twice", at: place, hint: "keep one of the two",
      notes: [.init("the first one stands here", at: first)])
  }

  static func keyIsNotText(at place: Place) -> Diagnostic {
    Diagnostic(
      .keyIsNotText, "a key must be a word", at: place,
      hint: "quote a value that starts with [ or {")
  }
}
