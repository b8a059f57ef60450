/// How wide a text will be, without a browser to ask.
///
/// Widths are those of Liberation Sans, which Arial and Helvetica share. A page may fall back to
/// a wider face, so whoever reserves room asks for `reserved` and gets 12 % more.
enum TextMeasure {
  /// The height that a line of text takes, centred on its middle, in em.
  static let lineHeight = 1.2
  /// From the middle of a line down to its baseline, in em: used instead of
  /// `dominant-baseline`, which office programs ignore.
  static let middleShift = 0.35

  /// The width at which room is reserved, in units of the drawing.
  static func reserved(_ text: String, size: Double, bold: Bool = false) -> Double {
    Double(thousandths(text)) * size * (bold ? 1.09 : 1) * 1.12 / 1000
  }

  /// A text cut to fit a reserved width, its end replaced by an ellipsis where it does not.
  ///
  /// A cut never parts a letter from its combining marks or a joined emoji from its parts.
  static func fitting(
    _ text: String, size: Double, bold: Bool = false, within budget: Double
  ) -> String {
    guard reserved(text, size: size, bold: bold) > budget else { return text }
    let factor = size * (bold ? 1.09 : 1) * 1.12 / 1000
    let room = budget / factor - Double(advance("…"))
    var used = 0.0
    var kept = String.UnicodeScalarView()
    var safe = kept
    var joined = false
    for scalar in text.unicodeScalars {
      let width = advance(scalar)
      if width > 0 && !joined { safe = kept }
      used += Double(width)
      if used > room { break }
      kept.append(scalar)
      joined = scalar == "\u{200D}"
    }
    while safe.last == " " { safe.removeLast() }
    safe.append("…")
    return String(safe)
  }

  /// A text in lines that each fit a reserved width, broken at spaces; a single word that is too
  /// long is cut.
  static func lines(
    _ text: String, size: Double, bold: Bool = false, within budget: Double
  ) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if line.isEmpty || reserved(longer, size: size, bold: bold) <= budget {
        line = longer
      } else {
        lines.append(line)
        line = String(word)
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines.map { fitting($0, size: size, bold: bold, within: budget) }
  }

  /// A text in at most so many lines; what does not fit is cut at the end of the last.
  static func lines(
    _ text: String, size: Double, bold: Bool = false, within budget: Double, atMost most: Int
  ) -> [String] {
    let all = lines(text, size: size, bold: bold, within: budget)
    guard all.count > most, most > 0 else { return all }
    let rest = all[(most - 1)...].joined(separator: " ")
    return all[..<(most - 1)] + [fitting(rest, size: size, bold: bold, within: budget)]
  }

  /// The width of a text in thousandths of its size, without reserve.
  static func thousandths(_ text: String) -> Int {
    // Most names are plain letters, whose bytes lead straight to their widths.
    let plain = text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      let table = GlyphAdvances.table
      var sum = 0
      for byte in bytes {
        let width = Int(table[Int(byte)])
        guard byte < 0x80, width > 0 else { return nil }
        sum += width
      }
      return sum
    }
    if let plain = plain ?? nil { return plain }
    var sum = 0
    for scalar in text.unicodeScalars { sum += advance(scalar) }
    return sum
  }

  /// The width of one scalar: from the table; a full em for ideographs and emoji; nothing for
  /// marks that sit on another letter; six tenths for letters the table does not know.
  static func advance(_ scalar: Unicode.Scalar) -> Int {
    let value = Int(scalar.value)
    if value < GlyphAdvances.table.count {
      let known = Int(GlyphAdvances.table[value])
      if known > 0 { return known }
    }
    if isZeroWidth(scalar.value) { return 0 }
    return isFullWidth(scalar.value) ? 1000 : 600
  }

  // Own ranges and not the standard library's properties, which follow the system's Unicode.
  private static func isZeroWidth(_ value: UInt32) -> Bool {
    switch value {
    case 0x00AD, 0x0300...0x036F, 0x0483...0x0489, 0x0591...0x05BD, 0x05BF, 0x05C1...0x05C2,
      0x05C4...0x05C5, 0x05C7, 0x0610...0x061A, 0x064B...0x065F, 0x0670, 0x06D6...0x06DC,
      0x06DF...0x06E4, 0x06E7...0x06E8, 0x06EA...0x06ED, 0x093C, 0x0941...0x0948, 0x094D,
      0x0E31, 0x0E34...0x0E3A, 0x0E47...0x0E4E, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF,
      0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x20D0...0x20FF, 0x302A...0x302F,
      0x3099...0x309A, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF, 0x1F3FB...0x1F3FF,
      0xE0000...0xE01EF:
      true
    default: false
    }
  }

  private static func isFullWidth(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x11FF, 0x2600...0x27BF, 0x2B00...0x2BFF, 0x2E80...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x1F000...0x1FAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
