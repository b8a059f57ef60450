public import KeyfolioAnalysis
import KeyfolioCore
public import KeyfolioModel

/// The second cut, after Analysis: fields and figures that the edition may not see are taken out.
///
/// `project` and `analysis` are those of the scoped project, with accounts in the same order. What
/// is left of a record with no field to show is taken out too. A figure goes with any fact that
/// it rests on; dates and standings are those of the records that stay.
public func classes(
  _ project: Project, _ analysis: Analysis, for edition: Edition,
  memory: AudienceMemory = AudienceMemory(keeps: false)
) -> (Project, Analysis) {
  let audience = edition.audience
  guard audience != .team else { return (project, analysis) }
  let cut = edition.classCut
  var (shown, figures) = (project, analysis)
  // For learners the scope has left the programme's name, language, date and looks, which say
  // nothing of the portfolio; without them a page would not even know whose it is.
  if audience != .training { shown.programme.cut(by: cut) }
  for index in shown.team.indices { shown.team[index].value.cut(by: cut) }
  for index in shown.company.indices { shown.company[index].cut(by: cut) }
  for index in shown.customers.indices { shown.customers[index].cut(by: cut) }
  shown.accounts = shown.accounts.map { whole in
    let input = ScopeInput(account: Unchanged(whole), audience: audience)
    return memory.shown.output(for: whole.folder, of: input) {
      Shared($0.account.value.withholding(by: cut))
    }
  }
  if project.programme.staff?.value == .roles {
    for index in shown.team.indices {
      shown.team[index].name = nil
      figures.context.staffAliases[shown.team[index].id.value] = "colleague-\(index + 1)"
    }
  }
  if audience != .leadership {
    let named = Set(shown.accounts.flatMap(\.ourPeople))
    shown.team.removeAll { !named.contains($0.id.value) }
    figures.context.leavers = []
    figures.context.holdsInternals = false
  }
  for index in figures.accounts.indices {
    let input = WithheldInput(
      account: Unchanged(project.accounts[index]), figures: Unchanged(figures.accounts[index]),
      context: analysis.context)
    let after = shown.accounts[index]
    figures.accounts[index] = memory.figures.output(for: after.folder, of: input) { input in
      var figures = input.figures.value
      figures.withhold(
        by: cut, before: input.account.value, after: after.value, input.context)
      return Shared(figures)
    }
  }
  let (before, after) = (analysis.accounts, figures.accounts)
  figures.changeWhole { whole in
    whole.withhold(by: cut, of: project)
    whole.totals.withhold(by: cut, of: project, before, after)
  }
  return (shown, figures)
}

extension Account {
  fileprivate func withholding(by cut: ClassCut) -> Account {
    var account = self
    account.removeRecords(withheldBy: cut)
    if !cut.shows(.named, nil) {
      for index in people.indices {
        account.people[index].initials = people[index].name?.value.initials
      }
    }
    account.cut(by: cut)
    account.cutReviews(by: cut)
    return account
  }
}

extension String {
  /// First letters of the words of a name, without academic titles: `I. H.` for Dr. Ilse Hofer.
  /// Empty for a name without letters.
  var initials: String {
    var letters: [String] = []
    for word in unicodeScalars.split(separator: " ") {
      let letter = word.first { $0.properties.isAlphabetic }
      // A title ends in a full stop and is longer than a first name's letter.
      if word.last == ".", word.count > 2 { continue }
      if let letter { letters.append(letter.properties.uppercaseMapping + ".") }
    }
    return letters.joined(separator: " ")
  }
}
