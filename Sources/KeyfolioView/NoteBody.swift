import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioMarkdown
import KeyfolioModel
import KeyfolioTemplate

/// A note as a page shows it: finished markup, with worked examples between.
struct NoteBody {
  let note: Note
  let site: SiteContext
  /// The page that the note is part of.
  let path: RelativePath
  /// Names of the customer's people as this edition may show them, by id.
  let people: [String: String]
  /// Goes before every id, where several notes share a page.
  var idPrefix: String?

  private static let names: TemplateNames = ["html", "example"]

  /// Parts of the note, in order: each markup, a worked example, or both.
  var value: TemplateValue {
    var parts: [TemplateValue] = []
    var buffer = TextBuffer(capacity: note.document.html.count + 512)
    var openLinks: [Bool] = []
    var spotIndex = -1
    note.document.write(into: &buffer) { spot, buffer in
      spotIndex = index(of: spot, after: spotIndex)
      switch spot.kind {
      case .linkStart(let link): openLinks.append(open(link, &buffer))
      case .linkEnd: if openLinks.popLast() == true { buffer.append("</a>") }
      case .person(let id, let text): buffer.appendEscaped(people[id] ?? text)
      case .image(_, let alt): buffer.appendEscaped(alt)
      case .audienceStart, .audienceEnd: break
      case .directive:
        parts.append(part(buffer, example(at: spotIndex)))
        buffer = TextBuffer()
      }
    } shows: { audience in
      site.shows(audience)
    }
    parts.append(part(buffer, .unknown))
    return .list(parts)
  }

  /// The position of a spot in the document; `write` leaves hidden ones out.
  private func index(of spot: Spot, after last: Int) -> Int {
    let spots = note.document.spots
    return spots[(last + 1)...].firstIndex { $0.offset == spot.offset && $0.kind == spot.kind }
      ?? last
  }

  private func part(_ buffer: TextBuffer, _ example: TemplateValue) -> TemplateValue {
    .record(Self.names, [.html(HTML(trusted: prefixed(buffer.bytes))), example])
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

  private func example(at spot: Int) -> TemplateValue {
    guard let example = note.examples.first(where: { $0.spot == spot }) else { return .unknown }
    return ExampleTable(example, site.formats).value
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
