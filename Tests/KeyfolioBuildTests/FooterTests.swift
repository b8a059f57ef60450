import KeyfolioBuild
import KeyfolioCore
import KeyfolioTesting
import Testing

/// What the foot of every page says of the facts and of data about people.
@Suite struct FooterTests {
  @Test func tellsACustomerWhoAnswersForDataAboutPeople() async throws {
    let content = TrustPageTests.content(privacy: TrustPageTests.privacy)
    let built = try await build(files(content), audience: "customer:a")
    #expect(!built.files.contains { $0.path.text == "method.html" })
    let page = try built.text(of: "index.html")
    #expect(page.contains("<p>Data about people: Test Works AB, data@test.example</p>"))
    let silent = try await build(files(TrustPageTests.content()), audience: "customer:a")
    #expect(!(try silent.text(of: "index.html").contains("Data about people")))
    // Their freshness is none of the customer's business.
    #expect(!page.contains("oldest figures"))
  }

  @Test func warnsWhenManyFactsAreStale() async throws {
    // One of three dated facts is stale.
    let built = try await build(files(TrustPageTests.content()))
    let link = "<a href=\"../method.html#fresh\">oldest figures: March\u{A0}2022</a>"
    #expect(try built.text(of: "accounts/a.html").contains(link))
    let german = try await build(files(TrustPageTests.content("de-DE")))
    #expect(try german.text(of: "index.html").contains("älteste Zahlen: März\u{A0}2022</a>"))
    // One of four is a quarter, and not more.
    var content = TrustPageTests.content()
    content["private/judgements/b.csv"] = "person,influence,as_of\nt,8,2026-09-01\n"
    let fresh = try await build(files(content))
    #expect(!(try fresh.text(of: "accounts/a.html").contains("oldest figures")))
  }
}
