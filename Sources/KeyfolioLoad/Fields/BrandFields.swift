import KeyfolioCore
import KeyfolioModel

// `brand` of portfolio.yaml.

let brandTable = RecordTable<Brand>(
  "brand", blank: Brand.init,
  fields: [
    field("name", \.name, text),
    field("logo", \.logo, logo),
    field("accent", \.accent, accent),
  ])

/// The file itself is read later, see `readLogo`.
private let logo: ValueReader<Located<LogoFile>> = scalar { text, place, diagnostics in
  guard let path = RelativePath("portfolio.yaml").resolving(text), !path.text.isEmpty else {
    diagnostics.report(.logoOutside(text, at: place))
    return nil
  }
  return LogoFile(path: path)
}

/// A colour that can be read as text on the white ground of the pages.
private let accent = ValueReader<Located<Colour>> { node, diagnostics in
  // Without quotes the whole colour is a comment, and YAML sees nothing at all.
  if case .empty = node.content { diagnostics.report(.lostColour(at: node.place)) }
  guard let scalar = node.scalar(&diagnostics) else { return nil }
  guard let colour = Colour(parsing: scalar.text) else {
    diagnostics.report(.badColour(scalar.text, at: node.place))
    return nil
  }
  let wanted = Colour.textContrast
  if colour.contrast(on: .white) < wanted,
    let nearest = colour.readable(on: .white, contrast: wanted, towards: .black)
  {
    diagnostics.report(.lowContrast(colour, nearest: nearest, at: node.place))
    return nil
  }
  return Located(colour, at: node.place)
}
