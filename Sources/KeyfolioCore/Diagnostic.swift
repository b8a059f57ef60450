/// How bad a problem is. Errors keep a site from being published.
public enum Severity: Int, Sendable, Comparable {
  case error, warning, note

  public var word: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .note: "note"
    }
  }

  public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }
}

/// One problem that needs the author's attention: what it is, where it stands, how to mend it.
public struct Diagnostic: Equatable, Sendable {
  /// A second place that explains the first, such as where the other definition stands.
  public struct Note: Equatable, Sendable {
    public var message: String
    public var place: Place

    public init(_ message: String, at place: Place) {
      self.message = message
      self.place = place
    }
  }

  /// Stable kebab-case name of the kind of problem; scripts may rely on it.
  public var code: String
  public var severity: Severity
  /// Lower case, no full stop, names what the author wrote.
  public var message: String
  public var place: Place
  /// How to mend it; `nil` only where the message already says so.
  public var hint: String?
  public var notes: [Note]

  public init(
    _ severity: Severity = .error, _ code: some RawRepresentable<String>, _ message: String,
    at place: Place, hint: String? = nil, notes: [Note] = []
  ) {
    self.code = code.rawValue
    self.severity = severity
    self.message = message
    self.place = place
    self.hint = hint
    self.notes = notes
  }
}

/// The problems of a run or of one step of it, in the order they were found.
public struct Diagnostics: Equatable, Sendable {
  public private(set) var all: [Diagnostic] = []

  public init() {}

  public var hasErrors: Bool { all.contains { $0.severity == .error } }
  public var isEmpty: Bool { all.isEmpty }

  public mutating func report(_ diagnostic: Diagnostic) {
    all.append(diagnostic)
  }

  /// Joins what a parallel step found; call it in the order of the step's inputs.
  public mutating func merge(_ other: Diagnostics) {
    all.append(contentsOf: other.all)
  }

  /// Turns warnings into errors, for `--strict`.
  public mutating func promoteWarnings() {
    for index in all.indices where all[index].severity == .warning {
      all[index].severity = .error
    }
  }

  public func count(_ severity: Severity) -> Int {
    all.count { $0.severity == severity }
  }

  /// Sorted by path (bytes), line, column, severity, code and message; equal ones once.
  public func sorted(by files: SourceFiles) -> [Diagnostic] {
    let keyed = all.map { (files.path(of: $0.place.file) ?? RelativePath(""), $0) }
    let sorted = keyed.sorted { a, b in
      if a.0 != b.0 { return a.0 < b.0 }
      let (x, y) = (a.1, b.1)
      if x.place.line != y.place.line { return x.place.line < y.place.line }
      if x.place.column != y.place.column { return x.place.column < y.place.column }
      if x.severity != y.severity { return x.severity < y.severity }
      return (x.code, x.message) < (y.code, y.message)
    }
    var result: [Diagnostic] = []
    for (_, diagnostic) in sorted where result.last != diagnostic { result.append(diagnostic) }
    return result
  }
}
