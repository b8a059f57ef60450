/// The folder that is served. Names are looked up from descriptor to descriptor beneath it, so
/// that neither a link nor a change of names in the meantime leads outside.
struct SiteRoot: Sendable {
  /// How a path is walked.
  enum Walk: Sendable {
    /// In one call, where the system has it; links that stay beneath the root are followed.
    case atOnce
    /// Name by name; no link is followed.
    case byName
  }

  /// A file or folder that was found beneath the root. Whoever gets it closes the descriptor.
  struct Found: Equatable, Sendable {
    var descriptor: Int32
    var stamp: Stamp
  }

  let path: String
  var walk = Walk.atOnce
  let packed = PackedFiles()

  /// Opens the folder anew each time, because a build puts another one in its place. `nil` for
  /// everything that is not there, not readable, not beneath the root, or neither file nor folder.
  func find(_ names: [String]) -> Found? {
    guard let root = System.openRoot(path) else { return nil }
    defer { System.close(root) }
    guard let descriptor = open(names, in: root) else { return nil }
    guard let stamp = System.stamp(of: descriptor), stamp.kind != .other else {
      System.close(descriptor)
      return nil
    }
    return Found(descriptor: descriptor, stamp: stamp)
  }

  private func open(_ names: [String], in root: Int32) -> Int32? {
    if walk == .byName { return openByName(names, in: root) }
    let path = names.isEmpty ? "." : names.joined(separator: "/")
    switch System.openBeneath(path, in: root) {
    case .opened(let descriptor): return descriptor
    case .refused: return nil
    case .unsupported: return openByName(names, in: root)
    }
  }

  private func openByName(_ names: [String], in root: Int32) -> Int32? {
    guard var current = System.openName(".", in: root) else { return nil }
    for name in names {
      let next = System.openName(name, in: current)
      System.close(current)
      guard let next else { return nil }
      current = next
    }
    return current
  }
}
