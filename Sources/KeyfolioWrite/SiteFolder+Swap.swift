import KeyfolioCore

/// How the stage takes the place of the published site.
enum SiteSwap: Sendable {
  /// Both change names in one step. Where the file system cannot, the other way is taken.
  case exchange
  /// The old site gets out of the way, then the stage moves in. If the process ends between the
  /// two, the next build puts the old site back.
  case twoRenames
}

extension SiteFolder {
  /// Puts the stage where the site belongs.
  func exchange() throws(FileError) {
    guard let published else { return try moveIn() }
    try naming(place.shown) { () throws(SystemError) in
      try System.setMode(published.stamp.mode, of: stageName, in: place.parent)
    }
    // A rename replaces an empty folder in one step, and fails if it is empty no more.
    if published.isEmpty { return try moveIn() }
    if swap == .exchange, try exchangeAtOnce() { return }
    try renameTwice()
  }

  private func moveIn() throws(FileError) {
    try naming(place.shown) { () throws(SystemError) in
      try System.rename(stageName, to: place.name, in: place.parent)
    }
  }

  /// Answers `false` if the file system has no such call.
  private func exchangeAtOnce() throws(FileError) -> Bool {
    do throws(SystemError) {
      try System.exchange(stageName, and: place.name, in: place.parent)
      return true
    } catch {
      if error.isUnsupported { return false }
      throw FileError(path: place.shown, reason: error.words)
    }
  }

  private func renameTwice() throws(FileError) {
    let oldName = Leftovers.oldName(of: place)
    try naming(place.shown) { () throws(SystemError) in
      try System.rename(place.name, to: oldName, in: place.parent)
      do throws(SystemError) {
        try System.rename(stageName, to: place.name, in: place.parent)
      } catch {
        try System.rename(oldName, to: place.name, in: place.parent)
        throw error
      }
    }
  }
}
