import KeyfolioCore

// A specimen is a value with everything in it, made by laying several real values over each other:
// no single account is a candidate and a former one at the same time.

extension TemplateValue {
  /// This value, with what is unknown or empty in it taken from another of its kind.
  public func filled(from other: TemplateValue) -> TemplateValue {
    switch (self, other) {
    case (.unknown, _): return other
    case (.text(let text), .text) where text.isEmpty: return other
    case (.html(let html), .html) where html.isEmpty: return other
    case (.flag(false), .flag): return other
    case (.list(let own), .list(let others)):
      // One element with all that any element has.
      guard let first = own.first ?? others.first else { return self }
      return .list([(own.dropFirst() + others).reduce(first) { $0.filled(from: $1) }])
    case (.record(let own), .record(let others)) where own.names == others.names:
      let values = own.names.all.indices.map { index in
        own.value(at: index).filled(from: others.value(at: index))
      }
      return .record(TemplateRecord(names: own.names, values: values))
    default: return self
    }
  }

  /// This value with every record in it that is of the kind of one of `blocks` filled from that
  /// block: a page that shows a table promises its theme all that a table can have, whatever its
  /// own tables happen to hold.
  public func filled(fromBlocks blocks: [TemplateValue]) -> TemplateValue {
    switch self {
    case .list(let elements): return .list(elements.map { $0.filled(fromBlocks: blocks) })
    case .record(let record):
      let values = record.names.all.indices.map { index in
        record.value(at: index).filled(fromBlocks: blocks)
      }
      let inner = TemplateValue.record(TemplateRecord(names: record.names, values: values))
      return blocks.reduce(inner) { $0.filled(from: $1) }
    case .unknown, .text, .html, .flag: return self
    }
  }

  /// The names below this value that nothing is known of: empty for a whole specimen.
  public var gaps: [String] {
    switch self {
    case .unknown: return [""]
    case .list(let elements): return elements.isEmpty ? ["[]"] : elements.flatMap(\.gaps)
    case .record(let record):
      return record.names.all.indices.flatMap { index in
        record.value(at: index).gaps.map { gap in
          record.names.all[index].text + (gap.isEmpty ? "" : "." + gap)
        }
      }
    case .text, .html, .flag: return []
    }
  }
}

extension TemplateRecord {
  fileprivate func value(at index: Int) -> TemplateValue {
    index < values.count ? values[index] : .unknown
  }
}
