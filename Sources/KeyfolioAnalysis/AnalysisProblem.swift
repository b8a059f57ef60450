public import KeyfolioCore

/// Something that the computation found wrong in the content.
public enum AnalysisProblem: Sendable, Equatable {
  case missingRate(currency: String, year: Int, Place)
  case actualAfterReport(Place)
  /// How many contacts of an account, and the first of them.
  case contactAfterReport(Int, Place)
  /// In per cent.
  case shareAboveWallet(Double, Place)
  /// A figure that an account's note names, the account, and the names that its figures have.
  case unknownFigure(String, account: String, known: [String], Place)
  /// A figure of which there are several, what the note says that it is of, and what they are of.
  case unknownSubject(String?, figure: String, known: [String], Place)
  /// A figure that a lesson names, of an example or of the portfolio, and the names there are.
  case unknownFigureInLesson(String, of: String, known: [String], Place)
  /// What a lesson counts on, the figure, and what it really is.
  case figureDiffers(String, figure: String, computed: String, Place)
  /// A method, or a finding, that a lesson names.
  case unknownMethod(String, Place)
  case unknownFinding(String, Place)
  /// What a lesson wants to show of an example, which has nothing to show it from.
  case nothingToShow(String, Place)
}

/// The codes of this module's diagnostics.
public enum AnalysisCode: String, Sendable, CaseIterable {
  case missingExchangeRate = "missing-exchange-rate"
  case actualAfterReport = "actual-after-report"
  case contactAfterReport = "contact-after-report"
  case shareAboveWallet = "share-above-wallet"
  case unknownFigure = "unknown-figure"
  case figureDiffers = "figure-differs"
  case unknownMethod = "unknown-method"
  case unknownFinding = "unknown-finding"
  case nothingToShow = "nothing-to-show"
}

extension AnalysisProblem {
  /// What is wrong with a value is a warning, and the figure concerned is left unknown or flagged;
  /// a name that leads to nothing is an error, as any other reference.
  public var diagnostic: Diagnostic {
    switch self {
    case .missingRate(let currency, let year, let place):
      Diagnostic(
        .warning, AnalysisCode.missingExchangeRate,
        "no rate for \(currency) in \(year): the amount stays unknown", at: place,
        hint: "add it under 'rates' in portfolio.yaml")
    case .actualAfterReport(let place):
      Diagnostic(
        .warning, AnalysisCode.actualAfterReport,
        "an actual figure of a period that begins after the report's date is left out", at: place,
        hint: "write it as a forecast, or move 'as_of' on")
    case .contactAfterReport(let count, let place):
      Diagnostic(
        .warning, AnalysisCode.contactAfterReport,
        "a last contact after the report's date says nothing about how things stood on it"
          + (count > 1 ? "; the same holds of \(count - 1) more of this account" : ""),
        at: place, hint: "mend the date, or move 'as_of' on")
    case .shareAboveWallet(let share, let place):
      Diagnostic(
        .warning, AnalysisCode.shareAboveWallet,
        "our sales are \(Int(min(share, 1e9).rounded(.up))) % of what the customer spends",
        at: place,
        hint: "a wallet holds at least our own sales: check its amount, period and currency")
    case .unknownFigure(let id, let account, let known, let place):
      Diagnostic(
        .error, AnalysisCode.unknownFigure, "'\(account)' has no figure called '\(id)'", at: place,
        hint: nearest(to: id, among: known).map { "did you mean '\($0)'?" }
          ?? "'keyfolio figures \(account)' lists them, each below its method")
    case .unknownSubject(let subject, let figure, let known, let place):
      Diagnostic(
        .error, AnalysisCode.unknownFigure,
        subject.map { "there is no '\(figure)' of '\($0)'" }
          ?? "there are several figures called '\(figure)'", at: place,
        hint: subject.flatMap { nearest(to: $0, among: known) }.map { "did you mean '\($0)'?" }
          ?? (known.isEmpty ? "it is of the whole account: leave out 'of'" : choices(known)))
    case .unknownFigureInLesson(let id, let owner, let known, let place):
      Diagnostic(
        .error, AnalysisCode.unknownFigure, "\(owner) has no figure called '\(id)'", at: place,
        hint: nearest(to: id, among: known).map { "did you mean '\($0)'?" }
          ?? "'keyfolio figures' lists figures, each below its method")
    case .figureDiffers(let expected, let figure, let computed, let place):
      Diagnostic(
        .error, AnalysisCode.figureDiffers,
        "the text counts on \(expected), but '\(figure)' comes to \(computed)", at: place,
        hint: "mend the number and the sentences that use it, or the data")
    case .unknownMethod(let name, let place):
      Diagnostic(
        .error, AnalysisCode.unknownMethod, "no method is called '\(name)'", at: place,
        hint: nearest(to: name, among: Method.allCases.map(\.rawValue))
          .map { "did you mean '\($0)'?" }
          ?? "'keyfolio figures' prints the names of methods in brackets")
    case .unknownFinding(let name, let place):
      Diagnostic(
        .error, AnalysisCode.unknownFinding, "no finding is called '\(name)'", at: place,
        hint: nearest(to: name, among: FindingCode.allCases.map(\.rawValue))
          .map { "did you mean '\($0)'?" }
          ?? "'keyfolio figures' prints the names of findings in brackets")
    case .nothingToShow(let what, let place):
      Diagnostic(
        .error, AnalysisCode.nothingToShow, "the example has nothing to show \(what) from",
        at: place, hint: "add the data that it needs, or show something else")
    }
  }
}

/// The first few of what a figure can be of.
private func choices(_ subjects: [String]) -> String {
  let shown = subjects.prefix(8).map { "'\($0)'" }.joined(separator: ", ")
  return "say with 'of' which: \(shown)" + (subjects.count > 8 ? ", …" : "")
}
