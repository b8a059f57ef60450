/// The files of a finished site, each made when it is asked for: what a preview shows, which need
/// not make a thousand pages to show one.
public struct SiteFiles: Sendable {
  /// What pages load by names that tell the bytes. A page that is open still asks for it when the
  /// next site has taken the place of its own.
  public struct Assets: Sendable {
    public var files: [OutputFile]
    /// Of these the style sheet and the index for the search: a page that is open can take the next
    /// ones without being loaded anew.
    public var style: RelativePath?
    public var search: RelativePath?

    public init(files: [OutputFile], style: RelativePath? = nil, search: RelativePath? = nil) {
      (self.files, self.style, self.search) = (files, style, search)
    }
  }

  private let lazyAssets: Lazy<Assets>
  /// All files that there are.
  public var paths: @Sendable () -> Set<RelativePath>
  public var holds: @Sendable (RelativePath) -> Bool
  /// The bytes of one of them; `nil` for any other path.
  public var bytes: @Sendable (RelativePath) -> [UInt8]?

  public init(
    assets: Lazy<Assets>, paths: @escaping @Sendable () -> Set<RelativePath>,
    holds: @escaping @Sendable (RelativePath) -> Bool,
    bytes: @escaping @Sendable (RelativePath) -> [UInt8]?
  ) {
    lazyAssets = assets
    (self.paths, self.holds, self.bytes) = (paths, holds, bytes)
  }

  public var assets: Assets { lazyAssets.value }
}
