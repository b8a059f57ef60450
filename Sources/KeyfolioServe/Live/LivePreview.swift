public import KeyfolioCore

/// A site that is built while it is being written, and how to build it.
public struct LiveSite: Sendable {
  /// Something that is wrong with a file of the content, as its author is told.
  public struct Problem: Equatable, Sendable {
    /// Below the content folder, which is all that a browser learns of this machine.
    public var file: String
    /// What the terminal says, with the line that it speaks of.
    public var text: String

    public init(file: String, text: String) {
      (self.file, self.text) = (file, text)
    }
  }

  /// What a build came to.
  public struct Outcome: Sendable {
    /// The whole site; `nil` after errors.
    public var files: SiteFiles?
    /// What was wrong, as the terminal says it. There may be much of it, and readers of the site do
    /// not wait until it is put into words.
    public var said: Lazy<String>
    /// What stood in the way of the site; empty where there is one.
    public var problems: [Problem]

    public init(files: SiteFiles?, said: Lazy<String>, problems: [Problem]) {
      (self.files, self.said, self.problems) = (files, said, problems)
    }
  }

  /// What happened, for the terminal.
  public struct Round: Sendable {
    /// None for the first build.
    public var changed: Changes
    public var took: Duration
    public var outcome: Outcome
  }

  /// The folders whose files make the site; a build may find more of them.
  public var folders: @Sendable () -> [String]
  /// Look again and again instead of waiting to be told, as network file systems tell nothing.
  public var isPolling: Bool
  public var build: @Sendable (Changes) async -> Outcome
  /// Told of each build, one after the other.
  public var built: @Sendable (Round) -> Void
  /// Whether a guest looks after a file of the content; asked where there are guests.
  public var isOwn: @Sendable (_ file: String, _ guest: String) -> Bool = { _, _ in false }
  /// Whether guests may read lines of the content: those of an edition that withholds some of it
  /// may not.
  public var showsContent = true

  public init(
    folders: @escaping @Sendable () -> [String], isPolling: Bool,
    build: @escaping @Sendable (Changes) async -> Outcome,
    built: @escaping @Sendable (Round) -> Void
  ) {
    (self.folders, self.isPolling) = (folders, isPolling)
    (self.build, self.built) = (build, built)
  }
}

extension PreviewServer {
  /// Builds a site, shows it, and builds it again whenever one of its files changes, until the task
  /// is cancelled.
  ///
  /// Answers are made from the last whole site while the next one is being built.
  public static func run(
    live: LiveSite, at place: Place, started: @escaping @Sendable (_ port: Int) -> Void
  ) async throws(PreviewError) {
    let ports = try place.ports
    let site = PublishedSite()
    let (events, teller) = AsyncStream.makeStream(of: String.self)
    // Before the first build, so that what changes meanwhile is not missed.
    let changes = Watcher(roots: live.folders, isPolling: live.isPolling).changes()
    let (listening, listens) = AsyncStream.makeStream(of: Void.self)
    let (rounds, ends) = AsyncStream.makeStream(of: LiveSite.Round.self)
    let writing = Task {
      // The address is the first thing that is told.
      for await _ in listening { break }
      ends.yield(await build(live, into: site, changed: Changes(), teller))
      for await changed in changes {
        ends.yield(await build(live, into: site, changed: changed, teller))
      }
    }
    let telling = Task(priority: .utility) { for await round in rounds { live.built(round) } }
    defer {
      writing.cancel()
      telling.cancel()
    }
    let access = place.access
    try await Transport.serve(
      addresses: place.addresses, ports: ports, limits: Limits(), events: events,
      answering: { port in
        let responder = LiveResponder(
          site: site, port: port, access: access, isOwn: live.isOwn,
          showsContent: live.showsContent)
        return { responder.answer(to: $0) }
      },
      started: { port in
        started(port)
        listens.finish()
      })
  }

  private static func build(
    _ live: LiveSite, into site: PublishedSite, changed: Changes,
    _ teller: AsyncStream<String>.Continuation
  ) async -> LiveSite.Round {
    let clock = ContinuousClock()
    let start = clock.now
    let outcome = await live.build(changed)
    if let files = outcome.files {
      site.publish(files)
    } else {
      site.show(outcome.problems)
    }
    let took = clock.now - start
    // The page that somebody looks at comes first, then who shows it hears of it. The next build waits
    // for neither.
    Task {
      await site.current.files?.makeAsked()
      teller.yield(LiveResponder.event(site.current))
    }
    return LiveSite.Round(changed: changed, took: took, outcome: outcome)
  }
}
