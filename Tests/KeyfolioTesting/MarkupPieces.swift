/// A page taken apart by rules that are stricter than a browser's: what keyfolio writes has quotes
/// around every value, five entities, no comments, and no sign that a browser would have to guess.
public struct MarkupPieces {
  public enum Piece: Equatable {
    case open(String, [Attribute])
    case close(String)
    /// What a reader sees: entities are signs again.
    case text(String)
  }

  public struct Attribute: Equatable {
    public var name: String
    public var value: String
  }

  public private(set) var pieces: [Piece] = []
  /// What a browser would have to guess, and where.
  public private(set) var problems: [String] = []
  private var index = 0

  public init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { read($0) }
  }

  private mutating func read(_ page: UnsafeBufferPointer<UInt8>) {
    while index < page.count {
      if page[index] == less {
        tag(page)
      } else {
        let end = next(less, page)
        pieces.append(.text(plain(page, index..<end)))
        index = end
      }
    }
  }

  private mutating func tag(_ page: UnsafeBufferPointer<UInt8>) {
    let start = index
    index += 1
    if start == 0, text(page, 0..<min(15, page.count)).lowercased() == "<!doctype html>" {
      index = 15
      return
    }
    let isEnd = index < page.count && page[index] == UInt8(ascii: "/")
    if isEnd { index += 1 }
    let name = word(page)
    if name.isEmpty { problems.append("'<' that opens no tag\(context(page, start))") }
    if isEnd {
      pieces.append(.close(name))
    } else {
      pieces.append(.open(name, attributes(page)))
    }
    guard index < page.count, page[index] == greater else {
      problems.append("<\(name) does not end\(context(page, start))")
      return
    }
    index += 1
    if !isEnd, name == "script" || name == "style" { rawText(page, name) }
  }

  private mutating func attributes(_ page: UnsafeBufferPointer<UInt8>) -> [Attribute] {
    var found: [Attribute] = []
    while true {
      while index < page.count, page[index] == 0x20 || page[index] == 0x0A { index += 1 }
      if index < page.count, page[index] == UInt8(ascii: "/") { index += 1 }
      let start = index
      let name = word(page)
      if name.isEmpty { return found }
      guard index < page.count, page[index] == UInt8(ascii: "=") else {
        found.append(Attribute(name: name, value: ""))
        continue
      }
      index += 1
      guard index < page.count, page[index] == UInt8(ascii: "\"") else {
        problems.append("\(name) has no quotes\(context(page, start))")
        return found
      }
      index += 1
      let end = next(UInt8(ascii: "\""), page)
      found.append(Attribute(name: name, value: plain(page, index..<end)))
      index = end + 1
    }
  }

  /// A script or style sheet goes on to its end tag whatever stands in it.
  private mutating func rawText(_ page: UnsafeBufferPointer<UInt8>, _ name: String) {
    let start = index
    while index < page.count {
      if text(page, index..<min(index + name.utf8.count + 2, page.count)) == "</" + name { break }
      index += 1
    }
    if index > start { pieces.append(.text(text(page, start..<index))) }
  }

  /// Letters of names that keyfolio writes, in lower case or as SVG has them.
  private mutating func word(_ page: UnsafeBufferPointer<UInt8>) -> String {
    let start = index
    while index < page.count {
      switch page[index] {
      case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: ":"): index += 1
      default: return text(page, start..<index)
      }
    }
    return text(page, start..<index)
  }

  /// Text without its entities.
  private mutating func plain(_ page: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    var position = range.lowerBound
    var start = position
    while position < range.upperBound {
      let byte = page[position]
      if byte == greater || byte == less || byte == 0 {
        problems.append("a bare sign \(byte)\(context(page, position))")
      }
      guard byte == UInt8(ascii: "&") else {
        position += 1
        continue
      }
      bytes += page[start..<position]
      let known = entities.first { name, _ in
        text(page, position..<min(position + name.utf8.count, range.upperBound)) == name
      }
      if let known {
        bytes.append(known.sign)
        position += known.name.utf8.count
      } else {
        problems.append("a bare '&'\(context(page, position))")
        bytes.append(byte)
        position += 1
      }
      start = position
    }
    bytes += page[start..<range.upperBound]
    return String(decoding: bytes, as: UTF8.self)
  }

  private func next(_ sign: UInt8, _ page: UnsafeBufferPointer<UInt8>) -> Int {
    var position = index
    while position < page.count, page[position] != sign { position += 1 }
    return position
  }

  private func text(_ page: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: page[range], as: UTF8.self)
  }

  private func context(_ page: UnsafeBufferPointer<UInt8>, _ position: Int) -> String {
    ": " + text(page, max(0, position - 40)..<min(page.count, position + 40))
  }
}

private let less = UInt8(ascii: "<")
private let greater = UInt8(ascii: ">")
private let entities: [(name: String, sign: UInt8)] = [
  ("&amp;", UInt8(ascii: "&")), ("&lt;", less), ("&gt;", greater), ("&quot;", UInt8(ascii: "\"")),
  ("&#39;", UInt8(ascii: "'")),
]
