import KeyfolioCore

/// One file of a zip: its bytes lie in the archive's scratch file until the order of all is known.
struct ZipEntry: Sendable {
  /// Where its bytes begin in the scratch file.
  var start: Int
  /// In bytes.
  var size: Int
  var checksum: UInt32
}

/// The records of a zip file, after APPNOTE 6.3: stored entries and nothing optional, so that the
/// same files and the same day give the same bytes.
struct ZipRecords {
  /// What the 16 and 32 bits of the format's first form can count; larger archives would need a
  /// second form, which not everybody's file manager reads.
  static let mostFiles = 65_534
  static let mostBytes = 0xFFFF_FFFE

  /// Made by Unix (3), for version 2.0 of the format: the permission bits count.
  private static let madeBy: UInt16 = 3 << 8 | 20
  private static let needed: UInt16 = 20
  /// Names are UTF-8.
  private static let flags: UInt16 = 1 << 11
  private static let stored: UInt16 = 0
  private static let midnight: UInt16 = 0
  /// A regular file that all may read and its owner may write.
  private static let attributes: UInt32 = 0o100644 << 16

  private let day: UInt16
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  init(day: CalendarDate) {
    // The format counts years from 1980 in seven bits.
    let year = min(max(Int(day.year), 1980), 2107)
    let isWithin = year == Int(day.year)
    let (month, dayOfMonth) =
      isWithin ? (Int(day.month), Int(day.day)) : year == 1980 ? (1, 1) : (12, 31)
    self.day = UInt16((year - 1980) << 9 | month << 5 | dayOfMonth)
  }

  /// What precedes the bytes of an entry; notes it for the directory.
  mutating func header(of path: BytePath, _ entry: ZipEntry, at offset: Int) -> [UInt8] {
    let name = Array(path.text.utf8)
    var common: [UInt8] = []
    for value in [Self.needed, Self.flags, Self.stored, Self.midnight, day] { common.put(value) }
    for value in [entry.checksum, UInt32(entry.size), UInt32(entry.size)] { common.put(value) }
    common.put(UInt16(name.count))
    common.put(UInt16(0))
    directory.put(UInt32(0x0201_4B50))
    directory.put(Self.madeBy)
    directory += common
    // No comment, the first disk, no internal attributes.
    for _ in 0..<3 { directory.put(UInt16(0)) }
    directory.put(Self.attributes)
    directory.put(UInt32(offset))
    directory += name
    count += 1
    var header: [UInt8] = []
    header.put(UInt32(0x0403_4B50))
    return header + common + name
  }

  /// The directory and the end of the archive.
  func ending(at offset: Int) -> [UInt8] {
    var bytes = directory
    bytes.put(UInt32(0x0605_4B50))
    for value in [0, 0, count, count] { bytes.put(UInt16(value)) }
    bytes.put(UInt32(directory.count))
    bytes.put(UInt32(offset))
    bytes.put(UInt16(0))
    return bytes
  }

  /// How many bytes an archive takes beside those of its files.
  static func overhead(of path: BytePath) -> Int { 76 + 2 * path.text.utf8.count }
}

extension [UInt8] {
  /// Appends a number, its lowest byte first.
  fileprivate mutating func put(_ value: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
  }
}
