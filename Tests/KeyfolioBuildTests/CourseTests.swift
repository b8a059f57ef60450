import Foundation
import KeyfolioAnalysis
import KeyfolioBuild
import KeyfolioCore
import KeyfolioModel
import KeyfolioTesting
import Testing

/// The course of the sample portfolio: that it is whole, that what it says is what is computed, and
/// that its tasks answer as it says.
@Suite struct CourseTests {
  private static func source(_ note: Note) throws -> String {
    String(decoding: try folder("../content").read(note.path), as: UTF8.self)
  }

  @Test func lessonsStandInTheirOrder() async throws {
    let lessons = try await sampleProject().training
    func ids(_ kind: LessonKind) -> [String] {
      lessons.filter { ($0.kind?.value ?? .lesson) == kind }.map(\.lessonID)
    }
    #expect(
      ids(.lesson) == [
        "what-a-key-account-is", "changing-the-company", "choosing-accounts",
        "the-customers-view", "the-portfolio-matrix", "how-firm-is-a-category",
        "stages-of-a-relationship", "people-and-threads", "layers", "money",
        "value-propositions", "writing-the-plan", "running-the-review",
        "measuring-effectiveness", "the-key-account-manager", "introducing-a-programme",
      ])
    #expect(ids(.appendix) == ["how-buyers-segment-suppliers"])
    #expect(
      ids(.worksheet) == [
        "sheet-scoring", "sheet-factors", "sheet-quick-check", "sheet-contact-plan",
        "sheet-plan-outline", "sheet-customer-profit", "sheet-review-agenda",
        "sheet-roll-out", "sheet-role-description",
      ])
  }

  /// 700 to 1,500 words of prose, blocks and footnotes not counted, and a time that leaves room to
  /// read them at 200 words a minute.
  @Test func eachLessonIsOfALengthToBeRead() async throws {
    for note in try await sampleProject().training where note.kind?.value != .worksheet {
      let text = try Self.source(note)
      let words = prose(of: text).split { $0 == " " || $0 == "\n" }.filter { word in
        word.contains { $0.isLetter || $0.isNumber }
      }.count
      #expect((700...1500).contains(words), "\(note.lessonID): \(words)")
      let minutes = try #require(note.minutes?.value.double, "\(note.lessonID)")
      #expect(minutes >= Double(words) / 200, "\(note.lessonID)")
    }
  }

  @Test func eachLessonHasAnExampleAFigureQuestionsAndALiveBox() async throws {
    let built = try await sampleSite("training")
    for note in try await sampleProject().training
    where [.lesson, .appendix].contains(note.kind?.value ?? .lesson) {
      let contents = note.blocks.map(\.content)
      let examples = contents.compactMap { if case .example(let it) = $0 { it } else { nil } }
      #expect(examples.contains { !$0.tables.isEmpty }, "\(note.lessonID)")
      let checks = contents.compactMap { if case .check(let it) = $0 { it } else { nil } }
      #expect(checks.count >= 2, "\(note.lessonID)")
      #expect(checks.contains { $0.computed?.expected != nil }, "\(note.lessonID)")
      let live = contents.compactMap { if case .live(let it) = $0 { it } else { nil } }
      #expect(live.contains { $0.fallback != nil }, "\(note.lessonID)")
      // What it draws is drawn, in the edition that has nothing else to draw from as well.
      let page = try built.text(of: "training/\(note.path.stem).html")
      let wanted = examples.reduce(0) { $0 + $1.drawings.count }
      let drawn = page.components(separatedBy: "<figure class=\"chart\"").count - 1
      #expect(wanted > 0 && drawn >= wanted, "\(note.lessonID): \(drawn) of \(wanted)")
    }
  }

  /// Each method has a lesson that explains it, and no lesson names one that is none.
  @Test func everyMethodIsExplained() async throws {
    let named = Set(try await sampleProject().training.flatMap(\.methods).map(\.value))
    #expect(Set(Method.allCases.map(\.rawValue)).subtracting(named) == [])
  }

  /// One account is followed through all lessons.
  @Test func oneAccountIsFollowedThroughAllLessons() async throws {
    let project = try await sampleProject()
    let lessons = project.training.filter {
      [.lesson, .appendix].contains($0.kind?.value ?? .lesson)
    }
    let told = project.accounts.map { Set($0.lessons.map(\.lessonID)) }
    #expect(told.contains { $0.isSuperset(of: lessons.map(\.lessonID)) })
  }

  /// A live box shows the sample portfolio, and not what stands in its place.
  @Test(arguments: ["team", "leadership"])
  func liveBoxesSpeakOfTheSample(_ audience: String) async throws {
    let built = try await sampleSite(audience)
    for note in try await sampleProject().training {
      let page = try built.text(of: "training/\(note.path.stem).html")
      #expect(!page.contains("<p class=\"live-title\">For example</p>"), "\(note.lessonID)")
    }
  }

  /// What `keyfolio check` answers is what the lesson says it does.
  @Test func tasksAtTheDeskAnswerAsTheySay() async throws {
    var count = 0
    for note in try await sampleProject().training {
      for case .task(let task) in note.blocks.map(\.content) {
        guard let write = task.write, let answer = task.answer else { continue }
        count += 1
        let report = try await Self.check(
          write: write, replacing: task.replace, in: try #require(task.file))
        #expect(report == answer.trimmingCharacters(in: .newlines), "\(note.lessonID)")
      }
    }
    #expect(count >= 8)
  }

  /// What the check of the practice portfolio says after a change, without its last line.
  private static func check(
    write text: String, replacing old: String?, in file: String
  ) async throws -> String {
    var files: [RelativePath: [UInt8]] = [:]
    for made in scaffold() { files[made.path] = made.bytes }
    let path = RelativePath(file)
    var content = String(decoding: try #require(files[path], "no \(file)"), as: UTF8.self)
    if let old {
      #expect(content.components(separatedBy: old).count == 2, "\(file) has \(old) once")
      content = content.replacingOccurrences(of: old, with: text)
    } else {
      content += text
    }
    files[path] = Array(content.utf8)
    var report = Report()
    _ = try await checkContent(FileTree(files), BuildRequest(), &report)
    let lines = report.text(folder: "").split(separator: "\n")
    return lines.filter { !$0.hasSuffix("warnings") && !$0.hasSuffix("warning") }
      .joined(separator: "\n")
  }
}

/// A lesson's source without front matter, blocks, code, footnotes and the marks of Markdown.
func prose(of source: String) -> String {
  var lines: [Substring] = []
  var fence: String?
  var isMatter = false
  for (number, line) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
  {
    let text = line.drop { $0 == " " || $0 == ">" }
    if number == 0, text == "---" {
      isMatter = true
    } else if isMatter {
      if text == "---" { isMatter = false }
    } else if let open = fence {
      if text.hasPrefix(open), text.allSatisfy({ $0 == "`" }) { fence = nil }
    } else if text.hasPrefix("```") {
      fence = String(text.prefix { $0 == "`" })
    } else if !text.hasPrefix("[^") {
      lines.append(line)
    }
  }
  return lines.joined(separator: "\n")
}
