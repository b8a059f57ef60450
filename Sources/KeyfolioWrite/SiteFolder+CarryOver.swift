import KeyfolioCore

// What others put into the published site goes into the new one.

extension SiteFolder {
  /// Gives every foreign file, link and folder of the published site a place in the stage, or
  /// throws the list of those whose place the site itself needs.
  mutating func carryOver() throws(FileError) {
    guard let published else { return }
    let ownFolders = published.manifest.folders
    var foreignFolders: [(BytePath, Stamp)] = []
    var conflicts: [String] = []
    for path in published.listing.paths where needsAttention(path) {
      guard let stamp = published.listing.stamps[path] else { continue }
      if stamp.kind == .folder && ownFolders.contains(path) { continue }
      if published.isOwn(path, stamp) {
        if manifest.entries[path] == nil { summary.removed += 1 }
      } else if isTaken(path, by: stamp.kind) {
        conflicts.append("\(place.shown)/\(path.text)")
      } else if stamp.kind == .folder {
        if !holdsFolder(path) { foreignFolders.append((path, stamp)) }
        try makeFolders(path)
      } else {
        try carry(path, from: published)
      }
    }
    if !conflicts.isEmpty { throw .conflicts(conflicts) }
    try restoreModes(foreignFolders)
  }

  private func needsAttention(_ path: BytePath) -> Bool {
    !settled.contains(path) && path != BytePath(Manifest.name)
  }

  /// Whether the site has a file of its own at this path or above it, or a folder where a file
  /// would have to stand.
  private func isTaken(_ path: BytePath, by kind: Stamp.Kind) -> Bool {
    if kind != .folder && holdsFolder(path) { return true }
    var current: BytePath? = path
    while let path = current {
      if manifest.entries[path] != nil { return true }
      current = path.folder
    }
    return false
  }

  private mutating func carry(_ path: BytePath, from site: PublishedSite) throws(FileError) {
    if let folder = path.folder { try makeFolders(folder) }
    try naming("\(place.shown)/\(path.text)") { () throws(SystemError) in
      try System.link(path.text, in: site.folder, as: path.text, in: stage)
    }
    summary.carried += 1
  }

  /// Deepest first, because a folder may forbid to look into it.
  private func restoreModes(_ folders: [(BytePath, Stamp)]) throws(FileError) {
    for (path, stamp) in folders.reversed() {
      try naming("\(place.shown)/\(path.text)") { () throws(SystemError) in
        try System.setMode(stamp.mode, of: path.text, in: stage)
      }
    }
  }
}
