import KeyfolioCore
import KeyfolioModel

// Wording: the brand.

extension Diagnostic {
  static func lostColour(at place: Place) -> Diagnostic {
    Diagnostic(
      .badColour, "there is no colour here", at: place,
      hint: "YAML takes what follows # for a comment: quote the colour, as in \"#0b5a66\"")
  }

  static func badColour(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badColour, "\(quoted(text)) is not a colour", at: place,
      hint: "write # and six hexadecimal digits, in quotes: \"#0b5a66\"")
  }

  static func lowContrast(_ colour: Colour, nearest: Colour, at place: Place) -> Diagnostic {
    let (found, new) = (colour.contrast(on: .white), nearest.contrast(on: .white))
    return Diagnostic(
      .lowContrast,
      "'\(colour)' is hard to read on white: its contrast is \(ratio(found)), not 4.5 to 1",
      at: place,
      hint: "the nearest of the same hue that is readable is \"\(nearest)\" (\(ratio(new)))")
  }

  static func logoOutside(_ path: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badLogo, "\(quoted(path)) leads out of the content folder", at: place,
      hint: "put the picture into the folder, as assets/logo.svg, and name it from there")
  }

  static func noLogo(_ path: RelativePath, known: [String], at place: Place) -> Diagnostic {
    Diagnostic(
      .badLogo, "there is no file \(quoted(path.text)) in the content folder", at: place,
      hint: meant(path.text, among: known) ?? "name it from the folder on, as assets/logo.svg")
  }

  static func logoKind(_ path: RelativePath, at place: Place) -> Diagnostic {
    Diagnostic(
      .badLogo, "\(quoted(path.text)) is not a picture that a page can show as its logo", at: place,
      hint: "give a PNG, JPEG or SVG file whose name ends in .png, .jpg or .svg")
  }

  static func logoTooLarge(_ path: RelativePath, _ size: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .badLogo,
      "\(quoted(path.text)) has \(size >> 10) KB; a logo has \(LogoFile.largest >> 10) at most",
      at: place, hint: "make it smaller: it is shown 2 lines high, on every page")
  }

  static func logoScript(_ path: RelativePath, _ found: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badLogo, "\(quoted(path.text)) holds \(quoted(found)): a logo is a picture and no program",
      at: place, hint: "save it as a plain SVG, without scripts and without other documents in it")
  }
}

/// `3.02 to 1`, cut off and not rounded: what falls short by a hair must not look as if it did not.
private func ratio(_ value: Double) -> String {
  let hundredths = Int(value * 100)
  let rest = hundredths % 100
  return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest) to 1"
}
