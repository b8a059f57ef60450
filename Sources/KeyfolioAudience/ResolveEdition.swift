import KeyfolioCore
public import KeyfolioModel

/// The edition that a word on the command line or in portfolio.yaml means: `team`, `leadership`,
/// `training`, `customer:ID`, or the name of one under `audiences`. `nil` if there is none, or if
/// it is like none that exists.
///
/// Whether the customer's account exists is for the caller to see.
public func resolveEdition(named name: String, in programme: Programme) -> Edition? {
  resolve(name, programme, depth: programme.editions.count)
}

/// The words that `resolveEdition` takes, for messages: the built-in ones, then the programme's.
public func editionChoices(in programme: Programme) -> [String] {
  ["team", "leadership", "customer:ACCOUNT", "training"] + programme.editions.map(\.name.value)
}

/// Editions may be like each other only so many steps deep as there are editions.
private func resolve(_ name: String, _ programme: Programme, depth: Int) -> Edition? {
  switch name {
  case "team": return .team
  case "leadership": return .leadership
  case "training": return .training
  default: break
  }
  if name.hasPrefix("customer:") {
    let account = name.dropFirst("customer:".count)
    return account.isEmpty ? nil : .customer(String(account))
  }
  guard depth > 0, let edition = programme.editions.first(where: { $0.name.value == name }) else {
    return nil
  }
  // Without `like` it holds what the least of the two general editions may see.
  let like = edition.like.map { resolve($0.value, programme, depth: depth - 1) } ?? .leadership
  return like.map { .narrowed(name: name, like: $0, accounts: edition.accounts) }
}
