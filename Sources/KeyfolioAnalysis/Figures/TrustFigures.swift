import KeyfolioCore
import KeyfolioModel

extension AccountFigures {
  /// What is verified, how old the facts are, where raters and the customer differ.
  func addTrust(to sheet: inout FigureSheet, _ account: Account, _ context: PortfolioContext) {
    if let verification {
      // A part whose facts are withheld is not unknown: it is not told.
      if attractiveness != nil {
        sheet.rest(on: account.ratingFacts(context), lacking: [account.factPath("ratings")])
        sheet.add("verification.ratings", real: verification.ratings, .share)
      }
      if strength != nil {
        sheet.rest(
          on: account.factorFacts(context), lacking: [account.factPath("strength.factors")])
        sheet.add("verification.factors", real: verification.factors, .share)
      }
      if shareOfWallet != nil {
        let months = shareOfWallet?.latest?.months ?? 0..<0
        sheet.rest(
          on: account.walletFacts(months, context), lacking: [account.factPath("wallet")])
        sheet.add("verification.wallet", real: verification.wallet, .share)
      }
      sheet.rest(on: account.verifyFacts)
      for answer in verification.answers {
        let field = answer.question.rawValue
        sheet.add(
          "verification.question", of: field, word: answer.status?.rawValue,
          missing: answer.status == nil ? [account.factPath("verify (\(field))")] : [])
      }
    }
    if let freshness {
      sheet.rest(on: [], lacking: [account.factPath("dates of the facts (as_of)")])
      let undated = freshness.entries.filter { $0.undated > 0 }
      sheet.add(
        "freshness.current-share", real: freshness.currentShare, .share,
        coverage: freshness.datedShare,
        missing: undated.map {
          account.factPath("\($0.kind.rawValue) (\($0.undated) without a date)")
        })
      for entry in freshness.entries {
        let age = context.asOf.flatMap {
          entry.age(asOf: $0, context.thresholds.whole(entry.kind.halfLife))
        }
        sheet.add("freshness.age", of: entry.kind.rawValue, word: age?.rawValue)
      }
    }
    if let raterSpread {
      sheet.rest(on: account.ratingFacts(context) + account.factorFacts(context))
      for entry in raterSpread.entries {
        let subject = "\(entry.sheet.rawValue) \(entry.id)"
        sheet.add("rater-spread.width", of: subject, fixed: entry.width, .points)
        sheet.add("rater-spread.lowest", of: subject, fixed: entry.range.lowerBound, .points)
        sheet.add("rater-spread.highest", of: subject, fixed: entry.range.upperBound, .points)
      }
    }
    if let reciprocity {
      sheet.rest(on: account.factorFacts(context), coverage: reciprocity.coverage)
      sheet.add("reciprocity.mean-gap", real: reciprocity.mean, .points)
      for row in reciprocity.rows {
        sheet.add("reciprocity.gap", of: row.factor, fixed: row.gap, .points, coverage: 1)
      }
    }
  }
}
