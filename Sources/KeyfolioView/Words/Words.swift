import KeyfolioModel
import KeyfolioTemplate

// The words of the pages, in English: the one table of a language. Templates hold no word of
// their own. Labels stand in the record `w`; sentences with numbers in them are functions.

enum Words {
  /// Every label that a template asks for, by the name it asks with.
  static let labels: TemplateValue = .record(
    TemplateRecord(labelPairs.map { ($0.0, .text($0.1)) }))

  private static let labelPairs: [(String, String)] =
    frameLabels + portfolioLabels + accountLabels + scoreLabels + methodLabels

  private static let frameLabels = [
    ("skip", "Skip to the content"),
    ("main", "Main"),
    ("teamOnly", "Team edition: not for publication."),
    ("lessons", "Lessons"),
    ("previous", "Previous"),
    ("nextLesson", "Next"),
    ("onThisPage", "On this page"),
    ("noFindings", "Every check is content with what it sees."),
    ("asTable", "The numbers as a table"),
  ]

  private static let methodLabels = [
    ("formula", "Formula"),
    ("source", "Literature"),
    ("symbols", "Symbols"),
    ("settings", settingsCaption),
    ("setting", "Setting"),
    ("inForce", "In force"),
    ("usual", "Usual"),
  ]

  private static let portfolioLabels = [
    ("account", "Account"),
    ("owner", "Owner"),
    ("sales", "Sales"),
    ("againstPlan", "Against plan"),
    ("lastYear", "Last year"),
    ("shareOfWallet", "Share of wallet"),
    ("nextDate", "Next date"),
    ("notPlaced", "Not on the matrix"),
    ("notPlacedNote", "What is missing before these accounts have a place:"),
    ("total", "Total"),
    ("readMatrix", "How to read the matrix"),
  ]

  private static let accountLabels = [
    ("next", "Next"),
    ("nothingNext", "No date lies ahead: no open action, review or agreement has one."),
    ("missing", "Still unknown"),
    ("customer", "What they are trying to do"),
    ("by", "By"),
    ("objectives", "What we want, and where we stand"),
    ("objective", "Objective"),
    ("measure", "Measure"),
    ("baseline", "Baseline"),
    ("now", "Now"),
    ("target", "Target"),
    ("status", "Status"),
    ("agreements", "Agreements"),
    ("agreement", "Agreement"),
    ("ends", "Ends"),
    ("notice", "Notice by"),
    ("renewal", "Renewal"),
    ("atStake", "Sales under it"),
    ("plan", "The plan"),
    ("noPlan", "There is no plan note for this account yet."),
    ("notes", "Notes"),
    ("people", "People"),
    ("person", "Person"),
    ("role", "Part in the purchase"),
    ("contact", "Contact"),
    ("noContact", "no contact"),
    ("money", "Money"),
    ("year", "Year"),
    ("actual", "Actual"),
    ("planned", "Plan"),
    ("outlook", "Outlook"),
    ("wallet", "Their spend"),
    ("estimate", "estimate"),
    ("actions", "Actions"),
    ("action", "Action"),
    ("due", "Due"),
    ("opportunities", "Opportunities"),
    ("opportunity", "Opportunity"),
    ("contribution", "Contribution"),
    ("probability", "Probability"),
    ("close", "Close"),
    ("risks", "Risks"),
    ("risk", "Risk"),
    ("likelihood", "Likelihood"),
    ("impact", "Impact"),
    ("mitigation", "What we do about it"),
    ("strengthLesson", "How strength is computed"),
    ("scoreLesson", "How attractiveness is computed"),
    ("firmLesson", "How firm a category is"),
    ("position", "Position"),
  ]

  private static let scoreLabels = [
    ("criterion", "Criterion"),
    ("factor", "Success factor"),
    ("weight", "Weight"),
    ("rating", "Rating"),
    ("score", "Score"),
    ("us", "Us"),
    ("said", "They said"),
    ("gap", "Gap"),
    ("weightedGap", "Weight × gap"),
    ("basis", "Basis"),
    ("side", "Side"),
    ("margin", "Weight margin ε*"),
    ("flip", "One rating flips it"),
    ("criticalWeight", "Critical weight"),
    ("known", "Known score"),
    ("bounds", "Between"),
    ("coverage", "Weight rated"),
    ("strengthTable", "Strength against the best competitor"),
    ("scoreTable", "Scores"),
    ("boundsTable", "Bounds"),
  ]
}
