import KeyfolioCore
import KeyfolioMarkdown
import KeyfolioModel

/// Resolves the links of notes: those between files become paths below the content folder, and
/// each must lead somewhere; persons must be on the account's list.
struct LinkChecker: Sendable {
  let known: Set<RelativePath>
  /// Of all notes; wanted by links that name a heading, which are few.
  let documents: Lazy<[RelativePath: Document]>
  /// What a block may be for.
  private let audiences: [String]

  init(_ accounts: [Shared<Account>], _ lessons: [Note], _ settings: CheckSettings) {
    known = settings.known
    audiences =
      Audience.allCases.map(\.rawValue) + settings.programme.editions.map(\.name.value)
    documents = Lazy {
      let notes = accounts.flatMap(\.value.allNotes) + lessons
      return Dictionary(
        notes.map { ($0.path, $0.document) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// - Parameter asked: gathers the notes whose headings are looked up.
  func resolve(
    _ note: inout Note, people: Set<String>, _ asked: inout Set<RelativePath>,
    _ diagnostics: inout Diagnostics
  ) {
    let source = note
    for (index, spot) in source.document.spots.enumerated() {
      switch spot.kind {
      case .linkStart(var link):
        resolve(&link, from: source, at: spot.place, &asked, &diagnostics)
        note.document.spots[index].kind = .linkStart(link)
      case .image(var link, let alt):
        resolve(&link, from: source, at: spot.place, &asked, &diagnostics)
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
    _ link: inout Link, from note: Note, at place: Place, _ asked: inout Set<RelativePath>,
    _ diagnostics: inout Diagnostics
  ) {
    let written = link.destination
    guard let path = note.path.resolving(written), known.contains(path) else {
      let siblings = known.map { note.path.link(to: $0) }
      diagnostics.report(
        .brokenLink(written, nearest: nearest(to: written, among: siblings), at: place))
      return
    }
    link.destination = path.text
    guard let fragment = link.fragment, let there = documents.value[path] else { return }
    asked.insert(path)
    there.checkAnchor(fragment, at: place, &diagnostics)
    // A plan's headings carry a prefix, because it shares its page with other sections.
    link.fragment = there.idPrefix + fragment
  }
}
