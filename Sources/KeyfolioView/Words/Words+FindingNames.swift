import KeyfolioAnalysis

// What each kind of finding is called where no single one is meant.
extension Words {
  func name(of code: FindingCode) -> String {
    positionName(code) ?? planName(code) ?? programmeName(code) ?? code.rawValue
  }

  private func positionName(_ code: FindingCode) -> String? {
    switch code {
    case .categoryUndetermined:
      say(
        "a missing rating decides the category",
        "eine fehlende Note entscheidet die Kategorie")
    case .categoryFragile:
      say(
        "little would change the category",
        "wenig würde die Kategorie ändern")
    case .categoryOnTheLine: say("a score exactly on the line", "eine Zahl genau auf der Linie")
    case .categoryOverridden: say("a category set by hand", "eine von Hand gesetzte Kategorie")
    case .wordChangesSide:
      say(
        "the customer's ratings give another side",
        "die Noten des Kunden ergeben eine andere Seite")
    case .evidenceWeak: say("little of the weight is verified", "wenig vom Gewicht ist belegt")
    case .ratingDisputed: say("a disputed rating", "eine strittige Note")
    case .ratersDisagree: say("raters far apart", "weit auseinanderliegende Noten")
    case .viewsDiffer:
      say(
        "our view and the customer's differ",
        "unsere Sicht und die des Kunden gehen auseinander")
    case .gatewayFailed:
      say(
        "a condition of admission is not met",
        "eine Aufnahmebedingung ist nicht erfüllt")
    case .accountUnplaced:
      say(
        "an account without a place on the matrix",
        "ein Kunde ohne Platz in der Matrix")
    case .stageOverClaimed: say("a stage above its evidence", "eine Stufe über ihren Belegen")
    case .stageUnderClaimed: say("a stage below its evidence", "eine Stufe unter ihren Belegen")
    case .stageUnproven: say("a stage without evidence", "eine Stufe ohne Belege")
    case .stageBelowCategory:
      say(
        "closer would suit the category",
        "näher würde zur Kategorie passen")
    case .stageAboveCategory:
      say(
        "closer than the category asks for",
        "näher, als die Kategorie verlangt")
    case .relationshipComingApart:
      say(
        "a relationship coming apart",
        "eine Beziehung, die sich löst")
    case .quickCheckGap:
      say(
        "a gap between both quick checks",
        "ein Abstand zwischen beiden Kurztests")
    case .quickCheckConflict:
      say(
        "a close stage with a zero in the quick check",
        "eine enge Stufe mit einer Null im Kurztest")
    case .singleThreaded:
      say(
        "all links share one person",
        "alle Verbindungen teilen eine Person")
    case .noActiveContact: say("no active link", "keine aktive Verbindung")
    case .centredOnOne:
      say(
        "most links run through one person",
        "die meisten Verbindungen laufen über eine Person")
    case .linkLost: say("a link whose people have left", "eine Verbindung, deren Leute fort sind")
    case .contactOverdue: say("an overdue contact", "ein überfälliger Kontakt")
    case .contactBelowTarget:
      say(
        "a link weaker than wanted",
        "eine Verbindung, schwächer als gewollt")
    case .layersAheadOfBonds:
      say(
        "ties ahead of the people who hold them",
        "Bindungen, denen die Menschen fehlen")
    case .layerWithoutEvidence: say("a layer without evidence", "eine Ebene ohne Belege")
    case .noDecider: say("no decider known", "niemand entscheidet, von dem wir wissen")
    case .noChampion: say("no champion", "kein Fürsprecher")
    case .championUntested:
      say(
        "a champion whom we hardly know",
        "ein Fürsprecher, den wir kaum kennen")
    case .keyPersonUncovered:
      say(
        "a key person whom we hardly know",
        "eine wichtige Person, die wir kaum kennen")
    case .opponentUnaddressed:
      say(
        "an influential opponent and no action",
        "ein einflussreicher Gegner und keine Aufgabe")
    case .gatekeeperUnknown: say("no gatekeeper known", "kein Türhüter bekannt")
    case .keyPersonUntouched:
      say(
        "a key person not met for long",
        "eine wichtige Person, lange nicht getroffen")
    case .roleUnfilled:
      say(
        "a role in the buying centre without a person",
        "eine Rolle im Buying Center ohne Person")
    case .noSponsor: say("no executive sponsor", "kein Pate in der Leitung")
    case .ownerGone: say("an owner who has left", "ein Verantwortlicher, der fort ist")
    case .leaverHoldsAction:
      say(
        "an open action of somebody who has left",
        "eine offene Aufgabe bei jemandem, der fort ist")
    case .successorUnmet:
      say(
        "a successor whom the customer has not met",
        "ein Nachfolger, den der Kunde nicht kennt")
    case .placeVacant: say("a vacant place at the customer", "eine unbesetzte Stelle beim Kunden")
    default: nil
    }
  }

  private func planName(_ code: FindingCode) -> String? {
    switch code {
    case .behindPlan: say("sales behind plan", "Umsatz unter Plan")
    case .outlookBelowPlan: say("an outlook below plan", "eine Aussicht unter Plan")
    case .walletShareFalling: say("a falling share of wallet", "ein sinkender Lieferanteil")
    case .contributionNegative: say("a negative contribution", "ein negativer Deckungsbeitrag")
    case .costsNotRecorded: say("costs that are not recorded", "nicht erfasste Kosten")
    case .contributionDiffers:
      say(
        "two contributions that differ",
        "zwei Deckungsbeiträge, die sich unterscheiden")
    case .investmentNotEarned:
      say(
        "an investment not earned back",
        "eine Investition, die sich nicht verdient")
    case .agreementUnattended:
      say(
        "an agreement that ends unattended",
        "ein Vertrag, der unbeachtet endet")
    case .planExpired: say("an expired plan", "ein abgelaufener Plan")
    case .reviewOverdue: say("an overdue review", "eine überfällige Besprechung")
    case .noPlan: say("no plan", "kein Plan")
    case .planThin: say("a thin plan", "ein dünner Plan")
    case .opportunityUnsupported:
      say(
        "a good opportunity without backer or action",
        "eine gute Chance ohne Förderer oder Aufgabe")
    case .opportunityOverdue: say("an opportunity past its date", "eine Chance nach ihrem Termin")
    case .whiteSpaceUnexplored: say("unexplored white space", "unerkundete weiße Flecken")
    case .swotOrphans:
      say(
        "strengths and threats that feed nothing",
        "Stärken und Gefahren, die zu nichts führen")
    case .swotUnanswered:
      say(
        "a pairing of the TOWS without an answer",
        "ein Paar der TOWS ohne Antwort")
    case .objectiveBehind: say("an objective that is behind", "ein Ziel im Rückstand")
    case .targetMissed: say("a missed target", "ein verfehltes Ziel")
    case .objectiveUnmeasured: say("an objective without a measure", "ein Ziel ohne Messgröße")
    case .objectiveIdle:
      say(
        "an objective without an open action",
        "ein Ziel ohne offene Aufgabe")
    case .riskUnmitigated:
      say(
        "a grave risk without mitigation",
        "ein schweres Risiko ohne Gegenmittel")
    case .decisionOverdue: say("an overdue decision", "eine überfällige Entscheidung")
    case .promiseSlipping: say("a slipping promise", "ein rutschendes Versprechen")
    case .promiseBroken: say("a broken promise", "ein gebrochenes Versprechen")
    case .actionOverdue: say("an overdue action", "eine überfällige Aufgabe")
    case .actionMoved:
      say(
        "an action moved again and again",
        "eine immer wieder verschobene Aufgabe")
    case .actionUnowned: say("an action without an owner", "eine Aufgabe ohne Verantwortlichen")
    case .factsStale: say("stale facts", "veraltete Angaben")
    case .capabilityMissing:
      say(
        "a capability that the team lacks",
        "eine Fähigkeit, die dem Team fehlt")
    case .valueUnproven:
      say(
        "a value that the customer has not confirmed",
        "ein Wert, den der Kunde nicht bestätigt hat")
    default: nil
    }
  }

  private func programmeName(_ code: FindingCode) -> String? {
    switch code {
    case .lineOneSided:
      say(
        "most accounts on one side of a line",
        "die meisten Kunden auf einer Seite der Linie")
    case .lineMoves:
      say(
        "a line that moves with the accounts",
        "eine Linie, die mit den Kunden wandert")
    case .accountNumber: say("the number of key accounts", "die Zahl der Schlüsselkunden")
    case .accountsPerManager: say("accounts a manager", "Kunden je Betreuer")
    case .hoursShort: say("more hours asked than there are", "mehr Stunden gefragt, als da sind")
    case .effortOnStreamline:
      say(
        "hours on accounts to be run for cash",
        "Stunden für Kunden, die nur Geld bringen sollen")
    case .effortAbovePotential: say("more effort than potential", "mehr Aufwand als Potenzial")
    case .customerDominant: say("one customer who dominates", "ein Kunde, der beherrscht")
    case .customersConcentrated: say("sales that hang on a few", "Umsatz, der an wenigen hängt")
    case .customersCosting:
      say(
        "customers who cost more than they bring",
        "Kunden, die mehr kosten, als sie bringen")
    case .keyMarginFalling:
      say(
        "a falling margin of the key accounts",
        "eine sinkende Marge der Schlüsselkunden")
    case .yearsTooFew: say("too few years to compare", "zu wenige Jahre für einen Vergleich")
    case .sharedThread:
      say(
        "accounts that hang on the same person",
        "Kunden, die an derselben Person hängen")
    case .agreementsEnding:
      say(
        "sales under agreements that end",
        "Umsatz unter endenden Verträgen")
    case .maturityUneven:
      say(
        "streams of the programme far apart",
        "Ströme des Programms weit auseinander")
    case .competencyMissing:
      say(
        "a competency nobody has shown",
        "eine Fähigkeit, die niemand gezeigt hat")
    default: nil
    }
  }
}
