public import KeyfolioCore

/// How the site shows whose it is.
public struct Brand: Sendable, Equatable {
  /// In the header, where the supplier's full name is too long or not what people say.
  public var name: Text?
  public var logo: Located<LogoFile>?
  /// Of links and marks on a light ground; it has been seen to be readable there.
  public var accent: Located<Colour>?

  public init() {}
}

/// A picture of the content folder, which the site shows as it is.
public struct LogoFile: Sendable, Equatable {
  /// The kinds of picture that every browser shows, by the endings of their names.
  public static let endings = ["png", "svg", "jpg", "jpeg"]
  /// Larger ones are refused: every page of the site asks for it.
  public static let largest = 256 << 10

  /// In the content folder.
  public var path: RelativePath
  /// Empty until the file has been read.
  public var bytes: [UInt8]

  public init(path: RelativePath, bytes: [UInt8] = []) {
    self.path = path
    self.bytes = bytes
  }

  /// Where the site has it. The name changes with the picture, so that nobody is shown an old one
  /// out of a cache.
  public var sitePath: RelativePath {
    RelativePath("assets/logo-\(Fingerprint(bytes).text).\(path.pathExtension)")
  }
}

extension Brand: ClassifiedRecord {
  public static let fields: [ClassifiedField<Brand>] = [
    .init("name", \.name, .customer),
    .init("logo", \.logo, .customer),
    .init("accent", \.accent, .customer),
  ]
}
