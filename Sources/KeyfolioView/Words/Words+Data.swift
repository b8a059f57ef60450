// What links to data say, and calendars. Columns have names for machines, the same in every
// language.

extension Words {
  func tableLink(_ table: DataTableName, _ format: DataFormat) -> String {
    let format = format.rawValue.uppercased()
    return say("\(tableName(table)) as \(format)", "\(tableName(table)) als \(format)")
  }

  var accountLink: String { say("This account as JSON", "Dieser Kunde als JSON") }

  /// - Parameter holdsPortfolio: whether the tables hold other accounts as well.
  func tablesLead(_ holdsPortfolio: Bool) -> String {
    holdsPortfolio
      ? say("All accounts as CSV:", "Alle Kunden als CSV:")
      : say("Tables as CSV:", "Tabellen als CSV:")
  }

  func tableName(_ table: DataTableName) -> String {
    switch table {
    case .accounts: say("Accounts", "Kunden")
    case .people: say("People", "Menschen")
    case .agreements: say("Agreements", "Verträge")
    case .objectives: say("Objectives", "Ziele")
    case .actions: say("Actions", "Aufgaben")
    case .opportunities: say("Opportunities", "Chancen")
    case .risks: say("Risks", "Risiken")
    case .sales: say("Sales by year", "Umsatz nach Jahr")
    case .scores: say("Attractiveness by criterion", "Attraktivität nach Kriterium")
    case .strength: say("Strength by success factor", "Stärke nach Erfolgsfaktor")
    case .stages: say("Stages of the relationships", "Stufen der Beziehungen")
    case .asks: say("Decisions asked", "Erbetene Entscheidungen")
    case .findings: say("Findings", "Fragen")
    }
  }

  func calendarName(_ owner: String) -> String {
    say("Actions of \(owner)", "Aufgaben von \(owner)")
  }

  func promisedTo(_ name: String) -> String { say("Promised to \(name)", "Zugesagt an \(name)") }

  func movedFrom(_ days: [String]) -> String {
    let days = days.joined(separator: ", ")
    return say("Moved from \(days)", "Verschoben von \(days)")
  }
}
