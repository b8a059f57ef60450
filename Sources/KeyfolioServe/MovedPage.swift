/// A page of the site's root, as it is sent for an address further down.
enum MovedPage {
  /// What begins a reference to another file of the site.
  private static let beginnings = ["href=\"", "src=\"", "data-root=\"", "data-index=\""]
    .map { Array(" \($0)".utf8) }

  /// The page with its relative references led back up.
  ///
  /// - Parameter steps: how many folders below the root the address is.
  static func bytes(_ page: [UInt8], steps: Int) -> [UInt8] {
    guard steps > 0 else { return page }
    let up = Array(String(repeating: "../", count: steps).utf8)
    var moved: [UInt8] = []
    moved.reserveCapacity(page.count + 4096)
    var rest = page[...]
    while let blank = rest.firstIndex(of: UInt8(ascii: " ")) {
      moved += rest[..<blank]
      rest = rest[blank...]
      let start = beginnings.first { rest.starts(with: $0) } ?? [UInt8(ascii: " ")]
      moved += start
      rest = rest.dropFirst(start.count)
      if start.count > 1, isRelative(rest.prefix { $0 != UInt8(ascii: "\"") }) { moved += up }
    }
    return moved + rest
  }

  private static func isRelative(_ reference: ArraySlice<UInt8>) -> Bool {
    guard let first = reference.first else { return true }
    return first != UInt8(ascii: "/") && first != UInt8(ascii: "#")
      && !reference.contains(UInt8(ascii: ":"))
  }
}
