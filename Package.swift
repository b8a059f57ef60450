// swift-tools-version: 6.3
import PackageDescription

// The rooms of the house, in pipeline order. What each may import stands once more, as a table that
// a test reads, in Sources/KeyfolioBuild/KeyfolioBuild.docc/Architecture.md.

let settings: [SwiftSetting] = [
  // `any` marks where dynamic dispatch is paid for.
  .enableUpcomingFeature("ExistentialAny"),
  // Imports stay inside a target unless they are said to be part of its interface.
  .enableUpcomingFeature("InternalImportsByDefault"),
  // A member is visible only where its module is imported, so the import table tells the truth.
  .enableUpcomingFeature("MemberImportVisibility"),
  // A warning nobody acts on teaches everybody to overlook the next one.
  .treatAllWarnings(as: .error),
]

func room(
  _ name: String, _ dependencies: [Target.Dependency] = [], linker: [LinkerSetting] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, swiftSettings: settings, linkerSettings: linker)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency] = [], resources exclude: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["KeyfolioTesting"], exclude: exclude,
    swiftSettings: settings)
}

/// Debian's cmark-gfm carries its full version in the shared library's name, so a dynamic binary
/// would run only beside exactly that build: the static library is linked where it is named so.
func staticOnLinux(_ libraries: String...) -> [LinkerSetting] {
  libraries.flatMap { library -> [LinkerSetting] in
    [
      .linkedLibrary(":lib\(library).a", .when(platforms: [.linux])),
      .linkedLibrary(library, .when(platforms: [.macOS])),
    ]
  }
}

let package = Package(
  name: "keyfolio",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    room("KeyfolioCore"),
    .target(
      name: "KeyfolioTesting", dependencies: ["KeyfolioCore"], path: "Tests/KeyfolioTesting",
      swiftSettings: settings),
    tests("KeyfolioCoreTests", ["KeyfolioCore"]),
    room("KeyfolioMarkdown", ["KeyfolioCore"]),
    room("KeyfolioModel", ["KeyfolioCore", "KeyfolioMarkdown"]),
    .systemLibrary(name: "CLibYAML"),
    room("KeyfolioLoad", ["KeyfolioCore", "KeyfolioModel", "KeyfolioMarkdown", "CLibYAML"], linker: staticOnLinux("yaml")),
    tests("KeyfolioLoadTests", ["KeyfolioCore", "KeyfolioModel", "KeyfolioLoad"]),
    room("KeyfolioBuild", ["KeyfolioCore", "KeyfolioModel", "KeyfolioLoad"]),
    room("KeyfolioCommand", ["KeyfolioCore", "KeyfolioBuild", "KeyfolioLoad", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
    .executableTarget(name: "keyfolio", dependencies: ["KeyfolioCommand"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6])
