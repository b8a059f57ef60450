public import KeyfolioCore

/// A site that is built while it is being written, and how to build it.
public struct LiveSite: Sendable {
  /// What a build came to.
  public struct Outcome: Sendable {
    /// The whole site; `nil` after errors.
    public var files: [OutputFile]?
    /// What was wrong, as the terminal says it.
    public var problem: String
    /// The same for the browser, which is told no path of this machine outside of the content.
    public var shown: String

    public init(files: [OutputFile]?, problem: String, shown: String) {
      (self.files, self.problem, self.shown) = (files, problem, shown)
    }
  }

  /// What happened, for the terminal.
  public struct Round: Sendable {
    /// The files that changed; none for the first build.
    public var changed: [String]
    public var took: Duration
    public var outcome: Outcome
  }

  /// The folders whose files make the site.
  public var folders: [String]
  /// Look again and again instead of waiting to be told, as network file systems tell nothing.
  public var isPolling: Bool
  public var build: @Sendable () async -> Outcome
  /// Told of each build.
  public var built: @Sendable (Round) -> Void

  public init(
    folders: [String], isPolling: Bool, build: @escaping @Sendable () async -> Outcome,
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
    live: LiveSite, port: Int? = nil, started: @escaping @Sendable (Address) -> Void
  ) async throws(PreviewError) {
    let ports = try ports(port)
    let site = PublishedSite()
    let (events, teller) = AsyncStream.makeStream(of: String.self)
    // Before the first build, so that what changes meanwhile is not missed.
    let changes = Watcher(roots: live.folders, isPolling: live.isPolling).changes()
    let writing = Task {
      await build(live, into: site, changed: [])
      teller.yield(LiveResponder.event(site.current))
      for await changed in changes {
        await build(live, into: site, changed: changed)
        teller.yield(LiveResponder.event(site.current))
      }
    }
    defer { writing.cancel() }
    try await Transport.serve(
      ports: ports, limits: Limits(), events: events,
      answer: { request, port in LiveResponder(site: site).response(to: request, port: port) },
      started: { started(Address(port: $0)) })
  }

  private static func build(
    _ live: LiveSite, into site: PublishedSite, changed: [String]
  ) async {
    let clock = ContinuousClock()
    let start = clock.now
    let outcome = await live.build()
    if let files = outcome.files {
      site.publish(files)
    } else {
      site.show(outcome.shown)
    }
    live.built(LiveSite.Round(changed: changed, took: clock.now - start, outcome: outcome))
  }
}
