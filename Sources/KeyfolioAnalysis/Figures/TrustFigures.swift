import KeyfolioCore
import KeyfolioModel

extension AccountFigures {
  /// What is verified, how old the facts are, where raters and the customer differ.
  func addTrust(to sheet: inout FigureSheet, _ account: Account, _ context: PortfolioContext) {
    if let verification {
      sheet.rest(on: account.ratingFacts(context) + account.factorFacts(context))
      for (field, share) in [
        ("ratings", verification.ratings), ("factors", verification.factors),
        ("wallet", verification.wallet),
      ] {
        let path = account.factPath(field == "factors" ? "strength.factors" : field)
        sheet.add(
          "verification.\(field)", real: share, .share, missing: share == nil ? [path] : [])
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
        missing: undated.map { account.factPath("\($0.kind.rawValue) (\($0.undated) dates)") })
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
        sheet.add(
          "rater-spread.width", of: "\(entry.sheet.rawValue) \(entry.id)", fixed: entry.width,
          .points, bounds: entry.range)
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
