/// A file that was read, by its number in a `SourceFiles` table.
public struct FileID: Hashable, Sendable {
  /// Position in the table that handed it out.
  public let index: UInt32

  public init(index: UInt32) {
    self.index = index
  }
}

/// Where in a user's file something stands.
///
/// Lines and columns count from 1; columns count Unicode scalars, as editors do. `width` is the
/// number of scalars on that line which the thing covers; 0 means a point, or "to be seen there".
@frozen
public struct Place: Hashable, Sendable {
  public var file: FileID
  public var line: UInt32
  public var column: UInt32
  public var width: UInt32

  @inlinable
  public init(file: FileID, line: UInt32 = 1, column: UInt32 = 1, width: UInt32 = 0) {
    self.file = file
    self.line = line
    self.column = column
    self.width = width
  }
}

/// A value that knows which place of which file it came from.
@frozen
public struct Located<Value> {
  public var value: Value
  public var place: Place

  @inlinable
  public init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }

  /// The same place with another value.
  @inlinable
  public func map<Other>(_ transform: (Value) -> Other) -> Located<Other> {
    Located<Other>(transform(value), at: place)
  }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
extension Located: Sendable where Value: Sendable {}

/// The files of a run by number. Numbers are handed out once and never change, so a value that
/// was read in an earlier build keeps its place.
public struct SourceFiles: Sendable, Equatable {
  private var paths: [RelativePath] = []
  private var numbers: [RelativePath: FileID] = [:]
  private var names: [FileID: String] = [:]

  public init() {}

  /// The number of a file, new or known.
  public mutating func id(of path: RelativePath) -> FileID {
    if let known = numbers[path] { return known }
    let id = FileID(index: UInt32(paths.count))
    paths.append(path)
    numbers[path] = id
    return id
  }

  /// The number of a file that does not lie in the content folder, and how messages name it.
  public mutating func id(of path: RelativePath, shownAs name: String) -> FileID {
    let id = id(of: path)
    names[id] = name
    return id
  }

  /// How messages name a file that does not lie in the content folder.
  public func name(of id: FileID) -> String? { names[id] }

  /// The path behind a number; `nil` for a number of another table.
  public func path(of id: FileID) -> RelativePath? {
    Int(id.index) < paths.count ? paths[Int(id.index)] : nil
  }
}
