/// A name as an identifier: lower-case ASCII letters, digits and single hyphens.
///
/// Latin letters lose their accents (`Świt` becomes `swit`); letters of other scripts are left out,
/// so a name without any Latin letter or digit gives an empty slug.
public func slug(_ name: String) -> String {
  var bytes: [UInt8] = []
  for scalar in name.lowercased().unicodeScalars {
    let folded = foldedLetters[scalar] ?? (scalar.isASCII ? String(scalar) : "")
    for byte in folded.utf8 {
      let isWord = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
      if isWord {
        bytes.append(byte)
      } else if byte != UInt8(ascii: "'"), let last = bytes.last, last != UInt8(ascii: "-") {
        bytes.append(UInt8(ascii: "-"))
      }
    }
    if folded.isEmpty, scalar.properties.isWhitespace, let last = bytes.last,
      last != UInt8(ascii: "-")
    {
      bytes.append(UInt8(ascii: "-"))
    }
  }
  if bytes.last == UInt8(ascii: "-") { bytes.removeLast() }
  return String(decoding: bytes, as: UTF8.self)
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
