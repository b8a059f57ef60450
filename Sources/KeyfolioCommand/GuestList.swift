import KeyfolioServe

/// The people that a preview is shown to, as a file lists them: a name a line, and behind a comma the
/// secret of that person's link. Without one the link is good until the preview ends.
enum GuestList {
  /// What is wrong with a line, and the mend.
  struct Problem: Error, Equatable {
    var line: Int
    var text: String
    var hint: String
  }

  /// A shorter secret could be guessed.
  static let shortest = 16

  static func read(_ text: String) throws(Problem) -> [Access.Guest] {
    var guests: [Access.Guest] = []
    for (index, line) in text.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).enumerated() {
      let parts = line.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
        .map { trimmed($0) }
      guard let name = parts.first, !name.isEmpty || parts.count > 1, !name.hasPrefix("#") else {
        continue
      }
      let token = parts.count > 1 ? parts[1] : PreviewServer.token()
      try check(name, token, guests, line: index + 1)
      guests.append(Access.Guest(name: name, token: token))
    }
    if guests.isEmpty {
      throw Problem(line: 1, text: "there is nobody in the list", hint: "write a name a line")
    }
    return guests
  }

  private static func check(
    _ name: String, _ token: String, _ others: [Access.Guest], line: Int
  ) throws(Problem) {
    let isSafe = token.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
    if name.isEmpty {
      throw Problem(
        line: line, text: "a secret without a name", hint: "write the name before the comma")
    }
    if !isSafe || token.utf8.count < shortest {
      throw Problem(
        line: line, text: "the secret of '\(name)' is no good",
        hint: "take \(shortest) letters and digits or more, such as \(PreviewServer.token())")
    }
    if others.contains(where: { $0.name == name || $0.token == token }) {
      throw Problem(
        line: line, text: "'\(name)' has the name or the secret of somebody above",
        hint: "each person has a name and a secret of their own")
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
