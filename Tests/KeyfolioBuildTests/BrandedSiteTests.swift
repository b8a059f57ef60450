import Foundation
import KeyfolioBuild
import KeyfolioCore
import KeyfolioTesting
import Testing

/// A site in a house's own colour and with its logo.
@Suite struct BrandedSiteTests {
  private let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"/>"

  private func content(_ brand: String) -> FileTree {
    files([
      "portfolio.yaml": "name: Test\nsupplier: Test Instruments AB\nbrand:\n\(brand)",
      "assets/logo.svg": svg, "accounts/a/account.yaml": "name: A\n",
      "training/one.md": "# One\n\nText.\n",
    ])
  }

  private func colours(_ style: String) throws -> [Colour] {
    let rules = try #require(style.components(separatedBy: "/* The house's colour */").last)
    return rules.matches(of: #/--accent: (#[0-9a-f]{6}) /#).compactMap {
      Colour(parsing: $0.output.1)
    }
  }

  @Test(arguments: ["#0b5a66", "#000000", "#767676", "#b00020", "#3a3aff", "#005500"])
  func theColourIsReadableInBothSchemes(_ accent: String) async throws {
    let built = try await build(content("  accent: '\(accent)'\n"))
    #expect(built.codes == [])
    let style = try built.text(ofAsset: "style")
    let found = try colours(style)
    #expect(found.count == 3 && found.first?.description == accent && found[1] == found[2])
    let dark = try #require(Colour(parsing: "#14181c"))
    #expect(found[0].contrast(on: .white) >= 4.5 && found[1].contrast(on: dark) >= 4.5)
    // The grounds that these are measured on are those of the style sheet.
    #expect(style.contains("--ground: #ffffff") && style.contains("--ground: #14181c"))
    let plain = try await build(content("  name: T\n")).text(ofAsset: "style")
    #expect(style.hasPrefix(plain) && plain != style)
  }

  @Test(arguments: ["team", "leadership", "customer:a", "training"])
  func theLogoIsAnAssetOfEveryEdition(_ audience: String) async throws {
    let built = try await build(content("  logo: assets/logo.svg\n"), audience: audience)
    #expect(built.codes == [])
    let path = "assets/logo-\(Fingerprint(Array(svg.utf8)).text).svg"
    #expect(try built.text(of: path) == svg)
    #expect(built.files.count { $0.path.folder == "assets" } == 4)
    // Behind <img>, where an SVG runs nothing; never inside the page.
    for page in built.files where page.path.pathExtension == "html" {
      let text = String(decoding: page.bytes, as: UTF8.self)
      let link = page.path.link(to: RelativePath(path))
      #expect(text.contains("<img src=\"\(link)\" alt=\"\"> Test Instruments AB</a>"))
      #expect(!text.contains("viewBox=\"0 0 8 8\""))
    }
  }

  @Test func theHeaderHasTheShortName() async throws {
    let built = try await build(content("  name: Test & Co\n"))
    let page = try built.text(of: "index.html")
    #expect(page.contains("href=\"index.html\">Test &amp; Co</a>") && !page.contains("<img"))
  }

  @Test func aColourThatCannotBeReadStopsTheBuild() async throws {
    let built = try await build(content("  accent: '#ffcc00'\n"))
    #expect(built.codes == ["low-contrast"] && built.files == [])
  }
}
