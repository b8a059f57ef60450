extension SVGWriter {
  /// Appends a number with up to so many decimals, without trailing zeros and without "-0".
  ///
  /// What is not a finite number becomes 0: a drawing must stay readable.
  static func append(_ value: Double, decimals: Int, to bytes: inout [UInt8]) {
    var unit = 1
    for _ in 0..<decimals { unit *= 10 }
    // Far outside every drawing, and safely inside an `Int`.
    let kept = value.isFinite ? min(1e9, max(-1e9, value)) : 0
    var scaled = Int((kept * Double(unit)).rounded())
    if scaled < 0 {
      bytes.append(UInt8(ascii: "-"))
      scaled = -scaled
    }
    bytes.append(contentsOf: String(scaled / unit).utf8)
    var rest = scaled % unit
    guard rest > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    while rest > 0 {
      unit /= 10
      bytes.append(UInt8(ascii: "0") + UInt8(rest / unit))
      rest %= unit
    }
  }

  /// A number with one decimal as text.
  static func string(_ value: Double) -> String {
    var bytes: [UInt8] = []
    append(value, decimals: 1, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A text as an id: ASCII letters, digits, "-", "_" and "." stay, the rest becomes "-".
  static func name(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."):
        bytes.append(byte)
      default: bytes.append(UInt8(ascii: "-"))
      }
    }
    return bytes.isEmpty ? "chart" : String(decoding: bytes, as: UTF8.self)
  }
}
