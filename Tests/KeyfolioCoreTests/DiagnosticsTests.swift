import KeyfolioCore
import Testing

private enum Problem: String { case alpha, beta }

@Suite struct DiagnosticsTests {
  private func place(_ file: FileID, _ line: UInt32, _ column: UInt32 = 1) -> Place {
    Place(file: file, line: line, column: column)
  }

  @Test func sortsByPathLineColumnSeverityCodeAndMessage() {
    var files = SourceFiles()
    let b = files.id(of: RelativePath("b.yaml"))
    let a = files.id(of: RelativePath("a.yaml"))
    let expected = [
      Diagnostic(.error, Problem.alpha, "1", at: place(a, 2)),
      Diagnostic(.error, Problem.alpha, "2", at: place(a, 10)),
      Diagnostic(.error, Problem.alpha, "3", at: place(a, 10, 2)),
      Diagnostic(.warning, Problem.alpha, "4", at: place(a, 10, 2)),
      Diagnostic(.error, Problem.alpha, "5", at: place(b, 1)),
      Diagnostic(.error, Problem.alpha, "6", at: place(b, 1)),
      Diagnostic(.error, Problem.beta, "0", at: place(b, 1)),
    ]
    for start in expected.indices {
      var diagnostics = Diagnostics()
      for index in expected.indices {
        diagnostics.report(expected[(start + index * 3) % expected.count])
      }
      #expect(diagnostics.sorted(by: files) == expected)
    }
  }

  @Test func saysEqualOnesOnce() {
    var files = SourceFiles()
    let file = files.id(of: RelativePath("a.yaml"))
    var diagnostics = Diagnostics()
    for _ in 0..<3 {
      diagnostics.report(Diagnostic(.error, Problem.alpha, "x", at: place(file, 1)))
    }
    #expect(diagnostics.sorted(by: files).count == 1)
  }

  @Test func countsAndPromotes() {
    var files = SourceFiles()
    let file = files.id(of: RelativePath("a.yaml"))
    var diagnostics = Diagnostics()
    #expect(diagnostics.isEmpty)
    diagnostics.report(Diagnostic(.warning, Problem.alpha, "x", at: place(file, 1)))
    diagnostics.report(Diagnostic(.note, Problem.alpha, "x", at: place(file, 1)))
    #expect(!diagnostics.hasErrors)
    var strict = Diagnostics()
    strict.merge(diagnostics)
    strict.promoteWarnings()
    #expect(strict.count(.error) == 1)
    #expect(strict.count(.note) == 1)
    #expect(strict.hasErrors)
  }

  @Test func printsAsCompilersDo() {
    var files = SourceFiles()
    let a = files.id(of: RelativePath("accounts/x/account.yaml"))
    let b = files.id(of: RelativePath("portfolio.yaml"))
    var diagnostics = Diagnostics()
    diagnostics.report(
      Diagnostic(
        .error, Problem.alpha, "no criterion named 'walet'", at: place(a, 14, 9),
        hint: "did you mean 'wallet'?",
        notes: [.init("criteria are listed here", at: place(b, 9, 5))]))
    let expected = """
      content/accounts/x/account.yaml:14:9: error: no criterion named 'walet' [alpha]
        hint: did you mean 'wallet'?
        note: content/portfolio.yaml:9:5: criteria are listed here

      """
    #expect(DiagnosticText(folder: "content").text(of: diagnostics, files: files) == expected)
    #expect(DiagnosticText(folder: "content/").text(of: diagnostics, files: files) == expected)
    #expect(DiagnosticText().text(of: Diagnostics(), files: files) == "")
  }

  @Test func countsWhatItDoesNotPrint() {
    var files = SourceFiles()
    var diagnostics = Diagnostics()
    for name in 0..<30 {
      let file = files.id(of: RelativePath("\(name).csv"))
      for line in 1...8 {
        let code = line % 2 == 0 ? Problem.alpha : Problem.beta
        diagnostics.report(Diagnostic(.error, code, "x", at: place(file, UInt32(line))))
      }
    }
    let all = DiagnosticText().text(of: diagnostics, files: files)
    #expect(all.split(separator: "\n").count == 51)
    #expect(all.hasSuffix("… and 190 more like these\n"))
    var few = DiagnosticText()
    few.limitPerCode = 1
    few.limit = 1000
    #expect(few.text(of: diagnostics, files: files).split(separator: "\n").count == 61)
  }

  /// A message may quote a file, and a file may hold anything.
  @Test func showsWhatCannotBeSeen() {
    var files = SourceFiles()
    let file = files.id(of: RelativePath("a\u{1B}[31m.yaml"))
    var diagnostics = Diagnostics()
    let message = "'a\u{200B}b\u{202E}c\nd\u{1B}]0;x\u{7}é'"
    diagnostics.report(Diagnostic(.error, Problem.alpha, message, at: place(file, 1)))
    #expect(
      DiagnosticText().text(of: diagnostics, files: files)
        == "a<U+001B>[31m.yaml:1:1: error: "
        + "'a<U+200B>b<U+202E>c<U+000A>d<U+001B>]0;x<U+0007>é' [alpha]\n")
  }

  @Test func filesKeepTheirNumbers() {
    var files = SourceFiles()
    let first = files.id(of: RelativePath("a"))
    let second = files.id(of: RelativePath("b"))
    #expect(files.id(of: RelativePath("a")) == first)
    #expect(files.path(of: second) == RelativePath("b"))
    #expect(files.path(of: FileID(index: .max)) == nil)
  }
}

@Suite struct ParallelMapTests {
  @Test(arguments: [0, 1, 2, 7, 64, 1000], [-1, 1, 2, 3, 16])
  func keepsTheOrder(_ count: Int, _ jobs: Int) async {
    let results = await parallelMap(Array(0..<count), jobs: jobs) { number in
      // Early elements take longest.
      (0..<(count - number) * 50).reduce(0) { $0 ^ $1 } >= 0 ? number : -1
    }
    #expect(results == Array(0..<count))
  }
}
