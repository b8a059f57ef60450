public import KeyfolioCore

/// What happened to some folders while nobody looked.
public struct Changes: Equatable, Sendable {
  /// The files that came, went or were written, as the user names their folders, in order.
  public var names: [String]
  /// Whether files came or went.
  public var isListing: Bool

  public init(_ names: [String] = [], isListing: Bool = false) {
    (self.names, self.isListing) = (names, isListing)
  }

  public var isEmpty: Bool { names.isEmpty }

  /// Those below a folder.
  public func below(_ folder: String) -> [RelativePath] {
    let start = folder + "/"
    return names.filter { $0.hasPrefix(start) }
      .map { RelativePath(String($0.dropFirst(start.count))) }
  }
}
