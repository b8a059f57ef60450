import KeyfolioAnalysis

// What each method tells.

extension Words {
  func methodTells(_ method: Method) -> String {
    ofTheAccount(method) ?? ofTheProgramme(method)
  }

  private func ofTheAccount(_ method: Method) -> String? {
    switch method {
    case .attractiveness:
      say(
        "How much we want the account: weighted ratings over one set of criteria for "
          + "all accounts, after a gateway that candidates have to pass.",
        "Wie sehr wir den Kunden wollen: gewichtete Noten nach denselben Kriterien für "
          + "alle Kunden, nach einer Eingangsprüfung, die Kandidaten bestehen müssen.")
    case .strength:
      say(
        "How we do with the customer against the one best competitor, on the factors "
          + "that decide for them. What they said counts before what we think they would "
          + "say.",
        "Wie wir beim Kunden gegen den einen besten Wettbewerber stehen, gemessen an "
          + "den Faktoren, die für ihn entscheiden. Was er gesagt hat, zählt vor dem, was "
          + "er unserer Meinung nach sagen würde.")
    case .category:
      say(
        "Strategic, Star, Status or Streamline, from the two sides alone. A Star is "
          + "attractive and we are not yet strong: not the star of the Boston matrix.",
        "Strategic, Star, Status oder Streamline, allein aus den beiden Seiten. Ein "
          + "Star ist attraktiv, und wir sind noch nicht stark: nicht der Star der "
          + "Boston-Matrix.")
    case .robustness:
      say(
        "How much the weights or the ratings may be wrong before the category changes.",
        "Wie weit Gewichte oder Noten danebenliegen dürfen, bevor die Kategorie "
          + "wechselt.")
    case .stage:
      say(
        "How close the relationship is, told from ten indicators and held against what "
          + "we declare. Closer is not always better.",
        "Wie eng die Beziehung ist, abgelesen an zehn Indikatoren und verglichen mit "
          + "dem, was wir angeben. Enger ist nicht immer besser.")
    case .quickCheck:
      say(
        "Six statements, agreed to or not, from our side and theirs. The bands come "
          + "from a secondary source: they set no stage, and a fall from one to the next "
          + "is a note at most.",
        "Sechs Aussagen, denen wir und der Kunde zustimmen oder nicht. Die Bereiche "
          + "stammen aus einer Sekundärquelle: Sie legen keine Stufe fest, und der Fall "
          + "von einem in den nächsten ist höchstens ein Hinweis.")
    case .contacts:
      say(
        "How many people would have to leave before nobody meets anybody, and who they "
          + "are. Counting contacts misses it: twelve contacts of one manager are one "
          + "thread.",
        "Wie viele Menschen gehen müssten, bis niemand mehr jemanden trifft, und wer "
          + "sie sind. Kontakte zu zählen geht daran vorbei: Zwölf Kontakte eines "
          + "Betreuers sind ein einziger Faden.")
    case .layers:
      say(
        "How tightly the two firms have tied what they do, what they have adapted, and "
          + "who knows whom. The last carries the other two.",
        "Wie eng beide Unternehmen verflochten sind: was sie gemeinsam tun, was sie "
          + "aneinander angepasst haben, wer wen kennt. Das Letzte trägt die beiden anderen.")
    case .buyingCentre:
      say(
        "Who plays which part in a purchase, and how far our contacts cover them. What "
          + "we think of people is shown to the team alone.",
        "Wer beim Einkauf welche Rolle spielt und wie weit unsere Kontakte reichen. "
          + "Was wir von Menschen halten, sieht nur das Team.")
    case .sales:
      say(
        "What was sold so far, beside the same months of the plan and of last year, "
          + "and where the year may end.",
        "Was bisher verkauft wurde, neben denselben Monaten des Plans und des "
          + "Vorjahres, und wo das Jahr enden kann.")
    case .shareOfWallet:
      say(
        "Our part of what the customer spends in our categories. It can fall while "
          + "sales rise.",
        "Unser Anteil an dem, was der Kunde in unseren Warengruppen ausgibt. Er kann "
          + "fallen, während der Umsatz steigt.")
    case .profit:
      say(
        "What the customer leaves after discounts, goods and the cost of serving it. A "
          + "line that is not recorded is named, and the contribution is then before it.",
        "Was der Kunde nach Rabatten, Wareneinsatz und Betreuungskosten übrig lässt. Ein "
          + "Posten, der nicht erfasst ist, wird genannt; der Beitrag ist dann ohne ihn "
          + "gerechnet.")
    case .lifetimeValue:
      say(
        "What the customer is worth over the years of the plan, less what is to be "
          + "invested, plain and weighted with the chance of keeping it.",
        "Was der Kunde über die Jahre des Plans wert ist, abzüglich der geplanten "
          + "Investition, einfach und gewichtet mit der Wahrscheinlichkeit, dass er bleibt.")
    case .agreements:
      say(
        "What is signed and ends soon, or has to be given notice, and the sales under "
          + "it.",
        "Welche Verträge bald enden oder zu kündigen sind und wie viel Umsatz daran hängt.")
    case .objective:
      say(
        "How far the way from the baseline to the target is gone.",
        "Wie weit der Weg vom Ausgang zum Soll zurückgelegt ist.")
    case .measure:
      say("Readings over time beside their targets.", "Messwerte im Zeitverlauf neben ihrem Soll.")
    case .opportunity:
      say(
        "Value and winnability as a grade, and what it is worth on average.",
        "Wert und Gewinnaussicht als Klasse, und was die Chance im Mittel wert ist.")
    case .whiteSpace:
      say(
        "What the customer could buy of us and where, and how much of that we know.",
        "Was der Kunde bei uns kaufen könnte und wo, und wie viel davon wir wissen.")
    case .swot:
      say(
        "Strengths, weaknesses, opportunities and threats with what they rest on, and "
          + "the strategies that answer pairs of them.",
        "Stärken, Schwächen, Chancen und Bedrohungen mit dem, worauf sie sich stützen, "
          + "und die Strategien, die auf Paare davon antworten.")
    case .promises:
      say(
        "What was promised to the customer, and whether it was kept on its first date.",
        "Was dem Kunden zugesagt wurde und ob es zum ersten Termin gehalten wurde.")
    case .actions:
      say(
        "How far dates moved, and what has no owner or no date.",
        "Wie weit sich Termine verschoben haben und wofür Verantwortliche oder "
          + "Termine fehlen.")
    case .planCore:
      say(
        "How much of a plan is filled in. It measures the record, not the account.",
        "Wie viel von einem Plan ausgefüllt ist. Gemessen wird die Dokumentation, "
          + "nicht der Kunde.")
    case .team:
      say(
        "What the account needs of our team, and what the team has.",
        "Was der Kunde von unserem Team braucht und was das Team hat.")
    case .risk:
      say(
        "How likely, how bad, and who would do what.",
        "Wie wahrscheinlich, wie schlimm, und wer was tun würde.")
    case .verification:
      say(
        "How much of the weight rests on the customer's word or a document, and which "
          + "of four questions were put to the customer.",
        "Wie viel vom Gewicht auf dem Wort des Kunden oder einem Dokument beruht und welche "
          + "von vier Fragen dem Kunden gestellt wurden.")
    case .freshness:
      say(
        "How old the facts are, by kind, measured in half-lives.",
        "Wie alt die Fakten sind, nach Art und in Halbwertszeiten gemessen.")
    case .raterSpread:
      say(
        "Where a mean hides that our raters do not agree.",
        "Wo ein Mittelwert verdeckt, dass unsere Bewerter uneins sind.")
    case .reciprocity:
      say(
        "Where we think better of ourselves than the customer does, and where worse.",
        "Wo wir besser von uns denken als der Kunde und wo schlechter.")
    default: nil
    }
  }

  private func ofTheProgramme(_ method: Method) -> String {
    switch method {
    case .lines:
      say(
        "Where high begins. A line tells little when nearly all accounts lie on one "
          + "side.",
        "Wo „hoch“ beginnt. Eine Linie sagt wenig, wenn fast alle Kunden auf einer Seite "
          + "liegen.")
    case .whale:
      say(
        "How much the best customers earn, and how much of it the others give back.",
        "Wie viel die besten Kunden einbringen und wie viel davon die anderen aufzehren.")
    case .concentration:
      say(
        "How much hangs on few customers. The reference lines are borrowed.",
        "Wie viel an wenigen Kunden hängt. Die Vergleichslinien sind entlehnt.")
    case .effectiveness:
      say(
        "Whether key accounts do better than the rest, over years: benefits lag, and "
          + "some turn.",
        "Ob Schlüsselkunden über Jahre besser laufen als die übrigen: Der Nutzen kommt "
          + "spät, und mancher kehrt sich um.")
    case .programme:
      say(
        "Sums over the key accounts, each counted once and compared like with like.",
        "Summen über die Schlüsselkunden, jeder einmal gezählt und Gleiches mit "
          + "Gleichem verglichen.")
    case .workload:
      say(
        "Whether there are hours enough for the relationships. It ranks nobody.",
        "Ob die Stunden für die Beziehungen reichen. Eine Rangfolge von Personen "
          + "entsteht nicht.")
    case .effort:
      say(
        "Where the hours go, beside where the wallets are.",
        "Wohin die Stunden gehen, neben dem, was die Kunden ausgeben.")
    case .maturity:
      say(
        "How far the programme has come, in three streams of four phases.",
        "Wie weit das Programm gekommen ist, in drei Strängen zu je vier Phasen.")
    case .competencies:
      say(
        "Which competencies the managers show together, and where to train.",
        "Welche Kompetenzen die Betreuer zusammen zeigen und wo zu schulen ist.")
    case .loss:
      say(
        "What would be left without one account, or without those that hang on one "
          + "person.",
        "Was ohne einen Kunden bliebe oder ohne die Kunden, die an einer Person "
          + "hängen.")
    default: ""
    }
  }
}
