import KeyfolioCore
import KeyfolioMarkdown
import KeyfolioModel

/// The bytes of one account's folder and the rows of shared tables that belong to it.
struct AccountSource: Sendable, Equatable {
  var files: ContentLayout.AccountFiles
  /// Rows of the tables at the top of the content folder, by list.
  var sharedRows: [String: [Node]]
}

/// How notes are read, the same for all of them.
struct NoteSettings: Sendable, Equatable {
  /// The words that they are linked to the glossary by.
  var terms: TermIndex?
  /// What their markup brings with it, in the portfolio's language.
  var words = MarkdownWords()
}

/// Reads files and hands out the numbers that were given to them beforehand.
struct SourceReader: Sendable {
  var tree: FileTree
  var numbers: [RelativePath: FileID]
  var notes = NoteSettings()

  /// How notes are written, whose title stands elsewhere on their page.
  func noteOptions(idPrefix: String = "", headingShift: Int = 0) -> MarkdownOptions {
    MarkdownOptions(
      idPrefix: idPrefix, headingShift: headingShift, dropTitle: true, terms: notes.terms,
      words: notes.words)
  }

  func file(_ path: RelativePath) -> FileID { numbers[path] ?? FileID(index: .max) }

  func bytes(_ path: RelativePath, _ diagnostics: inout Diagnostics) -> [UInt8]? {
    do {
      return try tree.read(path)
    } catch {
      diagnostics.report(.unreadableFile(error.reason, at: Place(file: file(path))))
      return nil
    }
  }

  func yaml(_ path: RelativePath, _ diagnostics: inout Diagnostics) -> Node? {
    let file = file(path)
    guard let bytes = bytes(path, &diagnostics),
      let text = sourceText(bytes, file: file, &diagnostics)
    else { return nil }
    return readYAML(text, at: Place(file: file), &diagnostics)
  }

  func table(_ path: RelativePath, _ diagnostics: inout Diagnostics) -> CSVTable? {
    let file = file(path)
    guard let bytes = bytes(path, &diagnostics),
      let text = sourceText(bytes, file: file, &diagnostics)
    else { return nil }
    return readCSV(text, file: file, &diagnostics)
  }
}

/// Reads one account: its record, its lists, its notes and its reviews. Where the record cannot be
/// read there is no account, but what else is wrong with its files is said in the same run.
func readAccount(
  _ source: AccountSource, _ reader: SourceReader, _ diagnostics: inout Diagnostics
) -> Account? {
  guard let path = source.files.record else { return nil }
  let fields = recordFields(at: path, reader, &diagnostics)
  var record = fields ?? Node.Mapping(entries: [])
  merge(source, into: &record, reader, &diagnostics)
  var account = Account()
  account.folder = source.files.folder
  accountTable.read(record, into: &account, &diagnostics)
  if fields != nil { complete(&account, at: Place(file: reader.file(path)), &diagnostics) }
  readJudgements(source.files, into: &account, reader, &diagnostics)
  readNotes(source.files, into: &account, reader, &diagnostics)
  readReviews(source.files, into: &account, reader, &diagnostics)
  return fields == nil ? nil : account
}

/// What account.yaml says; `nil`, with a report, where it cannot be read.
private func recordFields(
  at path: RelativePath, _ reader: SourceReader, _ diagnostics: inout Diagnostics
) -> Node.Mapping? {
  guard let root = reader.yaml(path, &diagnostics) else { return nil }
  switch root.content {
  case .mapping(let fields): return fields
  case .empty: return Node.Mapping(entries: [])
  case .list, .scalar:
    diagnostics.report(.wrongType("the fields of an account", found: root))
    return nil
  }
}

/// Puts the CSV lists where account.yaml would have them, so that one table of fields reads both.
private func merge(
  _ source: AccountSource, into record: inout Node.Mapping, _ reader: SourceReader,
  _ diagnostics: inout Diagnostics
) {
  var lists = source.sharedRows.map { (name: $0.key, rows: $0.value) }
  for list in source.files.lists {
    guard let table = reader.table(list.path, &diagnostics) else { continue }
    let rows = list.name == "money" ? table.moneyNodes() : table.nodes()
    lists.append((list.name, rows))
  }
  for (name, rows) in lists.sorted(by: { $0.name < $1.name }) {
    guard let first = rows.first?.place else { continue }
    let list = Node(place: first, content: .list(rows))
    let parent = accountLists[name] ?? ""
    if parent.isEmpty {
      insert(list, as: name, into: &record, &diagnostics)
      continue
    }
    var inner = Node.Mapping(entries: [])
    let index = record.entries.firstIndex { $0.key == parent }
    if let index, case .mapping(let known) = record.entries[index].value.content { inner = known }
    insert(list, as: name, into: &inner, &diagnostics)
    let value = Node(place: first, content: .mapping(inner))
    if let index {
      record.entries[index].value = value
    } else {
      record.entries.append(Node.Entry(key: parent, keyPlace: first, value: value))
    }
  }
}

private func insert(
  _ list: Node, as name: String, into record: inout Node.Mapping,
  _ diagnostics: inout Diagnostics
) {
  if let known = record.entries.first(where: { $0.key == name }) {
    diagnostics.report(.listGivenTwice(name, at: list.place, first: known.keyPlace))
  } else {
    record.entries.append(Node.Entry(key: name, keyPlace: list.place, value: list))
  }
}

/// The name and the id, which become a heading and a file name.
private func complete(_ account: inout Account, at place: Place, _ diagnostics: inout Diagnostics) {
  if account.name == .missing {
    diagnostics.report(.missingName(of: "an account", at: place))
    account.name = Text(account.folder, at: place)
  }
  if account.id == .missing { account.id = Text(account.folder, at: place) }
  let id = account.id.value
  if !isFileName(id) { diagnostics.report(.badID(id, at: account.id.place)) }
}

/// Lower-case ASCII letters, digits and hyphens, none of the names that Windows reserves.
func isFileName(_ id: String) -> Bool {
  let reserved = ["con", "prn", "aux", "nul"]
  guard !id.isEmpty, id.utf8.count <= 100, !reserved.contains(id) else { return false }
  return id.utf8.allSatisfy { byte in
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }
}

private func readJudgements(
  _ files: ContentLayout.AccountFiles, into account: inout Account, _ reader: SourceReader,
  _ diagnostics: inout Diagnostics
) {
  guard let path = files.judgements, let table = reader.table(path, &diagnostics) else { return }
  for row in table.nodes() {
    if let judgement = judgementTable.read(row, &diagnostics) {
      account.judgements.append(judgement)
    }
  }
}

private func readNotes(
  _ files: ContentLayout.AccountFiles, into account: inout Account, _ reader: SourceReader,
  _ diagnostics: inout Diagnostics
) {
  if let path = files.plan, let bytes = reader.bytes(path, &diagnostics) {
    // The plan stands inside the account's page, below a heading of its own.
    let options = reader.noteOptions(idPrefix: "plan-", headingShift: 1)
    account.planNote = readNote(
      bytes, path: path, file: reader.file(path), options: options, &diagnostics)
  }
  account.notes = inOrder(read(files.notes, reader.noteOptions(), reader, &diagnostics))
  // What is told in a lesson stands below a heading of the lesson's page, beside its other text.
  let told = reader.noteOptions(idPrefix: account.id.value + "-", headingShift: 1)
  account.lessons = read(files.lessons, told, reader, &diagnostics)
  for index in account.lessons.indices {
    account.lessons[index].lessonID = account.lessons[index].path.stem
  }
}

private func read(
  _ paths: [RelativePath], _ options: MarkdownOptions, _ reader: SourceReader,
  _ diagnostics: inout Diagnostics
) -> [Note] {
  paths.compactMap { path in
    guard let bytes = reader.bytes(path, &diagnostics) else { return nil }
    let file = reader.file(path)
    return readNote(bytes, path: path, file: file, options: options, &diagnostics)
  }
}

/// By `order`, then by path.
func inOrder(_ notes: [Note]) -> [Note] {
  notes.sorted { a, b in
    switch (a.order?.value, b.order?.value) {
    case (let x?, let y?) where x != y: x < y
    case (_?, nil): true
    case (nil, _?): false
    default: a.path < b.path
    }
  }
}

private func readReviews(
  _ files: ContentLayout.AccountFiles, into account: inout Account, _ reader: SourceReader,
  _ diagnostics: inout Diagnostics
) {
  for path in files.reviews {
    let place = Place(file: reader.file(path))
    guard let date = CalendarDate(parsing: path.stem) else {
      diagnostics.report(.badReviewDate(path.stem, at: place))
      continue
    }
    guard let node = reader.yaml(path, &diagnostics) else { continue }
    if let review = ReviewByHand.table(date: date).read(node, &diagnostics) {
      account.reviews.append(review)
    }
  }
  account.reviews.sort { $0.date < $1.date }
}
