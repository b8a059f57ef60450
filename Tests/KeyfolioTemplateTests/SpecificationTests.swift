import Foundation
import KeyfolioCore
import Testing

@testable import KeyfolioTemplate

/// The official Mustache specification, as its own tests have it: each is a template, partials,
/// data and what must come out, byte for byte.
///
/// They are read from the folder that `MUSTACHE_SPEC` names, else from a folder
/// `shared/data/mustache-spec` in or beside a folder above this file.
@Suite struct SpecificationTests {
  @Test(.enabled(if: Specification.isFound, "no mustache-spec folder; set MUSTACHE_SPEC to one"))
  func hasAllModules() throws {
    let cases = try Specification.load()
    let modules = Set(cases.map(\.module))
    #expect(modules == Set(Specification.modules))
    #expect(cases.count > 150)
  }

  @Test(
    .enabled(if: Specification.isFound, "no mustache-spec folder; set MUSTACHE_SPEC to one"),
    arguments: (try? Specification.load()) ?? [])
  func renders(_ example: Specification.Example) throws {
    var diagnostics = Diagnostics()
    let templates = Templates.compile(example.sources, &diagnostics)
    var buffer = TextBuffer()
    templates.render(
      Specification.page, example.data.value, into: &buffer, passingRawText: true)
    #expect(
      String(decoding: buffer.bytes, as: UTF8.self) == example.expected, "\(diagnostics.all)")
  }
}

/// Where the specification's tests are and what they look like.
enum Specification {
  static let modules = [
    "comments", "delimiters", "dynamic-names", "inheritance", "interpolation", "inverted",
    "partials", "sections",
  ]
  /// A name that no partial of the specification has.
  static let page = "(page)"

  struct Example: Sendable, CustomTestStringConvertible {
    var module: String
    var name: String
    var template: String
    var partials: [String: String]
    var data: Datum
    var expected: String

    var testDescription: String { "\(module): \(name)" }

    var sources: [TemplateSource] {
      ([(page, template)] + partials.sorted { $0.key < $1.key }).enumerated().map {
        TemplateSource(
          path: RelativePath($1.0), file: FileID(index: UInt32($0)), bytes: Array($1.1.utf8))
      }
    }
  }

  private struct File: Decodable {
    struct Test: Decodable {
      var name: String
      var template: String
      var partials: [String: String]?
      var data: Datum
      var expected: String
    }
    var tests: [Test]
  }

  static var isFound: Bool {
    if folder != nil { return true }
    print("The Mustache specification is not tested: no mustache-spec folder; set MUSTACHE_SPEC.")
    return false
  }

  static func load() throws -> [Example] {
    guard let folder else { return [] }
    return try modules.flatMap { module in
      let data = try Data(contentsOf: folder.appendingPathComponent("\(module).json"))
      return try JSONDecoder().decode(File.self, from: data).tests.map {
        Example(
          module: module, name: $0.name, template: $0.template, partials: $0.partials ?? [:],
          data: $0.data, expected: $0.expected)
      }
    }
  }

  private static let folder: URL? = {
    if let path = ProcessInfo.processInfo.environment["MUSTACHE_SPEC"] {
      return URL(fileURLWithPath: path)
    }
    var parent = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    while parent.path != "/" {
      parent.deleteLastPathComponent()
      let candidate = parent.appendingPathComponent("shared/data/mustache-spec")
      if FileManager.default.fileExists(atPath: candidate.path) { return candidate }
    }
    return nil
  }()
}

/// The data of an example; numbers become the text that JSON has for them.
indirect enum Datum: Decodable, Sendable {
  case value(TemplateValue)
  case list([Datum])
  case record([String: Datum])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .value(.unknown)
    } else if let flag = try? container.decode(Bool.self) {
      self = .value(.flag(flag))
    } else if let number = try? container.decode(Int.self) {
      self = .value(.text("\(number)"))
    } else if let number = try? container.decode(Double.self) {
      self = .value(.text("\(number)"))
    } else if let text = try? container.decode(String.self) {
      self = .value(.text(text))
    } else if let list = try? container.decode([Datum].self) {
      self = .list(list)
    } else {
      self = .record(try container.decode([String: Datum].self))
    }
  }

  var value: TemplateValue {
    switch self {
    case .value(let value): value
    case .list(let elements): .list(elements.map(\.value))
    case .record(let members):
      .record(
        TemplateRecord(members.sorted { $0.key < $1.key }.map { ($0.key, $0.value.value) }))
    }
  }
}
