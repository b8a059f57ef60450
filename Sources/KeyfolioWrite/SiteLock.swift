import KeyfolioCore

/// The right to write one site, held as a lock on `.NAME.keyfolio-lock` beside it. The system
/// frees it when the process ends, however it ends.
struct SiteLock: Sendable {
  private let file: Int32
  private let name: String
  private let folder: Int32

  init(_ place: TargetPlace) throws(FileError) {
    name = ".\(place.name).keyfolio-lock"
    folder = place.parent
    do throws(SystemError) {
      file = try Self.take(name, in: folder)
    } catch {
      throw error.isBusy
        ? .locked(place.shown) : FileError(path: place.shown, reason: error.words)
    }
  }

  func release() {
    // The name goes first: who waits for this file must not take it for the lock any more.
    try? System.removeFile(name, in: folder)
    System.close(file)
  }

  private static func take(_ name: String, in folder: Int32) throws(SystemError) -> Int32 {
    while true {
      let file = try System.lock(name, in: folder)
      // Its last holder may have removed the file between our opening and our locking it.
      let held = try? System.stamp(of: file)
      let named = try? System.stamp(of: name, in: folder)
      if let held, held.inode == named?.inode { return file }
      System.close(file)
    }
  }
}
