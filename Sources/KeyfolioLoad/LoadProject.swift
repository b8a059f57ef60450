public import KeyfolioCore
import KeyfolioMarkdown
public import KeyfolioModel

/// Reads a content folder into a project and reports everything that is wrong with it at once.
///
/// - Parameters:
///   - tree: the content folder.
///   - privateTree: opens the folder of judgements when `private:` moves it out of the content
///     folder.
///   - files: the numbers of files; keeps those it knows.
///   - jobs: how many accounts are read at the same time.
///   - memory: what reading this folder came to the last time.
/// - Returns: `nil` where there is no portfolio to speak of. With errors among the diagnostics the
///   project holds what could be read.
public func loadProject(
  _ tree: FileTree, privateTree: @escaping @Sendable (String) -> FileTree? = { _ in nil },
  files: inout SourceFiles, jobs: Int, memory: LoadMemory = LoadMemory(keeps: false),
  _ diagnostics: inout Diagnostics
) async throws(FileError) -> Project? {
  let paths = try tree.list()
  var layout = memory.layouts.output(for: "", of: paths) { ContentLayout($0.sorted()) }
  var numbers: [RelativePath: FileID] = [:]
  numbers.reserveCapacity(layout.paths.count)
  for path in layout.paths { numbers[path] = files.id(of: path) }
  guard layout.portfolio != nil else {
    let place = Place(file: files.id(of: RelativePath("portfolio.yaml")))
    diagnostics.report(.noPortfolio(at: place))
    return nil
  }
  var reader = SourceReader(tree: tree, numbers: numbers)
  var project = Project()
  let programme = memory.programmes.value(for: "", told: layout.portfolio, reader, &diagnostics) {
    readProgramme(layout, $0, &$1)
  }
  guard let programme else { return nil }
  project.programme = programme
  if let locale = programme.locale.flatMap({ LocaleFormat(name: $0.value) }) {
    reader.notes.words = MarkdownWords(locale.language)
  }
  // Beside portfolio.yaml a picture is out of place, unless it is the logo.
  layout.unexpected.removeAll { $0.path == programme.brand?.logo?.value.path }
  readLogo(of: &project.programme, known: layout.known, reader, &diagnostics)
  placeJudgements(project, &layout, &reader, privateTree, &files)
  reportFiles(layout, reader, &diagnostics)
  // Before the notes, which are linked to its terms while they are read.
  let glossary = readGlossary(layout, reader, memory, &diagnostics)
  project.glossary = glossary.terms
  reader.notes.terms = glossary.index
  let accounts = await read(layout, reader, memory, into: &project, jobs: jobs, &diagnostics)
  await check(accounts, in: &project, layout, memory, jobs: jobs, &diagnostics)
  return project
}

private func readGlossary(
  _ layout: ContentLayout, _ reader: SourceReader, _ memory: LoadMemory,
  _ diagnostics: inout Diagnostics
) -> Glossary {
  let path = layout.glossary
  return memory.glossaries.value(for: "", told: path, reader, &diagnostics) { reader, found in
    let terms = records(glossaryTermTable, at: path, reader, &found)
    return Glossary(terms: terms, index: termIndex(of: terms))
  }
}

/// Reads the accounts, which are independent of each other, and at the same time what stands
/// beside them. What they report is joined in a fixed order.
private func read(
  _ layout: ContentLayout, _ reader: SourceReader, _ memory: LoadMemory,
  into project: inout Project, jobs: Int, _ diagnostics: inout Diagnostics
) async -> [Shared<Account>] {
  async let beside = readBeside(layout, reader, memory)
  let shared = memory.sharedLists.value(for: "", told: layout, reader, &diagnostics) {
    readSharedLists(layout, $0, &$1)
  }
  let inputs = layout.accounts.map { folder in
    AccountInput(
      source: AccountSource(files: folder, sharedRows: shared[folder.folder] ?? [:]),
      notes: reader.notes)
  }
  let accounts = await memory.accounts.values(
    for: inputs.map(\.source.files.folder), told: inputs, reader, jobs: jobs, &diagnostics
  ) { input, reader, found in
    readAccount(input.source, reader, &found).map(Shared.init)
  }
  let (surroundings, lessons, found) = await beside
  diagnostics.merge(found)
  project.team = surroundings.team
  project.company = surroundings.company
  project.customers = surroundings.customers
  project.course = surroundings.course
  project.training = lessons
  return accounts.compactMap(\.self)
}

/// Everything but the accounts: our people, the company's figures, and the lessons in their order.
private func readBeside(
  _ layout: ContentLayout, _ reader: SourceReader, _ memory: LoadMemory
) async -> (Surroundings, [Note], Diagnostics) {
  var diagnostics = Diagnostics()
  let surroundings = memory.surroundings.value(for: "", told: layout, reader, &diagnostics) {
    Surroundings(layout, $0, &$1)
  }
  var lessons: [Note] = []
  for path in layout.training {
    let lesson = memory.lessons.value(
      for: path.text, told: reader.notes, reader, &diagnostics
    ) { readLesson(path, $0, &$1) }
    if let lesson { lessons.append(lesson) }
  }
  lessons = inOrder(lessons)
  lessons.nameLessons()
  return (surroundings, lessons, diagnostics)
}

/// Checks each account by itself, against what its ids refer to and where its links lead; then what
/// can only be checked once everything is read.
private func check(
  _ accounts: [Shared<Account>], in project: inout Project, _ layout: ContentLayout,
  _ memory: LoadMemory, jobs: Int, _ diagnostics: inout Diagnostics
) async {
  let known = ReferenceInput(programme: project.programme, team: project.team)
  let references = memory.references.output(for: "", of: known) { References($0) }
  let settings = CheckSettings(
    programme: project.programme, references: references, known: layout.known)
  let checker = AccountChecker(
    settings: memory.settings.output(for: "", of: settings) { Shared($0) },
    links: LinkChecker(accounts, project.training, settings))
  let checked = await memory.checks.outputs(
    for: accounts.map { $0.folder }, jobs: jobs,
    where: { checker.isCurrent($1, for: accounts[$0]) }, make: { checker.checked(accounts[$0]) })
  for account in checked { diagnostics.merge(account.diagnostics) }
  project.accounts = checked.map { $0.account }
  for index in project.training.indices {
    var asked: Set<RelativePath> = []
    checker.links.resolve(&project.training[index], people: [], &asked, &diagnostics)
  }
  checkWhole(&project, checked, references, &diagnostics)
}

/// Files that nothing reads, and folders without the file that makes them an account.
private func reportFiles(
  _ layout: ContentLayout, _ reader: SourceReader, _ diagnostics: inout Diagnostics
) {
  for stranger in layout.unexpected {
    let place = Place(file: reader.file(stranger.path))
    diagnostics.report(.unexpectedFile(stranger.path, hint: stranger.hint, at: place))
  }
  for account in layout.accounts where account.record == nil {
    let place = Place(file: reader.file(account.first))
    diagnostics.report(.noAccountRecord(in: account.folder, at: place))
  }
  if layout.accounts.isEmpty, let path = layout.portfolio {
    diagnostics.report(.noAccounts(at: Place(file: reader.file(path))))
  }
}

/// Judgements stand in `private/judgements/ACCOUNT.csv`, or below the folder that `private:` names,
/// which may lie outside the content folder.
private func placeJudgements(
  _ project: Project, _ layout: inout ContentLayout, _ reader: inout SourceReader,
  _ privateTree: (String) -> FileTree?, _ files: inout SourceFiles
) {
  let folder = project.programme.privatePath?.value ?? "private"
  let isOutside = folder.hasPrefix("..") || folder.hasPrefix("/")
  let outside = isOutside ? privateTree(folder) : nil
  let known = isOutside ? Set((try? outside?.list()) ?? []) : layout.known
  var numbers = reader.numbers
  var moved: [RelativePath: RelativePath] = [:]
  for index in layout.accounts.indices {
    let name = "judgements/\(layout.accounts[index].folder).csv"
    let shown = RelativePath("\(folder)/\(name)")
    let real = isOutside ? RelativePath(name) : shown
    guard known.contains(real) else { continue }
    layout.accounts[index].judgements = shown
    numbers[shown] = files.id(of: shown)
    if isOutside { moved[shown] = real }
  }
  let folders = Set(layout.accounts.map(\.folder))
  let tables = known.filter { $0.text.hasSuffix(".csv") && !folders.contains($0.stem) }
  for real in tables.sorted() {
    let shown = isOutside ? RelativePath("\(folder)/\(real.text)") : real
    guard shown.folder == "\(folder)/judgements" else { continue }
    numbers[shown] = files.id(of: shown)
    let hint =
      nearest(to: real.stem, among: folders).map { "did you mean '\($0).csv'?" }
      ?? "the file is called like the folder of its account"
    layout.unexpected.append(.init(path: shown, hint: hint))
  }
  reader.numbers = numbers
  if moved.isEmpty { return }
  let (content, redirected) = (reader.tree, moved)
  reader.tree = FileTree(
    list: content.list,
    read: { (path) throws(FileError) in
      if let real = redirected[path], let outside { return try outside.read(real) }
      return try content.read(path)
    })
}

private func termIndex(of glossary: [GlossaryTerm]) -> TermIndex? {
  let index = TermIndex(
    glossary.flatMap { term in
      ([term.term] + term.also).map {
        TermIndex.Entry(
          $0.value, id: term.anchor, isExact: term.isExact?.value ?? false)
      }
    })
  return index.isEmpty ? nil : index
}

private func checkWhole(
  _ project: inout Project, _ accounts: [Shared<CheckedAccount>], _ references: References,
  _ diagnostics: inout Diagnostics
) {
  checkIDs(project.accounts, "accounts", &diagnostics)
  references.check(project.team, &diagnostics)
  checkRings(project.accounts, "part_of", above: \.partOf, &diagnostics)
  checkCompany(project.company, project.programme, &diagnostics)
  checkCustomers(project.customers, project.programme, &diagnostics)
  checkOpinions(accounts, &diagnostics)
  checkCourse(project, &diagnostics)
  checkPageNames(project.training, &diagnostics)
  if project.programme.asOf == nil, let newest = accounts.lazy.compactMap({ $0.newestFact }).max() {
    project.programme.asOf = Day(newest, at: project.programme.name.place)
  }
}
