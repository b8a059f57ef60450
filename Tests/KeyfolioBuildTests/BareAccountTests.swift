import KeyfolioBuild
import KeyfolioCore
import KeyfolioTesting
import Testing

/// An account of which nothing is known but its name, in a portfolio of which nothing is known but
/// its name: each page says what is unknown, and none says what nobody has told it.
@Suite struct BareAccountTests {
  private static let editions = ["team", "leadership", "customer:acme"]

  private func bare(_ edition: String, _ locale: String) async throws -> MemoryBuild {
    try await build(
      files([
        "portfolio.yaml": "name: Test\nlocale: \(locale)\n",
        "accounts/acme/account.yaml": "name: Acme\n",
      ]), audience: edition)
  }

  @Test(arguments: editions, ["en-GB", "de-DE"])
  func saysNothingThatIsNotKnown(_ edition: String, _ locale: String) async throws {
    let built = try await bare(edition, locale)
    #expect(built.codes == [])
    for file in built.files where file.path.pathExtension == "html" {
      if file.path.text == "method.html" { continue }
      let seen = ReadPage(file.bytes)
      for text in seen.texts {
        #expect(!text.contains("1900") && !text.contains("€0"), "\(file.path): \(text)")
        #expect(!["0", "0 %", "–", "—", "-"].contains(text), "\(file.path): \(text)")
        #expect(!text.contains("Only 0") && !text.contains("nur 0"), "\(file.path): \(text)")
        let gaps = [" .", " ,", ", ;", ",;", "  "].filter(text.contains)
        #expect(gaps == [], "\(file.path): \(text)")
      }
      #expect(seen.emptySections == [], "\(file.path)")
    }
  }

  @Test(arguments: ["team", "leadership"])
  func saysWhatIsUnknown(_ edition: String) async throws {
    let built = try await bare(edition, "en-GB")
    let home = try built.text(of: "index.html")
    #expect(home.contains("One key account, sales unknown."))
    #expect(home.contains("as of an unknown day"))
    #expect(home.contains("Nobody of our management sponsors the account"))
    let page = try built.text(of: "accounts/acme.html")
    for text in [
      "Not on the matrix", "Still unknown", "Nobody owns the account", "no plan note",
      "Nothing of what a plan needs", "unknown",
    ] {
      #expect(page.contains(text), "\(text)")
    }
    #expect(try built.text(of: "reviews.html").contains("No review is on record."))
    let money = try built.text(of: "money.html")
    #expect(money.contains("unknown") && !money.contains(">0<"))
  }

  @Test func saysThatNothingIsShared() async throws {
    let page = try await bare("customer:acme", "en-GB").text(of: "index.html")
    #expect(page.contains("Nothing has been recorded for both sides yet."))
    #expect(!page.contains("On this page"))
    let shared = try await build(
      files([
        "portfolio.yaml": "name: Test\n",
        "accounts/acme/account.yaml": "name: Acme\nactions: [{name: Call, audience: customer}]\n",
      ]), audience: "customer:acme")
    #expect(!(try shared.text(of: "index.html").contains("Nothing has been recorded")))
  }

  /// Two notes whose names have no Latin letter are two pages.
  @Test func notesInOtherScriptsAreTold() async throws {
    let built = try await build(
      files([
        "portfolio.yaml": "name: Test\n", "accounts/acme/account.yaml": "name: Acme\n",
        "accounts/acme/notes/خطة.md": "# One\n", "accounts/acme/notes/نهاي.md": "# Two\n",
        "training/خطة.md": "# Three\n", "training/نهاي.md": "# Four\n",
      ]))
    let paths = built.files.map(\.path.text)
    #expect(Set(paths).count == paths.count)
    for folder in ["accounts/acme/", "training/"] {
      #expect(paths.count { $0.hasPrefix(folder) && !$0.hasSuffix("index.html") } == 2)
    }
  }
}

/// The texts of a page between tags, and its sections that hold a heading and nothing else.
private struct ReadPage {
  var texts: [String] = []
  var emptySections: [String] = []

  init(_ bytes: [UInt8]) {
    var drawing = 0
    var section: (heading: String, hasMore: Bool)?
    var isHeading = false
    for piece in MarkupPieces(bytes).pieces {
      switch piece {
      case .open("svg", _):
        drawing += 1
        section?.hasMore = true
      case .close("svg"): drawing -= 1
      case .open("section", _): section = ("", false)
      case .close("section"):
        if let section, !section.hasMore { emptySections.append(section.heading) }
        section = nil
      case .open("h2", _): isHeading = true
      case .close("h2"): isHeading = false
      case .text(let text) where drawing == 0 && text.contains(where: { !$0.isWhitespace }):
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        texts.append(line)
        if isHeading { section?.heading += line } else { section?.hasMore = true }
      default: break
      }
    }
  }
}
