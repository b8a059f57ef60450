import KeyfolioCore
import KeyfolioModel
import KeyfolioView
import Synchronization

/// The content files that a build has read, each with the hash of the bytes that it saw.
///
/// Accounts are read side by side, so files are noted in any order and told in that of their paths.
final class ReadContent: Sendable {
  private enum Noted {
    case hash(String)
    /// To be hashed once somebody asks.
    case bytes([UInt8])
  }

  private let memory: StepMemory<[UInt8], String>
  /// As they were read; a file may come more than once.
  private let files = Mutex<[(path: RelativePath, noted: Noted)]>([])

  init(_ memory: StepMemory<[UInt8], String>) { self.memory = memory }

  func note(_ path: RelativePath, _ bytes: [UInt8]?) {
    guard let bytes else { return }
    // A build that has none after it hashes while it reads, on several threads, and keeps no bytes.
    let noted = memory.keeps ? Noted.bytes(bytes) : .hash(SHA256.text(of: bytes))
    files.withLock { $0.append((path, noted)) }
  }

  /// The files that an edition may depend on, as one hash: that of the list which `sha256sum` would
  /// print of them. `project` is the edition's, after both cuts.
  ///
  /// What an edition leaves out whole does not count, or the number of files would tell how much
  /// that is, and the hash when it changes. A file counts as a whole: a withheld field in a file
  /// that the edition needs shows as another hash, and as nothing else.
  func state(of project: Project, _ edition: Edition) -> SiteManifest.Content {
    let scope = ContentScope(project, edition)
    let all = files.withLock { Dictionary($0.map { ($0.path, $0.noted) }) { $1 } }
    let held = all.filter { scope.holds($0.key) }.sorted { $0.key < $1.key }
    let list = held.map { "\(hash($0.value, $0.key))  \($0.key)\n" }.joined()
    return SiteManifest.Content(files: held.count, hash: SHA256.text(of: Array(list.utf8)))
  }

  private func hash(_ noted: Noted, _ path: RelativePath) -> String {
    switch noted {
    case .hash(let hash): hash
    case .bytes(let bytes): memory.output(for: path.text, of: bytes) { SHA256.text(of: $0) }
    }
  }
}

/// Which files of the content an edition may depend on.
private struct ContentScope {
  private let holdsOpinions: Bool
  private let isPart: Bool
  private let folders: Set<String>
  private let notes: Set<RelativePath>

  init(_ project: Project, _ edition: Edition) {
    holdsOpinions = edition.base == .team
    isPart = project.isPart
    folders = Set(project.accounts.map(\.folder))
    let all = project.accounts.flatMap(\.allNotes)
    notes = Set((all + project.training).map(\.path))
  }

  func holds(_ path: RelativePath) -> Bool {
    let segments = path.segments
    switch segments.first {
    case "accounts":
      guard segments.count > 2, folders.contains(String(segments[1])) else { return false }
      return path.pathExtension != "md" || notes.contains(path)
    case "training": return notes.contains(path)
    case _ where path.folder.hasSuffix("judgements"):
      // In the content folder or outside of it; of the edition's accounts, and for the team alone.
      return holdsOpinions && folders.contains(path.stem)
    case "company.csv", "customers.csv": return !isPart
    default: return true
    }
  }
}

extension FileTree {
  /// The same files; what is read of them is noted.
  func noting(in read: ReadContent) -> FileTree { telling(read.note) }
}

extension BuildRequest {
  /// The same request; what is read outside of the content folder is noted.
  func noting(in read: ReadContent) -> BuildRequest {
    var request = self
    let outside = request.outside
    request.outside = { outside($0)?.noting(in: read) }
    return request
  }
}
