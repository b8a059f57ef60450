/// What the system tells of some folders: inotify on Linux, FSEvents on macOS.
struct Notices {
  /// What it told since it was last asked.
  struct Told {
    /// The files that were written, came or went.
    var names: Set<String> = []
    /// It is not all: folders came or went, more happened than the system remembers, or it does not
    /// tell what happened.
    var isMore = false
  }

  private let events: System.FolderEvents

  /// `nil` where the system has no such service, or no more of it to give.
  init?(_ folders: [String]) {
    guard let events = System.FolderEvents(folders) else { return nil }
    self.events = events
  }

  /// Waits until there is something to take; false once so many milliseconds have passed.
  func wait(_ milliseconds: Int) -> Bool { System.wait(for: events.descriptor, milliseconds) }

  /// Takes all that came since it was last asked.
  func take() -> Told { events.take() }

  func close() { events.close() }
}
