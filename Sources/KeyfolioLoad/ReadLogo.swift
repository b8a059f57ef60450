import KeyfolioCore
import KeyfolioModel

/// Reads the picture that `brand` names; takes it out, with a report, where a page cannot show it.
func readLogo(
  of programme: inout Programme, known: Set<RelativePath>, _ reader: SourceReader,
  _ diagnostics: inout Diagnostics
) {
  guard let logo = programme.brand?.logo else { return }
  let (path, place) = (logo.value.path, logo.place)
  programme.brand?.logo = nil
  guard known.contains(path) else {
    let pictures = known.filter { LogoFile.endings.contains($0.pathExtension) }.map(\.text)
    diagnostics.report(.noLogo(path, known: pictures.sorted(), at: place))
    return
  }
  guard LogoFile.endings.contains(path.pathExtension) else {
    diagnostics.report(.logoKind(path, at: place))
    return
  }
  guard let bytes = reader.bytes(path, &diagnostics) else { return }
  if bytes.count > LogoFile.largest {
    diagnostics.report(.logoTooLarge(path, bytes.count, at: place))
  } else if !isPicture(bytes, path.pathExtension) {
    diagnostics.report(.logoKind(path, at: place))
  } else if path.pathExtension == "svg", let found = program(in: bytes) {
    diagnostics.report(.logoScript(path, found, at: place))
  } else {
    programme.brand?.logo = Located(LogoFile(path: path, bytes: bytes), at: place)
  }
}

/// Whether the bytes are what the ending of the name promises: servers and browsers believe it.
private func isPicture(_ bytes: [UInt8], _ ending: String) -> Bool {
  switch ending {
  case "png": bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
  case "svg": holds("<svg", lowerCase(bytes.prefix(4096)))
  default: bytes.starts(with: [0xFF, 0xD8, 0xFF])
  }
}

/// What in an SVG file would run or load something, if somebody opened it by itself. Inside a page
/// it cannot: pages show logos as pictures, and browsers run nothing in those.
private func program(in bytes: [UInt8]) -> String? {
  let text = lowerCase(bytes[...])
  let words = [
    "<script", "<foreignobject", "<!entity", "javascript:", "onload=", "onclick=",
    "onerror=", "onbegin=", "onmouseover=",
  ]
  return words.first { holds($0, text) }
}

private func lowerCase(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
  bytes.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
}

private func holds(_ word: String, _ text: [UInt8]) -> Bool {
  let word = Array(word.utf8)
  guard text.count >= word.count else { return false }
  return (0...text.count - word.count).contains { start in
    text[start] == word[0] && text[start..<start + word.count].elementsEqual(word)
  }
}
