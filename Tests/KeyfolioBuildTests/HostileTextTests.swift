import Foundation
import KeyfolioBuild
import KeyfolioCore
import KeyfolioTesting
import Testing

/// Whatever stands in a field comes out as that text, on each page and in each file of each edition,
/// and brings nothing along: a site of hostile texts has no element and no attribute that the same
/// site with a harmless text lacks.
@Suite struct HostileTextTests {
  static let editions = ["team", "leadership", "customer:acme", "training"]

  @Test(arguments: hostileTexts.indices)
  func comesOutAsItWentIn(_ index: Int) async throws {
    let text = hostileTexts[index].text
    for edition in Self.editions {
      let harmless = try await Self.harmless.site(edition)
      let hostile = try await SeenSite(text, edition)
      #expect(hostile.paths == harmless.paths)
      for (seen, plain) in zip(hostile.files, harmless.files) {
        let what = "\(hostileTexts[index].name), \(edition), \(seen.path)"
        #expect(seen.problems == [], "\(what)")
        #expect(seen.fields.wrong == [], "\(what)")
        #expect(seen.markup.subtracting(plain.markup) == [], "\(what)")
        let changed = plain.fields.counts.filter { seen.fields.counts[$0.key] != $0.value }
        #expect(changed.isEmpty, "\(what): \(changed)")
        let more = seen.fields.counts.keys.filter { plain.fields.counts[$0] == nil }
        #expect(more == [], "\(what)")
      }
    }
  }

  /// What is no text stops the build, and the message has its place.
  @Test(arguments: [
    ("\u{0}", "control-character"), ("\u{1}", "control-character"), ("\u{1B}", "control-character"),
    ("\u{7F}", "control-character"), ("\u{80}", "control-character"),
    ("\u{FFFE}", "yaml-syntax"), ("\"", "yaml-syntax"),
  ])
  func isRefused(_ text: String, _ code: String) async throws {
    let built = try await build(
      files([
        "portfolio.yaml": "name: Test\n",
        "accounts/acme/account.yaml": "name: Acme\nsector: \"a\(text)b\"\n",
      ]))
    #expect(built.codes == [code])
    #expect(built.site == nil && built.files == [])
    #expect(built.report.text(folder: "").contains("accounts/acme/account.yaml:2:"))
    if code != "control-character" { return }
    let table = try await build(
      files([
        "portfolio.yaml": "name: Test\n", "accounts/acme/account.yaml": "name: Acme\n",
        "accounts/acme/risks.csv": "name\n\"a\(text)b\"\n",
      ]))
    #expect(table.codes == [code] && table.site == nil && table.files == [])
    #expect(table.report.text(folder: "").contains("accounts/acme/risks.csv:2:3"))
  }

  private static let harmless = HarmlessSites()
}

/// The site of a harmless text, once an edition.
private actor HarmlessSites {
  private var sites: [String: SeenSite] = [:]

  func site(_ edition: String) async throws -> SeenSite {
    if let known = sites[edition] { return known }
    let site = try await SeenSite("Plain", edition)
    sites[edition] = site
    return site
  }
}
