public import KeyfolioCore

/// A text of the author's, with its place.
public typealias Text = Located<String>
/// The id of another record, with the place of the reference.
public typealias Reference = Located<String>
public typealias Day = Located<CalendarDate>

/// How well something is known.
public enum Verification: String, Sendable, CaseIterable {
  case assumed
  case customerSaid = "customer-said"
  case documented
  case disputed
}

/// A rating or figure with what its author said about it. `nil` means not said.
public struct Rated<Value: Sendable & Equatable>: Sendable, Equatable {
  public var value: Located<Value>
  private var remarks: Remarks?

  public init(_ value: Located<Value>) {
    self.value = value
  }

  /// Who gave it: an id of team.yaml or of the customer's people, or a free name.
  public var by: Text? {
    get { remarks?.content.by }
    set { remark { $0.by = newValue } }
  }

  public var asOf: Day? {
    get { remarks?.content.asOf }
    set { remark { $0.asOf = newValue } }
  }

  public var source: Text? {
    get { remarks?.content.source }
    set { remark { $0.source = newValue } }
  }

  public var verified: Located<Verification>? {
    get { remarks?.content.verified }
    set { remark { $0.verified = newValue } }
  }

  public var audience: AudienceMark? {
    get { remarks?.content.audience }
    set { remark { $0.audience = newValue } }
  }

  private mutating func remark(_ change: (inout Remarks.Content) -> Void) {
    var content = remarks?.content ?? Remarks.Content()
    change(&content)
    remarks = content == Remarks.Content() ? nil : .said(content)
  }
}

/// Most numbers are bare, and a person, contact or opportunity has several: what is said about a
/// number stands outside of it, so that saying nothing costs next to nothing.
private indirect enum Remarks: Sendable, Equatable {
  case said(Content)

  struct Content: Sendable, Equatable {
    var by: Text?
    var asOf: Day?
    var source: Text?
    var verified: Located<Verification>?
    var audience: AudienceMark?
  }

  var content: Content {
    switch self {
    case .said(let content): content
    }
  }
}

/// A number between bounds that its field states.
public typealias Number = Rated<FixedPoint>
/// An amount in the portfolio's currency unless a `currency` beside it says otherwise.
public typealias Amount = Rated<Money>

/// What our raters think of one thing: one value, or one for each rater. Empty means unknown.
public struct Opinion: Sendable, Equatable {
  public var values: [Number]

  public init(_ values: [Number] = []) {
    self.values = values
  }

  /// The mean of the raters, to the nearest ten-thousandth; `nil` without any.
  public var mean: FixedPoint? {
    guard !values.isEmpty else { return nil }
    let sum = values.reduce(FixedPoint.zero) { $0 + $1.value.value }
    guard values.count > 1 else { return sum }
    return FixedPoint(rounding: sum.double / Double(values.count))
  }

  /// Lowest and highest rater; `nil` with fewer than two.
  public var spread: ClosedRange<FixedPoint>? {
    let all = values.map(\.value.value)
    guard all.count > 1, let low = all.min(), let high = all.max() else { return nil }
    return low...high
  }
}

/// Who may read a record, where its author says so.
public enum AudienceMark: Sendable, Equatable {
  /// One word: the least privileged reader of the record.
  case atLeast(Audience, Place)
  /// A list: these editions alone.
  case only([Audience], Place)
}

/// The four categories of the portfolio matrix.
public enum Category: String, Sendable, CaseIterable {
  case strategic, star, status, streamline

  /// Derived from the two sides, never from a position on a drawing.
  public init(attractive: Bool, strong: Bool) {
    self =
      switch (attractive, strong) {
      case (true, true): .strategic
      case (true, false): .star
      case (false, true): .status
      case (false, false): .streamline
      }
  }

  public var isAttractive: Bool { self == .strategic || self == .star }
  public var isStrong: Bool { self == .strategic || self == .status }
}

/// The stages of a relationship, after McDonald, Millman and Rogers.
public enum RelationshipStage: String, Sendable, CaseIterable {
  case disintegrating, exploratory, basic, cooperative, interdependent, integrated

  /// Accepts the spelling with a hyphen as well.
  public init?(spelling: String) {
    self.init(rawValue: spelling == "co-operative" ? "cooperative" : spelling)
  }
}

extension RelationshipStage: Comparable {
  /// −1 for Disintegrating, 0 Exploratory, 1 Basic, 2 Co-operative, 3 Interdependent, 4 Integrated.
  public var level: Int { (Self.allCases.firstIndex(of: self) ?? 0) - 1 }

  public static func < (a: RelationshipStage, b: RelationshipStage) -> Bool { a.level < b.level }
}

/// A record that its author may mark for one audience.
public protocol AudienceMarked {
  var audience: AudienceMark? { get }
}

/// A record that others refer to by id.
public protocol Identified {
  /// Unique among its kind and account; the slug of the name where the author gave none.
  var id: Text { get }
}

extension Shared: Identified where Value: Identified {
  public var id: Text { value.id }
}

extension Located where Value == String {
  /// A text before it was read.
  public static let missing = Located("", at: Place(file: FileID(index: .max)))
}
