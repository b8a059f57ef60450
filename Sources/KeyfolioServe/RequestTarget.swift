/// The path that a request asks for, decoded once and nothing else: no step is taken back, no
/// slash is merged, no name is repaired. What would need that is refused.
struct RequestTarget: Equatable, Sendable {
  /// The longest name that file systems hold, in bytes.
  static let maximumNameLength = 255

  /// The decoded names from the root down; none of them is empty, hidden, a step or holds a slash.
  private(set) var names: [String] = []
  /// The path ends with a slash, so it asks for a folder.
  private(set) var isFolder = false
  /// The authority of an absolute target, `nil` for the usual kind.
  private(set) var authority: String?
  /// What the address carries to show that its reader was invited.
  private(set) var token: String?

  /// - Throws: `malformed` for what no browser sends, `notFound` for names that are never served.
  init(_ raw: String) throws(Refusal) {
    var rest = Substring(raw).utf8
    if let end = rest.firstIndex(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) {
      token = Self.token(in: rest[end...].dropFirst())
      rest = rest[..<end]
    }
    if rest.first != UInt8(ascii: "/") { authority = try Self.takeAuthority(&rest) }
    let segments = rest.dropFirst().split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    isFolder = segments.last?.isEmpty ?? true
    for segment in isFolder ? segments.dropLast() : segments[...] {
      names.append(try Self.name(segment))
    }
  }

  /// The path with the names encoded anew, from the one slash at its front to the one at its end:
  /// nothing in it can be taken for another site.
  var folderPath: String {
    var path = "/"
    for name in names {
      for byte in name.utf8 { Self.appendEncoded(byte, to: &path) }
      path += "/"
    }
    return path
  }

  /// The same, with a slash at its end only if one was there.
  var path: String { isFolder ? folderPath : String(folderPath.dropLast()) }

  /// Of `token=…` in a query; tokens have no signs that would be encoded.
  private static func token(in query: Substring.UTF8View) -> String? {
    let name = "token="
    return query.split(separator: UInt8(ascii: "&")).first { $0.starts(with: name.utf8) }
      .map { String(Substring($0.dropFirst(name.utf8.count))) }
  }

  private static func takeAuthority(_ rest: inout Substring.UTF8View) throws(Refusal) -> String {
    let scheme = "http://"
    guard equalIgnoringCase(Substring(rest.prefix(scheme.utf8.count)), scheme) else {
      throw .malformed
    }
    rest = rest.dropFirst(scheme.utf8.count)
    let end = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
    let authority = String(Substring(rest[..<end]))
    rest = rest[end...]
    return authority
  }

  private static func name(_ segment: Substring.UTF8View) throws(Refusal) -> String {
    let bytes = try decoded(segment)
    guard let name = String(validating: bytes, as: UTF8.self), name != ".", name != ".." else {
      throw .malformed
    }
    let isSeparator = { (byte: UInt8) in byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") }
    if bytes.isEmpty || bytes.contains(where: { isSeparator($0) || $0 < 0x20 || $0 == 0x7F }) {
      throw .malformed
    }
    if bytes.first == UInt8(ascii: ".") || bytes.count > maximumNameLength { throw .notFound }
    return name
  }

  private static func decoded(_ segment: Substring.UTF8View) throws(Refusal) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = segment[...]
    while let byte = rest.popFirst() {
      if byte != UInt8(ascii: "%") {
        bytes.append(byte)
      } else if let high = rest.popFirst().flatMap(hexDigit),
        let low = rest.popFirst().flatMap(hexDigit)
      {
        bytes.append(high << 4 | low)
      } else {
        throw .malformed
      }
    }
    return bytes
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  private static func appendEncoded(_ byte: UInt8, to text: inout String) {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"):
      text.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      text += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
    }
  }
}
