import KeyfolioCore
import KeyfolioTesting
import Testing

@testable import KeyfolioLoad
@testable import KeyfolioModel

/// Neither the disk nor the number of jobs shows in what is read.
@Suite struct OrderTests {
  @Test(arguments: ["valid/format", "invalid/unexpected-file", "invalid/list-given-twice"])
  func theOrderOfTheDiskDoesNotMatter(_ name: String) async throws {
    let tree = FileTree.folder(projectFolder(name))
    let expected = try await load(tree, jobs: 1)
    let paths = try tree.list()
    var random = SeededRandom(seed: 21)
    for _ in 0..<10 {
      let shuffled = paths.shuffled(using: &random)
      let other = FileTree(list: { () throws(FileError) in shuffled }, read: tree.read)
      let loaded = try await load(other, jobs: 3)
      #expect(loaded.project == expected.project, "seed 21")
      #expect(loaded.diagnostics == expected.diagnostics, "seed 21")
    }
  }

  @Test func theNumberOfJobsDoesNotMatter() async throws {
    var texts = ["portfolio.yaml": "name: Test\ncriteria: [{id: a, name: A}]\n"]
    for number in 0..<200 {
      texts["accounts/a\(number)/account.yaml"] = """
        name: Account \(number)
        ratings: {a: \(number % 12), b\(number): 1}
        people: [{name: P\(number)}, {name: P\(number / 2 * 2)}]
        """
    }
    let one = try await load(files(texts), jobs: 1)
    for jobs in [2, 3, 8] {
      let several = try await load(files(texts), jobs: jobs)
      #expect(several.project == one.project)
      #expect(several.diagnostics == one.diagnostics)
    }
    #expect(one.project?.accounts.count == 200)
  }

  /// A file that was known keeps its number, so a value from an earlier build keeps its place.
  @Test func filesKeepTheirNumbers() async throws {
    var files = SourceFiles()
    let old = files.id(of: RelativePath("accounts/z/account.yaml"))
    var diagnostics = Diagnostics()
    let tree = KeyfolioTesting.files([
      "portfolio.yaml": "name: T\n", "accounts/z/account.yaml": "name: Z\n",
    ])
    let project = try await loadProject(tree, files: &files, jobs: 1, &diagnostics)
    #expect(project?.accounts.first?.name.place.file == old)
  }
}
