public import KeyfolioCore

/// A folder of text files in memory: `files(["portfolio.yaml": "name: Test\n"])`.
public func files(_ texts: [String: String]) -> FileTree {
  var bytes: [RelativePath: [UInt8]] = [:]
  for (path, text) in texts { bytes[RelativePath(path)] = Array(text.utf8) }
  return FileTree(bytes)
}
