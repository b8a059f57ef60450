/// A colour of the screen (sRGB), and how well it can be read on another.
public struct Colour: Hashable, Sendable, CustomStringConvertible {
  public var red: UInt8
  public var green: UInt8
  public var blue: UInt8

  public init(red: UInt8, green: UInt8, blue: UInt8) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// Reads `#0b5a66`; `nil` for anything else, short forms and names included.
  public init?(parsing text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[0] == UInt8(ascii: "#") else { return nil }
    var value: UInt32 = 0
    for byte in bytes[1...] {
      guard let digit = hexDigit(byte) else { return nil }
      value = value << 4 | digit
    }
    self.init(
      red: UInt8(value >> 16), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
  }

  public static let white = Colour(red: 255, green: 255, blue: 255)
  /// What WCAG 2.2 asks of text at its usual size.
  public static let textContrast = 4.5

  public static let black = Colour(red: 0, green: 0, blue: 0)

  /// As style sheets write it: `#0b5a66`.
  public var description: String {
    "#"
      + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The contrast ratio of WCAG 2.2, 1 to 21: of the lighter luminance to the darker, each with
  /// 0.05 of stray light.
  public func contrast(on ground: Colour) -> Double {
    let (one, other) = (luminance, ground.luminance)
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  /// The colour of the same hue nearest to this one that has a contrast on a ground: mixed with
  /// black or with white in steps of a 255th, which moves no hue. `nil` if not even the end of
  /// the way has it.
  public func readable(on ground: Colour, contrast wanted: Double, towards end: Colour) -> Colour? {
    (0...255).lazy.map { mixed(with: end, parts: $0) }.first {
      $0.contrast(on: ground) >= wanted
    }
  }

  /// So many 255ths of another colour, the rest of this one.
  private func mixed(with other: Colour, parts: Int) -> Colour {
    func mix(_ own: UInt8, _ other: UInt8) -> UInt8 {
      UInt8((Int(own) * (255 - parts) + Int(other) * parts + 127) / 255)
    }
    return Colour(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }

  /// Relative luminance, 0 to 1, after WCAG 2.2.
  private var luminance: Double {
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
}

private func hexDigit(_ byte: UInt8) -> UInt32? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
  default: nil
  }
}

/// The light of a channel: `((c + 0.055) / 1.055) ^ 2.4` above the straight beginning.
private func linear(_ channel: UInt8) -> Double {
  let value = Double(channel) / 255
  if value <= 0.04045 { return value / 12.92 }
  let base = (value + 0.055) / 1.055
  // x ^ 2.4 is x² times the fifth root of x², found with Newton's method: only sums, products and
  // quotients, which have the same bits on every system.
  let square = base * base
  var root = 1.0
  for _ in 0..<40 {
    let fourth = root * root * root * root
    root -= (fourth * root - square) / (5 * fourth)
  }
  return square * root
}
