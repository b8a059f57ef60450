import KeyfolioCore
import KeyfolioModel

/// Which page lies below which: what the frame needs for the way back up and to the neighbours.
///
/// It is told by paths and not by pages, so that a page need not know where it stands.
struct SitePlaces: Equatable, Sendable {
  /// A page as a link shows it.
  struct Entry: Equatable, Sendable {
    var label: String
    var path: RelativePath
  }

  private enum Place: Equatable, Sendable {
    /// The number of an account by name.
    case account(Int)
    case note(title: String, account: Int)
    /// A page below the list of lessons.
    case lesson(title: String)
  }

  /// Every account that has a page of its own, by name.
  let accounts: [Entry]
  private let places: [RelativePath: Place]

  init(
    _ project: Project, _ edition: Edition, glossaryTitle: String,
    path: (String) -> RelativePath
  ) {
    let ordered = Self.byName(project.accounts)
    accounts = ordered.map { Entry(label: $0.name.value, path: path($0.id.value)) }
    var places: [RelativePath: Place] = [:]
    for (number, account) in ordered.enumerated() {
      let own = accounts[number].path
      if own != SitePaths.portfolio { places[own] = .account(number) }
      for note in account.notes {
        places[SitePaths.note(note, of: account.id.value)] =
          .note(title: note.title, account: number)
      }
    }
    for note in project.training { places[SitePaths.lesson(note)] = .lesson(title: note.title) }
    for path in project.course?.paths ?? [] {
      places[SitePaths.learning(path)] = .lesson(title: path.name.value)
    }
    if !project.glossary.isEmpty { places[SitePaths.glossary] = .lesson(title: glossaryTitle) }
    self.places = places
  }

  /// As a reader looks names up: without case and accents.
  static func byName(_ accounts: [Account]) -> [Account] {
    accounts.map { (key: slug($0.name.value), account: $0) }
      .sorted { ($0.key, $0.account.id.value) < ($1.key, $1.account.id.value) }.map(\.account)
  }

  /// The pages above one, the outermost first, and what it is called itself; `nil` for a page that
  /// the navigation leads to.
  func trail(of path: RelativePath, _ words: Words) -> (above: [Entry], here: String)? {
    let home = Entry(label: words.navPortfolio, path: SitePaths.portfolio)
    switch places[path] {
    case nil: return nil
    case .account(let number): return ([home], accounts[number].label)
    case .note(let title, let number):
      let account = accounts[number]
      return (account.path == home.path ? [account] : [home, account], title)
    case .lesson(let title):
      return ([Entry(label: words.navTraining, path: SitePaths.training)], title)
    }
  }

  /// The accounts before and after one, by name; `nil` where a page is none or the only one.
  func neighbours(of path: RelativePath) -> (previous: Entry?, next: Entry?)? {
    guard case .account(let number) = places[path], accounts.count > 1 else { return nil }
    return (
      number > 0 ? accounts[number - 1] : nil,
      number + 1 < accounts.count ? accounts[number + 1] : nil
    )
  }
}
