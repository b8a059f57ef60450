public import KeyfolioCore

/// Something that the computation found wrong in the content.
public enum AnalysisProblem: Sendable, Equatable {
  case missingRate(currency: String, year: Int, Place)
  case actualAfterReport(Place)
  /// How many contacts of an account, and the first of them.
  case contactAfterReport(Int, Place)
  /// In per cent.
  case shareAboveWallet(Double, Place)
}

/// The codes of this module's diagnostics.
public enum AnalysisCode: String, Sendable, CaseIterable {
  case missingExchangeRate = "missing-exchange-rate"
  case actualAfterReport = "actual-after-report"
  case contactAfterReport = "contact-after-report"
  case shareAboveWallet = "share-above-wallet"
}

extension AnalysisProblem {
  /// All are warnings: the figure concerned is left unknown or flagged.
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
    }
  }
}
