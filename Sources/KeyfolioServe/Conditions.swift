/// Decides by the conditional fields of a request, in the order of RFC 9110, section 13.2.2,
/// whether the file is sent, and whether a range of it may be.
struct Conditions {
  enum Answer: Equatable {
    case send
    case notModified
    case failed
  }

  /// The file's entity tag, quotes included; always a strong one.
  let tag: String
  let modified: HTTPDate

  func answer(to request: Request) -> Answer {
    let mustMatch = request.values("If-Match")
    if !mustMatch.isEmpty {
      guard matches(mustMatch, weakly: false) else { return .failed }
    } else if let date = date(request.values("If-Unmodified-Since")), modified > date {
      return .failed
    }
    let mustNotMatch = request.values("If-None-Match")
    if !mustNotMatch.isEmpty {
      return matches(mustNotMatch, weakly: true) ? .notModified : .send
    }
    if let date = date(request.values("If-Modified-Since")), modified <= date {
      return .notModified
    }
    return .send
  }

  /// Whether a `Range` field counts: without `If-Range` always, with it only for the same file.
  func allowsRange(_ request: Request) -> Bool {
    let values = request.values("If-Range")
    guard let value = values.first else { return true }
    return values.count == 1 && (value == tag || HTTPDate(value) == modified)
  }

  private func date(_ values: [String]) -> HTTPDate? {
    values.count == 1 ? HTTPDate(values[0]) : nil
  }

  private func matches(_ values: [String], weakly: Bool) -> Bool {
    if values == ["*"] { return true }
    return values.contains { value in
      Self.tags(in: value).contains { $0.tag == tag && (weakly || !$0.isWeak) }
    }
  }

  /// The entity tags of a list; what is no tag ends it.
  private static func tags(in list: String) -> [(tag: String, isWeak: Bool)] {
    var tags: [(tag: String, isWeak: Bool)] = []
    var rest = Substring(list).utf8
    while true {
      rest = rest.drop { $0 == UInt8(ascii: " ") || $0 == 9 || $0 == UInt8(ascii: ",") }
      let isWeak = rest.starts(with: "W/".utf8)
      if isWeak { rest = rest.dropFirst(2) }
      guard rest.first == UInt8(ascii: "\""),
        let end = rest.dropFirst().firstIndex(of: UInt8(ascii: "\""))
      else { return tags }
      tags.append((String(Substring(rest[...end])), isWeak))
      rest = rest[rest.index(after: end)...]
    }
  }
}
