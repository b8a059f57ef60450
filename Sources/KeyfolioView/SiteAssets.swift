public import KeyfolioCore

/// Where the files stand that every page names: the style sheet, the script, the index for the
/// search.
///
/// The name of each holds a fingerprint of its bytes. A server may let browsers keep such a file
/// for good, and a page never meets a style sheet or an index of another build.
public struct SiteAssets: Equatable, Sendable {
  public var style = RelativePath("assets/style.css")
  public var script = RelativePath("assets/site.js")
  /// `nil` until the index has been made.
  var search: RelativePath?

  public init() {}

  /// The path of an asset: `style.css` becomes `assets/style-0123abcd.css`.
  public static func path(of name: RelativePath, holding bytes: [UInt8]) -> RelativePath {
    let mark = Fingerprint(bytes).text.prefix(8)
    return RelativePath("assets/\(name.stem)-\(mark).\(name.pathExtension)")
  }
}
