/// What is wrong with a piece of HTML: tags that do not match, elements or attributes that a note
/// must not bring, addresses that a browser could run. Strict on purpose: any `<` outside of a tag
/// that it knows is a complaint.
func complaints(about html: String) -> [String] {
  var check = MarkupCheck(text: Array(html.unicodeScalars))
  check.run()
  return check.complaints
}

private struct MarkupCheck {
  let text: [Unicode.Scalar]
  var index = 0
  var open: [String] = []
  var ids: Set<String> = []
  var complaints: [String] = []

  static let elements: Set<String> = [
    "a", "aside", "b", "blockquote", "code", "del", "div", "em", "h1", "h2", "h3", "h4", "h5",
    "h6", "i", "li", "ol", "p", "pre", "section", "span", "strong", "sup", "table", "tbody", "td",
    "th", "thead", "tr", "u", "ul",
  ]
  static let attributes: Set<String> = [
    "aria-label", "tabindex", "class", "href", "id", "rel", "role", "scope", "start", "title",
    "value",
  ]

  mutating func run() {
    while index < text.count {
      switch text[index] {
      case "<": tag()
      case ">": complain("a bare '>'")
      case "\"", "'": complain("a bare quote")
      default: break
      }
      index += 1
    }
    if !open.isEmpty { complain("left open: \(open)") }
  }

  private mutating func tag() {
    index += 1
    let isEnd = index < text.count && text[index] == "/"
    if isEnd { index += 1 }
    let name = take { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
    if isEnd {
      if open.popLast() != name { complain("</\(name)> closes nothing") }
      if index >= text.count || text[index] != ">" { complain("</\(name) does not end") }
      return
    }
    let isVoid = name == "br" || name == "hr"
    if !Self.elements.contains(name), !isVoid { complain("element <\(name)>") }
    while index < text.count, text[index] == " " { attribute() }
    if index >= text.count || text[index] != ">" { complain("<\(name) does not end") }
    if !isVoid { open.append(name) }
  }

  private mutating func attribute() {
    index += 1
    let name = take { $0 != "=" && $0 != ">" && $0 != " " }
    if !Self.attributes.contains(name) { complain("attribute \(name)") }
    guard index + 1 < text.count, text[index] == "=", text[index + 1] == "\"" else {
      complain("attribute \(name) has no quotes")
      return
    }
    index += 2
    let value = take { $0 != "\"" }
    index += 1
    if value.contains("<") || value.contains(">") { complain("bare '<' in \(name)") }
    if name == "href" { address(value) }
    if name == "id", !ids.insert(value).inserted { complain("id \(value) twice") }
  }

  private mutating func address(_ escaped: String) {
    let url = decoded(escaped)
    if url.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
      complain("control character in \(url)")
    }
    if url.hasPrefix("//") || url.hasPrefix("/\\") || url.hasPrefix("\\") {
      complain("other host in \(url)")
    }
    let head = url.prefix { !"/?#".contains($0) }
    guard let colon = head.firstIndex(of: ":") else { return }
    if !["http", "https", "mailto", "tel"].contains(head[..<colon].lowercased()) {
      complain("scheme of \(url)")
    }
  }

  private func decoded(_ text: String) -> String {
    var text = text
    for (entity, letter) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'")] {
      text = text.split(separator: entity, omittingEmptySubsequences: false).joined(
        separator: letter)
    }
    return text.split(separator: "&amp;", omittingEmptySubsequences: false).joined(separator: "&")
  }

  private mutating func take(while matches: (Unicode.Scalar) -> Bool) -> String {
    var taken = String.UnicodeScalarView()
    while index < text.count, matches(text[index]) {
      taken.append(text[index])
      index += 1
    }
    return String(taken)
  }

  private mutating func complain(_ text: String) {
    complaints.append("\(text) at \(index)")
  }
}
