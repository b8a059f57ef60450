import KeyfolioCore
import KeyfolioModel
import KeyfolioTesting
import Testing

@testable import KeyfolioLoad

/// `brand` of portfolio.yaml: a name, a picture that is one, and a colour that can be read.
@Suite struct BrandTests {
  private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  private static let svg = Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8)

  private func loaded(_ brand: String, _ path: String? = nil, _ bytes: [UInt8] = [])
    async throws -> Loaded
  {
    var files: [RelativePath: [UInt8]] = [
      RelativePath("portfolio.yaml"): Array("name: Test\nbrand:\n  \(brand)\n".utf8),
      RelativePath("accounts/a/account.yaml"): Array("name: A\n".utf8),
    ]
    if let path { files[RelativePath(path)] = bytes }
    return try await load(FileTree(files))
  }

  @Test(arguments: [
    ("assets/logo.png", png), ("logo.svg", svg), ("accounts/a/images/x.JPG", [0xFF, 0xD8, 0xFF]),
    ("assets/größe.jpeg", [0xFF, 0xD8, 0xFF, 0xE0]),
  ])
  func takesPictures(_ path: String, _ bytes: [UInt8]) async throws {
    let loaded = try await loaded("logo: \(path)", path, bytes)
    #expect(loaded.codes == [], "\(loaded.text)")
    let logo = try #require(loaded.project?.programme.brand?.logo?.value)
    #expect(logo.bytes == bytes && logo.path.text == path)
    let ending = path.split(separator: ".").last?.lowercased() ?? ""
    #expect(logo.sitePath.text == "assets/logo-\(Fingerprint(bytes).text).\(ending)")
  }

  @Test(arguments: [
    ("../logo.png", "leads out"), ("/logo.png", "leads out"), ("assets/lago.png", "did you mean"),
    ("accounts/a/account.yaml", "not a picture"),
  ])
  func refusesPaths(_ path: String, _ words: String) async throws {
    let loaded = try await loaded("logo: \(path)", "assets/logo.png", Self.png)
    #expect(loaded.codes == ["bad-logo"] && loaded.text.contains(words), "\(loaded.text)")
    #expect(loaded.text.hasPrefix("portfolio.yaml:3:9: error: "))
    #expect(loaded.project?.programme.brand?.logo == nil)
  }

  static let noPictures: [(String, [UInt8])] = [
    ("logo.png", svg), ("logo.svg", png), ("logo.jpg", []), ("logo.svg", []),
    ("logo.png", png + [UInt8](repeating: 0, count: LogoFile.largest)),
  ]

  @Test(arguments: noPictures)
  func refusesWhatIsNoPicture(_ name: String, _ bytes: [UInt8]) async throws {
    let loaded = try await loaded("logo: assets/\(name)", "assets/\(name)", bytes)
    #expect(loaded.codes == ["bad-logo"], "\(loaded.text)")
  }

  @Test(arguments: [
    "<svg><SCRIPT>1</SCRIPT></svg>", "<svg onload=\"x()\"/>", "<svg><foreignObject/></svg>",
    "<svg><a href=\"JavaScript:x()\"/></svg>", "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>",
  ])
  func refusesPrograms(_ svg: String) async throws {
    let loaded = try await loaded("logo: assets/logo.svg", "assets/logo.svg", Array(svg.utf8))
    #expect(loaded.codes == ["bad-logo"] && loaded.text.contains("holds '"), "\(loaded.text)")
  }

  @Test func aColourWithoutQuotesIsAComment() async throws {
    let loaded = try await loaded("accent: #0b5a66")
    #expect(loaded.codes == ["bad-colour"])
    #expect(loaded.text.contains("for a comment: quote the colour"))
  }

  @Test func coloursOnTheLine() async throws {
    let good = try await loaded("accent: '#767676'")
    #expect(good.codes == [])
    #expect(good.project?.programme.brand?.accent?.value.description == "#767676")
    let bad = try await loaded("accent: '#777777'")
    #expect(bad.codes == ["low-contrast"])
    #expect(bad.text.contains("4.47 to 1, not") && bad.text.contains("\"#767676\" (4.54 to 1)"))
  }

  @Test func aPictureBesideThePortfolioIsExpectedOnlyWhereItIsNamed() async throws {
    #expect(try await loaded("name: Ours", "logo.png", Self.png).codes == ["unexpected-file"])
  }
}
