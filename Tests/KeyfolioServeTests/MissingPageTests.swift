import Testing

@testable import KeyfolioServe

/// What a reader sees where there is no page.
@Suite struct MissingPageTests {
  private let page = """
    <html><head><link href="assets/style.css" rel="stylesheet"></head><body>
    <p>Nothing here. <a href="index.html">Home</a> <a href="#top">Up</a> <a
    href="https://example.com/">There</a> <a href="/x">Root</a> a href="no"</p>
    <template id="site-tools" data-root="" data-index="assets/search.js"></template>
    </body></html>
    """

  @Test func theSitesOwnPageComesWithStatus404() throws {
    let folder = try ServedFolder()
    #expect(folder.response("/missing").text == "there is no such page\n")
    try folder.put(page, at: "site/404.html")
    for target in ["/missing", "/missing.html?x=/y/", "/.env"] {
      let response = folder.response(target)
      #expect(response.status == 404 && response.text == page, "\(target)")
      #expect(response.value("Content-Type") == "text/html; charset=utf-8")
      #expect(response.value("Content-Length") == "\(page.utf8.count)")
    }
    #expect(folder.response("/missing", method: "HEAD").body == .none)
    // What no browser sends gets a line and nothing else.
    #expect(folder.response("/%").text == "the request is malformed\n")
    #expect(folder.response("/404.html").status == 200)
  }

  @Test func itsLinksLeadHomeFromAnywhere() throws {
    let folder = try ServedFolder()
    try folder.put(page, at: "site/404.html")
    let deep = folder.response("/accounts/none/x.html").text
    #expect(deep.contains("link href=\"../../assets/style.css\""))
    #expect(deep.contains("<a href=\"../../index.html\">Home</a> <a href=\"#top\">Up</a>"))
    #expect(deep.contains("data-root=\"../../\" data-index=\"../../assets/search.js\""))
    #expect(deep.contains("href=\"https://example.com/\"") && deep.contains("href=\"/x\""))
    #expect(folder.response("/sub/x").text.contains("href=\"../index.html\""))
  }
}
