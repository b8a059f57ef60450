import KeyfolioCore

/// What can be wrong with a request for a build. The raw values are stable.
public enum BuildProblem: String, Sendable, CaseIterable {
  case noAudience = "no-audience"
  case unknownAudience = "unknown-audience"
  case unknownAccount = "unknown-account"
  case noChart = "no-chart"
}

extension Diagnostic {
  static func noAudience(_ choices: [String], at place: Place) -> Diagnostic {
    Diagnostic(
      .error, BuildProblem.noAudience, "nobody has said who will read this site", at: place,
      hint: "choose with --audience, or 'publish: {audience: …}' here: \(list(choices))")
  }

  static func unknownAudience(_ name: String, _ choices: [String], at place: Place)
    -> Diagnostic
  {
    let meant = nearest(to: name, among: choices).map { "did you mean '\($0)'? " } ?? ""
    return Diagnostic(
      .error, BuildProblem.unknownAudience, "there is no edition '\(name)'", at: place,
      hint: meant + "there are \(list(choices))")
  }

  static func unknownAccount(_ id: String, _ known: [String], at place: Place) -> Diagnostic {
    Diagnostic(
      .error, BuildProblem.unknownAccount, "this edition has no account '\(id)'", at: place,
      hint: nearest(to: id, among: known).map { "did you mean '\($0)'?" }
        ?? "an account goes by the name of its folder")
  }
}

extension Diagnostic {
  static func noChart(_ name: String, of account: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      .error, BuildProblem.noChart,
      "there is nothing to draw '\(name)' from\(account.map { " for '\($0)'" } ?? "")", at: place,
      hint: "what it shows is not in the content, or this edition may not see it; "
        + "'keyfolio figures\(account.map { " \($0)" } ?? "")' tells what is missing")
  }
}

private func list(_ words: [String]) -> String {
  words.map { "'\($0)'" }.joined(separator: ", ")
}
