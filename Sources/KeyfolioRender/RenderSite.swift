public import KeyfolioCore
import KeyfolioTemplate
public import KeyfolioView

/// Renders pages and hands them to the sink one at a time, in their order, with the theme's assets
/// and the index for the search before them.
///
/// Pages are made, rendered and handed on in small runs, a few runs ahead of the sink: memory holds
/// those and not the site.
public func renderSite(
  _ pages: [any Page], _ theme: Theme, with index: OutputFile, jobs: Int, into sink: inout some Sink
) async throws(FileError) {
  for asset in theme.assets + [index] { try sink.receive(asset) }
  var failure: FileError?
  let size = 8
  let starts = Array(stride(from: 0, to: pages.count, by: size))
  await withTaskGroup(of: (Int, [OutputFile]).self) { group in
    var added = 0
    func addRun(_ group: inout TaskGroup<(Int, [OutputFile])>) {
      guard added < starts.count, failure == nil else { return }
      let start = starts[added]
      let run = pages[start..<min(start + size, pages.count)]
      added += 1
      group.addTask { (start, run.map { render($0, theme) }) }
    }
    for _ in 0...max(1, jobs) { addRun(&group) }
    var ready: [Int: [OutputFile]] = [:]
    var next = 0
    for await (start, files) in group {
      ready[start] = files
      while next < starts.count, let files = ready.removeValue(forKey: starts[next]) {
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

private func render(_ page: some Page, _ theme: Theme) -> OutputFile {
  var buffer = TextBuffer(capacity: 48 * 1024)
  theme.templates.render(type(of: page).template, page.value, into: &buffer)
  return OutputFile(path: page.path, bytes: buffer.bytes)
}
