import KeyfolioCore
import KeyfolioModel

// Wording: notes, their links and their blocks.

extension Diagnostic {
  static func frontMatter(_ problem: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .frontMatter, problem, at: place,
      hint: "front matter stands between two lines '---' at the top of the note")
  }

  static func brokenLink(_ target: String, nearest: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      .brokenLink, "the link leads to \(quoted(target)), which does not exist", at: place,
      hint: nearest.map { "did you mean '\($0)'?" }
        ?? "links go by file path from the note's own folder")
  }

  static func badDirective(_ problem: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badDirective, problem, at: place,
      hint: "a keyfolio block holds one of "
        + DirectiveReader.Kind.allCases.map(\.rawValue).sorted().joined(separator: ", "))
  }

  /// What is wrong with a block of a known kind.
  static func badBlock(_ problem: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badDirective, problem, at: place,
      hint: "TrainingFormat.md shows each kind of block with all of its keys")
  }

  static func sameTerm(_ word: String, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      .duplicateID, "\(quoted(word)) is in the glossary twice", at: place,
      hint: "one word means one thing: merge the two, or take the word out of one of them",
      notes: [.init("the first one stands here", at: first)])
  }

  static func samePage(_ name: String, _ other: String, at place: Place, first: Place)
    -> Diagnostic
  {
    Diagnostic(
      .duplicateID, "\(quoted(other)) and \(quoted(name)) would be the same page", at: place,
      hint: "give one of them another name", notes: [.init("the other one is here", at: first)])
  }

  /// - Parameter kind: `chart` or `figure`.
  static func noAccountInLesson(_ kind: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badDirective, "a lesson belongs to no account, and so has no \(kind)", at: place,
      hint: "use 'example' with small data of its own")
  }

  static func unknownChart(_ name: String, at place: Place) -> Diagnostic {
    let known = AccountChart.allCases.map(\.rawValue)
    return Diagnostic(
      .unknownChart, "no chart of an account is called \(quoted(name))", at: place,
      hint: meant(name, among: known) ?? "'keyfolio chart' lists them all")
  }

  static func unknownDrawing(_ name: String, at place: Place) -> Diagnostic {
    let known = AccountChart.allCases.map(\.rawValue) + PortfolioChart.allCases.map(\.rawValue)
    return Diagnostic(
      .unknownChart, "no chart is called \(quoted(name))", at: place,
      hint: meant(name, among: known) ?? "'keyfolio chart' lists them all")
  }

  static func unknownPortfolioChart(_ name: String, at place: Place) -> Diagnostic {
    let known = PortfolioChart.allCases.map(\.rawValue)
    return Diagnostic(
      .unknownChart, "no chart of a portfolio is called \(quoted(name))", at: place,
      hint: meant(name, among: known) ?? "there are " + known.joined(separator: ", "))
  }

  static func chartOfPortfolio(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .unknownChart, "\(quoted(name)) is a chart of the whole portfolio", at: place,
      hint: "a note draws charts of its own account; 'keyfolio chart' lists them")
  }
}
