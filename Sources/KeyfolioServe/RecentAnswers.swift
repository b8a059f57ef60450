import Synchronization

/// What was answered a moment ago: who asks the same a thousand times a second gets what stood there
/// a few milliseconds before. A class, because requests share it.
final class RecentAnswers: Sendable {
  private struct Answer {
    var request: Request
    var response: Response
    var size: Int
    var until: ContinuousClock.Instant
  }

  /// For how long nobody looks again.
  static let moment = Duration.milliseconds(20)
  /// In bytes.
  private static let limit = 64 << 20

  private let clock = ContinuousClock()
  /// The last one for each target, by its bytes: as texts a letter with its accent and one with a
  /// mark behind it are the same, and on the disk they are two names.
  private let kept = Mutex<(answers: [[UInt8]: Answer], size: Int)>((answers: [:], size: 0))

  /// What was answered to the very same request, or what is now.
  func response(to request: Request, make: (Request) -> Response) -> Response {
    let target = Array(request.target.utf8)
    let now = clock.now
    let known = kept.withLock { $0.answers[target] }
    if let known, now < known.until, known.request.isSame(as: request) { return known.response }
    let response = make(request)
    guard let size = response.sizeInMemory else { return response }
    let answer = Answer(
      request: request, response: response, size: size + target.count, until: now + Self.moment)
    kept.withLock { kept in
      if kept.size > Self.limit { kept = (answers: [:], size: 0) }
      let former = kept.answers.updateValue(answer, forKey: target)
      kept.size += answer.size - (former?.size ?? 0)
    }
    return response
  }
}

extension Request {
  /// Byte for byte.
  fileprivate func isSame(as other: Request) -> Bool {
    func isSame(_ a: String, _ b: String) -> Bool { a.utf8.elementsEqual(b.utf8) }
    return fields.count == other.fields.count && isSame(method, other.method)
      && isSame(target, other.target)
      && zip(fields, other.fields).allSatisfy {
        isSame($0.name, $1.name) && isSame($0.value, $1.value)
      }
  }
}

extension Response {
  /// Of its body; `nil` for what can be sent once only, and for refusals, of which there are as many
  /// as somebody cares to ask for.
  fileprivate var sizeInMemory: Int? {
    guard status < Refusal.malformed.rawValue else { return nil }
    switch body {
    case .none: return 0
    case .bytes(let bytes): return bytes.count
    case .file, .events, .unmade: return nil
    }
  }
}
