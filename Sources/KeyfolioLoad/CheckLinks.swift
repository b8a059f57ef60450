import KeyfolioCore
import KeyfolioMarkdown
import KeyfolioModel

/// Resolves the links of all notes: those between files become paths below the content folder, and
/// each must lead somewhere; persons must be on the account's list.
func checkLinks(
  of project: inout Project, known: Set<RelativePath>, _ diagnostics: inout Diagnostics
) {
  let documents = Dictionary(
    project.allNotes.map { ($0.path, $0.document) }, uniquingKeysWith: { first, _ in first })
  let audiences =
    Audience.allCases.map(\.rawValue) + project.programme.editions.map(\.name.value)
  let checker = LinkChecker(known: known, documents: documents, audiences: audiences)
  for index in project.accounts.indices {
    let people = Set(project.accounts[index].people.map(\.id.value))
    project.accounts[index].changeNotes { checker.resolve(&$0, people: people, &diagnostics) }
  }
  for index in project.training.indices {
    checker.resolve(&project.training[index], people: [], &diagnostics)
  }
}

extension Project {
  /// Plans, further notes and lessons.
  var allNotes: [Note] { accounts.flatMap(\.allNotes) + training }
}

private struct LinkChecker {
  let known: Set<RelativePath>
  let documents: [RelativePath: Document]
  /// What a block may be for.
  let audiences: [String]

  func resolve(
    _ note: inout Note, people: Set<String>, _ diagnostics: inout Diagnostics
  ) {
    let source = note
    for (index, spot) in source.document.spots.enumerated() {
      switch spot.kind {
      case .linkStart(var link):
        resolve(&link, from: source, at: spot.place, &diagnostics)
        note.document.spots[index].kind = .linkStart(link)
      case .image(var link, let alt):
        resolve(&link, from: source, at: spot.place, &diagnostics)
        note.document.spots[index].kind = .image(link, alt: alt)
      case .person(let id, _) where !people.contains(id):
        diagnostics.report(
          .unknownReference(
            id, kind: "person", known: people, listed: "list the person under 'people'",
            at: spot.place))
      case .audienceStart(let name) where !audiences.contains(name):
        diagnostics.report(.badChoice(name, among: audiences, at: spot.place))
      case .person, .linkEnd, .termStart, .termEnd, .directive, .audienceStart, .audienceEnd: break
      }
    }
  }

  /// Replaces the destination by a path below the content folder.
  private func resolve(
    _ link: inout Link, from note: Note, at place: Place, _ diagnostics: inout Diagnostics
  ) {
    let written = link.destination
    guard let path = note.path.resolving(written), known.contains(path) else {
      let siblings = known.map { note.path.link(to: $0) }
      diagnostics.report(
        .brokenLink(written, nearest: nearest(to: written, among: siblings), at: place))
      return
    }
    link.destination = path.text
    guard let fragment = link.fragment, let there = documents[path] else { return }
    there.checkAnchor(fragment, at: place, &diagnostics)
    // A plan's headings carry a prefix, because it shares its page with other sections.
    link.fragment = there.idPrefix + fragment
  }
}
