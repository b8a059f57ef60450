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
  /// Where each of them stands in the project.
  let order: [Int]
  private let places: [RelativePath: Place]

  init(
    _ project: Project, _ edition: Edition, glossaryTitle: String, _ memory: ViewMemory,
    path: (String) -> RelativePath
  ) {
    order = Self.byName(project.accounts, memory)
    accounts = order.map { index in
      Entry(
        label: project.accounts[index].name.value, path: path(project.accounts[index].id.value))
    }
    var places: [RelativePath: Place] = [:]
    places.reserveCapacity(2 * order.count)
    for (number, index) in order.enumerated() {
      let own = accounts[number].path
      if own != SitePaths.portfolio { places[own] = .account(number) }
      for note in project.accounts[index].notes {
        places[SitePaths.note(note, of: project.accounts[index].id.value)] =
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

  /// Where the accounts stand in the project, in the order in which a reader looks names up: without
  /// case and accents.
  private static func byName(_ accounts: [Shared<Account>], _ memory: ViewMemory) -> [Int] {
    let slugs = memory.slugs.slugs(of: accounts.map { $0.name.value })
    let keys = zip(slugs, accounts).map { (slug: $0, id: $1.id.value) }
    return keys.indices.sorted { keys[$0] < keys[$1] }
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
