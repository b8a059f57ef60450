import CLibYAML
import KeyfolioCore

/// What libyaml could not read, at the place where the author has to mend it: libyaml itself often
/// stops far behind it, such as at the end of the file for a quote that was never closed.
func syntaxError(_ parser: yaml_parser_t, _ bytes: ArraySlice<UInt8>, _ start: Place) -> Diagnostic
{
  let problem = parser.problem.map { String(cString: $0) } ?? "it cannot be read"
  let context = parser.context.map { String(cString: $0) } ?? ""
  if parser.error == YAML_READER_ERROR {
    let place = place(of: Int(parser.problem_offset), in: bytes, from: start)
    return .yamlCharacter(Int(parser.problem_value), at: place)
  }
  let here = place(parser.problem_mark, start)
  let opening = place(parser.context_mark, start)
  let line = sourceLine(here.line - start.line, of: bytes)
  let before = line.prefix(Int(here.column) - 1)
  let sign = line.dropFirst(Int(here.column) - 1).first
  if let unclosed = unclosed(problem, context, at: opening, seen: here) { return unclosed }
  switch (problem, context) {
  case ("mapping values are not allowed in this context", _):
    // A colon behind a value that goes on from the line before, or a second one in its line.
    return before.contains(":") ? .unquotedColon(at: here) : .strayIndentation(at: here)
  case ("could not find expected ':'", _):
    return .yamlNoColon(at: opening)
  case ("did not find expected key", _) where closing(before) != nil:
    return .yamlTextBehind(closing(before) ?? "", at: here)
  case ("did not find expected key", _), ("did not find expected '-' indicator", _):
    let isList = context == "while parsing a block collection"
    return .yamlMisfit(inList: isList, at: here, opening: opening)
  case (let problem, _) where problem.hasPrefix("found a tab") || sign == "\t":
    return .yamlTab(at: here)
  case ("found character that cannot start any token", _):
    return .yamlSign(sign.map { String($0) } ?? "", at: here)
  case ("did not find expected <document start>", _):
    return .yamlStray(at: here)
  case (let problem, _) where problem.contains("escape"): return .yamlEscape(at: here)
  case (let problem, let context)
  where problem == "found incompatible YAML document" || context.hasSuffix("directive"):
    return .yamlDirective(at: here)
  default:
    return .yamlSyntax(problem, at: here)
  }
}

/// A quote or bracket that opens and never closes.
private func unclosed(_ problem: String, _ context: String, at opening: Place, seen: Place)
  -> Diagnostic?
{
  switch context {
  case "while scanning a quoted scalar" where problem.hasPrefix("found unexpected"):
    .yamlUnclosed("quote", closing: "the same quote", at: opening)
  case "while parsing a flow mapping" where problem.hasPrefix("did not find"):
    .yamlUnclosed("{", closing: "'}', with ',' between the fields", at: opening, seen: seen)
  case "while parsing a flow sequence" where problem.hasPrefix("did not find"):
    .yamlUnclosed("[", closing: "']', with ',' between the values", at: opening, seen: seen)
  default: nil
  }
}

/// The quote or bracket that was closed right before, if that is where a text went on.
private func closing(_ before: ArraySlice<Unicode.Scalar>) -> String? {
  switch before.last(where: { $0 != " " }) {
  case "\"", "'": "quote"
  case "]", "}": "bracket"
  default: nil
  }
}

private func place(_ mark: yaml_mark_t, _ start: Place) -> Place {
  Place(
    file: start.file, line: start.line + UInt32(mark.line), column: UInt32(mark.column) + 1)
}

/// The scalars of a line, counted from 0.
private func sourceLine(_ number: UInt32, of bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
  var rest = bytes
  for _ in 0..<number {
    guard let end = rest.firstIndex(of: 0x0A) else { return [] }
    rest = rest[(end + 1)...]
  }
  let line = rest.prefix { $0 != 0x0A && $0 != 0x0D }
  return Array(String(decoding: line, as: UTF8.self).unicodeScalars)
}
