import KeyfolioCore

/// Notices that files changed. On Linux the kernel tells it; elsewhere, and on network file systems
/// if the user says so, it looks again and again.
///
/// An editor that writes by rename, by deleting and creating anew, or that saves ten files at once,
/// gives many events for one change, so they are gathered until it is quiet.
struct Watcher: Sendable {
  /// For how long nothing may happen before a change counts as whole, and how long that may take.
  static let quiet = Duration.milliseconds(10)
  static let longest = Duration.milliseconds(50)
  /// How often it looks where nothing tells it.
  static let pollEvery = Duration.milliseconds(300)
  /// How often it asks the kernel; asking costs a microsecond.
  private static let askEvery = Duration.milliseconds(5)

  let roots: [String]
  let isPolling: Bool

  /// The names of the files that changed, change by change, until the task is cancelled.
  func changes() -> AsyncStream<[String]> {
    AsyncStream { continuation in
      // Before anything is built, and looked at only once the kernel tells of what comes later.
      let opened = isPolling ? nil : Notices(WatchedFiles(roots).folders)
      let found = WatchedFiles(roots)
      let task = Task {
        var (known, notices) = (found, opened)
        defer { notices?.close() }
        while !Task.isCancelled {
          await Self.wait(notices == nil ? Self.pollEvery : Self.askEvery)
          if let open = notices {
            guard open.hasEvents() else { continue }
            await Self.settle(open)
          }
          var now = WatchedFiles(roots)
          if now.folders != known.folders, notices != nil {
            notices?.close()
            notices = Notices(now.folders)
            // What came into a new folder before the kernel told of it.
            now = WatchedFiles(roots)
          }
          let changed = now.changes(since: known)
          known = now
          if !changed.isEmpty { continuation.yield(changed) }
        }
        continuation.finish()
      }
      continuation.onTermination = { _ in task.cancel() }
    }
  }

  private static func settle(_ notices: Notices) async {
    let clock = ContinuousClock()
    let end = clock.now + longest
    var last = clock.now
    while clock.now < end, clock.now - last < quiet, !Task.isCancelled {
      await wait(.milliseconds(2))
      if notices.hasEvents() { last = clock.now }
    }
  }

  private static func wait(_ time: Duration) async {
    try? await Task.sleep(for: time)
  }
}

/// What the kernel tells of some folders.
struct Notices {
  private let descriptor: Int32

  /// `nil` where the system has no such service, or no more of it to give.
  init?(_ folders: [String]) {
    guard let descriptor = System.openNotices() else { return nil }
    self.descriptor = descriptor
    for folder in folders where !System.watch(folder, in: descriptor) {
      System.close(descriptor)
      return nil
    }
  }

  /// Takes all that came since it was last asked.
  func hasEvents() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 16 * 1024)
    var found = false
    while System.take(from: descriptor, into: &buffer) > 0 { found = true }
    return found
  }

  func close() { System.close(descriptor) }
}
