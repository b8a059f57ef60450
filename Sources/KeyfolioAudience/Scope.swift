import KeyfolioCore
public import KeyfolioModel

/// The first cut, before Analysis: what the edition does not hold is taken out, so that totals,
/// ranks, medians and findings never knew it.
///
/// * **team**: everything that is not marked for others alone.
/// * **leadership**: the same without judgements, and without notes that are not marked for it.
/// * **customer**: one account, with what is not marked for others; of the programme its name,
///   currency, calendar and offerings; of our people those that the account names.
/// * **training**: lessons, and of the programme its name, currency and calendar.
/// * **narrowed**: the accounts that pass its filters, and nothing of the rest of the company.
///
/// Records are taken out whole where their mark does not admit the edition. A single rating or
/// figure with a mark of its own leaves here only if its list does not name the edition; one
/// that is kept from this edition's readers goes after Analysis, with the figures it decides.
public func scope(_ project: Project, to edition: Edition) -> Project {
  var held = records(of: project, in: edition, AudienceMemory(keeps: false))
  held.accounts = held.accounts.map { $0.scoped(to: edition.audience) }
  return held
}

/// The same with the accounts cut side by side, each only if it is not what it was the last time.
public func scope(
  _ project: Project, to edition: Edition, jobs: Int, memory: AudienceMemory
) async -> Project {
  var held = records(of: project, in: edition, memory)
  let (accounts, audience) = (held.accounts, edition.audience)
  held.accounts = await memory.scoped.outputs(
    for: accounts.map { $0.folder },
    of: accounts.map { ScopeInput(account: Unchanged($0), audience: audience) }, jobs: jobs
  ) { $0.account.shared.scoped(to: $0.audience) }
  return held
}

/// The programme, the accounts and the lessons that the edition holds, none of them cut yet.
private func records(
  of project: Project, in edition: Edition, _ memory: AudienceMemory
) -> Project {
  var project = project
  let audience = edition.audience
  narrow(&project, to: edition, memory)
  switch edition.base {
  case .team, .leadership, .narrowed: break
  case .customer(let id): keepOnly(id, in: &project, edition)
  case .training: keepOnlyLessons(in: &project)
  }
  if audience == .customer {
    (project.training, project.course, project.glossary) = ([], nil, [])
  }
  project.training.removeAll { note in
    if let mark = note.audience { !mark.admits(audience) } else { false }
  }
  project.removeSteps()
  return project
}

extension Project {
  /// What a path says of a lesson goes with the lesson, and a path without any with the last one.
  fileprivate mutating func removeSteps() {
    guard let paths = course?.paths else { return }
    let held = Set(training.map(\.lessonID))
    course?.paths = paths.compactMap { path in
      var path = path
      let led = path.steps.contains { $0.lesson != nil }
      path.steps.removeAll { step in
        if let lesson = step.lesson { !held.contains(lesson.value) } else { false }
      }
      return led && !path.steps.contains { $0.lesson != nil } ? nil : path
    }
  }
}

extension Shared<Account> {
  fileprivate func scoped(to audience: Audience) -> Self {
    // The team sees all that is not marked for others alone, so most accounts stay what they are.
    if audience == .team, !value.mayHoldOthersOnly { return self }
    let listed = ClassCut(showsRaters: true) { _, mark in
      if case .only(let audiences, _)? = mark { audiences.contains(audience) } else { true }
    }
    var account = value
    account.removeRecords(notFor: audience)
    account.removeNotes(notFor: audience)
    account.cut(by: listed)
    account.cutReviews(by: listed)
    if audience != .team { account.judgements = [] }
    return Shared(account)
  }
}

extension Account {
  /// Reviews are not looked into.
  fileprivate var mayHoldOthersOnly: Bool {
    carriesMarks || !reviews.isEmpty || hasNote { $0.audience != nil }
  }
}

/// Applies the filters of a narrowed edition, and of the one it narrows.
private func narrow(_ project: inout Project, to edition: Edition, _ memory: AudienceMemory) {
  guard case .narrowed(_, let like, let filters) = edition else { return }
  narrow(&project, to: like, memory)
  project.accounts.removeAll { account in !filters.allSatisfy { $0.passes(account.value) } }
  project.isPart = true
  // Company figures and customers' lists speak of what is outside.
  project.company = []
  project.customers = []
  let kept = Set(project.accounts.map(\.id.value))
  project.accounts = project.accounts.map { member in
    guard let group = member.partOf?.value, !kept.contains(group) else { return member }
    return memory.alone.output(for: member.folder, of: Unchanged(member)) {
      var account = $0.shared
      account.partOf = nil
      return account
    }
  }
}

private func keepOnly(_ id: String, in project: inout Project, _ edition: Edition) {
  project.accounts.removeAll { $0.id.value != id }
  project.company = []
  project.customers = []
  project.programme.cut(by: edition.classCut)
  let named = Set(project.accounts.flatMap(\.ourPeople))
  project.team.removeAll { !named.contains($0.id.value) }
}

private func keepOnlyLessons(in project: inout Project) {
  var programme = Programme()
  programme.name = project.programme.name
  programme.supplier = project.programme.supplier
  programme.brand = project.programme.brand
  programme.currency = project.programme.currency
  programme.locale = project.programme.locale
  programme.asOf = project.programme.asOf
  programme.fiscalYear = project.programme.fiscalYear
  project.programme = programme
  project.accounts = []
  project.company = []
  project.customers = []
  project.team = []
}

extension NarrowedEdition.Filter {
  /// A field that cannot be filtered lets nothing pass.
  fileprivate func passes(_ account: Account) -> Bool {
    guard let value = account.filterable(field.value) else { return false }
    return values.contains { $0.value == value }
  }
}

extension Account {
  /// The value of a field that editions may be narrowed by; `nil` if unknown or no such field.
  fileprivate func filterable(_ field: String) -> String? {
    switch field {
    case "id": id.value
    case "status": effectiveStatus.rawValue
    case "part_of": partOf?.value
    case "sector": sector?.value
    case "region": region?.value
    case "country": country?.value
    case "city": city?.value
    case "owner": owner?.value
    case "sponsor": sponsor?.value
    default: nil
    }
  }
}
