import Foundation
import KeyfolioCore
import KeyfolioTesting
import Testing

@testable import KeyfolioWrite

/// Kills a process that publishes without end, at random moments: a whole site is there each time,
/// the files of others are, too, and the next build clears up.
@Suite struct KillTests {
  private static let rounds = 40

  @Test func aKilledBuildLeavesAWholeSite() throws {
    let scratch = try ScratchFolder()
    let seed: UInt64 = 20_261
    print("seed of the kills: \(seed)")
    var random = SeededRandom(seed: seed)
    try run(scratch.site, 0...0, killAfter: nil)
    try scratch.put("keep", at: "site/CNAME")
    try scratch.put("keep", at: "site/part-3/foreign.txt")
    for round in 1...Self.rounds {
      let first = round * 1000
      try run(scratch.site, first...(first + 999), killAfter: .random(in: 4...40, using: &random))
      try expectWholeSite(scratch)
    }
    try run(scratch.site, 1_000_000...1_000_000, killAfter: nil)
    #expect(try expectWholeSite(scratch) == 1_000_000)
    #expect(try scratch.besideSite() == [])
  }

  /// Answers the number of the site.
  @discardableResult
  private func expectWholeSite(_ scratch: ScratchFolder) throws -> Int? {
    var files = try scratch.siteFiles()
    #expect(files["CNAME"] == "keep")
    #expect(files["part-3/foreign.txt"] == "keep")
    #expect(files["assets/same.css"] == "the same in all sites\n")
    let text = try #require(files[".keyfolio-manifest"])
    for name in ["CNAME", "part-3/foreign.txt", "assets/same.css", ".keyfolio-manifest"] {
      files[name] = nil
    }
    let manifest = try #require(Manifest(Array(text.utf8)))
    #expect(manifest.entries.count == 62)
    let number = files.keys.compactMap { name -> Int? in
      name.hasPrefix("only-in-") ? Int(name.dropFirst(8).dropLast(4)) : nil
    }
    #expect(number.count == 1)
    #expect(files.count == 61)
    for (name, text) in files {
      let entry = manifest.entries[BytePath(name)]
      #expect(entry?.fingerprint == Fingerprint(Array(text.utf8)), "\(name)")
      #expect(text.contains("\(number.first ?? -1)"), "\(name)")
    }
    return number.first
  }

  /// Starts the probe and kills it after so many milliseconds, or waits for its end.
  private func run(_ site: String, _ numbers: ClosedRange<Int>, killAfter delay: Int?) throws {
    let process = Process()
    process.executableURL = try probe()
    process.arguments = [site, String(numbers.lowerBound), String(numbers.upperBound)]
    try process.run()
    if let delay {
      usleep(UInt32(delay) * 1000)
      kill(process.processIdentifier, SIGKILL)
    }
    process.waitUntilExit()
    if delay == nil { #expect(process.terminationStatus == 0) }
  }

  /// The helper executable stands beside the test bundle.
  private func probe() throws -> URL {
    let bundles = Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }
    let candidates = bundles + [URL(fileURLWithPath: CommandLine.arguments[0])]
    return try #require(
      candidates.map { $0.deletingLastPathComponent().appendingPathComponent("SiteFolderProbe") }
        .first { FileManager.default.isExecutableFile(atPath: $0.path) })
  }
}
