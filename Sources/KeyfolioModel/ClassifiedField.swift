/// The way to a field of a record, fit to stand in a table.
public typealias FieldPath<Record, Value> = any WritableKeyPath<Record, Value> & Sendable

/// Who is meant by a word in `audience:`.
public enum Audience: String, Sendable, CaseIterable {
  case team, leadership, customer, training
}

/// Who may read a field when its record says nothing else.
public enum FieldClass: Sendable, Equatable {
  /// The joint part of one account: all editions of that account.
  case customer
  /// Leadership and team; the customer as well once the record is marked `customer`.
  case joint
  /// Leadership and team.
  case leadership
  /// The team, and the customer's own edition: names of its people.
  case named
  /// The team alone. What is not classified counts as this.
  case team
}

/// What an edition lets pass.
public struct ClassCut: Sendable {
  /// Whether a field of that class passes in a record with that mark.
  public var shows: @Sendable (FieldClass, AudienceMark?) -> Bool
  /// Whether the names behind ratings pass.
  public var showsRaters: Bool

  public init(
    showsRaters: Bool, shows: @escaping @Sendable (FieldClass, AudienceMark?) -> Bool
  ) {
    self.showsRaters = showsRaters
    self.shows = shows
  }
}

/// A record all of whose fields stand in the table of audience classes.
public protocol ClassifiedRecord: Sendable {
  init()
  static var fields: [ClassifiedField<Self>] { get }
  /// What the author said about the whole record.
  var mark: AudienceMark? { get }
}

extension ClassifiedRecord {
  public var mark: AudienceMark? { nil }

  /// The class of a field by its key; what is not in the table counts as the team's.
  public static func fieldClass(of field: String) -> FieldClass {
    fields.first { $0.name == field }?.fieldClass ?? .team
  }

  /// Takes out what the cut does not let pass.
  public mutating func cut(by cut: ClassCut) {
    for field in Self.fields { field.apply(&self, cut) }
  }
}

extension ClassifiedRecord {
  /// Whether it or anything in it says whom it is for. Looking is much cheaper than cutting, and
  /// nearly every record says nothing.
  public var carriesMarks: Bool { holdsMark { _ in true } }

  /// Whether its own mark or one inside it is such a one.
  public func holdsMark(_ isSuch: (AudienceMark) -> Bool) -> Bool {
    mark.map(isSuch) ?? false || Self.fields.contains { $0.holdsMark(self, isSuch) }
  }
}

extension ClassifiedRecord where Self: AudienceMarked {
  public var mark: AudienceMark? { audience }
}

/// One field of a record: its key in files, its class, and how to take it out.
public struct ClassifiedField<Record: ClassifiedRecord>: Sendable {
  /// As files name it; dotted where it stands inside another.
  public let name: String
  public let fieldClass: FieldClass
  let apply: @Sendable (inout Record, ClassCut) -> Void
  /// Whether a part of the field carries a mark of some sort; `nil` for a field without parts.
  private let marks: (@Sendable (Record, (AudienceMark) -> Bool) -> Bool)?

  /// Whether a part of the field carries such a mark.
  public func holdsMark(_ record: Record, _ isSuch: (AudienceMark) -> Bool) -> Bool {
    marks?(record, isSuch) ?? false
  }

  /// A field without parts: taken out as a whole.
  init<Value: Sendable>(
    _ name: String, _ path: FieldPath<Record, Value>, _ fieldClass: FieldClass
  ) {
    self.init(name, path, fieldClass, marks: nil, inside: nil)
  }

  /// A list of records that have classes of their own.
  init<Child: ClassifiedRecord>(
    _ name: String, _ path: FieldPath<Record, [Child]>, _ fieldClass: FieldClass
  ) {
    self.init(
      name, path, fieldClass,
      marks: { children, isSuch in children.contains { $0.holdsMark(isSuch) } }
    ) {
      children, cut in
      for index in children.indices { children[index].cut(by: cut) }
    }
  }

  /// A record within the record.
  init<Child: ClassifiedRecord>(
    _ name: String, _ path: FieldPath<Record, Child?>, _ fieldClass: FieldClass
  ) {
    self.init(name, path, fieldClass, marks: { child, isSuch in child?.holdsMark(isSuch) ?? false })
    {
      child, cut in
      child?.cut(by: cut)
    }
  }

  /// A rating or figure: what was said about it goes before the value does.
  init<Value>(
    _ name: String, _ path: FieldPath<Record, Rated<Value>?>,
    _ fieldClass: FieldClass
  ) {
    self.init(name, path, fieldClass, marks: { $0?.audience.map($1) ?? false }) { rated, cut in
      // Without a mark of its own a value goes with its record.
      if let mark = rated?.audience, !cut.shows(fieldClass, mark) { rated = nil }
      rated?.cutRaters(by: cut)
    }
  }

  /// What several raters think.
  init(
    _ name: String, _ path: FieldPath<Record, Opinion>, _ fieldClass: FieldClass
  ) {
    self.init(name, path, fieldClass, marks: { $0.holdsMark($1) }) { opinion, cut in
      opinion.cut(by: cut, fieldClass)
    }
  }

  /// A list of small parts, each around ratings.
  init<Part: RatedPart>(
    _ name: String, _ path: FieldPath<Record, [Part]>, _ fieldClass: FieldClass
  ) {
    self.init(
      name, path, fieldClass,
      marks: { parts, isSuch in parts.contains { $0.opinion.holdsMark(isSuch) } }
    ) {
      parts, cut in
      for index in parts.indices { parts[index].opinion.cut(by: cut, fieldClass) }
      parts.removeAll { $0.opinion.values.isEmpty }
    }
  }

  private init<Value: Sendable>(
    _ name: String, _ path: FieldPath<Record, Value>, _ fieldClass: FieldClass,
    marks: (@Sendable (Value, (AudienceMark) -> Bool) -> Bool)?,
    inside: (@Sendable (inout Value, ClassCut) -> Void)?
  ) {
    self.name = name
    self.fieldClass = fieldClass
    if let marks {
      self.marks = { record, isSuch in marks(record[keyPath: path], isSuch) }
    } else {
      self.marks = nil
    }
    let blank = Record()[keyPath: path]
    apply = { record, cut in
      if cut.shows(fieldClass, record.mark) {
        inside?(&record[keyPath: path], cut)
      } else {
        record[keyPath: path] = blank
      }
    }
  }
}

/// A part of a record that is nothing without its opinion: a criterion's rating, a rival's.
protocol RatedPart: Sendable {
  var opinion: Opinion { get set }
}

extension CriterionRating: RatedPart {}
extension RivalRating: RatedPart {}
extension StageAssessment.Evidence: RatedPart {}

extension Opinion {
  fileprivate func holdsMark(_ isSuch: (AudienceMark) -> Bool) -> Bool {
    values.contains { $0.audience.map(isSuch) ?? false }
  }

  fileprivate mutating func cut(by cut: ClassCut, _ fieldClass: FieldClass) {
    values.removeAll { $0.audience.map { !cut.shows(fieldClass, $0) } ?? false }
    for index in values.indices { values[index].cutRaters(by: cut) }
  }
}

extension Rated {
  fileprivate mutating func cutRaters(by cut: ClassCut) {
    if !cut.showsRaters { by = nil }
  }
}
