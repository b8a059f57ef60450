import Foundation
import Testing

/// Looks things up in the JSON of `figures`.
struct Computed {
  let json: [String: Any]

  /// Neighbours by score, the only two of a portfolio of two.
  struct Pair {
    let json: [String: Any]

    var margin: Double { json["margin"] as? Double ?? .nan }

    func critical(_ criterion: String) throws -> Double {
      let weights = try #require(json["critical_weights"] as? [String: Any])
      let critical = try #require(weights[criterion] as? [String: Any])
      return try #require(critical["weight"] as? Double)
    }
  }

  func account(_ id: String) throws -> [String: Any] {
    let accounts = try #require(json["accounts"] as? [[String: Any]])
    return try #require(accounts.first { $0["id"] as? String == id })
  }

  func object(_ account: String, _ figure: String) throws -> [String: Any] {
    let figures = try #require(try self.account(account)["figures"] as? [[String: Any]])
    return try #require(figures.first { $0["id"] as? String == figure })
  }

  func figure(_ account: String, _ figure: String) throws -> Double {
    try #require(try object(account, figure)["value"] as? Double)
  }

  func word(_ account: String, _ figure: String) throws -> String {
    try #require(try object(account, figure)["value"] as? String)
  }

  func rows(_ account: String, _ axis: String) throws -> [[String: Any]] {
    try #require(try self.account(account)[axis] as? [[String: Any]])
  }

  private func margins(_ account: String, _ criterion: String) throws -> [String: Any] {
    let rows = try rows(account, "attractiveness")
    let row = try #require(rows.first { $0["criterion"] as? String == criterion })
    return try #require(row["margins"] as? [String: Any])
  }

  /// `below 21.05`, to two decimals; `nil` where no weight changes the side.
  func critical(_ account: String, _ criterion: String) throws -> String? {
    guard let critical = try margins(account, criterion)["critical_weight"] as? [String: Any] else {
      return nil
    }
    let weight = try #require(critical["weight"] as? Double)
    return "\(try #require(critical["changes_when"] as? String)) \(weight.rounded(2))"
  }

  func slack(_ account: String, _ criterion: String) throws -> Double {
    try #require(try margins(account, criterion)["slack"] as? Double)
  }

  func order() throws -> Pair {
    let pairs = try #require(json["order"] as? [[String: Any]])
    return Pair(json: try #require(pairs.first))
  }
}

extension Double {
  func rounded(_ decimals: Int) -> Double {
    let scale = pow(10, Double(decimals))
    return (self * scale).rounded() / scale
  }
}
