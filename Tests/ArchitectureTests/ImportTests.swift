import Foundation
import Testing

/// Targets import only what the table of Architecture.md lists.
@Suite struct ImportTests {
  @Test func everyImportIsInTheTable() throws {
    let table = try RoomTable()
    for file in try House.swiftFiles(below: "Sources") {
      let room = file.room
      let allowed = try #require(table.imports[room], "\(room) has no row in Architecture.md")
      for module in file.imports where !allowed.contains(module) {
        Issue.record("\(file.path) imports \(module), which is not in the row of \(room)")
      }
    }
  }

  @Test func everyRoomHasARowAndEveryRowARoom() throws {
    let rooms = try House.folders(in: "Sources")
    #expect(Set(try RoomTable().imports.keys) == Set(rooms))
  }

  /// What only one file of a room and its extensions may know; libyaml has two, for events and for its
  /// errors.
  @Test(arguments: [
    ("CCMarkGFM", ["CommonMarkTree"]), ("CLibYAML", ["YAMLReader", "YAMLSyntax"]),
    ("CZlib", ["Gzip"]), ("NIOCore", ["Transport"]), ("NIOPosix", ["Transport"]),
    ("NIOHTTP1", ["Transport"]), ("CSiteTemplates", ["Stages"]),
    ("Glibc", ["System"]), ("Musl", ["System"]), ("Darwin", ["System"]),
  ])
  func staysInItsFile(_ module: String, _ names: [String]) throws {
    for file in try House.swiftFiles(below: "Sources") where file.imports.contains(module) {
      let name = String(file.name.prefix { $0 != "+" && $0 != "." })
      #expect(names.contains(name), "\(file.path) imports \(module)")
    }
  }

  @Test func importsGoOneWay() throws {
    let table = try RoomTable()
    let ours = Set(table.imports.keys)
    var settled: Set<String> = []
    var waiting = table.imports
    while !waiting.isEmpty {
      let ready = waiting.filter { $0.value.filter(ours.contains).allSatisfy(settled.contains) }
      guard !ready.isEmpty else {
        Issue.record("a circle of imports among \(waiting.keys.sorted())")
        return
      }
      for room in ready.keys {
        settled.insert(room)
        waiting[room] = nil
      }
    }
  }
}

/// The table of rooms in Architecture.md.
private struct RoomTable {
  /// The modules that each room may import.
  var imports: [String: Set<String>] = [:]

  init() throws {
    let path = "Sources/KeyfolioBuild/KeyfolioBuild.docc/Architecture.md"
    for line in try House.text(path).split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      let room = cells[1].trimmingCharacters(in: ["`"])
      let ours = cells[3].split(separator: " ").map { "Keyfolio" + $0 }
      imports[room] = Set(ours + cells[4].split(separator: " ").map(String.init))
    }
  }
}
