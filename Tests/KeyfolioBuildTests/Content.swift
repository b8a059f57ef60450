import Foundation
import KeyfolioBuild
import KeyfolioCore
import KeyfolioLoad
import KeyfolioModel
import KeyfolioTesting
import Testing

/// A build into memory, and what it said.
struct MemoryBuild {
  var site: BuiltSite?
  var files: [OutputFile]
  var report: Report

  var codes: [String] { report.diagnostics.sorted(by: report.files).map(\.code) }

  func text(of path: String) throws -> String {
    let file = try #require(files.first { $0.path == RelativePath(path) }, "no \(path)")
    return String(decoding: file.bytes, as: UTF8.self)
  }
}

extension MemoryBuild {
  /// The path of what pages load, whose name tells its bytes: `style`, `site`, `search`.
  func path(ofAsset name: String) throws -> String {
    try #require(files.first { $0.path.text.hasPrefix("assets/\(name)-") }, "no \(name)").path.text
  }

  func text(ofAsset name: String) throws -> String { try text(of: path(ofAsset: name)) }
}

func build(
  _ content: FileTree, audience: String? = "team", theme: FileTree? = nil, jobs: Int = 2
) async throws -> MemoryBuild {
  var request = BuildRequest()
  (request.audience, request.theme, request.jobs) = (audience, theme, jobs)
  var report = Report()
  var sink = MemorySink()
  let site = try await buildSite(content, request, into: &sink, &report)
  return MemoryBuild(site: site, files: sink.files, report: report)
}

/// A build of the sample portfolio, made once for all tests that only look at it.
func sampleSite(_ audience: String = "team") async throws -> MemoryBuild {
  try await SampleSites.shared.site(audience)
}

/// The sample portfolio as it was read, before any edition is cut out of it.
func sampleProject() async throws -> Project {
  var (files, diagnostics) = (SourceFiles(), Diagnostics())
  let loaded = try await loadProject(
    try folder("../content"), files: &files, jobs: 2, &diagnostics)
  return try #require(loaded)
}

private actor SampleSites {
  static let shared = SampleSites()
  private var sites: [String: Task<MemoryBuild, any Error>] = [:]

  func site(_ audience: String) async throws -> MemoryBuild {
    let made =
      sites[audience] ?? Task { try await build(try folder("../content"), audience: audience) }
    sites[audience] = made
    return try await made.value
  }
}

/// The figures of a content folder as JSON that Foundation has read back.
func figures(_ content: FileTree) async throws -> [String: Any] {
  var request = BuildRequest()
  request.audience = "team"
  var report = Report()
  let json = try #require(
    try await listFigures(content, request, account: nil, &report), "\(report.text(folder: ""))")
  let object = try JSONSerialization.jsonObject(with: Data(json.text.utf8))
  return try #require(object as? [String: Any])
}

/// A folder of a disk as a file tree, for fixtures: everything below it in memory.
func folder(_ path: String) throws -> FileTree {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent(path)
  var bytes: [RelativePath: [UInt8]] = [:]
  let found = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
  for case let file as URL in found ?? .init() where !file.hasDirectoryPath {
    let inside = String(file.path.dropFirst(root.path.count + 1))
    if file.lastPathComponent.hasPrefix(".") { continue }
    bytes[RelativePath(inside)] = Array(try Data(contentsOf: file))
  }
  return FileTree(bytes)
}
