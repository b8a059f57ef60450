/// A decimal number held as ten-thousandths: ratings, weights, percentages, rates.
///
/// Sums and comparisons are exact, so weights that total 100 are seen to total 100. The range is
/// about ±900 trillion; what would leave it stays at its end, because a figure of somebody's file
/// must never stop the program.
@frozen
public struct FixedPoint: Hashable, Sendable, Comparable {
  /// The number times 10,000.
  public var tenThousandths: Int64

  public static let scale: Int64 = 10_000
  public static let zero = FixedPoint(tenThousandths: 0)

  @inlinable
  public init(tenThousandths: Int64) {
    self.tenThousandths = tenThousandths
  }

  public init(_ whole: Int) {
    let (product, overflow) = Int64(whole).multipliedReportingOverflow(by: Self.scale)
    tenThousandths = overflow ? (whole < 0 ? .min : .max) : product
  }

  /// The nearest ten-thousandth; halves go away from zero. What is no number counts as zero.
  public init(rounding value: Double) {
    tenThousandths = nearestInteger(value * Double(Self.scale))
  }

  /// Reads `12`, `-0.25`, `+3.5`: digits with at most four decimals and a point.
  /// `nil` for anything else, including exponents, group marks and blanks.
  public init?(parsing text: some StringProtocol) {
    guard let value = parseScaled(text, decimals: 4) else { return nil }
    tenThousandths = value
  }

  public var double: Double { Double(tenThousandths) / Double(Self.scale) }

  /// The value if it is whole.
  public var whole: Int? {
    tenThousandths % Self.scale == 0 ? Int(tenThousandths / Self.scale) : nil
  }

  @inlinable
  public static func < (a: FixedPoint, b: FixedPoint) -> Bool {
    a.tenThousandths < b.tenThousandths
  }

  public static func + (a: FixedPoint, b: FixedPoint) -> FixedPoint {
    FixedPoint(tenThousandths: a.tenThousandths.addingClamped(b.tenThousandths))
  }

  public static func - (a: FixedPoint, b: FixedPoint) -> FixedPoint {
    FixedPoint(tenThousandths: a.tenThousandths.subtractingClamped(b.tenThousandths))
  }

  public static prefix func - (a: FixedPoint) -> FixedPoint {
    zero - a
  }

  public static func += (a: inout FixedPoint, b: FixedPoint) {
    a = a + b
  }
}

extension FixedPoint: CustomStringConvertible {
  /// Plain digits without trailing zeros, as data files write it: `12.5`.
  public var description: String { scaledDescription(tenThousandths, decimals: 4) }
}

/// An amount of money in hundredths of its currency's unit. Which currency is said beside it.
/// Sums stay at the end of the range, about ±90,000 trillion, rather than leave it.
@frozen
public struct Money: Hashable, Sendable, Comparable {
  public var hundredths: Int64

  public static let zero = Money(hundredths: 0)

  @inlinable
  public init(hundredths: Int64) {
    self.hundredths = hundredths
  }

  /// The nearest hundredth; halves go away from zero. What is no number counts as zero.
  public init(rounding value: Double) {
    hundredths = nearestInteger(value * 100)
  }

  /// Reads plain digits with at most two decimals and a point; `nil` for anything else.
  public init?(parsing text: some StringProtocol) {
    guard let value = parseScaled(text, decimals: 2) else { return nil }
    hundredths = value
  }

  public var double: Double { Double(hundredths) / 100 }

  @inlinable
  public static func < (a: Money, b: Money) -> Bool { a.hundredths < b.hundredths }

  public static func + (a: Money, b: Money) -> Money {
    Money(hundredths: a.hundredths.addingClamped(b.hundredths))
  }

  public static func - (a: Money, b: Money) -> Money {
    Money(hundredths: a.hundredths.subtractingClamped(b.hundredths))
  }

  public static prefix func - (a: Money) -> Money { zero - a }

  public static func += (a: inout Money, b: Money) { a = a + b }

  /// The amount in another currency at `rate` units of that currency for one of this.
  public func converted(at rate: FixedPoint) -> Money {
    Money(rounding: double * rate.double)
  }
}

extension Money: CustomStringConvertible {
  public var description: String { scaledDescription(hundredths, decimals: 2) }
}

extension Int64 {
  fileprivate func addingClamped(_ other: Int64) -> Int64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other < 0 ? .min : .max) : sum
  }

  fileprivate func subtractingClamped(_ other: Int64) -> Int64 {
    let (difference, overflow) = subtractingReportingOverflow(other)
    return overflow ? (other < 0 ? .max : .min) : difference
  }
}

private func nearestInteger(_ value: Double) -> Int64 {
  let rounded = value.rounded(.toNearestOrAwayFromZero)
  if rounded.isNaN { return 0 }
  return Int64(exactly: rounded) ?? (rounded < 0 ? .min : .max)
}

/// `nil` unless the text is an optional sign, digits, and at most `decimals` digits after a point,
/// fifteen digits in all.
private func parseScaled(_ text: some StringProtocol, decimals: Int) -> Int64? {
  var text = String(text)
  return text.withUTF8 { parseScaled($0, decimals: decimals) }
}

private func parseScaled(_ text: UnsafeBufferPointer<UInt8>, decimals: Int) -> Int64? {
  var value: Int64 = 0
  var digits = 0
  var decimalsSeen: Int?
  var negative = false
  var first = true
  for byte in text {
    defer { first = false }
    switch byte {
    case UInt8(ascii: "-") where first: negative = true
    case UInt8(ascii: "+") where first: break
    case UInt8(ascii: ".") where decimalsSeen == nil && digits > 0: decimalsSeen = 0
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      if let seen = decimalsSeen {
        // A zero beyond the last decimal that is kept changes nothing.
        if seen == decimals {
          guard byte == UInt8(ascii: "0") else { return nil }
          continue
        }
        decimalsSeen = seen + 1
      }
      digits += 1
      guard digits <= 15 else { return nil }
      value = value * 10 + Int64(byte - UInt8(ascii: "0"))
    default: return nil
    }
  }
  guard digits > 0, decimalsSeen != 0 else { return nil }
  for _ in (decimalsSeen ?? 0)..<decimals {
    let (next, overflow) = value.multipliedReportingOverflow(by: 10)
    guard !overflow else { return nil }
    value = next
  }
  return negative ? -value : value
}

private func scaledDescription(_ value: Int64, decimals: Int) -> String {
  var digits = String(value.magnitude)
  if digits.utf8.count <= decimals {
    digits = String(repeating: "0", count: decimals + 1 - digits.utf8.count) + digits
  }
  let split = digits.utf8.index(digits.endIndex, offsetBy: -decimals)
  var fraction = digits[split...]
  while fraction.utf8.last == UInt8(ascii: "0") { fraction.removeLast() }
  let whole = (value < 0 ? "-" : "") + digits[..<split]
  return fraction.isEmpty ? whole : whole + "." + fraction
}
