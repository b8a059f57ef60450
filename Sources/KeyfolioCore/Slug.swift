/// A name as an identifier: lower-case ASCII letters, digits and single hyphens.
///
/// Latin letters lose their accents (`Świt` becomes `swit`), whether the accent is part of the
/// letter or a mark behind it; letters of other scripts are left out, so a name without any Latin
/// letter or digit gives an empty slug. Apostrophes vanish, everything else becomes a hyphen.
public func slug(_ name: String) -> String {
  if let plain = plainSlug(name) { return plain }
  var bytes: [UInt8] = []
  for scalar in name.lowercased().unicodeScalars {
    switch scalar {
    case "a"..."z", "0"..."9": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    case "'", "\u{2019}": continue
    case "\u{308}":
      // The two dots as a mark of their own: `ä` is `ae` either way.
      if let last = bytes.last, "aou".utf8.contains(last) { bytes.append(UInt8(ascii: "e")) }
    default:
      if let folded = foldedLetters[scalar] {
        bytes += Array(folded.utf8)
      } else if !isLetterOrMark(scalar), let last = bytes.last, last != UInt8(ascii: "-") {
        bytes.append(UInt8(ascii: "-"))
      }
    }
  }
  if bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
  return String(decoding: bytes, as: UTF8.self)
}

/// Of a name in ASCII, which most are; `nil` for any other.
private func plainSlug(_ name: String) -> String? {
  var name = name
  return name.withUTF8 { bytes in
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    return String(unsafeUninitializedCapacity: bytes.count) { slug in
      var count = 0
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
          slug[count] = byte
          count += 1
        case UInt8(ascii: "A")...UInt8(ascii: "Z"):
          slug[count] = byte | 0x20
          count += 1
        case UInt8(ascii: "'"): continue
        default:
          guard count > 0, slug[count - 1] != UInt8(ascii: "-") else { continue }
          slug[count] = UInt8(ascii: "-")
          count += 1
        }
      }
      if count > 0, slug[count - 1] == UInt8(ascii: "-") { count -= 1 }
      return count
    }
  }
}

private func isLetterOrMark(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .spacingMark, .enclosingMark, .format, .otherLetter, .modifierLetter,
    .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .decimalNumber:
    true
  default: false
  }
}

/// Lower-case Latin letters beyond ASCII and what they are written as without accents.
private let foldedLetters: [Unicode.Scalar: String] = {
  let groups: [(String, String)] = [
    ("àáâãåāăąǎ", "a"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"),
    ("ĥħ", "h"), ("ìíîïĩīĭįı", "i"), ("ĵ", "j"), ("ķ", "k"), ("ĺļľŀł", "l"), ("ñńņňŋ", "n"),
    ("òóôõøōŏőǒ", "o"), ("ŕŗř", "r"), ("śŝşšș", "s"), ("ţťŧț", "t"), ("ùúûũūŭůűųǔ", "u"),
    ("ŵ", "w"), ("ýÿŷ", "y"), ("źżž", "z"), ("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"),
    ("æ", "ae"), ("œ", "oe"), ("þ", "th"),
  ]
  var table: [Unicode.Scalar: String] = [:]
  for (letters, plain) in groups {
    for letter in letters.unicodeScalars { table[letter] = plain }
  }
  return table
}()
