/// A path below some root: segments joined by `/`, never absolute, never with `.` or `..`.
public struct RelativePath: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let text: String

  /// Takes a path that is known to be well formed, such as one found by listing a folder.
  public init(_ text: String) {
    self.text = text
  }

  public var description: String { text }

  /// The segments from the root down.
  public var segments: [Substring] { parts(of: text[...]) }

  /// The last segment, with its extension.
  public var name: String {
    guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return text }
    return String(text[text.utf8.index(after: slash)...])
  }

  /// The last segment without its extension.
  public var stem: String {
    let name = self.name
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
      return name
    }
    return String(name[..<dot])
  }

  /// What follows the last dot of the name, lower-cased; empty without one.
  public var pathExtension: String {
    let name = self.name
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
      return ""
    }
    return name[name.utf8.index(after: dot)...].lowercased()
  }

  /// The folder that holds it; empty for a file at the root.
  public var folder: String {
    guard let slash = text.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(text[..<slash])
  }

  /// This path with one more segment or several.
  public func appending(_ more: String) -> RelativePath {
    text.isEmpty ? RelativePath(more) : RelativePath(text + "/" + more)
  }

  /// How a page at this path links to `target`, with explicit steps up.
  public func link(to target: RelativePath) -> String {
    let from = segments.dropLast()
    let to = target.segments
    var shared = 0
    while shared < from.count, shared < to.count - 1, from[shared] == to[shared] { shared += 1 }
    let up = String(repeating: "../", count: from.count - shared)
    return up + to[shared...].joined(separator: "/")
  }

  /// Resolves a link written in a file of this path; `nil` if it climbs out of the root or starts
  /// at one.
  public func resolving(_ link: some StringProtocol) -> RelativePath? {
    guard link.utf8.first != UInt8(ascii: "/") else { return nil }
    var stack = segments.dropLast().map(String.init)
    for segment in parts(of: Substring(link)) where segment != "." {
      if segment != ".." {
        stack.append(String(segment))
      } else if stack.popLast() == nil {
        return nil
      }
    }
    return RelativePath(stack.joined(separator: "/"))
  }

  /// By bytes, so that the order is the same on every system.
  public static func < (a: RelativePath, b: RelativePath) -> Bool {
    a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
  }
}

/// Between slashes. A slash with a combining mark behind it is one `Character` and still a slash
/// to the file system, so scalars decide.
private func parts(of path: Substring) -> [Substring] {
  path.unicodeScalars.split(separator: "/").map(Substring.init)
}
