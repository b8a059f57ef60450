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

  private static let names: TemplateNames = ["html", "example", "chart", "figure", "noChart"]

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
      case .audienceStart, .audienceEnd: break
      case .directive:
        let block = block(at: spotIndex, number: chartsShown + 1)
        if case .chart = block { chartsShown += 1 }
        // Not even the markup is divided where there is nothing to show.
        guard block != .nothing else { break }
        parts.append(part(buffer, block))
        buffer = TextBuffer()
      }
    } shows: { audience in
      site.shows(audience)
    }
    parts.append(part(buffer, .nothing))
    return .list(parts)
  }

  /// A part with all that blocks show but an example, which the specimens' notes have.
  static var specimen: TemplateValue {
    .record(
      names,
      [
        .html(HTML(trusted: [])), .unknown, ChartBlock.specimen, FigureLine.specimen,
        .text("No chart"),
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

  /// What a directive shows.
  private enum Block: Equatable {
    case example(TemplateValue)
    case chart(TemplateValue)
    case figure(TemplateValue)
    /// There is nothing yet to draw the chart from.
    case noChart
    case nothing
  }

  private func part(_ buffer: TextBuffer, _ block: Block) -> TemplateValue {
    var (example, chart, figure, noChart) = (
      TemplateValue.unknown, TemplateValue.unknown, TemplateValue.unknown, TemplateValue.unknown
    )
    switch block {
    case .example(let value): example = value
    case .chart(let value): chart = value
    case .figure(let value): figure = value
    case .noChart: noChart = .text(site.words.nothingToDraw)
    case .nothing: break
    }
    return .record(
      Self.names, [.html(HTML(trusted: prefixed(buffer.bytes))), example, chart, figure, noChart])
  }

  private func block(at spot: Int, number: Int) -> Block {
    if let example = note.examples.first(where: { $0.spot == spot }) {
      return .example(ExampleTable(example, site.formats).value)
    }
    guard let owner else { return .nothing }
    if let wanted = note.charts.first(where: { $0.spot == spot }) {
      return chart(wanted, of: owner, number: number)
    }
    if let wanted = note.figures.first(where: { $0.spot == spot }) {
      return figure(wanted, of: owner)
    }
    return .nothing
  }

  /// Only the team's edition says that there is nothing to draw a chart from. Another cannot tell
  /// that from what it withholds, and would give away by its silence that there is something.
  private func chart(_ wanted: NoteChart, of owner: Owner, number: Int) -> Block {
    guard let chart = wanted.chart.chart(owner.account, owner.figures, site) else {
      return site.edition.base == .team ? .noChart : .nothing
    }
    return .chart(ChartBlock(chart, inNoteAs: number, of: idPrefix, remark: wanted.caption).value)
  }

  /// A figure that this edition does not have is withheld: that the account has it was seen before.
  private func figure(_ wanted: NoteFigure, of owner: Owner) -> Block {
    let all = owner.figures.figures(of: owner.account, in: site.context)
    guard let figure = wanted.figure(among: all) else { return .nothing }
    return .figure(FigureLine(figure, wanted.caption, owner, site, on: path).value)
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
