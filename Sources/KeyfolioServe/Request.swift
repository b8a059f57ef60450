/// A request as it came from the wire, before anything in it was believed.
struct Request: Equatable, Sendable {
  /// Letters as they were sent; methods are case-sensitive.
  var method: String
  /// What stands between the method and the version, undecoded.
  var target: String
  var fields: [Field]

  /// The values of all fields of this name, in order.
  func values(_ name: String) -> [String] {
    var values: [String] = []
    // Asked a dozen times a request, and most fields have a name of another length.
    for field in fields where field.name.utf8.count == name.utf8.count {
      if equalIgnoringCase(field.name, name) { values.append(field.value) }
    }
    return values
  }
}

/// One line of a header.
struct Field: Equatable, Sendable {
  var name: String
  var value: String

  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// Compares ASCII letters without regard to case and all else by bytes.
func equalIgnoringCase(_ a: some StringProtocol, _ b: some StringProtocol) -> Bool {
  a.utf8.elementsEqual(b.utf8) { lowercase($0) == lowercase($1) }
}

private func lowercase(_ byte: UInt8) -> UInt8 {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}
