import KeyfolioCore
import Testing

@Suite struct RelativePathTests {
  @Test(arguments: [
    ("accounts/acme/plan.md", "plan.md", "plan", "md", "accounts/acme"),
    ("portfolio.yaml", "portfolio.yaml", "portfolio", "yaml", ""),
    ("a/.gitkeep", ".gitkeep", ".gitkeep", "", "a"), ("a/README", "README", "README", "", "a"),
    ("a/b.tar.GZ", "b.tar.GZ", "b.tar", "gz", "a"), ("", "", "", "", ""),
  ])
  func takesApart(
    _ text: String, _ name: String, _ stem: String, _ ending: String, _ folder: String
  ) {
    let path = RelativePath(text)
    #expect(path.name == name)
    #expect(path.stem == stem)
    #expect(path.pathExtension == ending)
    #expect(path.folder == folder)
  }

  @Test(arguments: [
    ("index.html", "board.html", "board.html"),
    ("index.html", "accounts/acme.html", "accounts/acme.html"),
    ("accounts/acme.html", "index.html", "../index.html"),
    ("accounts/acme.html", "accounts/acme.html", "acme.html"),
    ("accounts/acme.html", "accounts/nord.html", "nord.html"),
    ("accounts/acme/note.html", "accounts/acme.html", "../acme.html"),
    ("accounts/acme/note.html", "accounts/nord/note.html", "../nord/note.html"),
    ("accounts/acme.html", "accounts/acme/note.html", "acme/note.html"),
    ("a/b/c/d.html", "x.html", "../../../x.html"),
  ])
  func links(_ from: String, _ to: String, _ expected: String) {
    let link = RelativePath(from).link(to: RelativePath(to))
    #expect(link == expected)
    #expect(RelativePath(from).resolving(link) == RelativePath(to))
  }

  @Test(
    arguments: [
      ("accounts/acme/plan.md", "../nord/plan.md", "accounts/nord/plan.md"),
      ("accounts/acme/plan.md", "./notes/a.md", "accounts/acme/notes/a.md"),
      ("accounts/acme/plan.md", "../../portfolio.yaml", "portfolio.yaml"),
      ("accounts/acme/plan.md", "../../../x", nil), ("index.html", "..", nil),
      ("index.html", "a/../../b", nil), ("accounts/acme/plan.md", "/etc/passwd", nil),
      ("a/b.md", "c//d.md", "a/c/d.md"), ("a/b.md", "", "a"),
      // A slash with a combining mark behind it is a slash to the file system.
      ("a.md", "x/\u{301}/../../../b", nil), ("a.md", "../\u{301}", nil),
      ("a.md", "x/\u{301}y", "x/\u{301}y"),
    ] as [(String, String, String?)])
  func resolves(_ from: String, _ link: String, _ expected: String?) {
    #expect(RelativePath(from).resolving(link)?.text == expected)
  }

  @Test func splitsByScalars() {
    #expect(RelativePath("a/\u{301}b/c").segments == ["a", "\u{301}b", "c"])
    #expect(RelativePath("a/b").appending("c/d").text == "a/b/c/d")
    #expect(RelativePath("").appending("c").text == "c")
  }

  @Test func sortsByBytes() {
    let texts = ["B", "a", "a/b", "a-b", "é", "z"]
    let sorted = texts.map { RelativePath($0) }.sorted().map(\.text)
    #expect(sorted == ["B", "a", "a-b", "a/b", "z", "é"])
  }
}
