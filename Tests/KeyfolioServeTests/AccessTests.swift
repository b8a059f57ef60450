import Foundation
import KeyfolioCore
import Testing

@testable import KeyfolioServe

/// A preview that others on the network may read: by a link with a secret, and not without.
@Suite struct AccessTests {
  private let folder: ServedFolder
  private let anna = Access.Guest(name: "Anna", token: "aaaaaaaaaaaaaaaaaaaaaaaaaa")
  private let ben = Access.Guest(name: "Ben", token: "bbbbbbbbbbbbbbbbbbbbbbbbbb")

  init() throws { folder = try ServedFolder() }

  private func response(
    _ target: String, _ fields: [(String, String)] = [], host: String = "plans.example:8017",
    own: FileResponder.Own = { _, _ in nil }
  ) -> Response {
    let access = Access(names: ["plans.example", "192.0.2.7"], guests: [anna, ben])
    let responder = FileResponder(
      root: SiteRoot(path: folder.path + "/site"), port: 8017, access: access)
    let fields = [Field("Host", host)] + fields.map { Field($0.0, $0.1) }
    return responder.response(
      to: Request(method: "GET", target: target, fields: fields), own: own)
  }

  @Test func withoutTheLinkThereIsNothing() {
    for target in ["/", "/page.txt", "/missing", "/sub", "/?token=", "/?token=aaaaaaaaaaaaa"] {
      let refused = response(target)
      #expect(refused.status == 401, "\(target)")
      #expect(refused.value("WWW-Authenticate") != nil)
      #expect(refused.value("Set-Cookie") == nil)
      #expect(!refused.text.contains("<h1>"))
    }
    // What stands there is no business of somebody who was not invited.
    #expect(response("/", [("Cookie", "keyfolio-8017=wrong")]).status == 401)
    #expect(response("/", [("Cookie", "keyfolio-9999=\(anna.token)")]).status == 401)
  }

  @Test func theLinkLeadsToThePageAndLeavesACookie() throws {
    let welcome = response("/sub/?x=1&token=\(ben.token)")
    #expect(welcome.status == 303)
    #expect(welcome.value("Location") == "/sub/")
    let cookie = try #require(welcome.value("Set-Cookie"))
    #expect(cookie == "keyfolio-8017=\(ben.token); Path=/; HttpOnly; SameSite=Lax")
    let pair = cookie.prefix { $0 != ";" }
    #expect(response("/sub/", [("Cookie", "a=b; \(pair); c=d")]).text == "<h1>sub</h1>")
    #expect(response("/page.txt?token=\(anna.token)").value("Location") == "/page.txt")
  }

  @Test func itIsKnownWhoAsks() {
    var seen: [String?] = []
    for guest in [anna, ben] {
      _ = response(
        "/", [("Cookie", "keyfolio-8017=\(guest.token)")],
        own: { _, guest in
          seen.append(guest?.name)
          return nil
        })
    }
    #expect(seen == ["Anna", "Ben"])
  }

  @Test func onlyTheNamesOfThisMachineAreAnswered() {
    let cookie = [("Cookie", "keyfolio-8017=\(anna.token)")]
    for host in ["plans.example", "PLANS.example:8017", "192.0.2.7:8017", "localhost:8017"] {
      #expect(response("/", cookie, host: host).status == 200, "\(host)")
    }
    for host in ["evil.example", "plans.example:1", "plans.example.evil.example", "192.0.2.8"] {
      #expect(response("/", cookie, host: host).status == 421, "\(host)")
    }
    for origin in ["http://plans.example:8017", "https://plans.example"] {
      #expect(response("/", cookie + [("Origin", origin)]).status == 200, "\(origin)")
    }
    #expect(response("/", cookie + [("Origin", "https://evil.example")]).status == 403)
  }

  @Test func tokensAreLongAndNeverTheSame() {
    let tokens = (0..<100).map { _ in PreviewServer.token() }
    #expect(Set(tokens).count == 100)
    #expect(tokens.allSatisfy { $0.utf8.count == 26 })
  }

  /// Each author finds their own mistakes first; an edition that withholds content shows no line of it.
  @Test func eachGuestSeesTheirOwnFilesFirst() async {
    let site = PublishedSite()
    site.show([
      .init(file: "accounts/mill/plan.md", text: "mill"),
      .init(file: "accounts/forge/plan.md", text: "forge"),
    ])
    func problems(_ guest: Access.Guest, showsContent: Bool = true) async -> String {
      let responder = LiveResponder(
        site: site, port: 8017, access: Access(names: ["plans.example"], guests: [anna, ben]),
        isOwn: { file, guest in file.contains("forge") && guest == "Ben" },
        showsContent: showsContent)
      let request = Request(
        method: "GET", target: "/_keyfolio/problems.json",
        fields: [
          Field("Host", "plans.example"), Field("Cookie", "keyfolio-8017=\(guest.token)"),
        ])
      return await responder.answer(to: request).response.text
    }
    let mill = "{\"file\":\"accounts/mill/plan.md\",\"text\":\"mill\"}"
    let forge = "{\"file\":\"accounts/forge/plan.md\",\"text\":\"forge\"}"
    #expect(
      await problems(ben) == "{\"own\":[\(forge)],\"others\":[\(mill)],\"guest\":\"Ben\"}")
    #expect(
      await problems(anna) == "{\"own\":[],\"others\":[\(mill),\(forge)],\"guest\":\"Anna\"}")
    #expect(await problems(ben, showsContent: false) == "{\"withheld\":2}")
  }
}
