import KeyfolioAnalysis
import KeyfolioModel

// What the symbols of formulas stand for, and what each setting moves.

extension Words {
  /// `nil` where the formula says it in words.
  func symbols(_ method: Method) -> String? {
    switch method {
    case .attractiveness:
      say(
        "S score; w weight of a criterion in per cent, all together 100; r rating, 0 "
          + "to 10; V share of the weight that is verified",
        "S Punkte; w Gewicht eines Kriteriums in Prozent, alle zusammen 100; r Note, 0 "
          + "bis 10; V Anteil des Gewichts, der belegt ist")
    case .strength:
      say(
        "S our score or the best competitor's, 0 to 1000, with the customer's weights; "
          + "R ratio; D difference",
        "S unsere Punkte oder die des besten Wettbewerbers, 0 bis 1000, mit den "
          + "Gewichten des Kunden; R Verhältnis; D Unterschied")
    case .category:
      say("S attractiveness; R relative strength", "S Attraktivität; R relative Stärke")
    case .robustness:
      say(
        "ε* how far weights may be off, each as a share of itself; δ* how far ratings "
          + "may be off, in points; T dividing line; w weight; d distance of a rating from "
          + "the line",
        "ε* wie weit Gewichte danebenliegen dürfen, jedes als Anteil seiner selbst; δ* "
          + "wie weit Noten danebenliegen dürfen, in Punkten; T Trennlinie; w Gewicht; d "
          + "Abstand einer Note von der Linie")
    case .stage:
      say(
        "s stage, 1 exploratory to 5 integrated, at which an indicator is",
        "s Beziehungsstufe, 1 erkundend bis 5 integriert, auf der ein Indikator steht")
    case .contacts:
      say(
        "ν people who have to leave before no active link is left",
        "ν Menschen, die gehen müssen, bis keine aktive Verbindung bleibt")
    case .shareOfWallet: say("SOW share of wallet, in per cent", "SOW Lieferanteil in Prozent")
    case .lifetimeValue:
      say(
        "CM contribution in year t; p chance of keeping the customer in year i; d "
          + "discount rate; Σ sum over the years, Π product up to the year",
        "CM Beitrag im Jahr t; p Wahrscheinlichkeit, dass der Kunde im Jahr i bleibt; "
          + "d Abzinsungssatz; Σ Summe über die Jahre, Π Produkt bis zum Jahr")
    case .concentration:
      say(
        "HHI index of Herfindahl and Hirschman; s share of one customer in per cent; "
          + "N_eff number of equal customers with the same index; CR_n concentration ratio",
        "HHI Index von Herfindahl und Hirschman; s Anteil eines Kunden in Prozent; "
          + "N_eff Zahl gleich großer Kunden mit demselben Index; CR_n Konzentrationsrate")
    case .opportunity: say("p chance of winning", "p Wahrscheinlichkeit zu gewinnen")
    case .verification:
      say(
        "V share of the weight that is verified; w weight",
        "V Anteil des Gewichts, der belegt ist; w Gewicht")
    default: nil
    }
  }

  func meaning(of setting: Threshold) -> String {
    switch setting {
    case .verifiedShare:
      say(
        "per cent of the weight below which evidence counts as weak",
        "Prozent des Gewichts, unter denen Belege als schwach gelten")
    case .raterRange:
      say(
        "points between the raters from which they disagree",
        "Punkte zwischen den Bewertern, ab denen sie uneins sind")
    case .wordGap:
      say(
        "points between our rating of ourselves and the customer's that are worth "
          + "asking",
        "Punkte zwischen unserer eigenen Note und der des Kunden, die eine Frage wert "
          + "sind")
    case .fragileWeights:
      say(
        "per cent that weights may be off, below which a category is fragile",
        "Prozent, um die Gewichte danebenliegen dürfen; darunter ist eine Kategorie "
          + "fragil")
    case .fragileRatings:
      say(
        "points that ratings may be off, below which it is fragile",
        "Punkte, um die Noten danebenliegen dürfen; darunter ist sie fragil")
    case .firmWeights:
      say(
        "per cent that weights may be off, from which it is firm",
        "Prozent, um die Gewichte danebenliegen dürfen; von da an ist sie fest")
    case .firmRatings:
      say(
        "points that ratings may be off, from which it is firm",
        "Punkte, um die Noten danebenliegen dürfen; von da an ist sie fest")
    case .stageIndicators:
      say(
        "indicators, of ten, that have to be known",
        "Indikatoren von zehn, die bekannt sein müssen")
    case .quickCheckGap:
      say(
        "points between our total and the customer's",
        "Punkte zwischen unserer Summe und der des Kunden")
    case .quickCheckFall:
      say(
        "points that a total fell since the check before",
        "Punkte, um die eine Summe seit dem vorigen Test gefallen ist")
    case .keyInfluence:
      say(
        "influence, 0 to 10, from which a person carries weight",
        "Einfluss, 0 bis 10, ab dem das Wort einer Person Gewicht hat")
    case .covered:
      say(
        "strength of our best contact, 0 to 4, from which a person is covered",
        "Stärke unseres besten Kontakts, 0 bis 4, ab der eine Person abgedeckt ist")
    case .contactGap:
      say(
        "levels that a contact lies below what it is meant to be",
        "Stufen, um die ein Kontakt unter seinem Soll liegt")
    case .planShortfall: say("per cent below plan", "Prozent unter Plan")
    case .walletShareFall:
      say("points that the share fell", "Prozentpunkte, um die der Anteil gefallen ist")
    case .agreementMonths: say("months that count as soon", "Monate, die als bald gelten")
    case .opportunityGrade:
      say(
        "value and winnability, 0 to 10, that an A takes",
        "Wert und Gewinnaussicht, 0 bis 10, die ein A verlangt")
    case .explored:
      say(
        "per cent of the white space below which too little is known",
        "Prozent der ungenutzten Felder, unter denen zu wenig bekannt ist")
    case .riskScore:
      say(
        "likelihood times impact from which somebody has to do something",
        "Eintritt mal Wirkung; von da an muss jemand etwas tun")
    case .movedDates:
      say(
        "times that a date was moved, from which we ask why",
        "Verschiebungen eines Termins, ab denen wir nach dem Grund fragen")
    case .planCore:
      say(
        "per cent of a plan below which it counts as thin",
        "Prozent eines Plans, unter denen er als dünn gilt")
    case .capabilityGap:
      say("levels, of three, that the team lacks", "Stufen von drei, die dem Team fehlen")
    case .oneSided:
      say(
        "per cent of the accounts above or below one line",
        "Prozent der Kunden über oder unter einer Linie")
    case .oneCustomer:
      say("per cent of sales that one customer makes", "Prozent des Umsatzes, die ein Kunde bringt")
    case .fiveCustomers:
      say(
        "per cent of sales that the five largest make",
        "Prozent des Umsatzes, die die fünf größten bringen")
    case .concentrationIndex:
      say("index above which sales are concentrated", "Index, über dem der Umsatz konzentriert ist")
    case .agreementsEnding:
      say(
        "per cent of yearly sales under agreements that end soon",
        "Prozent des Jahresumsatzes unter Verträgen, die bald enden")
    case .periods: say("years that a comparison needs", "Jahre, die ein Vergleich braucht")
    case .fewAccounts:
      say(
        "key accounts that the programme has at least",
        "Zahl der Schlüsselkunden, die das Programm mindestens hat")
    case .manyAccounts:
      say("key accounts that it has at most", "Zahl der Schlüsselkunden, die es höchstens hat")
    case .tooFewAccounts:
      say("key accounts below which we warn", "Zahl der Schlüsselkunden, unter der wir warnen")
    case .tooManyAccounts:
      say("key accounts above which we warn", "Zahl der Schlüsselkunden, über der wir warnen")
    case .excessiveAccounts:
      say(
        "key accounts above which it is no key account management",
        "Zahl der Schlüsselkunden, über der es keine Schlüsselkundenbetreuung mehr ist")
    case .accountsPerManager:
      say(
        "accounts from which a manager has as many as can be led",
        "Zahl der Kunden, ab der ein Betreuer so viele hat, wie sich führen lassen")
    case .relationshipHours:
      say(
        "hours a month that one relationship takes",
        "Stunden im Monat, die eine Beziehung braucht")
    case .streamlineEffort:
      say(
        "per cent of the hours spent on Streamline accounts",
        "Prozent der Stunden, die auf Streamline-Kunden entfallen")
    case .effortRatio:
      say(
        "times that the share of hours exceeds the share of the wallets",
        "Faktor, um den der Stundenanteil den Anteil an den Ausgaben übersteigt")
    case .phasesApart:
      say(
        "phases between the stream furthest on and the one least far",
        "Phasen zwischen dem vordersten und dem hintersten Strang")
    case .competencies:
      say(
        "competencies with evidence that make a manager complete",
        "belegte Kompetenzen, mit denen ein Betreuer vollständig ist")
    case .ratingDays: halfLife(of: say("rating", "einer Note"))
    case .factorDays:
      halfLife(of: say("rating of a success factor", "der Note eines Erfolgsfaktors"))
    case .stageDays: halfLife(of: say("stage indicator", "eines Indikators der Beziehungsstufe"))
    case .quickCheckDays: halfLife(of: say("quick check", "eines Kurztests"))
    case .walletDays: halfLife(of: say("wallet", "der Ausgaben"))
    case .judgementDays: halfLife(of: say("judgement of a person", "der Einschätzung einer Person"))
    case .readingDays: halfLife(of: say("reading of a measure", "eines Messwerts"))
    case .moneyDays: halfLife(of: say("month of sales", "eines Umsatzmonats"))
    }
  }

  private func halfLife(of fact: String) -> String {
    say("days, the half-life of a \(fact)", "Tage, die Halbwertszeit \(fact)")
  }
}
