/// Ids of headings as GitHub makes them, so that links written for one work in the other: lower
/// case, spaces become hyphens, everything but letters, marks, digits, `-` and `_` falls away;
/// a second heading of the same name gets `-1`, and so on.
struct HeadingSlugs {
  private var taken: [String: Int] = [:]

  /// The id for the next heading, without a prefix.
  mutating func next(_ text: String) -> String {
    let base = headingSlug(text)
    guard var number = taken[base] else {
      taken[base] = 0
      return base
    }
    var candidate: String
    repeat {
      number += 1
      candidate = "\(base)-\(number)"
    } while taken[candidate] != nil
    taken[base] = number
    taken[candidate] = 0
    return candidate
  }
}

private func headingSlug(_ text: String) -> String {
  var slug: [UInt8] = []
  slug.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars {
    switch scalar {
    case "a"..."z", "0"..."9", "-", "_": slug.append(UInt8(truncatingIfNeeded: scalar.value))
    case "A"..."Z": slug.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
    case " ": slug.append(UInt8(ascii: "-"))
    default:
      if !scalar.isASCII, isWordScalar(scalar) {
        slug.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
  }
  return slug.isEmpty ? "section" : String(decoding: slug, as: UTF8.self)
}

private func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
    .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation:
    true
  default: false
  }
}
