public import KeyfolioCore
import KeyfolioTemplate
public import KeyfolioView

/// Renders pages and hands them to the sink one at a time, in their order, with the theme's assets
/// and the index for the search before them, and the data after them.
///
/// Files are made and handed on in small runs, a few runs ahead of the sink: memory holds those and
/// not the site.
public func renderSite(
  _ site: SiteContents, _ theme: Theme, jobs: Int, into sink: inout some Sink
) async throws(FileError) {
  for asset in theme.assets + [site.search.value] { try sink.receive(asset) }
  var failure: FileError?
  let runs = runs(site.pages.map { .page($0) } + site.data.map { .data($0) })
  await withTaskGroup(of: (Int, [OutputFile]).self) { group in
    var added = 0
    func addRun(_ group: inout TaskGroup<(Int, [OutputFile])>) {
      guard added < runs.count, failure == nil else { return }
      let (number, run) = (added, runs[added])
      added += 1
      group.addTask { (number, run.flatMap { $0.rendered(with: theme) }) }
    }
    for _ in 0...max(1, jobs) { addRun(&group) }
    var ready: [Int: [OutputFile]] = [:]
    var next = 0
    for await (number, files) in group {
      ready[number] = files
      while let files = ready.removeValue(forKey: next) {
        addRun(&group)
        next += 1
        do throws(FileError) {
          for file in files where failure == nil { try sink.receive(file) }
        } catch {
          failure = error
        }
      }
    }
  }
  if let failure { throw failure }
}

extension SiteContents {
  /// The files, each made when it is asked for.
  public func files(with theme: Theme) -> SiteFiles {
    let assets = Lazy { [search] in
      SiteFiles.Assets(
        files: theme.assets + [search.value], style: theme.paths.style,
        search: search.value.path)
    }
    let ofTheme = Set(theme.assets.map(\.path))
    let pages = Dictionary(self.pages.map { ($0.path, $0) }, uniquingKeysWith: { $1 })
    // Which files there are of data shows only from the data.
    let data = Lazy {
      var parts: [RelativePath: any DataPart] = [:]
      for part in self.data {
        for path in part.paths { parts[path] = part }
      }
      return parts
    }
    return SiteFiles(
      assets: assets,
      paths: {
        Set(assets.value.files.map(\.path)).union(pages.keys).union(data.value.keys)
      },
      holds: { path in
        if pages[path] != nil || ofTheme.contains(path) { return true }
        return path.text.hasPrefix(DataParts.folder + "/")
          ? data.value[path] != nil
          : path.text.hasPrefix(SiteAssets.folder + "/") && assets.value.search == path
      },
      bytes: { path in
        if path.text.hasPrefix(SiteAssets.folder + "/"),
          let asset = assets.value.files.first(where: { $0.path == path })
        {
          return asset.bytes
        }
        let part = pages[path].map { SitePart.page($0) } ?? data.value[path].map { .data($0) }
        return part?.rendered(with: theme).first { $0.path == path }?.bytes
      })
  }
}

/// A page, or a part of the data, before it is made.
private enum SitePart: Sendable {
  case page(PlannedPage)
  case data(any DataPart)

  var isLarge: Bool {
    switch self {
    case .page: false
    case .data(let part): part.isLarge
    }
  }

  func rendered(with theme: Theme) -> [OutputFile] {
    switch self {
    case .page(let page): [render(page.make(), theme)]
    case .data(let part): part.files
    }
  }
}

/// Eight parts a run; a large one is a run of its own.
private func runs(_ parts: [SitePart]) -> [ArraySlice<SitePart>] {
  var runs: [ArraySlice<SitePart>] = []
  var start = 0
  for index in parts.indices {
    let isLast = index + 1 == parts.count
    if isLast || parts[index].isLarge || parts[index + 1].isLarge || index + 1 - start == 8 {
      runs.append(parts[start...index])
      start = index + 1
    }
  }
  return runs
}

private func render(_ page: some Page, _ theme: Theme) -> OutputFile {
  var buffer = TextBuffer(capacity: 48 * 1024)
  theme.templates.render(type(of: page).template, page.value, into: &buffer)
  return OutputFile(path: page.path, bytes: buffer.bytes)
}
