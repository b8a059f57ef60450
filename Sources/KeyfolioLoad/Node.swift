import KeyfolioCore

/// What YAML and CSV have in common: text with places, in lists and under keys. Nothing is typed
/// here; each field types its own text, so that `NO`, `0123` and `1.10` stay what was written.
struct Node: Sendable, Equatable {
  var place: Place
  var content: Content

  enum Content: Sendable, Equatable {
    /// Nothing, `~` or `null`; an empty CSV cell. Means unknown.
    case empty
    case scalar(Scalar)
    case list([Node])
    case mapping(Mapping)
  }

  struct Scalar: Sendable, Equatable {
    var text: String
    /// A cell of a CSV table, where `|` separates several values.
    var isCell = false
    /// Plain YAML text with `#` and a word behind it, which YAML took for a comment.
    var losesComment = false
  }

  struct Mapping: Sendable, Equatable {
    var entries: [Entry]
    /// Written as `{a: b, c: d}`.
    var isFlow = false
  }

  struct Entry: Sendable, Equatable {
    var key: String
    var keyPlace: Place
    var value: Node

    /// Whether YAML made a key of a word that the author wrote without a colon: `{Leeds, UK}`. The
    /// value that it made up stands where the word ends.
    var hasNoColon: Bool {
      guard case .empty = value.content else { return false }
      return value.place.line == keyPlace.line && value.place.width == 0
        && value.place.column == keyPlace.column + keyPlace.width
    }
  }

  /// How messages name what stands there.
  var found: String {
    switch content {
    case .empty: "nothing"
    case .scalar: "text"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }
}

extension Node.Mapping {
  subscript(key: String) -> Node? { entries.first { $0.key == key }?.value }
}
