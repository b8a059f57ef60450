import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioMarkdown
import KeyfolioModel

/// What the search of a site finds: names and headings, each with the page that it stands on.
///
/// It is made from what the edition holds after everything was taken out that its readers may not
/// see. The file is a script that puts one value into a variable, because a page that was opened
/// from a disk can load scripts and nothing else. Texts stand in it whole and as they are: the
/// script that searches folds them, and a look for what must not be in a file finds them.
struct SearchIndex {
  /// What an entry is, in the order in which equally good answers are shown.
  enum Kind: Int, CaseIterable {
    case account, person, agreement, objective, opportunity, action, risk, note, lesson, method
    case page, term

    /// Where on the account's page such entries stand.
    var fragment: String {
      switch self {
      case .account, .note, .lesson, .method, .page, .term: ""
      case .person: "#people"
      case .agreement: "#agreements"
      case .objective: "#objectives"
      case .opportunity: "#opportunities"
      case .action: "#actions"
      case .risk: "#risks"
      }
    }
  }

  private let project: Project
  private let site: SiteContext
  private var words: Words { site.words }

  private let memory: SearchMemory

  init(_ project: Project, _ site: SiteContext, _ memory: SearchMemory) {
    (self.project, self.site, self.memory) = (project, site, memory)
  }

  /// The finished script, one account a line, by name.
  var file: OutputFile {
    memory.inTurn {
      let accounts = site.places.order.map(record)
      let kinds = IndexRecord(kinds, memory.texts)
      let others = others.map { IndexRecord($0, memory.texts) }
      return memory.files.output(for: "", of: accounts + others + [kinds]) { _ in
        file(accounts, others)
      }
    }
  }

  /// What the entries of each kind are called, and where on the account's page they stand.
  private var kinds: JSON {
    .array(Kind.allCases.map { list([words.searchKind($0), $0.fragment]) })
  }

  private func file(_ accounts: [IndexRecord], _ others: [IndexRecord]) -> OutputFile {
    let repeated = RepeatedTexts(in: accounts + others, memory.texts.table)
    var buffer = TextBuffer(capacity: 4096 + accounts.count * 1024)
    buffer.append("keyfolioIndex={\"kinds\":" + kinds.line)
    buffer.append(",\"person\":\(Kind.person.rawValue),\"note\":\(Kind.note.rawValue)")
    buffer.append(",\"texts\":")
    repeated.write(into: &buffer)
    for (name, records) in [("accounts", accounts), ("others", others)] {
      buffer.append(",\n\"\(name)\":[\n")
      for (index, record) in records.enumerated() {
        if index > 0 { buffer.append(",\n") }
        repeated.write(record, into: &buffer)
      }
      buffer.append("]")
    }
    buffer.append("};\n")
    let path = SiteAssets.path(of: RelativePath("search.js"), holding: buffer.bytes)
    return OutputFile(path: path, bytes: buffer.bytes)
  }

  private func list(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }

  /// Of the account that stands at this place in the project.
  private func record(at index: Int) -> IndexRecord {
    let account = project.accounts[index]
    let input = SearchInput(account: Unchanged(account), asOf: site.asOf, edition: site.edition)
    return memory.records.output(for: account.folder, of: input) { _ in
      IndexRecord(self.account(account.value), memory.texts)
    }
  }

  /// What stands on its page, its notes, then name, page and what else it may be looked up by.
  private func account(_ account: Account) -> JSON {
    let about = [account.sector, account.city, account.region].compactMap { $0?.value }
    let lists: [(Kind, [String])] = [
      (.person, people(account)), (.agreement, account.agreements.map(\.name.value)),
      (.objective, account.objectives.map(\.name.value)),
      (.opportunity, account.opportunities.map(\.name.value)),
      (.action, account.actions.map(\.name.value)), (.risk, account.risks.map(\.name.value)),
    ]
    let page = site.path(ofAccount: account.id.value)
    var notes = account.notes.map { note($0, SitePaths.note($0, of: account.id.value).text) }
    // The plan stands on the account's own page.
    if let plan = account.planNote { notes.insert(note(plan, ""), at: 0) }
    return .array([
      .array(
        lists.filter { !$0.1.isEmpty }.map { kind, texts in
          .array([.integer(Int64(kind.rawValue))] + texts.map { .string($0) })
        }),
      .array(notes), .string(account.name.value), .string(page.text),
      .string((about + account.codes.map(\.value)).joined(separator: ", ")),
    ])
  }

  /// People as the edition may name them, those who have not left: each a name and a title.
  private func people(_ account: Account) -> [String] {
    account.people.filter { !hasLeft($0.until, by: site.asOf) }.flatMap { person in
      let name = person.name?.value ?? person.initials ?? ""
      let title = person.title?.value ?? ""
      return name.isEmpty && title.isEmpty ? [] : [name, title]
    }
  }

  /// Title and page, then each heading that the edition shows, with its id.
  private func note(_ note: Note, _ page: String) -> JSON {
    let headings = note.document.outline.filter { $0.audiences.allSatisfy(site.shows) }
    return list([note.title, page] + headings.flatMap { [$0.text, $0.id] })
  }

  private var others: [JSON] {
    func entry(_ kind: Kind, _ rest: JSON) -> JSON {
      guard case .array(let items) = rest else { return rest }
      return .array([.integer(Int64(kind.rawValue))] + items)
    }
    // A customer's home page is its account, which is there already.
    let pages = Frame.sections(site).filter { $1.path != site.places.accounts.first?.path }
    var entries = pages.map { entry(.page, list([$1.label, $1.path.text])) }
    entries += project.training.map { entry(.lesson, note($0, SitePaths.lesson($0).text)) }
    entries += project.glossary.map { term in
      entry(.term, list([term.term.value, "\(SitePaths.glossary)#\(term.anchor)"]))
    }
    if site.edition.holdsPortfolio {
      entries += MethodSection.Name.allCases.map { name in
        entry(.page, list([words.title(of: name), "\(SitePaths.method)#\(name.rawValue)"]))
      }
      entries += Method.allCases.map { method in
        entry(
          .method, list([words.methodName(method), "\(SitePaths.method)#\(method.rawValue)"]))
      }
    }
    return entries
  }
}
