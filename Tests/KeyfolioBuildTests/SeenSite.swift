import Foundation
import KeyfolioBuild
import KeyfolioCore
import KeyfolioTesting
import Testing

/// A site whose fields all hold one text, as readers of its files see it.
struct SeenSite: Sendable {
  var files: [SeenFile]
  var paths: [String] { files.map(\.path) }

  /// A path without what follows from the bytes of a file or from the id of its owner.
  static func shape(_ path: RelativePath) -> String {
    path.text.replacing(/-[0-9a-f]{8}\./, with: ".")
      .replacing(/^data\/actions-.*\.ics$/, with: "data/actions.ics")
  }

  init(_ text: String, _ edition: String) async throws {
    let built = try await build(try everywhere(text), audience: edition)
    try #require(built.site != nil, "\(built.report.text(folder: ""))")
    let looked = built.files.filter {
      $0.path.folder != "assets" || $0.path.stem.hasPrefix("search-")
    }
    files = looked.map { SeenFile($0, text) }
  }
}

/// What a reader finds in one file.
struct SeenFile: Sendable {
  var path: String
  /// Elements, and attributes with theirs.
  var markup: Set<String> = []
  var fields: FoundFields
  var problems: [String] = []

  init(_ file: OutputFile, _ text: String) {
    path = SeenSite.shape(file.path)
    switch file.path.pathExtension {
    case "html":
      fields = FoundFields(text, isShown: true)
      look(at: MarkupPieces(file.bytes))
    case "csv":
      fields = FoundFields(text, isShown: true)
      let rows = csvRows(file.bytes)
      if rows == nil { problems.append("no table") }
      for cell in (rows ?? []).joined() { fields.look(into: cell) }
    case "ics":
      fields = FoundFields(text, isShown: false)
      lookIntoCalendar(file.bytes)
    default:
      fields = FoundFields(text, isShown: false)
      lookIntoJSON(file.bytes)
    }
  }

  private mutating func look(at page: MarkupPieces) {
    problems += page.problems
    var drawing = 0
    var ids: Set<String> = []
    var targets: Set<String> = []
    for piece in page.pieces {
      switch piece {
      case .open(let name, let attributes):
        if name == "svg" { drawing += 1 }
        markup.insert("<\(name)>")
        for attribute in attributes {
          markup.insert("<\(name) \(attribute.name)>")
          if drawing == 0 { fields.look(into: attribute.value) }
          switch attribute.name {
          case "id":
            if !ids.insert(attribute.value).inserted { problems.append("id twice: \(attribute)") }
            if attribute.value.contains(where: \.isWhitespace) {
              problems.append("a blank in the id \(attribute.value)")
            }
          case "href", "src":
            if !isHarmless(attribute.value) { problems.append("\(attribute)") }
            if attribute.value.hasPrefix("#") {
              targets.insert(String(attribute.value.dropFirst()))
            }
          default: break
          }
        }
      case .close("svg"): drawing -= 1
      case .close: break
      case .text(let text):
        // What a chart cannot show whole is cut; its table holds it.
        if drawing == 0 { fields.look(into: text) }
      }
    }
    for target in targets.subtracting(ids) { problems.append("no #\(target)") }
  }

  /// Whether an address stays on the site, or is one that nothing runs.
  private func isHarmless(_ address: String) -> Bool {
    let head = address.prefix { !"/?#".contains($0) }
    guard head.contains(":") else { return !address.hasPrefix("//") }
    return ["mailto", "data", "https"].contains(head.prefix { $0 != ":" })
  }

  /// Each line is a property that keyfolio writes; what stands in one is looked at elsewhere.
  private mutating func lookIntoCalendar(_ bytes: [UInt8]) {
    for line in String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n") {
      // Bytes decide: a blank with a mark behind it goes on with the line before.
      if line.utf8.first == 0x20 { continue }
      markup.insert(String(line.prefix { $0 != ":" && $0 != ";" }))
    }
  }

  private mutating func lookIntoJSON(_ bytes: [UInt8]) {
    var json = bytes[...]
    if bytes.starts(with: "keyfolioIndex=".utf8) {
      json = bytes.dropFirst("keyfolioIndex=".utf8.count).dropLast(2)
      let ends = [0x3C, 0x3E, 0x26].filter { bytes.contains($0) }
      if !ends.isEmpty { problems.append("signs in a script: \(ends)") }
    }
    guard let value = try? JSONSerialization.jsonObject(with: Data(json)) else {
      problems.append("no JSON")
      return
    }
    look(into: value)
  }

  private mutating func look(into value: Any) {
    switch value {
    case let text as String: fields.look(into: text)
    case let list as [Any]: for item in list { look(into: item) }
    case let object as [String: Any]:
      for (name, value) in object {
        fields.look(into: name)
        look(into: value)
      }
    default: break
    }
  }
}
