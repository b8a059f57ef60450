public import KeyfolioCore

/// A template as its author wrote it.
public struct TemplateSource: Equatable, Sendable {
  /// Where it lies in the theme; without its ending it is the name that partials call it by.
  public var path: RelativePath
  /// Its number in the table that names files in diagnostics.
  public var file: FileID
  /// UTF-8; a byte order mark at the start is passed over.
  public var bytes: [UInt8]

  public init(path: RelativePath, file: FileID, bytes: [UInt8]) {
    self.path = path
    self.file = file
    self.bytes = bytes
  }

  /// The path without its ending, such as `parts/card` for `parts/card.mustache`.
  public var name: String {
    path.folder.isEmpty ? path.stem : path.folder + "/" + path.stem
  }
}
