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
/// - Returns: `nil` where there is no portfolio to speak of. With errors among the diagnostics the
///   project holds what could be read.
public func loadProject(
  _ tree: FileTree, privateTree: @escaping @Sendable (String) -> FileTree? = { _ in nil },
  files: inout SourceFiles, jobs: Int, _ diagnostics: inout Diagnostics
) async throws(FileError) -> Project? {
  let paths = try tree.list().sorted()
  var layout = ContentLayout(paths)
  var numbers: [RelativePath: FileID] = [:]
  for path in paths { numbers[path] = files.id(of: path) }
  guard layout.portfolio != nil else {
    let place = Place(file: files.id(of: RelativePath("portfolio.yaml")))
    diagnostics.report(.noPortfolio(at: place))
    return nil
  }
  var reader = SourceReader(tree: tree, files: files, numbers: numbers)
  var project = Project()
  guard let programme = readProgramme(layout, reader, &diagnostics) else { return nil }
  project.programme = programme
  if let locale = programme.locale.flatMap({ LocaleFormat(name: $0.value) }) {
    reader.noteWords = MarkdownWords(locale.language)
  }
  // Beside portfolio.yaml a picture is out of place, unless it is the logo.
  layout.unexpected.removeAll { $0.path == programme.brand?.logo?.value.path }
  readLogo(of: &project.programme, known: layout.known, reader, &diagnostics)
  placeJudgements(project, &layout, &reader, privateTree, &files)
  reportFiles(layout, reader, &diagnostics)
  // Before the notes, which are linked to its terms while they are read.
  project.glossary = records(glossaryTermTable, at: layout.glossary, reader, &diagnostics)
  reader.terms = termIndex(of: project.glossary)
  await read(layout, reader, into: &project, jobs: jobs, &diagnostics)
  await check(project, jobs: jobs, &diagnostics)
  checkWhole(&project, layout, reader, &diagnostics)
  return project
}

/// Reads the accounts, which are independent of each other, and at the same time what stands
/// beside them. What they report is joined in a fixed order.
private func read(
  _ layout: ContentLayout, _ reader: SourceReader, into project: inout Project, jobs: Int,
  _ diagnostics: inout Diagnostics
) async {
  async let beside = Surroundings(layout, reader)
  let shared = readSharedLists(layout, reader, &diagnostics)
  let sources = layout.accounts.map { folder in
    AccountSource(files: folder, sharedRows: shared[folder.folder] ?? [:])
  }
  let accounts = await parallelMap(sources, jobs: jobs) { source in
    var found = Diagnostics()
    return (readAccount(source, reader, &found), found)
  }
  for (account, found) in accounts {
    diagnostics.merge(found)
    if let account { project.accounts.append(account) }
  }
  let surroundings = await beside
  diagnostics.merge(surroundings.diagnostics)
  project.team = surroundings.team
  project.company = surroundings.company
  project.customers = surroundings.customers
  project.training = surroundings.training
  project.course = surroundings.course
}

/// Checks each account by itself and against what its ids refer to.
private func check(
  _ project: Project, jobs: Int, _ diagnostics: inout Diagnostics
) async {
  let references = References(project)
  let found = await parallelMap(project.accounts, jobs: jobs) { account in
    var found = Diagnostics()
    checkAccount(account, in: project.programme, &found)
    references.check(account, &found)
    return found
  }
  for found in found { diagnostics.merge(found) }
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
  for real in known.sorted() where real.pathExtension == "csv" && !folders.contains(real.stem) {
    let shown = isOutside ? RelativePath("\(folder)/\(real.text)") : real
    guard shown.folder == "\(folder)/judgements" else { continue }
    numbers[shown] = files.id(of: shown)
    let hint =
      nearest(to: real.stem, among: folders).map { "did you mean '\($0).csv'?" }
      ?? "the file is called like the folder of its account"
    layout.unexpected.append(.init(path: shown, hint: hint))
  }
  let (content, redirected) = (reader.tree, moved)
  let tree = FileTree(
    list: content.list,
    read: { (path) throws(FileError) in
      if let real = redirected[path], let outside { return try outside.read(real) }
      return try content.read(path)
    })
  reader = SourceReader(
    tree: tree, files: files, numbers: numbers, noteWords: reader.noteWords)
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

/// What can only be checked once everything is read.
private func checkWhole(
  _ project: inout Project, _ layout: ContentLayout, _ reader: SourceReader,
  _ diagnostics: inout Diagnostics
) {
  checkIDs(project.accounts, "accounts", &diagnostics)
  References(project).check(project.team, &diagnostics)
  checkRings(project.accounts, "part_of", above: \.partOf, &diagnostics)
  checkCompany(project.company, project.programme, &diagnostics)
  checkCustomers(project.customers, project.programme, &diagnostics)
  checkOpinions(project, &diagnostics)
  checkCourse(project, &diagnostics)
  checkPageNames(project, &diagnostics)
  checkLinks(of: &project, known: layout.known, &diagnostics)
  if project.programme.asOf == nil, let newest = newestFact(in: project) {
    project.programme.asOf = Day(newest, at: project.programme.name.place)
  }
}
