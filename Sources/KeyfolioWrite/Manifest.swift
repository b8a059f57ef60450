import KeyfolioCore

/// What keyfolio wrote into a site folder, kept in the folder itself as `.keyfolio-manifest`. Only
/// what stands here, unchanged, is ever deleted.
///
/// The format, UTF-8 with a line feed after every line:
///
///     keyfolio-manifest 1 COUNT
///     FINGERPRINT SIZE PATH
///     …
///
/// `1` is the version of the format and `COUNT` the number of lines that follow, which shows a
/// file that was cut off. `FINGERPRINT` is the `Fingerprint` of the file's bytes in sixteen
/// lower-case hexadecimal digits, `SIZE` its length in bytes, `PATH` its path below the folder,
/// with `/` between the segments. A path holds no control characters, so it needs no quotes. The
/// lines are sorted by the bytes of their paths. The manifest does not list itself.
struct Manifest: Equatable, Sendable {
  struct Entry: Equatable, Sendable {
    var fingerprint: Fingerprint
    /// In bytes.
    var size: Int
  }

  static let name = ".keyfolio-manifest"
  private static let start = "keyfolio-manifest 1 "

  var entries: [BytePath: Entry] = [:]

  init() {}

  /// Reads a manifest; `nil` if it is damaged or of another version.
  init?(_ bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"))
    guard let head = lines.first.flatMap({ String($0) }), head.hasPrefix(Self.start),
      let count = Int(head.dropFirst(Self.start.count)), count == lines.count - 1
    else { return nil }
    entries.reserveCapacity(count)
    for line in lines.dropFirst() {
      guard let (path, entry) = Self.entry(of: line) else { return nil }
      entries[path] = entry
    }
  }

  var bytes: [UInt8] {
    var bytes = Array("\(Self.start)\(entries.count)\n".utf8)
    for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
      bytes.append(contentsOf: entry.fingerprint.text.utf8)
      bytes.append(contentsOf: " \(entry.size) ".utf8)
      bytes.append(contentsOf: path.text.utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// All folders in which an own file stands.
  var folders: Set<BytePath> {
    var folders: Set<BytePath> = []
    for path in entries.keys {
      var folder = path.folder
      while let next = folder, folders.insert(next).inserted { folder = next.folder }
    }
    return folders
  }

  private static func entry(of line: Substring.UTF8View) -> (BytePath, Entry)? {
    let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
    guard parts.count == 3, parts[0].count == 16,
      let value = UInt64(Substring(parts[0]), radix: 16),
      let size = Int(Substring(parts[1])), size >= 0
    else { return nil }
    let path = BytePath(String(Substring(parts[2])))
    guard path.isWellFormed else { return nil }
    return (path, Entry(fingerprint: Fingerprint(value: value), size: size))
  }
}
