import KeyfolioCore

/// Texts that people and attackers write into fields, by what they are about.
let hostileTexts: [(name: String, text: String)] = [
  ("a quote with a combining mark", "a\"\u{301} b='\u{301}c"),
  ("a quote with a joiner", "a\"\u{200D}onload=x"),
  ("the end of a script", "</script><script>alert(1)</script>"),
  ("the end of character data", "]]>x"),
  ("character data", "<![CDATA[<b>x</b>]]>"),
  ("an open tag of a template", "{{name}} {{"),
  ("an unescaped tag of a template", "{{{name}}} {{&name}} {{>parts/table}}"),
  ("a comment", "<!-- x"),
  ("an entity", "A&amp;B &lt;i&gt; &#39; &nbsp"),
  ("a line separator", "a\u{2028}b"),
  ("a paragraph separator", "a\u{2029}b"),
  ("NUL", "a\u{0}b"),
  ("a right-to-left override", "\u{202E}txt.exe\u{202C}"),
  ("signs without a width", "\u{200B}a\u{FEFF}b\u{2060}"),
  ("emoji", "👩🏽‍🚀👨‍👩‍👧‍👦🏴‍☠️🇩🇪"),
  ("a quote that is never closed", "5\" pipe"),
  ("an apostrophe", "O'Neill & Sons' `x`"),
  ("backslashes", "C:\\new\\table\\"),
  ("a script's address", "javascript:alert(1)"),
  ("a handler", "\" onmouseover=\"alert(1)"),
  ("a picture that fails", "'><img src=x onerror=alert(1)>"),
  ("a formula", "=1+1"),
  ("a call", "@SUM(A1:A9)"),
  ("a minus", "-2+3|cmd"),
  ("a full-width formula", "＝1+1"),
  ("a tab and a line end", "\ta\tb\nc"),
  ("Arabic and Hebrew", "شركة (النور) אבג 123"),
  ("stacked marks", "Nguyễn Thị Ngọc Ánh e\u{302}\u{301}\u{323}"),
  ("beyond the first plane", "𝔘𝔫𝔦 𠮷野家"),
  ("an escaped NUL", "%00%0d%0aX: 1"),
  ("a path", "../../etc/passwd"),
  ("a name that Windows reserves", "CON"),
  ("a placeholder", "${x} $1 %s %@ \\(x)"),
  ("an element of SVG", "</svg></text><a href='javascript:x'>"),
  ("markup of Markdown", "[x](javascript:y) `a` **b** | c | # d"),
  ("a blank name", "\u{A0}\u{3000}"),
  ("10,000 signs", String(repeating: "lang ", count: 2_000)),
  ("10,000 signs without a blank", String(repeating: "ä", count: 10_000)),
]

/// `Tests/Projects/texts` with a text in every field that takes one. Behind the text stands the
/// field's own name, so that each can be told from all others.
func everywhere(_ text: String) throws -> FileTree {
  let marked = try folder("Projects/texts")
  var files: [RelativePath: [UInt8]] = [:]
  for path in try marked.list() {
    let parts = String(decoding: try marked.read(path), as: UTF8.self).split(
      separator: "«", omittingEmptySubsequences: false)
    var filled = String(parts[0])
    for part in parts.dropFirst() {
      let sides = part.split(separator: "»", maxSplits: 1, omittingEmptySubsequences: false)
      let value = value(of: String(sides[0]), text)
      filled += path.pathExtension == "csv" ? cell(value) : JSON.string(value).line
      filled += sides[1]
    }
    files[path] = Array(filled.utf8)
  }
  return FileTree(files)
}

/// What a field holds, and what a reader must find.
private func value(of field: String, _ text: String) -> String {
  if isInTable(field) { return printable(text) + "~" + field + "~" }
  let fitting = isKey(field) ? String(decoding: text.utf8.suffix(keyLimit), as: UTF8.self) : text
  // A text, where a word and a colon would be a reference.
  let isSource = field.hasPrefix("swot.source")
  return (isSource ? "see " : "") + fitting + "~" + field + "~"
}

/// YAML allows a key of 1,024 signs; these are keys where they are referred to.
private func isKey(_ field: String) -> Bool {
  ["criterion.id", "gateway.id", "competitor.id", "edition.", "remark.", "view."]
    .contains { field.hasPrefix($0) }
}

private let keyLimit = 900

/// A text as a table can hold it: a cell has no way to write NUL, and a bare one is refused.
private func printable(_ text: String) -> String {
  String(decoding: text.utf8.filter { $0 != 0 }, as: UTF8.self)
}

/// Whether a field of `Tests/Projects/texts` stands in a table, or is referred to in one.
private func isInTable(_ field: String) -> Bool {
  ["ask.", "judgement.", "customer.", "person.id"].contains(where: field.hasPrefix)
}

private func cell(_ text: String) -> String {
  var quoted = "\""
  for scalar in text.unicodeScalars {
    quoted.unicodeScalars.append(scalar)
    if scalar == "\"" { quoted += "\"" }
  }
  return quoted + "\""
}

/// How often each field's text stands in another text, and those of its places where something
/// else stands before the field's name.
struct FoundFields {
  var counts: [String: Int] = [:]
  var wrong: [String] = []
  private let whole: [UInt8]
  private let inTables: [UInt8]

  /// - Parameters:
  ///   - text: what stands in every field.
  ///   - isShown: whether NUL has become the sign for what cannot be shown.
  init(_ text: String, isShown: Bool) {
    whole = Array((isShown ? text.replacing("\0", with: "\u{FFFD}") : text).utf8)
    inTables = Array(printable(text).utf8)
  }

  mutating func look(into text: String) {
    let bytes = Array(text.utf8)
    let tilde = UInt8(ascii: "~")
    guard bytes.contains(tilde) else { return }
    let parts = bytes.split(separator: tilde, omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() where index > 0 && index < parts.count - 1 {
      let field = String(decoding: part, as: UTF8.self)
      guard field.contains("."), field.utf8.allSatisfy(isOfName) else { continue }
      counts[field, default: 0] += 1
      if !isWhole(parts[index - 1], field) {
        wrong.append("\(field): \(String(decoding: parts[index - 1].suffix(80), as: UTF8.self))")
      }
    }
  }

  private func isWhole(_ before: ArraySlice<UInt8>, _ field: String) -> Bool {
    if isInTable(field) {
      return before.suffix(inTables.count).elementsEqual(inTables)
    }
    let end = isKey(field) ? whole.suffix(keyLimit) : whole[...]
    return before.suffix(end.count).elementsEqual(end)
  }

  private func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x30...0x39, UInt8(ascii: "."), UInt8(ascii: "_"): true
    default: false
    }
  }
}
