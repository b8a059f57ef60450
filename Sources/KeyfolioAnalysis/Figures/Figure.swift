public import KeyfolioCore
public import KeyfolioModel

/// A computed number or word with all that it rests on.
public struct Figure: Sendable, Equatable {
  public enum Value: Sendable, Equatable {
    case real(Double)
    /// Exact.
    case fixed(FixedPoint)
    /// Exact, in the portfolio's currency.
    case money(Money)
    /// The name of a side, category, label or basis.
    case word(String)
  }

  public enum Unit: String, Sendable, CaseIterable {
    /// 0 to 1000, or a difference of two such.
    case score
    case ratio
    /// Rating points.
    case points
    /// 0 to 1.
    case share
    /// 0 to 100.
    case percent
    /// A difference of two percentages.
    case percentagePoints = "percentage-points"
    /// The portfolio's currency.
    case money
    case count
    case days
    /// A month.
    case hours
    case years
    /// 0 to 3 of a layer, 1 to 4 of a stage's indicator.
    case level
    /// 0 to 10,000, of concentration.
    case index
    /// In the unit of the account's own measure.
    case measure
    case word
  }

  /// The formula's stable name, the method first: `strength.ratio`.
  public var id: String
  /// What it is of within the account or the programme, where there are several: a year, an id.
  public var subject: String?
  /// `nil` where unknown.
  public var value: Value?
  public var unit: Unit
  /// What missing inputs allow; `nil` where nothing is missing, or nothing can be said.
  public var bounds: ClosedRange<Double>?
  /// The share of the inputs, by weight where they have one, that is known; 0 to 1.
  public var coverage: Double
  /// What it would take to know it, or what it is before: record and field, as in `FactRef.path`.
  public var missing: [String] = []
  public var inputs: [FactRef]
  /// The strictest of the inputs'.
  public var fieldClass: FieldClass

  /// The value as a number.
  public var double: Double? {
    switch value {
    case .real(let value): value
    case .fixed(let value): value.double
    case .money(let value): value.double
    case .word, nil: nil
    }
  }
}

extension Figure.Value {
  static func count(_ value: Int) -> Self { .fixed(FixedPoint(value)) }
}

/// A fact that a figure rests on.
public struct FactRef: Sendable, Equatable {
  /// Record and field, as an author would find it: `accounts/nordwind ratings.wallet`.
  public var path: String
  public var place: Place
  /// The value as data files write it.
  public var value: String
  public var fieldClass: FieldClass
}

extension FieldClass {
  /// From what everyone may see to what the team alone may.
  private var strictness: Int {
    switch self {
    case .customer: 0
    case .joint: 1
    case .leadership: 2
    case .named: 3
    case .team: 4
    }
  }

  /// The stricter of two.
  public func stricter(_ other: FieldClass) -> FieldClass {
    strictness >= other.strictness ? self : other
  }

  /// The class of a field whose value carries a mark of its own. A mark may keep a value from
  /// readers of the field; it never shows more than the field does.
  func marked(_ mark: AudienceMark?) -> FieldClass {
    switch mark {
    case .atLeast(.team, _): .team
    case .only(let audiences, _) where !audiences.contains(.leadership): .team
    case .atLeast, .only, nil: self
    }
  }
}

extension ClassifiedRecord {
  /// The class of a field as the author marked this record.
  func fieldClass(of field: String) -> FieldClass { Self.fieldClass(of: field).marked(mark) }
}
