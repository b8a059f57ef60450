public import KeyfolioCore
import KeyfolioModel

/// What a build made, for the command line and for the cover of a bundle to tell.
public struct BuiltSite: Sendable, Equatable {
  public var edition: String
  public var pages: Int
  public var accounts: Int
  /// The day that the report speaks for; `nil` where not even one fact carries a date.
  public var asOf: CalendarDate?
  /// What the programme calls itself.
  public var name: String
  var locale: LocaleFormat
  var readers: Readers

  /// Whom the edition is for.
  enum Readers: Sendable, Equatable {
    case team, leadership, training
    /// The customer's name.
    case customer(String)
  }

  init(_ project: Project, _ edition: Edition, pages: Int) {
    self.edition = edition.name
    self.pages = pages
    accounts = project.accounts.count
    let programme = project.programme
    asOf = programme.asOf?.value
    name = programme.name.value
    locale = programme.locale.flatMap { LocaleFormat(name: $0.value) } ?? .usual
    readers =
      switch edition.base {
      case .team, .narrowed: .team
      case .leadership: .leadership
      case .training: .training
      case .customer(let id): .customer(project.accounts.first?.name.value ?? id)
      }
  }
}
