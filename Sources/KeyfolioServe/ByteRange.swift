/// The part of a file that a `Range` field asks for, after RFC 9110, section 14.
enum ByteRange: Equatable, Sendable {
  case whole
  case part(Range<Int>)
  /// Well formed, but the file does not reach there.
  case unsatisfiable

  /// - Parameters:
  ///   - values: All `Range` fields. Anything but one well-formed range of bytes means the whole
  ///     file, as the standard allows; several ranges in one request are not worth their risks.
  ///   - size: Of the file, in bytes.
  init(_ values: [String], size: Int) {
    self = .whole
    guard values.count == 1, let bounds = Self.bounds(values[0]) else { return }
    switch bounds {
    case (let first?, let last?):
      if first > last { return }
      self = first < size ? .part(first..<min(last, size - 1) + 1) : .unsatisfiable
    case (let first?, nil):
      self = first < size ? .part(first..<size) : .unsatisfiable
    case (nil, let suffix?):
      self = suffix > 0 && size > 0 ? .part(max(0, size - suffix)..<size) : .unsatisfiable
    case (nil, nil):
      return
    }
  }

  private static func bounds(_ text: String) -> (first: Int?, last: Int?)? {
    let unit = "bytes="
    guard equalIgnoringCase(text.prefix(unit.count), unit) else { return nil }
    let parts = text.utf8.dropFirst(unit.utf8.count)
      .split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    guard let first = number(parts[0]), let last = number(parts[1]) else { return nil }
    return (first.value, last.value)
  }

  /// A number too large to hold is as large as can be, which is beyond every file. The outer
  /// `nil` means that it is no number, the inner that there is none.
  private static func number(_ digits: Substring.UTF8View) -> (value: Int?, Void)? {
    if digits.isEmpty { return (nil, ()) }
    var value = 0
    for byte in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      let (shifted, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, more) = shifted.addingReportingOverflow(Int(byte - UInt8(ascii: "0")))
      value = overflow || more || value == .max ? .max : sum
    }
    return (value, ())
  }
}
