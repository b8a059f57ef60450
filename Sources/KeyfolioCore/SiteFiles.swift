/// The files of a finished site, each made when it is asked for: what a preview shows, which need
/// not make a thousand pages to show one.
public struct SiteFiles: Sendable {
  /// What pages load by names that tell the bytes, made already. A page that is open still asks for
  /// it when the next site has taken the place of its own.
  public var assets: [OutputFile]
  /// Of the assets, the style sheet and the index for the search: a page that is open can take the
  /// next ones without being loaded anew.
  public var style: RelativePath?
  public var search: RelativePath?
  /// All files that there are.
  public var paths: @Sendable () -> Set<RelativePath>
  public var holds: @Sendable (RelativePath) -> Bool
  /// The bytes of one of them; `nil` for any other path.
  public var bytes: @Sendable (RelativePath) -> [UInt8]?

  public init(
    assets: [OutputFile], style: RelativePath? = nil, search: RelativePath? = nil,
    paths: @escaping @Sendable () -> Set<RelativePath>,
    holds: @escaping @Sendable (RelativePath) -> Bool,
    bytes: @escaping @Sendable (RelativePath) -> [UInt8]?
  ) {
    (self.assets, self.style, self.search) = (assets, style, search)
    (self.paths, self.holds, self.bytes) = (paths, holds, bytes)
  }
}
