import Foundation
import KeyfolioAnalysis
import KeyfolioCore
import Testing

/// The fixture of a finding: content in which it is raised, and content that differs by as little
/// as makes sense, in which it is not.
///
/// One text file a code, `Tests/Projects/findings/CODE.txt`. `== PATH` begins a file of the content
/// folder. What stands before the first `-- quiet: WHY` is the content that raises the finding;
/// each such section then repeats the files that differ, and `(gone)` alone takes a file away.
struct FindingFixture {
  struct Variant {
    var why: String
    var files: [String: String]
  }

  /// The content that raises the finding.
  var firing: [String: String]
  var quiet: [Variant]

  static let home = "Projects/findings"

  init(_ code: FindingCode) throws {
    let all = try folder(Self.home)
    let path = RelativePath("\(code.rawValue).txt")
    try #require(try all.list().contains(path), "no fixture raises \(code.rawValue)")
    self.init(String(decoding: try all.read(path), as: UTF8.self))
  }

  init(_ text: String) {
    (firing, quiet) = ([:], [])
    var sections: [(why: String, changes: [(path: String, lines: [Substring])])] = [("", [])]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- quiet: ") {
        sections.append((String(line.dropFirst(10)), []))
      } else if line.hasPrefix("== ") {
        sections[sections.count - 1].changes.append((String(line.dropFirst(3)), []))
      } else if let last = sections[sections.count - 1].changes.indices.last {
        sections[sections.count - 1].changes[last].lines.append(line)
      }
    }
    for (why, changes) in sections {
      var files = firing
      for (path, lines) in changes {
        let text = lines.joined(separator: "\n").trimmingCharacters(in: .newlines)
        files[path] = text == "(gone)" ? nil : text + "\n"
      }
      if why.isEmpty { firing = files } else { quiet.append(Variant(why: why, files: files)) }
    }
  }

  /// The firing content with an owner, a next review and the sales of a full year for each account
  /// that has none of its own.
  var wellKept: [String: String] {
    var files = firing
    files["team.yaml", default: ""] += "- {id: ursula, name: Ursula Kent}\n"
    for (path, text) in firing where path.hasSuffix("/account.yaml") {
      var added = ""
      func add(_ key: String, _ value: String) {
        if !"\n\(text)".contains("\n\(key):") { added += "\(key): \(value)\n" }
      }
      add("owner", "ursula")
      add("plan", "{next_review: 2026-10-15}")
      let table = path.replacing("account.yaml", with: "money.csv")
      if firing[table] == nil {
        add("money", "[{period: 2025, line: gross_sales, amount: 90000}]")
      }
      files[path] = text + added
    }
    return files
  }
}
