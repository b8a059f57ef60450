import KeyfolioCore

/// What a preview adds to pages: a script that listens for new sites, and lays what is wrong over the
/// last good one. Both come from the preview itself, so the policy of the pages allows them.
enum LiveScript {
  static let folder = "_keyfolio"

  /// The page with the script before the end of its body; anything else as it is.
  ///
  /// - Parameter tag: by which the script tells whether the page is still what is served.
  static func added(to page: [UInt8], tag: String) -> [UInt8] {
    let end = Array("</body>".utf8)
    // It stands at the very end, so looking from there costs nothing.
    var at = page.count - end.count
    while at >= 0, !page[at...].starts(with: end) { at -= 1 }
    guard at >= 0 else { return page }
    let script = "<script src=\"/\(folder)/live.js\" data-tag=\"\(tag)\"></script>\n"
    return page[..<at] + Array(script.utf8) + page[at...]
  }

  /// A page without the names of the style sheet and of the index for the search, which tell their
  /// bytes: what is left differs only if a reader would see another page.
  static func stable(_ page: [UInt8], _ assets: SiteFiles.Assets) -> [UInt8] {
    var result = page[...]
    for name in [assets.style, assets.search].compactMap({ $0?.name }) {
      result = without(Array(name.utf8), result)[...]
    }
    return Array(result)
  }

  private static func without(_ name: [UInt8], _ page: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(page.count)
    page.withUnsafeBytes { page in
      var start = 0
      while let found = System.find(name, in: UnsafeRawBufferPointer(rebasing: page[start...])) {
        result.append(contentsOf: page[start..<(start + found)])
        start += found + name.count
      }
      result.append(contentsOf: page[start...])
    }
    return result
  }

  /// What stands below the preview's own folder, with its type; `nil` for anything else.
  static func file(_ name: String) -> (bytes: [UInt8], type: String)? {
    switch name {
    case "live.js": (Array(script.utf8), MediaType.of(name))
    case "live.css": (Array(style.utf8), MediaType.of(name))
    default: nil
    }
  }

  /// Shown where no site was built yet.
  static let waiting = """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <title>keyfolio preview</title>
    <link rel="icon" href="data:,">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    </head>
    <body>
    <p>No site could be built yet. This page follows as soon as one can.</p>
    </body>
    </html>

    """
}
