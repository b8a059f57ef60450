public import KeyfolioCore

/// An edition as one archive: its site in a folder, beside it a page that says how to open it, and
/// a manifest of hashes.
///
/// At the root of the archive stand three names only, so that whoever looks into it sees what to
/// open, and unpacking it makes one folder of its own on Windows and on a Mac. The folder is called
/// `site` whatever the archive is called: a renamed archive has the same bytes.
///
/// - Returns: what was built; `nil` after errors, which stand in `report`.
public func bundleSite<Target: Sink>(
  _ content: FileTree, _ request: BuildRequest, into sink: inout Target, _ report: inout Report
) async throws(FileError) -> BuiltSite? {
  var bundle = BundleFolder(sink: sink)
  defer { sink = bundle.sink }
  guard let site = try await buildSite(content, request, into: &bundle, &report) else {
    return nil
  }
  let cover = coverPage(of: site, home: bundle.home, style: bundle.style)
  try bundle.receive(OutputFile(path: RelativePath("OPEN-ME.html"), bytes: cover), in: "")
  let manifest = bundle.manifest(of: site)
  try bundle.sink.receive(OutputFile(path: RelativePath("MANIFEST.txt"), bytes: manifest))
  return site
}

/// Puts the files of a site into the folder of a bundle, and keeps their hashes.
private struct BundleFolder<Target: Sink>: Sink {
  var sink: Target
  private var hashes: [(path: RelativePath, hash: String)] = []

  init(sink: Target) {
    self.sink = sink
  }

  mutating func receive(_ file: OutputFile) throws(FileError) {
    try receive(file, in: "site/")
  }

  mutating func receive(_ file: OutputFile, in folder: String) throws(FileError) {
    let path = RelativePath(folder + file.path.text)
    hashes.append((path, SHA256.text(of: file.bytes)))
    try sink.receive(OutputFile(path: path, bytes: file.bytes))
  }

  /// Where reading begins; `nil` for an edition that holds nothing.
  var home: RelativePath? {
    let home = RelativePath("site/index.html")
    return hashes.contains { $0.path == home } ? home : nil
  }

  /// The site's style sheet, whose name may tell its bytes.
  var style: RelativePath? {
    hashes.first { path, _ in
      path.folder == "site/assets" && path.pathExtension == "css" && isStyle(path.stem)
    }?.path
  }

  /// `style`, or with the first eight digits of a fingerprint behind it.
  private func isStyle(_ stem: String) -> Bool {
    let mark = stem.dropFirst("style-".count)
    return stem == "style"
      || (stem.hasPrefix("style-") && mark.count == 8 && UInt32(mark, radix: 16) != nil)
  }

  /// What is in the bundle, as `sha256sum --check` reads it; what begins with `#` it passes over.
  func manifest(of site: BuiltSite) -> [UInt8] {
    var text = """
      # \(oneLine(site.name))
      # edition: \(oneLine(site.edition))
      # as of: \(site.asOf?.description ?? "unknown")
      # made by: keyfolio \(keyfolioVersion)
      # files: \(hashes.count)
      #
      # SHA-256 of each file. To check them, in this folder:
      #   sha256sum --check MANIFEST.txt
      #   shasum -a 256 -c MANIFEST.txt

      """
    for (path, hash) in hashes.sorted(by: { $0.path < $1.path }) {
      text += "\(hash)  \(path)\n"
    }
    return Array(text.utf8)
  }
}

/// A name of the content may have several lines; a line of the manifest may not.
private func oneLine(_ text: String) -> String {
  String(
    String.UnicodeScalarView(
      text.unicodeScalars.map { $0.value < 0x20 || $0.properties.isWhitespace ? " " : $0 }))
}
