import KeyfolioCore
import Synchronization

/// Notices that files changed. Linux and macOS tell it; elsewhere, and on network file systems if the
/// user says so, it looks again and again.
///
/// An editor that writes by rename, by deleting and creating anew, or that saves ten files at once,
/// gives many events for one change, so they are gathered until it is quiet.
struct Watcher: Sendable {
  /// For how many milliseconds nothing may happen before a change counts as whole, and how long that
  /// may take.
  static let quiet = 5
  static let longest = 50
  /// How often it looks where nothing tells it, in milliseconds.
  static let pollEvery = 300
  /// How often it sees whether it is still wanted, in milliseconds.
  private static let wakeEvery = 250

  /// The folders, asked anew each time it wakes.
  let roots: @Sendable () -> [String]
  let isPolling: Bool

  /// What changed, change by change, for as long as somebody listens.
  func changes() -> AsyncStream<Changes> {
    AsyncStream { continuation in
      // Before anything is built, and looked at only once the system tells of what comes later.
      let roots = roots()
      let notices = isPolling ? nil : Notices(WatchedFiles(roots).folders)
      let known = WatchedFiles(roots)
      let isWanted = Flag()
      continuation.onTermination = { _ in isWanted.isSet.store(false, ordering: .relaxed) }
      // It waits for the system most of the time, and the threads that tasks share must not.
      let isStarted = System.startThread {
        watch(known, notices, in: roots, while: isWanted) { continuation.yield($0) }
        continuation.finish()
      }
      if !isStarted { continuation.finish() }
    }
  }

  private final class Flag: Sendable {
    let isSet = Atomic(true)
  }

  private func watch(
    _ files: WatchedFiles, _ opened: Notices?, in folders: [String], while isWanted: Flag,
    _ tell: (Changes) -> Void
  ) {
    var (known, notices, watched) = (files, opened, folders)
    defer { notices?.close() }
    while isWanted.isSet.load(ordering: .relaxed) {
      var told = Notices.Told()
      if let open = notices {
        if open.wait(Self.wakeEvery) { told = Self.settled(open) }
      } else {
        System.sleep(Self.pollEvery)
        told.isMore = true
      }
      let roots = roots()
      if roots != watched { (watched, told.isMore) = (roots, true) }
      let changes =
        told.isMore
        ? walk(&known, &notices, told.names, in: watched) : known.look(at: told.names)
      if !changes.isEmpty { tell(changes) }
    }
  }

  /// Looks at everything, and has the system tell of folders that are new.
  private func walk(
    _ known: inout WatchedFiles, _ notices: inout Notices?, _ told: Set<String>,
    in roots: [String]
  ) -> Changes {
    var now = WatchedFiles(roots)
    // What could not be had is asked for again: a folder that went while it was being named, or one
    // that was not there yet, must not make it poll for good.
    let isDue = now.folders != known.folders || (notices == nil && now != known)
    if isDue, !isPolling {
      notices?.close()
      notices = Notices(now.folders)
      // What came into a new folder before the system told of it.
      now = WatchedFiles(roots)
    }
    var changes = now.changes(since: known)
    // Written without another time.
    let more = told.filter { now.marks[$0] != nil && !changes.names.contains($0) }
    changes.names = (changes.names + more).sorted()
    known = now
    return changes
  }

  /// What the system has to tell, gathered until it is quiet.
  private static func settled(_ notices: Notices) -> Notices.Told {
    var told = notices.take()
    let clock = ContinuousClock()
    let end = clock.now + .milliseconds(longest)
    while clock.now < end, notices.wait(quiet) {
      let more = notices.take()
      told.names.formUnion(more.names)
      told.isMore = told.isMore || more.isMore
    }
    return told
  }
}
