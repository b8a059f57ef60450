import KeyfolioCore
import Synchronization

/// The files of one site: each is made when it is first asked for, once, and kept. A class, because
/// connections share it.
final class MadeFiles: Sendable {
  private struct Work {
    var made: [RelativePath: FileContent] = [:]
    var making: [Job: Task<Void, Never>] = [:]
    /// The page that was asked for last, and in which form.
    var asked: Job?
  }

  private struct Job: Hashable {
    var path: RelativePath
    var isPacked: Bool
  }

  private let files: SiteFiles
  /// When the site was put in place.
  let modified: HTTPDate
  private let work = Mutex(Work())

  /// - Parameter former: the site in whose place these are put.
  init(_ files: SiteFiles, modified: HTTPDate, after former: MadeFiles? = nil) {
    self.files = files
    self.modified = modified
    let asked = former?.work.withLock(\.asked)
    work.withLock { $0.asked = asked }
  }

  var assets: SiteFiles.Assets { files.assets }

  func holds(_ path: RelativePath) -> Bool { files.holds(path) }

  /// A file that was made already, for somebody who asks for it.
  func made(_ path: RelativePath) -> FileContent? {
    work.withLock { work in
      let content = work.made[path]
      if path.pathExtension == "html", path.text != FileResponder.missingName {
        let isPacked = if case .ready? = content?.packing { true } else { false }
        work.asked = Job(path: path, isPacked: isPacked)
      }
      return content
    }
  }

  /// Makes the page that was asked for last, in the form in which it was sent. Whoever shows it asks
  /// again as soon as they hear of a new site.
  func makeAsked() async {
    guard let asked = work.withLock(\.asked), holds(asked.path) else { return }
    await make(asked.path, isPacked: false)
    if asked.isPacked { await make(asked.path, isPacked: true) }
  }

  /// Makes a file, and its gzip form where that is asked for; whoever asks meanwhile waits for the
  /// same.
  func make(_ path: RelativePath, isPacked: Bool) async {
    let job = Job(path: path, isPacked: isPacked)
    let task = work.withLock { work in
      if let task = work.making[job] { return task }
      let task = Task { self.makeNow(job) }
      work.making[job] = task
      return task
    }
    await task.value
  }

  private func makeNow(_ job: Job) {
    var content = work.withLock { $0.made[job.path] } ?? content(of: job.path)
    if job.isPacked, case .later? = content?.packing {
      let packed = content?.bytes.flatMap(Gzip.packed)
      content?.packing = packed.map { .ready($0) } ?? .none
    }
    work.withLock { [content] work in
      // What was packed meanwhile is not taken back.
      if job.isPacked || work.made[job.path] == nil { work.made[job.path] = content }
      work.making[job] = nil
    }
  }

  /// A file of the site, with the preview's script where it is a page. Its tag is that of the file
  /// as it was built.
  private func content(of path: RelativePath) -> FileContent? {
    guard let bytes = files.bytes(path) else { return nil }
    let type = MediaType.of(path.text)
    var content = FileContent(bytes)
    if type.hasPrefix("text/html") {
      let tag = Fingerprint(LiveScript.stable(bytes, files.assets))
      content = FileContent(
        LiveScript.added(to: bytes, tag: tag.text), calledBy: Fingerprint(bytes))
      content.stableTag = tag.text
    }
    if MediaType.isText(type) { content.packing = .later(path) }
    return content
  }
}
