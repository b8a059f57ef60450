import KeyfolioCore

/// The site that stands at the target when a build begins.
struct PublishedSite: Sendable {
  let folder: Int32
  let stamp: Stamp
  let manifest: Manifest
  let listing: FolderListing

  /// `nil` if there is no folder yet; throws if what is there is not a site of ours.
  init?(at place: TargetPlace) throws(FileError) {
    guard let stamp = try Self.stamp(of: place) else { return nil }
    let folder = try naming(place.shown) { () throws(SystemError) in
      try System.openFolder(place.name, in: place.parent)
    }
    do throws(FileError) {
      listing = try FolderListing(of: folder, name: place.shown)
      manifest = try Self.manifest(in: folder, listing, place)
    } catch {
      System.close(folder)
      throw error
    }
    self.folder = folder
    self.stamp = stamp
  }

  func close() {
    System.close(folder)
  }

  /// Whether the folder was empty, so that it may be replaced without an exchange.
  var isEmpty: Bool { listing.stamps.isEmpty }

  /// Whether the file at this path has these bytes. The buffer is kept between calls.
  func has(_ bytes: [UInt8], at path: BytePath, buffer: inout [UInt8]) -> Bool {
    // One byte more than expected shows a file that has grown.
    if buffer.count <= bytes.count {
      buffer = [UInt8](repeating: 0, count: max(2 * bytes.count, 64 * 1024))
    }
    guard let file = try? System.openFile(path.text, in: folder) else { return false }
    defer { System.close(file) }
    guard let count = try? System.read(file, at: 0, into: &buffer) else { return false }
    return count == bytes.count && System.isEqual(bytes, buffer)
  }

  /// Whether the file is still the one that keyfolio wrote.
  func isOwn(_ path: BytePath, _ stamp: Stamp) -> Bool {
    manifest.describes(path, stamp, in: folder)
  }

  private static func stamp(of place: TargetPlace) throws(FileError) -> Stamp? {
    let found = try naming(place.shown) { () throws(SystemError) in
      try System.stampIfPresent(of: place.name, in: place.parent)
    }
    guard let stamp = found else { return nil }
    switch stamp.kind {
    case .link: throw .linkRefused(place.shown)
    case .file, .other: throw .notAFolder(place.shown)
    case .folder: break
    }
    let parent = try naming(place.shown) { () throws(SystemError) in
      try System.stamp(of: place.parent)
    }
    guard parent.device == stamp.device else { throw .mountRefused(place.shown) }
    return stamp
  }

  private static func manifest(
    in folder: Int32, _ listing: FolderListing, _ place: TargetPlace
  ) throws(FileError) -> Manifest {
    if listing.stamps.isEmpty { return Manifest() }
    guard let stamp = listing.stamps[BytePath(Manifest.name)], stamp.kind == .file else {
      throw .notOurs(place.shown)
    }
    guard let manifest = Manifest(in: folder, stamp) else { throw .manifestDamaged(place.shown) }
    return manifest
  }
}
