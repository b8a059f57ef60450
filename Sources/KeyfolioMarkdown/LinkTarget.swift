/// What a destination in a note means, decided over its bytes: browsers drop tabs and line ends
/// inside a scheme and read `\` as `/`, so nothing that could become one is let through.
enum LinkTarget: Equatable {
  /// `http` or `https` with a host.
  case web
  /// `mailto` or `tel`.
  case address
  case person(id: String)
  case fragment(String)
  case page(destination: String, fragment: String?)
  case empty
  case forbidden

  init(_ url: UnsafeBufferPointer<UInt8>) {
    if url.isEmpty {
      self = .empty
    } else if url.contains(where: { $0 < 0x20 || $0 == 0x7F }) || url[0] == UInt8(ascii: " ")
      || Self.namesHost(url)
    {
      self = .forbidden
    } else if let colon = Self.endOfScheme(url) {
      self = Self.withScheme(url, colon)
    } else {
      self = Self.withoutScheme(url)
    }
  }

  /// Whether a destination is someone of the portfolio.
  static func isPerson(_ url: UnsafeBufferPointer<UInt8>) -> Bool {
    guard url.count >= 7, url[6] == UInt8(ascii: ":") else { return false }
    return scheme(url, 6) == "person"
  }

  private static func withScheme(_ url: UnsafeBufferPointer<UInt8>, _ colon: Int) -> LinkTarget {
    let rest = UnsafeBufferPointer(rebasing: url[(colon + 1)...])
    switch scheme(url, colon) {
    case "http", "https": return rest.count > 2 && namesHost(rest) ? .web : .forbidden
    case "mailto", "tel": return rest.isEmpty ? .empty : .address
    case "person": return .person(id: decoded(rest))
    default: return .forbidden
    }
  }

  private static func withoutScheme(_ url: UnsafeBufferPointer<UInt8>) -> LinkTarget {
    let hash = url.firstIndex(of: UInt8(ascii: "#"))
    let fragment = hash.map { decoded(UnsafeBufferPointer(rebasing: url[($0 + 1)...])) }
    if let fragment, hash == 0 { return .fragment(fragment) }
    let destination = decoded(UnsafeBufferPointer(rebasing: url[..<(hash ?? url.count)]))
    // What was encoded must not turn into a scheme, a host or a control character.
    let isSafe = Array(destination.utf8).withUnsafeBufferPointer {
      endOfScheme($0) == nil && !namesHost($0) && !$0.contains { $0 < 0x20 || $0 == 0x7F }
    }
    return isSafe ? .page(destination: destination, fragment: fragment) : .forbidden
  }

  /// Where the colon of a scheme stands: before any slash, question mark or hash.
  private static func endOfScheme(_ url: UnsafeBufferPointer<UInt8>) -> Int? {
    for index in url.indices {
      switch url[index] {
      case UInt8(ascii: ":"): return index
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return nil
      default: break
      }
    }
    return nil
  }

  private static func scheme(_ url: UnsafeBufferPointer<UInt8>, _ colon: Int) -> String {
    guard colon <= 8 else { return "" }
    return String(
      decoding: url[..<colon].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 },
      as: UTF8.self)
  }

  private static func namesHost(_ url: UnsafeBufferPointer<UInt8>) -> Bool {
    let slashes = [UInt8(ascii: "/"), UInt8(ascii: "\\")]
    return url.count > 1 && slashes.contains(url[0]) && slashes.contains(url[1])
  }

  /// Percent signs resolved; as written if that gives no text.
  private static func decoded(_ text: UnsafeBufferPointer<UInt8>) -> String {
    guard text.contains(UInt8(ascii: "%")) else { return String(decoding: text, as: UTF8.self) }
    var bytes: [UInt8] = []
    var index = 0
    while index < text.count {
      if text[index] == UInt8(ascii: "%"), index + 2 < text.count,
        let high = hexadecimalDigit(text[index + 1]), let low = hexadecimalDigit(text[index + 2])
      {
        bytes.append(high << 4 | low)
        index += 3
      } else {
        bytes.append(text[index])
        index += 1
      }
    }
    return bytes.withUnsafeBufferPointer { bytes in
      String(decoding: firstInvalidUTF8(bytes) == nil ? bytes : text, as: UTF8.self)
    }
  }

  private static func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
