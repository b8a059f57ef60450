/// The names of a kind of record: made once, in a `static let`, and shared by all records of that
/// kind, so that each of them only carries its values.
public struct TemplateNames: Equatable, Sendable, ExpressibleByArrayLiteral {
  let all: [TemplateName]

  /// - parameter names: Without dots, in the order of the values. Those of 15 bytes at most are
  ///   found fastest.
  public init(_ names: [String]) {
    all = names.map(TemplateName.init)
  }

  public init(arrayLiteral names: String...) {
    self.init(names)
  }

  /// Records are short, so going through all names costs less than a table would. Through a buffer
  /// pointer, because this is most of what rendering a value costs.
  @inline(__always)
  func index(of name: TemplateName) -> Int? {
    all.withUnsafeBufferPointer { all in all.indices.first { all[$0] == name } }
  }
}

/// Named values. A name that is listed twice means its first place.
public struct TemplateRecord: Equatable, Sendable {
  let names: TemplateNames
  let values: [TemplateValue]

  /// - parameter values: One for each name, in the same order; those left out at the end are
  ///   `.unknown`.
  public init(names: TemplateNames, values: [TemplateValue]) {
    self.names = names
    self.values = values
  }

  /// A record that is one of its kind. Where there are many, share their `TemplateNames`.
  public init(_ pairs: [(String, TemplateValue)]) {
    names = TemplateNames(pairs.map(\.0))
    values = pairs.map(\.1)
  }

  /// The value of a name; `nil` if the record does not have that name.
  public subscript(name: String) -> TemplateValue? { value(of: TemplateName(name)) }

  /// The value of a name; `nil` if the record does not have that name.
  func value(of name: TemplateName) -> TemplateValue? {
    guard let index = names.index(of: name) else { return nil }
    return index < values.count ? values[index] : .unknown
  }
}
