import KeyfolioCore

/// `OPEN-ME.html` of a bundle, for somebody who got an archive by mail and double-clicked it.
///
/// It takes its look from the site's own style sheet. Seen from inside the archive it has none, and
/// says the same.
///
/// - Parameters:
///   - home: the page that it leads to.
///   - style: the style sheet whose look it takes.
func coverPage(of site: BuiltSite, home: RelativePath?, style: RelativePath?) -> [UInt8] {
  let words = BundleWords(language: site.locale.language)
  var facts = [words.edition(site.edition)]
  if let asOf = site.asOf { facts.append(words.asOf(site.locale.date(asOf))) }
  var page = TextBuffer()
  func element(_ tag: String, _ text: String) {
    page.append("<\(tag)>")
    page.appendEscaped(text)
    page.append("</\(tag.prefix { $0 != " " })>\n")
  }
  page.append(
    """
    <!doctype html>
    <html lang="\(site.locale.language == .german ? "de" : "en")">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; \
    img-src data:; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="referrer" content="no-referrer">

    """)
  element("title", "\(words.openMe) · \(site.name)")
  page.append("<link rel=\"icon\" href=\"data:,\">\n")
  if let style { page.append("<link rel=\"stylesheet\" href=\"\(style)\">\n") }
  page.append(
    """
    </head>
    <body>
    <main>

    """)
  element("p class=\"kicker\"", facts.joined(separator: " · "))
  element("h1", site.name)
  element("p class=\"lede\"", words.extractFirst)
  page.append("<ol>\n")
  for step in words.steps { element("li", step) }
  if let home {
    page.append("<li><a href=\"\(home)\">")
    page.appendEscaped(words.openSite)
    page.append("</a></li>\n")
  }
  page.append("</ol>\n")
  element("h2", words.whoMayRead)
  element("p", words.readers(site.readers))
  element("p class=\"quiet\"", words.manifest)
  page.append("</main>\n</body>\n</html>\n")
  return page.bytes
}

/// The words of the cover, in the language of the site.
private struct BundleWords {
  let language: Language

  private func say(_ english: String, _ german: String) -> String {
    language == .german ? german : english
  }

  var openMe: String { say("Open me first", "Zuerst öffnen") }

  func edition(_ name: String) -> String { say("\(name) edition", "Ausgabe „\(name)“") }

  func asOf(_ date: String) -> String { say("as of \(date)", "Stand \(date)") }

  var extractFirst: String {
    say(
      "The site opens once this archive is extracted: from inside it, no page finds another.",
      "Die Seiten öffnen sich, sobald dieses Archiv entpackt ist: darin findet keine die andere."
    )
  }

  var steps: [String] {
    [
      say(
        "Extract the archive. Windows: right-click it, then Extract All. Mac: double-click it.",
        "Archiv entpacken. Windows: Rechtsklick, dann „Alle extrahieren“. Mac: Doppelklick."),
      say(
        "In the folder that this makes, open OPEN-ME.html once more.",
        "Im Ordner, der dabei entsteht, noch einmal OPEN-ME.html öffnen."),
    ]
  }

  var openSite: String { say("Open the site", "Die Seiten öffnen") }

  var whoMayRead: String { say("Who may read this", "Wer das lesen darf") }

  func readers(_ readers: BuiltSite.Readers) -> String {
    switch readers {
    case .team:
      say(
        "The account teams and nobody else. It holds names of people and opinions about them.",
        "Die Kundenteams und sonst niemand. Es enthält Namen von Menschen und Meinungen über sie.")
    case .leadership:
      say(
        "Our own leadership. It holds figures, categories and plans that no customer may see.",
        "Unsere Leitung. Es enthält Zahlen, Kategorien und Pläne, die kein Kunde sehen darf.")
    case .customer(let name):
      say(
        "\(name) and those of us who work with them: the joint part of one plan.",
        "\(name) und diejenigen von uns, die mit ihnen arbeiten: der gemeinsame Teil eines Plans.")
    case .training:
      say(
        "Everybody who learns the method. It holds lessons and nothing of the portfolio.",
        "Alle, die die Methode lernen. Es enthält Lektionen und nichts vom Portfolio.")
    }
  }

  var manifest: String {
    say(
      "MANIFEST.txt lists every file with its SHA-256, to check that all of them arrived whole.",
      "MANIFEST.txt nennt jede Datei mit ihrem SHA-256: zum Prüfen, ob alle heil angekommen sind."
    )
  }
}
