import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioMarkdown
import KeyfolioModel
import KeyfolioTemplate

/// A note as a page shows it: finished markup, with worked examples, charts and figures between.
struct NoteBody {
  /// Whose note it is, with what was computed of it.
  struct Owner: Equatable {
    let account: Account
    let figures: AccountFigures
    /// Names of the customer's people as this edition may show them, by id.
    let people: [String: String]
  }

  let note: Note
  let site: SiteContext
  /// The page that the note is part of.
  let path: RelativePath
  /// Goes before every id, where several notes share a page.
  var idPrefix: String?
  /// `nil` for a lesson.
  let owner: Owner?

  /// What live boxes of a lesson tell; `nil` where the edition, or the page, has no portfolio.
  var portfolio: LivePortfolio?

  /// What may stand behind a piece of markup, in the order of their names.
  private enum Slot: String, CaseIterable {
    case example, chart, figure, noChart, check, live, task, worksheet, annotated
  }

  private static let names = TemplateNames(["html"] + Slot.allCases.map(\.rawValue))

  /// Parts of the note, in order: each markup, and behind it what a block shows.
  var value: TemplateValue {
    var parts: [TemplateValue] = []
    var buffer = TextBuffer(capacity: note.document.html.count + 512)
    var openLinks: [Bool] = []
    var spotIndex = -1
    // Charts are counted as they are shown, so that no number tells of one that is withheld.
    var chartsShown = 0
    note.document.write(into: &buffer) { spot, buffer in
      spotIndex = index(of: spot, after: spotIndex)
      switch spot.kind {
      case .linkStart(let link): openLinks.append(open(link, &buffer))
      case .linkEnd: if openLinks.popLast() == true { buffer.append("</a>") }
      case .person(let id, let text): buffer.appendEscaped(owner?.people[id] ?? text)
      case .image(_, let alt): buffer.appendEscaped(alt)
      case .termStart(let term): openLinks.append(open(term: term, &buffer))
      case .termEnd: if openLinks.popLast() == true { buffer.append("</a>") }
      case .audienceStart, .audienceEnd: break
      case .directive:
        // Not even the markup is divided where there is nothing to show.
        guard let block = block(at: spotIndex, chartsFrom: chartsShown + 1) else { break }
        chartsShown += block.charts
        parts.append(part(buffer, block))
        buffer = TextBuffer()
      }
    } shows: { audience in
      site.shows(audience)
    }
    parts.append(part(buffer, nil))
    return .list(parts)
  }

  /// A part with all that blocks show.
  static var specimen: TemplateValue {
    .record(
      names,
      [
        .html(HTML(trusted: [])), ExampleBlock.specimen, ChartBlock.specimen, FigureLine.specimen,
        .text("No chart"), CheckBlock.specimen, LiveBlock.specimen, TaskBlock.specimen,
        WorksheetBlock.specimen, AnnotatedBlock.specimen,
      ])
  }

  /// The position of a spot in the document; `write` leaves hidden ones out.
  private func index(of spot: Spot, after last: Int) -> Int {
    let spots = note.document.spots
    return spots[(last + 1)...].firstIndex { $0.offset == spot.offset && $0.kind == spot.kind }
      ?? last
  }

  /// Finished markup holds no quotation mark but around attributes, so ids can be told from text.
  private func prefixed(_ bytes: [UInt8]) -> [UInt8] {
    guard let idPrefix else { return bytes }
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + 256)
    var index = 0
    while index < bytes.count {
      guard let mark = Self.idMarks.first(where: { bytes[index...].starts(with: $0) }) else {
        out.append(bytes[index])
        index += 1
        continue
      }
      out += mark
      out += Array((idPrefix + "-").utf8)
      index += mark.count
    }
    return out
  }

  private static let idMarks = [" id=\"", " href=\"#", " aria-describedby=\""].map {
    Array($0.utf8)
  }

  /// What a directive shows, and how many charts are in it.
  private struct Block {
    var slot: Slot
    var value: TemplateValue
    var charts = 0
  }

  private func part(_ buffer: TextBuffer, _ block: Block?) -> TemplateValue {
    let html = TemplateValue.html(HTML(trusted: prefixed(buffer.bytes)))
    let values = Slot.allCases.map {
      $0 == block?.slot ? block?.value ?? .unknown : .unknown
    }
    return .record(Self.names, [html] + values)
  }

  /// `nil` where there is nothing to show.
  ///
  /// - Parameter number: of its first chart among those of the note.
  private func block(at spot: Int, chartsFrom number: Int) -> Block? {
    switch note.block(at: spot) {
    case .chart(let wanted): owner.flatMap { chart(wanted, of: $0, number: number) }
    case .figure(let wanted):
      figure(wanted).map { Block(slot: .figure, value: line($0, wanted.caption).value) }
    case .example(let example):
      self.example(example, chartsFrom: number)
    case .check(let check): self.check(check)
    case .live(let box):
      LiveBlock(box: box, portfolio: portfolio, site: site, path: path)
        .value(chartsFrom: number, prefix: idPrefix)
        .map { Block(slot: .live, value: $0.value, charts: $0.charts) }
    case .task(let task): Block(slot: .task, value: TaskBlock(task: task).value)
    case .worksheet(let sheet):
      Block(
        slot: .worksheet,
        value: WorksheetBlock(sheet: sheet, id: "sheet-\(spot)", words: site.words).value)
    case .annotated(let text):
      Block(slot: .annotated, value: AnnotatedBlock(text: text, words: site.words).value)
    case nil: nil
    }
  }

  private func example(_ example: WorkedExample, chartsFrom number: Int) -> Block {
    let block = ExampleBlock(example, in: site, on: path)
    let value = block.value(chartsFrom: number, prefix: idPrefix)
    return Block(slot: .example, value: value, charts: block.chartCount)
  }

  /// Only the team's edition says that there is nothing to draw a chart from. Another cannot tell
  /// that from what it withholds, and would give away by its silence that there is something.
  private func chart(_ wanted: NoteChart, of owner: Owner, number: Int) -> Block? {
    guard let chart = wanted.chart.chart(owner.account, owner.figures, site) else {
      guard site.edition.base == .team else { return nil }
      return Block(slot: .noChart, value: .text(site.words.nothingToDraw))
    }
    let block = ChartBlock(chart, inNoteAs: number, of: idPrefix, remark: wanted.caption)
    return Block(slot: .chart, value: block.value, charts: 1)
  }

  /// A figure that this edition does not have is withheld: that the account has it was seen before.
  private func figure(_ wanted: NoteFigure) -> Figure? {
    owner.flatMap {
      wanted.figure(among: $0.figures.figures(of: $0.account, in: site.context))
    }
  }

  private func line(_ figure: Figure, _ caption: String?) -> FigureLine {
    FigureLine(figure, caption, owner, site, on: path)
  }

  /// A question about a figure that this edition does not have is not asked.
  private func check(_ check: SelfCheck) -> Block? {
    var figure: FigureLine?
    if let computed = check.computed {
      switch computed.of {
      case .example(let example):
        figure = ExampleBlock(example, in: site, on: path).figure(computed.figure)
      case .owner: figure = self.figure(computed.figure).map { line($0, nil) }
      case .portfolio:
        figure = portfolio.flatMap { portfolio in
          computed.figure.figure(
            among: portfolio.analysis.programmeFigures(of: portfolio.project))
        }.map { FigureLine($0, nil, nil, site, on: path) }
      }
      guard figure != nil else { return nil }
    }
    let block = CheckBlock(check: check, figure: figure, words: site.words)
    return Block(slot: .check, value: block.value)
  }

  /// A word of the glossary, which an edition without lessons does not have.
  private func open(term: String, _ buffer: inout TextBuffer) -> Bool {
    guard site.hasGlossary else { return false }
    buffer.append("<a class=\"term\" href=\"")
    buffer.appendEscaped(path.link(to: SitePaths.glossary) + "#" + term)
    buffer.append("\">")
    return true
  }

  /// Writes the start tag and says whether there is one: what this edition does not hold is plain
  /// text.
  private func open(_ link: Link, _ buffer: inout TextBuffer) -> Bool {
    guard let target = site.page(of: RelativePath(link.destination)) else { return false }
    buffer.append("<a href=\"")
    buffer.appendEscaped(path.link(to: target))
    if let fragment = link.fragment { buffer.appendEscaped("#" + fragment) }
    buffer.append("\"")
    if let title = link.title {
      buffer.append(" title=\"")
      buffer.appendEscaped(title)
      buffer.append("\"")
    }
    buffer.append(">")
    return true
  }
}

extension SiteContext {
  /// Whether a block for one audience is shown in this edition.
  func shows(_ audience: String) -> Bool {
    if audience == edition.name { return true }
    return switch edition.base {
    case .team: true
    case .leadership: audience == "leadership" || audience == "customer"
    case .customer: audience == "customer"
    case .training, .narrowed: audience == "training"
    }
  }
}
