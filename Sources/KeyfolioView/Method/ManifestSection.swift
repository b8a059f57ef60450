import KeyfolioModel

/// Which state of which content a site shows, and for whom.
struct ManifestSection {
  let project: Project
  let site: SiteContext
  let manifest: SiteManifest
  private var words: Words { site.words }

  var section: MethodSection {
    let count = site.formats.count
    return MethodSection(
      name: .site, lead: [words.holds(site.edition), words.leavesOut(site.edition)],
      facts: [
        .init(words.editionName, words.edition(site.edition)),
        .init(words.reportDay, site.date),
        .init(words.accountsHeld, count(project.accounts.count)),
        .init(words.pagesMade, count(manifest.pages)),
        .init(words.filesRead, count(manifest.content.files)),
        .init(words.madeBy, "keyfolio " + manifest.version),
        .init(words.contentHash, manifest.content.hash, isCode: true),
      ], notes: [words.hashNote])
  }
}
