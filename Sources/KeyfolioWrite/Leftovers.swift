import KeyfolioCore

/// The stages and old sites beside a target: named, put back, and removed without losing anything
/// that is not keyfolio's.
struct Leftovers {
  private let place: TargetPlace

  init(_ place: TargetPlace) {
    self.place = place
  }

  static func stageName(of place: TargetPlace) -> String {
    "\(stagePrefix(of: place))\(System.processID)"
  }

  static func oldName(of place: TargetPlace) -> String {
    "\(oldPrefix(of: place))\(System.processID)"
  }

  /// Puts back a site that a dead build had moved away, and removes what dead builds left. The
  /// caller holds the lock, so whatever bears this process's own number is a dead build's, too.
  func clear() {
    guard let names = try? System.names(in: place.parent) else { return }
    for name in names.compactMap(\.self).sorted() {
      if isDead(name, Self.oldPrefix(of: place)) {
        if isMissing(place.name) {
          try? System.rename(name, to: place.name, in: place.parent)
        } else {
          removeOldSite(name)
        }
      } else if isDead(name, Self.stagePrefix(of: place)) {
        remove(name)
      }
    }
  }

  /// Removes the old site of this build after the exchange; answers the folder that could not be
  /// removed whole.
  func clearOwn() -> String? {
    for name in [Self.stageName(of: place), Self.oldName(of: place)] where !isMissing(name) {
      removeOldSite(name)
      if !isMissing(name) { return name }
    }
    return nil
  }

  /// Removes the stage of this build, which was never published.
  func removeStage() {
    withContent(of: Self.stageName(of: place)) { folder, listing in
      removeAll(listing, in: folder)
    }
  }

  // A stage without a whole manifest was never published: all in it is keyfolio's, or has another
  // name in the published site. With one, it may as well be the old site after an exchange.
  private func remove(_ name: String) {
    withContent(of: name) { folder, listing in
      if let manifest = manifest(in: folder, listing) {
        removeOwn(manifest, listing, in: folder)
      } else {
        removeAll(listing, in: folder)
      }
    }
  }

  private func removeOldSite(_ name: String) {
    withContent(of: name) { folder, listing in
      guard let manifest = manifest(in: folder, listing) else { return }
      removeOwn(manifest, listing, in: folder)
    }
  }

  /// Opens the folder, has its content removed, and removes it if nothing is left.
  private func withContent(of name: String, _ body: (Int32, FolderListing) -> Void) {
    guard let folder = try? System.openFolder(name, in: place.parent) else { return }
    if let listing = try? FolderListing(of: folder, name: name) {
      body(folder, listing)
    }
    System.close(folder)
    try? System.removeFolder(name, in: place.parent)
  }

  private func removeAll(_ listing: FolderListing, in folder: Int32) {
    removeEach(listing, in: folder) { path, _ in
      try? System.removeFile(path.text, in: folder)
    }
  }

  /// Removes what is keyfolio's, and what has another name in the published site. A file that
  /// somebody put there after it was listed moves to the published site, or stays.
  private func removeOwn(_ manifest: Manifest, _ listing: FolderListing, in folder: Int32) {
    let site = try? System.openFolder(place.name, in: place.parent)
    defer { if let site { System.close(site) } }
    removeEach(listing, in: folder) { path, stamp in
      let isOurs =
        stamp.links > 1 || path == BytePath(Manifest.name)
        || manifest.describes(path, stamp, in: folder)
      if isOurs || rescue(path, from: folder, to: site) {
        try? System.removeFile(path.text, in: folder)
      }
    }
  }

  private func rescue(_ path: BytePath, from folder: Int32, to site: Int32?) -> Bool {
    guard let site else { return false }
    return (try? System.link(path.text, in: folder, as: path.text, in: site)) != nil
  }

  private func removeEach(
    _ listing: FolderListing, in folder: Int32, _ removeFile: (BytePath, Stamp) -> Void
  ) {
    let paths = listing.paths
    for path in paths where listing.stamps[path]?.isClosedFolder == true {
      try? System.setMode(0o755, of: path.text, in: folder)
    }
    for path in paths.reversed() {
      guard let stamp = listing.stamps[path] else { continue }
      if stamp.kind == .folder {
        try? System.removeFolder(path.text, in: folder)
      } else {
        removeFile(path, stamp)
      }
    }
  }

  private func manifest(in folder: Int32, _ listing: FolderListing) -> Manifest? {
    listing.stamps[BytePath(Manifest.name)].flatMap { Manifest(in: folder, $0) }
  }

  private func isDead(_ name: String, _ prefix: String) -> Bool {
    guard name.utf8.starts(with: prefix.utf8),
      let id = Int(Substring(name.utf8.dropFirst(prefix.utf8.count)))
    else { return false }
    return id == System.processID || !System.isAlive(process: id)
  }

  /// Whether it is certain that nothing stands there.
  private func isMissing(_ name: String) -> Bool {
    do throws(SystemError) {
      return try System.stampIfPresent(of: name, in: place.parent) == nil
    } catch {
      return false
    }
  }

  private static func stagePrefix(of place: TargetPlace) -> String {
    ".\(place.name).keyfolio-tmp-"
  }

  private static func oldPrefix(of place: TargetPlace) -> String {
    ".\(place.name).keyfolio-old-"
  }
}
