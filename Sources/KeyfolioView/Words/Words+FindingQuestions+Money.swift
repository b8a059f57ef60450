import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel

// One question a finding about the money of an account, and what is signed about it.

extension Words {
  func ofMoney(_ code: FindingCode, _ facts: FindingFacts) -> String? {
    ofSales(code, facts) ?? ofContribution(code, facts)
  }

  /// What is sold, and what is agreed on.
  private func ofSales(_ code: FindingCode, _ facts: FindingFacts) -> String? {
    switch code {
    case .behindPlan:
      say(
        "Sales so far are \(facts.value(0)) against \(facts.value(1)) planned. Late, or lost?",
        "Der Umsatz liegt bisher bei \(facts.value(0)), geplant waren \(facts.value(1)). "
          + "Verspätet oder verloren?")
    case .outlookBelowPlan:
      say(
        "The outlook is \(facts.value(0)) against a plan of \(facts.value(1)). Which of the two is "
          + "wrong?",
        "Der Ausblick liegt bei \(facts.value(0)), der Plan bei \(facts.value(1)). Was von beidem "
          + "stimmt nicht?")
    case .walletShareFalling:
      facts.severity == .warning
        ? say(
          "Our sales rose while our share of their wallet moved by \(facts.value(0)) points to "
            + "\(facts.value(1)). Who takes what they spend more?",
          "Unser Umsatz ist gestiegen, unser Lieferanteil aber um \(facts.fall(0)) Prozentpunkte "
            + "auf \(facts.value(1)) gefallen. Wer bekommt, was der Kunde mehr ausgibt?")
        : say(
          "Our share of their wallet moved by \(facts.value(0)) points to \(facts.value(1)). Who "
            + "has what we lost?",
          "Unser Lieferanteil ist um \(facts.fall(0)) Prozentpunkte auf \(facts.value(1)) "
            + "gefallen. Wer hat, was wir verloren haben?")
    case .agreementUnattended: ofUnattendedAgreement(facts)
    case .riskUnmitigated:
      say(
        "The risk \(facts.what) scores \(facts.value(0)) of 25 \(without(facts.raw)). What would "
          + "we do?",
        "Das Risiko \(facts.what) hat \(facts.value(0)) von 25 Punkten und ist "
          + "\(without(facts.raw)). Was würden wir tun?")
    case .valueUnproven:
      say(
        "The value of \(facts.what) is our own claim. Who at the customer could confirm it?",
        "Den Nutzen von \(facts.what) behaupten nur wir. Wer beim Kunden könnte ihn bestätigen?")
    default: nil
    }
  }

  private func ofUnattendedAgreement(_ facts: FindingFacts) -> String {
    switch language {
    case .english:
      return "\(facts.what) \(facts.ends ? "ends" : "needs notice")"
        + "\(facts.date.map { " by \($0)" } ?? ""), "
        + "and no objective or action is linked to it. Who negotiates?"
    case .german:
      let day = facts.date.map { " am \($0)" } ?? ""
      let event =
        facts.ends
        ? "\(facts.what) endet\(day)" : "Die Kündigungsfrist von \(facts.what) läuft\(day) ab"
      return event
        + ", doch kein Ziel und keine Aufgabe ist damit verknüpft. Wer verhandelt?"
    }
  }

  /// What is left of it.
  private func ofContribution(_ code: FindingCode, _ facts: FindingFacts) -> String? {
    switch code {
    case .contributionNegative:
      say(
        "The account contributed \(facts.value(0)) in \(facts.subject(0)): it costs more than it "
          + "brings. Which cost could go, or be paid for?",
        "Der Kunde kostet mehr, als er bringt: Sein Beitrag lag \(facts.subject(0)) bei "
          + "\(facts.value(0)). Welche Kosten könnten entfallen oder vom Kunden bezahlt werden?")
    case .costsNotRecorded:
      facts.records.count > 8
        ? say(
          "Hardly any cost of the account is recorded, so its contribution is not known. What does "
            + "serving it cost?",
          "Kaum Kosten des Kunden sind erfasst, sein Beitrag ist deshalb nicht bekannt. Was kostet "
            + "seine Betreuung?")
        : say(
          "The account's contribution of \(facts.value(0)) is before "
            + "\(list(facts.records.map(key))). What do these really cost?",
          "Der Beitrag des Kunden von \(facts.value(0)) ist ohne \(list(facts.records.map(key))) "
            + "gerechnet. "
            + facts.ofRecords(
              "Was kostet dieser Posten wirklich?", "Was kosten diese Posten wirklich?"))
    case .contributionDiffers:
      say(
        "For \(facts.subject(0)) the lines give a contribution of \(facts.value(0)), and "
          + "\(facts.value(1)) is recorded. Which is right?",
        "Für \(facts.subject(0)) ergeben die Posten einen Beitrag von \(facts.value(0)), erfasst "
          + "sind \(facts.value(1)). Was stimmt?")
    case .investmentNotEarned:
      say(
        "Weighted with our own chance of keeping it, the account is worth \(facts.value(0)) after "
          + "an investment of \(facts.value(1)). What would have to be true for it to pay?",
        "Gewichtet mit unserer eigenen Einschätzung, wie wahrscheinlich er bleibt, ist der Kunde "
          + "nach einer Investition von \(facts.value(1)) noch \(facts.value(0)) wert. Was müsste "
          + "zutreffen, damit sie sich lohnt?")
    default: nil
    }
  }
}
