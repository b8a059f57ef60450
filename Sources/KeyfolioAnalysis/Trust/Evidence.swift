public import KeyfolioCore
import KeyfolioModel

/// How much of a score's weight rests on more than our own belief: `V = Σ w_k·[verified] / Σ w`.
///
/// A row is verified when the customer said it or a document shows it. Of several raters each has
/// to be verified; one who disputes is enough for `disputed`. A rating about which nothing is said
/// counts as assumed. Below `verified_share` it is weak, and the account is drawn hollow.
///
/// Source: domain.md 5.5; AKAM's questions to verify with the customer.
public struct Evidence: Sendable, Equatable {
  /// Weight of the rows that the customer confirmed.
  public private(set) var customerSaid = FixedPoint.zero
  /// Weight of the rows that a document shows.
  public private(set) var documented = FixedPoint.zero
  /// Weight of all rows, rated or not.
  public private(set) var total = FixedPoint.zero

  public init() {}

  /// 0 to 1; `nil` without any weight.
  public var share: Double? {
    guard total > .zero else { return nil }
    let verified = customerSaid + documented
    return Double(verified.tenThousandths) / Double(total.tenThousandths)
  }

  mutating func add(_ weight: FixedPoint?, _ verification: Verification?) {
    guard let weight else { return }
    total += weight
    switch verification {
    case .customerSaid: customerSaid += weight
    case .documented: documented += weight
    case .assumed, .disputed, nil: break
    }
  }
}

extension Opinion {
  /// The mean of the raters. Most things have one rater, whose word needs no sum.
  var rating: FixedPoint? { values.count == 1 ? values[0].value.value : mean }

  /// Lowest and highest of several raters.
  var range: ClosedRange<FixedPoint>? { values.count > 1 ? spread : nil }

  /// The weakest of what the raters rest on; `nil` where nobody said.
  var verification: Verification? {
    guard !values.isEmpty else { return nil }
    var weakest = values[0].verified?.value
    for index in values.indices.dropFirst() {
      let verification = values[index].verified?.value
      if rank(verification) < rank(weakest) { weakest = verification }
    }
    return weakest
  }
}

private func rank(_ verification: Verification?) -> Int {
  switch verification {
  case .disputed: 0
  case nil: 1
  case .assumed: 2
  case .customerSaid: 3
  case .documented: 4
  }
}
