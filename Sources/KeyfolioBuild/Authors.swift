import KeyfolioCore
import KeyfolioModel

/// Who looks after which account: its owner, its sponsor and its team.
public struct Authors: Sendable {
  /// Ids and names in lower case, by the account's folder.
  private var byFolder: [String: Set<String>] = [:]

  init(_ project: Project) {
    var names: [String: String] = [:]
    for member in project.team { names[member.id.value] = member.name?.value.lowercased() }
    for account in project.accounts {
      let references = [account.owner, account.sponsor] + account.team.map(\.person)
      let ids = references.compactMap { $0?.value }
      byFolder[account.folder] = Set(ids.map { $0.lowercased() } + ids.compactMap { names[$0] })
    }
  }

  /// Whether a file of the content belongs to an account that somebody looks after.
  ///
  /// - Parameter person: the id or the name of somebody of our team, in whatever case.
  public func doesLookAfter(_ file: String, _ person: String) -> Bool {
    let segments = file.split(separator: "/")
    guard segments.count > 1 else { return false }
    // Of judgements the file is called like the account's folder.
    let folder =
      segments[0] == "accounts" ? segments[1] : segments.last?.split(separator: ".").first ?? ""
    return byFolder[String(folder)]?.contains(person.lowercased()) ?? false
  }
}
