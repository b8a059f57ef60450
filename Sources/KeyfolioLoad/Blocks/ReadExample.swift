import KeyfolioCore
import KeyfolioModel

// Worked examples: a small project inside a note.

/// A block that shows an example, before it is known which one is meant.
private struct ExampleBlock: Sendable {
  var example: Node?
  var tables: [WorkedExample.Table] = []
  var drawings: [WorkedExample.Drawing] = []
  var account: Text?
  var caption: String?
}

private let exampleBlockTable = RecordTable<ExampleBlock>(
  "an example", blank: { ExampleBlock() },
  fields: [
    field("example", \.example, unread),
    field("show", \.tables, several(shownTable)),
    field("draw", \.drawings, several(drawing)),
    field("account", \.account, text),
    field("caption", \.caption, plainText),
  ])

/// Whether a method of that name exists is seen by those who compute it.
private let shownTable = ValueReader<WorkedExample.Table> { node, diagnostics in
  guard let word = text.read(node, &diagnostics) else { return nil }
  return switch word.value {
  case "scores": .scores
  case "strength": .strength
  case "robustness": .robustness
  case "bounds": .bounds
  case "findings": .findings
  default: .method(word)
  }
}

/// A name that both have means the account's, as most examples have only one.
private let drawing = ValueReader<WorkedExample.Drawing> { node, diagnostics in
  guard let name = text.read(node, &diagnostics) else { return nil }
  if let chart = AccountChart(rawValue: name.value) { return .account(chart) }
  if let chart = PortfolioChart(rawValue: name.value) { return .portfolio(chart) }
  diagnostics.report(.unknownDrawing(name.value, at: name.place))
  return nil
}

extension DirectiveReader {
  /// An example with what it shows; one that names itself is kept for later blocks.
  mutating func example(_ node: Node, _ diagnostics: inout Diagnostics) -> WorkedExample? {
    guard let block = exampleBlockTable.read(node, &diagnostics),
      let data = block.example, var example = example(called: data, &diagnostics)
    else { return nil }
    (example.tables, example.drawings) = (block.tables, block.drawings)
    (example.account, example.caption) = (block.account, block.caption)
    if example.tables.isEmpty, example.drawings.isEmpty { example.tables = [.scores] }
    example.place = node.place
    checkAccount(of: example, &diagnostics)
    return example
  }

  /// The example that is written here, or the one of that name further up.
  mutating func example(called node: Node, _ diagnostics: inout Diagnostics) -> WorkedExample? {
    if case .scalar = node.content {
      guard let name = text.read(node, &diagnostics) else { return nil }
      if let known = examples[name.value] { return known }
      let known = examples.keys.sorted()
      diagnostics.report(
        .unknownReference(
          name.value, kind: "example", known: known,
          listed: "an example with 'name: \(name.value)' must stand further up in this note",
          at: name.place))
      return nil
    }
    guard let project = readSmallProject(node, &diagnostics) else { return nil }
    var example = WorkedExample(project: project, at: node.place)
    if !project.programme.name.value.isEmpty {
      example.name = project.programme.name
      let name = project.programme.name
      if let first = examples.updateValue(example, forKey: name.value) {
        diagnostics.report(
          .duplicateID(name.value, of: "examples", at: name.place, first: first.place))
      }
    }
    return example
  }

  func checkAccount(of example: WorkedExample, _ diagnostics: inout Diagnostics) {
    guard let account = example.account, example.accountIndex == nil else { return }
    diagnostics.report(
      .unknownReference(
        account.value, kind: "account", known: example.project.accounts.map(\.id.value),
        listed: "the example lists its accounts under 'accounts'", at: account.place))
  }
}

// MARK: - The data

/// What stands in an example beside the fields of portfolio.yaml.
private struct SmallLists: Sendable {
  var accounts: [Account] = []
  var team: [TeamMember] = []
  var company: [CompanyFigure] = []
  var customers: [CustomerFigure] = []
}

private let smallListsTable = RecordTable<SmallLists>(
  "a small portfolio", blank: { SmallLists() },
  fields: [
    field("accounts", \.accounts, several(smallAccount)),
    field("team", \.team, teamMemberTable.listReader),
    field("company", \.company, companyFigureTable.listReader),
    field("customers", \.customers, customerFigureTable.listReader),
  ])

/// An account with the judgements that a real one keeps in a folder of their own.
private let smallAccount = ValueReader<Account> { node, diagnostics in
  guard var mapping = node.mapping(&diagnostics, expected: "the fields of an account") else {
    return nil
  }
  let judgements = mapping["judgements"]
  mapping.entries.removeAll { $0.key == "judgements" }
  let fields = Node(place: node.place, content: .mapping(mapping))
  guard var account = accountTable.read(fields, &diagnostics) else { return nil }
  if account.name == .missing {
    diagnostics.report(.missingName(of: "an account", at: node.place))
  }
  if account.id == .missing { account.id = account.name.map(identifier) }
  if let judgements {
    account.judgements = judgementTable.listReader.read(judgements, &diagnostics) ?? []
  }
  return account
}

/// The small data of a worked example: fields of portfolio.yaml, and what stands beside that file.
private func readSmallProject(_ node: Node, _ diagnostics: inout Diagnostics) -> Project? {
  guard var mapping = node.mapping(&diagnostics, expected: "a small portfolio") else {
    return nil
  }
  let besides = Set(smallListsTable.fields.map(\.key))
  var lists = SmallLists()
  let listed = Node.Mapping(entries: mapping.entries.filter { besides.contains($0.key) })
  smallListsTable.read(listed, into: &lists, &diagnostics)
  mapping.entries.removeAll { besides.contains($0.key) }
  var project = Project()
  programmeTable.read(mapping, into: &project.programme, &diagnostics)
  if project.programme.name == .missing { project.programme.name = Text("", at: node.place) }
  (project.accounts, project.team) = (lists.accounts.map(Shared.init), lists.team.map(Shared.init))
  (project.company, project.customers) = (lists.company, lists.customers)
  checkProgramme(project.programme, &diagnostics)
  checkTeam(project.team, &diagnostics)
  checkIDs(project.accounts, "accounts", &diagnostics)
  let references = References(ReferenceInput(programme: project.programme, team: project.team))
  for account in lists.accounts {
    checkAccount(account, in: project.programme, &diagnostics)
    references.check(account, &diagnostics)
  }
  let year = project.programme.fiscalYear?.value ?? .calendar
  let newest = lists.accounts.compactMap { newestFact(in: $0, year) }.max()
  if project.programme.asOf == nil, let newest {
    project.programme.asOf = Day(newest, at: node.place)
  }
  return project
}
