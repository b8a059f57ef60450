/// From what a site was made, so that two readers can tell whether they read the same: no clock, no
/// machine, nothing that another build of the same content would not have.
public struct SiteManifest: Equatable, Sendable {
  /// The content files that the edition may depend on, as one state.
  public struct Content: Equatable, Sendable {
    public var files: Int
    /// SHA-256 over the paths and bytes of all of them, in hexadecimal digits.
    public var hash: String

    public init(files: Int, hash: String) {
      (self.files, self.hash) = (files, hash)
    }
  }

  /// Of keyfolio.
  public var version: String
  public var pages: Int
  public var content: Content

  public init(version: String, pages: Int, content: Content) {
    (self.version, self.pages, self.content) = (version, pages, content)
  }
}
