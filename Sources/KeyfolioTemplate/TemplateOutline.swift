/// What names a value gives to templates, and of which kind: what whoever writes a theme has to
/// know of a page.
public struct TemplateOutline: Equatable, Sendable {
  public enum Kind: Sendable { case unknown, text, markup, flag, list, record }

  /// A name and what stands behind it.
  public struct Entry: Equatable, Sendable {
    public var name: String
    public var value: TemplateOutline
  }

  public var kind: Kind
  /// What a list holds; `nil` for what is no list.
  public var elements: Kind?
  /// The names inside a record, or inside each element of a list, in their order.
  public var names: [Entry]
  /// The text itself, where it is one.
  public var text: String?

  /// Nothing where the name is not there.
  public subscript(name: String) -> TemplateOutline? {
    names.first { $0.name == name }?.value
  }
}

extension TemplateValue {
  /// The names of this value. Of a list the first element speaks for all, as in a specimen.
  public var outline: TemplateOutline {
    switch self {
    case .unknown: return TemplateOutline(kind: .unknown, names: [])
    case .text(let text): return TemplateOutline(kind: .text, names: [], text: text)
    case .html: return TemplateOutline(kind: .markup, names: [])
    case .flag: return TemplateOutline(kind: .flag, names: [])
    case .list(let list):
      let first = list.first?.outline
      return TemplateOutline(
        kind: .list, elements: first?.kind ?? .unknown, names: first?.names ?? [])
    case .record(let record):
      let names = zip(record.names.all, record.values).map {
        TemplateOutline.Entry(name: $0.text, value: $1.outline)
      }
      return TemplateOutline(kind: .record, names: names)
    }
  }
}

extension Templates {
  /// Which templates one of them takes in, as parents or as partials, and which blocks it offers
  /// to fill; each once, in the order in which they appear. Empty for a template that is not there.
  public func parts(of name: String) -> (templates: [String], blocks: [String]) {
    guard let number = program.numbers[name] else { return ([], []) }
    let next = program.templates.dropFirst(number + 1).first?.entry
    let range = program.templates[number].entry..<(next ?? program.instructions.count)
    var (templates, blocks): ([String], [String]) = ([], [])
    for instruction in program.instructions[range] {
      switch instruction {
      case .call(let call):
        guard case .template(let target) = program.calls[Int(call)].target else { continue }
        let name = program.templates[target].name
        if !templates.contains(name) { templates.append(name) }
      case .block(let site):
        let name = program.blockNames[program.sites[Int(site)].block]
        if !blocks.contains(name) { blocks.append(name) }
      default: continue
      }
    }
    return (templates, blocks)
  }
}
