import KeyfolioCore
import KeyfolioModel

/// The kinds of things that a SWOT item can rest on, as its `source` names them.
private enum SwotBasis: String, CaseIterable {
  case criterion, factor, person, line, initiative, agreement, competitor, opportunity, risk
  case measure, unit
  case pestel
  case fiveForces = "five_forces"

  var isRemark: Bool { self == .pestel || self == .fiveForces }
}

extension References {
  /// Looks up what the SWOT says that it rests on. `factor:delivery` refers to a record; a source
  /// without such a word in front is a text of the author's.
  func checkSources(_ account: Account, _ diagnostics: inout Diagnostics) {
    var known: [SwotBasis: Records] = [:]
    for source in account.swot.lazy.compactMap(\.source) {
      guard let (kind, id) = reference(in: source) else { continue }
      guard let basis = SwotBasis(rawValue: kind) else {
        let kinds = SwotBasis.allCases.map(\.rawValue)
        diagnostics.report(.unknownSourceKind(kind, known: kinds, at: source.place))
        continue
      }
      guard let records = known[basis] ?? records(of: basis, in: account) else {
        criterion(id, &diagnostics)
        continue
      }
      known[basis] = records
      if basis.isRemark, records.ids.contains(id.value.lowercased()) { continue }
      check(id, records.kind, records.ids, records.listed, &diagnostics)
    }
  }

  /// What stands on the two sides of the first colon. A text has no colon, or a blank before it; the
  /// address of a web page is a text as well.
  private func reference(in source: Text) -> (kind: String, id: Reference)? {
    let text = source.value[...].trimmingBlanks()
    let sides = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard sides.count == 2, !sides[0].contains(where: \.isWhitespace), !sides[1].hasPrefix("//")
    else { return nil }
    return (String(sides[0]), Reference(sides[1].trimmingBlanks(), at: source.place))
  }

  /// The records of a kind: what messages call one, their ids, and how one is added.
  private struct Records {
    var kind: String
    var ids: Set<String>
    var listed: String
  }

  /// `nil` for criteria, about which every reference has messages of its own.
  private func records(of basis: SwotBasis, in account: Account) -> Records? {
    switch basis {
    case .criterion: nil
    case .factor:
      listed("success factor", account.factors, "list it under 'strength: factors'")
    case .person: listed("person", account.people, "list the person under 'people'")
    case .line:
      Records(
        kind: "line of money", ids: Set(MoneyLine.allCases.map(\.rawValue)),
        listed: "take a line that amounts have, such as 'gross_sales'")
    case .initiative:
      listed(
        "initiative", account.customer?.initiatives ?? [],
        "list it under 'customer: initiatives'")
    case .agreement: listed("agreement", account.agreements, "list it under 'agreements'")
    case .competitor:
      Records(
        kind: "competitor", ids: competitors,
        listed: "list it under 'competitors' in portfolio.yaml")
    case .opportunity:
      listed("opportunity", account.opportunities, "list it under 'opportunities'")
    case .risk: listed("risk", account.risks, "list it under 'risks'")
    case .measure: listed("measure", account.measures, "list it under 'measures'")
    case .unit: Records(kind: "unit", ids: unitIDs(account), listed: "list it under 'units'")
    case .pestel: headings(account.customer?.pestel, of: basis)
    case .fiveForces: headings(account.customer?.fiveForces, of: basis)
    }
  }

  private func listed(
    _ kind: String, _ records: [some Identified], _ listed: String
  ) -> Records {
    Records(kind: kind, ids: Set(records.map(\.id.value)), listed: listed)
  }

  /// In lower case: a heading is prose, and `pestel:tolls` may mean `Tolls`.
  private func headings(_ remarks: [Remark]?, of basis: SwotBasis) -> Records {
    let headings = (remarks ?? []).map { $0.heading.value.lowercased() }.filter { !$0.isEmpty }
    let field = basis.rawValue
    return Records(
      kind: "heading of '\(field)'", ids: Set(headings),
      listed: "write the remark under 'customer: \(field)'")
  }
}
