import KeyfolioAnalysis

// What the chart of contacts says.

extension Words {
  static let networkChartLine = "who of ours meets whom of theirs, and the shape of it"
  static let keyAccountManager = "key account manager"

  static let networkMeasure =
    "Contacts between our people and theirs; a line is as thick as the contact is strong"

  private static func contacts(_ number: Int) -> String {
    number == 1 ? "the one current contact" : "all \(number) current contacts"
  }

  /// - Parameters:
  ///   - cut: a smallest set of people whose departure severs every contact.
  ///   - busiest: who has the most contacts, and their share of all.
  static func networkTitle(
    _ shape: ContactNetwork.Shape?, active: Int, cut: [String],
    busiest: (name: String, share: String)?
  ) -> String {
    switch shape {
    case .separated: return "None of the contacts is current"
    case .bowTie where active == 1: return "Only one contact is current: \(list(cut))"
    case .bowTie: return "\(capitalised(contacts(active))) hang on \(list(cut))"
    case .widening: return "Two departures would sever \(contacts(active)): \(list(cut))"
    case .hub:
      let centre = busiest.map { "; \($0.name) holds \($0.share) of them" } ?? ""
      return "\(active) contacts are current\(centre)"
    case .diamond:
      return
        "\(active) contacts are current, and \(cut.count) people would have to leave to sever them"
    case nil: return "\(active) contacts are current for certain; too little is known of others"
    }
  }

  static func networkDescription(
    active: Int, ours: Int, theirs: Int, matching: Int, stale: Int, planned: Int
  ) -> String {
    var text = "\(active) current contacts between \(ours) of our people and \(theirs) of theirs"
    text += "; \(matching) departures would sever them all."
    if stale > 0 { text += " Lapsed: \(stale)." }
    if planned > 0 { text += " Wished for: \(planned)." }
    return text
  }
}
