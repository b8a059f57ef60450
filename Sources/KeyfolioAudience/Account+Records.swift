import KeyfolioCore
import KeyfolioModel

/// Something done to each list of records that carry marks.
protocol RecordListVisitor {
  mutating func visit<Record: AudienceMarked & ClassifiedRecord>(
    _ records: inout [Record], _ key: String)
}

extension Account {
  /// Every list whose records carry a mark, in one place. A test compares it with the lists that
  /// an account has.
  mutating func visitRecordLists(_ visitor: inout some RecordListVisitor) {
    visitor.visit(&units, "units")
    visitor.visit(&factors, "strength.factors")
    visitor.visit(&agreements, "agreements")
    visitor.visit(&people, "people")
    visitor.visit(&contacts, "contacts")
    if var business = customer {
      visitor.visit(&business.initiatives, "customer")
      customer = business
    }
    visitor.visit(&measures, "measures")
    visitor.visit(&readings, "readings")
    visitor.visit(&objectives, "objectives")
    visitor.visit(&businessStrategies, "strategies.business")
    visitor.visit(&relationshipStrategies, "strategies.relationship")
    visitor.visit(&internalStrategies, "strategies.internal")
    visitor.visit(&valuePropositions, "value_propositions")
    visitor.visit(&opportunities, "opportunities")
    visitor.visit(&whitespace, "whitespace")
    visitor.visit(&actions, "actions")
    visitor.visit(&risks, "risks")
    visitor.visit(&swot, "swot")
    visitor.visit(&teamNeeds, "team_needs")
    visitor.visit(&asks, "asks")
    visitor.visit(&meetings, "meetings")
    for index in reviews.indices { visitor.visit(&reviews[index].actions, "reviews") }
  }

  /// Takes out the records whose mark does not admit an audience, and keeps in mind which lists
  /// lost any: what is not there is nothing to ask about then.
  mutating func removeRecords(notFor audience: Audience) {
    var removal = RemovalByMark(audience: audience)
    visitRecordLists(&removal)
    thinnedLists.formUnion(removal.thinned)
  }

  /// Takes out the records of which a cut shows no field.
  mutating func removeRecords(withheldBy cut: ClassCut) {
    var removal = RemovalByClass(cut: cut)
    visitRecordLists(&removal)
  }
}

private struct RemovalByMark: RecordListVisitor {
  let audience: Audience
  private(set) var thinned: Set<String> = []

  init(audience: Audience) {
    self.audience = audience
  }

  mutating func visit<Record: AudienceMarked & ClassifiedRecord>(
    _ records: inout [Record], _ key: String
  ) {
    guard records.contains(where: { $0.audience != nil }) else { return }
    let count = records.count
    records.removeAll { !($0.audience?.admits(audience) ?? true) }
    if records.count < count { thinned.insert(key) }
  }
}

private struct RemovalByClass: RecordListVisitor {
  let cut: ClassCut

  func visit<Record: AudienceMarked & ClassifiedRecord>(
    _ records: inout [Record], _ key: String
  ) {
    records.removeAll { record in
      !Record.fields.contains { cut.shows($0.fieldClass, record.mark) }
    }
  }
}

extension Account {
  /// Ratings, checks, wallets and actions of earlier reviews: the table of classes takes reviews
  /// as a whole.
  mutating func cutReviews(by cut: ClassCut) {
    let ratings = Account.fieldClass(of: "ratings")
    for index in reviews.indices {
      for place in reviews[index].ratings.indices {
        reviews[index].ratings[place].opinion.cut(by: cut, ratings)
      }
      reviews[index].ratings.removeAll { $0.opinion.values.isEmpty }
      for place in reviews[index].quickChecks.indices {
        reviews[index].quickChecks[place].cut(by: cut)
      }
      reviews[index].stage?.cut(by: cut)
      for place in reviews[index].wallet.indices { reviews[index].wallet[place].cut(by: cut) }
      for place in reviews[index].actions.indices { reviews[index].actions[place].cut(by: cut) }
    }
  }

  /// Notes without a mark are the team's alone.
  mutating func removeNotes(notFor audience: Audience) {
    func isFor(_ note: Note) -> Bool { note.audience?.admits(audience) ?? (audience == .team) }
    notes.removeAll { !isFor($0) }
    lessons.removeAll { !isFor($0) }
    if let note = planNote, !isFor(note) { (planNote, planIsWithheld) = (nil, true) }
  }

  /// Ids of our own people whom the account's customer knows of: those on the account, and the
  /// owners of its actions.
  var ourPeople: [String] {
    team.compactMap(\.person?.value) + actions.compactMap(\.owner?.value)
  }
}

extension Opinion {
  fileprivate mutating func cut(by cut: ClassCut, _ fieldClass: FieldClass) {
    values.removeAll { value in
      if let mark = value.audience { !cut.shows(fieldClass, mark) } else { false }
    }
    if !cut.showsRaters { removeRaters() }
  }

  mutating func removeRaters() {
    for index in values.indices where values[index].by != nil { values[index].by = nil }
  }
}
