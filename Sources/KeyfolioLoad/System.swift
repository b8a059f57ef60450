import KeyfolioCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a folder holds.
struct FolderEntry {
  enum Kind { case file, folder, other }
  var name: String
  var kind: Kind
}

/// The entries of a folder, in the order of the disk. Symbolic links are `other`: content that
/// leads elsewhere is not content.
func entries(ofFolder path: String) throws(FileError) -> [FolderEntry] {
  guard let stream = opendir(path) else { throw lastError(path) }
  defer { closedir(stream) }
  var entries: [FolderEntry] = []
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    guard name != ".", name != ".." else { continue }
    let kind: FolderEntry.Kind
    switch Int32(entry.pointee.d_type) {
    case Int32(DT_REG): kind = .file
    case Int32(DT_DIR): kind = .folder
    case Int32(DT_UNKNOWN): kind = kindByStat(path + "/" + name)
    default: kind = .other
    }
    entries.append(FolderEntry(name: name, kind: kind))
  }
  return entries
}

/// Some file systems do not say the kind in the folder.
private func kindByStat(_ path: String) -> FolderEntry.Kind {
  var status = stat()
  guard lstat(path, &status) == 0 else { return .other }
  switch status.st_mode & S_IFMT {
  case S_IFREG: return .file
  case S_IFDIR: return .folder
  default: return .other
  }
}

/// All bytes of a regular file.
func readFile(_ path: String) throws(FileError) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard descriptor >= 0 else { throw lastError(path) }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { throw lastError(path) }
  guard status.st_mode & S_IFMT == S_IFREG else {
    throw FileError(path: path, reason: "not a regular file")
  }
  var failed = false
  // One byte more than expected tells at once whether the file is still growing.
  let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size) + 1) { buffer, count in
    while count < buffer.count {
      let got = read(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
      if got < 0 && errno == EINTR { continue }
      if got < 0 { failed = true }
      if got <= 0 { break }
      count += got
    }
  }
  if failed { throw lastError(path) }
  return bytes
}

private func lastError(_ path: String) -> FileError {
  FileError(path: path, reason: String(cString: strerror(errno)))
}
