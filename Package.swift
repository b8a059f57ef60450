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
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
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
  traits: [
    .default(enabledTraits: ["Preview"]),
    .trait(name: "Preview", description: "The preview server; without it nothing of NIO is built."),
  ],
  dependencies: [
    // Commands, options, help and exit codes, as users know them from other Swift tools.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // HTTP framing of the preview server: what is read from a socket is never parsed by our own
    // code.
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
  ],
  targets: [
    // Places, diagnostics, dates, exact numbers, HTML text, formats: what every room speaks.
    room("KeyfolioCore"),
    // A chart's description to SVG; useful alone, and so it names the mathematics that others get
    // by way of Foundation.
    room("KeyfolioCharts", linker: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    // GitHub's Markdown library, libyaml's event parser, and zlib, which packs what is sent.
    .systemLibrary(name: "CCMarkGFM"),
    .systemLibrary(name: "CLibYAML"),
    .systemLibrary(name: "CZlib"),
    // Markdown to finished HTML with marked spots.
    room(
      "KeyfolioMarkdown", ["KeyfolioCore", "CCMarkGFM"],
      linker: staticOnLinux("cmark-gfm-extensions", "cmark-gfm")),
    // Mustache, compiled once, checked, rendered to bytes.
    room("KeyfolioTemplate", ["KeyfolioCore"]),
    // What a portfolio is, and who may see which field of it.
    room("KeyfolioModel", ["KeyfolioCore", "KeyfolioMarkdown"]),
    // YAML, CSV and notes to a project, everything located and checked.
    room(
      "KeyfolioLoad", ["KeyfolioCore", "KeyfolioModel", "KeyfolioMarkdown", "CLibYAML"],
      linker: staticOnLinux("yaml")),
    // Everything computed, one method a file.
    room("KeyfolioAnalysis", ["KeyfolioCore", "KeyfolioModel"]),
    // The pages as templates see them, and all their words.
    room(
      "KeyfolioView",
      [
        "KeyfolioCore", "KeyfolioModel", "KeyfolioMarkdown", "KeyfolioAnalysis", "KeyfolioCharts",
        "KeyfolioTemplate",
      ]),
    // Templates applied to pages, one finished file at a time.
    room("KeyfolioRender", ["KeyfolioCore", "KeyfolioView", "KeyfolioTemplate", "KeyfolioCharts"]),
    // The two cuts that make an edition.
    room(
      "KeyfolioAudience",
      ["KeyfolioCore", "KeyfolioModel", "KeyfolioMarkdown", "KeyfolioAnalysis"]),
    // The few system calls that Swift cannot see, and the built-in theme's bytes.
    .target(
      name: "CPlatform",
      // FSEvents.
      linkerSettings: [.linkedFramework("CoreServices", .when(platforms: [.macOS]))]),
    .target(name: "CSiteTemplates"),
    // The only writer: stages a site beside the last one and swaps.
    room("KeyfolioWrite", ["KeyfolioCore", "CPlatform"]),
    // The stages in their order: start reading in BuildSite.swift.
    room(
      "KeyfolioBuild",
      [
        "KeyfolioCore", "KeyfolioModel", "KeyfolioLoad", "KeyfolioAnalysis", "KeyfolioAudience",
        "KeyfolioCharts", "KeyfolioView", "KeyfolioRender", "CSiteTemplates",
      ]),
    // The preview on this machine.
    room(
      "KeyfolioServe",
      [
        "KeyfolioCore", "CPlatform", "CZlib",
        .product(name: "NIOCore", package: "swift-nio", condition: .when(traits: ["Preview"])),
        .product(name: "NIOPosix", package: "swift-nio", condition: .when(traits: ["Preview"])),
        .product(name: "NIOHTTP1", package: "swift-nio", condition: .when(traits: ["Preview"])),
      ], linker: staticOnLinux("z")),
    // The commands: arguments, printing, exit codes.
    room(
      "KeyfolioCommand",
      [
        "KeyfolioCore", "KeyfolioBuild", "KeyfolioLoad", "KeyfolioWrite", "KeyfolioServe",
        "CPlatform",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "keyfolio", dependencies: ["KeyfolioCommand"], swiftSettings: settings),

    .target(
      name: "KeyfolioTesting", dependencies: ["KeyfolioCore"], path: "Tests/KeyfolioTesting",
      swiftSettings: settings),
    .testTarget(name: "ArchitectureTests", swiftSettings: settings),
    tests("KeyfolioCoreTests", ["KeyfolioCore"]),
    // Charts to draw: goldens, the gallery, random portfolios and networks.
    .target(
      name: "ChartSamples", dependencies: ["KeyfolioCharts"], path: "Tests/ChartSamples",
      swiftSettings: settings),
    tests("KeyfolioChartsTests", ["KeyfolioCharts", "ChartSamples"], exclude: ["Goldens"]),
    // The gallery, and random drawings for a browser to measure.
    .executableTarget(
      name: "ChartGallery", dependencies: ["KeyfolioCharts", "ChartSamples"],
      path: "Tests/ChartGallery", swiftSettings: settings),
    // Microseconds a chart.
    .executableTarget(
      name: "ChartBench", dependencies: ["KeyfolioCharts", "ChartSamples"],
      path: "Tests/Benchmarks/ChartBench", swiftSettings: settings),
    tests("KeyfolioMarkdownTests", ["KeyfolioMarkdown", "KeyfolioCore"]),
    tests("KeyfolioTemplateTests", ["KeyfolioTemplate", "KeyfolioCore"]),
    tests("KeyfolioLoadTests", ["KeyfolioCore", "KeyfolioModel", "KeyfolioLoad"]),
    tests("KeyfolioAnalysisTests", ["KeyfolioAnalysis", "KeyfolioModel", "KeyfolioCore"]),
    tests(
      "KeyfolioAudienceTests",
      [
        "KeyfolioAudience", "KeyfolioAnalysis", "KeyfolioModel", "KeyfolioMarkdown",
        "KeyfolioCore",
      ]),
    tests(
      "KeyfolioBuildTests",
      [
        "KeyfolioBuild", "KeyfolioCore", "KeyfolioModel", "KeyfolioAnalysis", "KeyfolioMarkdown",
        "KeyfolioTemplate", "KeyfolioCharts", "KeyfolioLoad", "KeyfolioView",
      ],
      exclude: ["Goldens"]),
    tests("KeyfolioViewTests", ["KeyfolioView", "KeyfolioTemplate", "KeyfolioCore"]),
    // Dies in the middle of a build, for the test that looks at what is left.
    .executableTarget(
      name: "SiteFolderProbe", dependencies: ["KeyfolioCore", "KeyfolioWrite"],
      path: "Tests/SiteFolderProbe", swiftSettings: settings),
    tests("KeyfolioWriteTests", ["KeyfolioWrite", "KeyfolioCore", "SiteFolderProbe"]),
    tests("KeyfolioServeTests", ["KeyfolioServe", "KeyfolioCore"]),
  ],
  swiftLanguageModes: [.v6])
