public import KeyfolioCore

/// Where the files of the theme stand that every page names: the style sheet and the script.
///
/// The name of each, as that of the index for the search, holds a fingerprint of its bytes. A server
/// may let browsers keep such a file for good, and a page never meets a style sheet or an index of
/// another build.
public struct SiteAssets: Sendable {
  public static let folder = "assets"

  public var style = RelativePath("\(folder)/style.css")
  public var script = RelativePath("\(folder)/site.js")

  public init() {}

  /// The path of an asset: `style.css` becomes `assets/style-0123abcd.css`.
  public static func path(of name: RelativePath, holding bytes: [UInt8]) -> RelativePath {
    let mark = Fingerprint(bytes).text.prefix(8)
    return RelativePath("\(folder)/\(name.stem)-\(mark).\(name.pathExtension)")
  }
}
