/// What the kernel tells of some folders.
struct Notices {
  /// What it told since it was last asked.
  struct Told {
    /// The files that were written, came or went.
    var names: Set<String> = []
    /// It is not all: folders came or went, or more happened than the kernel remembers.
    var isMore = false
  }

  private let descriptor: Int32
  private var folders: [Int32: String] = [:]

  /// `nil` where the system has no such service, or no more of it to give.
  init?(_ folders: [String]) {
    guard let descriptor = System.openNotices() else { return nil }
    self.descriptor = descriptor
    for folder in folders {
      guard let number = System.watch(folder, in: descriptor) else {
        System.close(descriptor)
        return nil
      }
      self.folders[number] = folder
    }
  }

  /// Waits until there is something to take; false once so many milliseconds have passed.
  func wait(_ milliseconds: Int) -> Bool { System.wait(for: descriptor, milliseconds) }

  /// Takes all that came since it was last asked.
  func take() -> Told {
    var told = Told()
    System.takeNotices(from: descriptor) { notice in
      if let folder = folders[notice.folder], let name = notice.name, !notice.isMore {
        told.names.insert(folder + "/" + name)
      } else {
        told.isMore = true
      }
    }
    return told
  }

  func close() { System.close(descriptor) }
}
