import KeyfolioCore
public import KeyfolioModel

/// The four bodies of facts that an account's figures are computed from.
public enum FigureBasis: Sendable, CaseIterable {
  case ratings, factors, sales, wallet

  /// The strictest class of the facts of an account, without listing them.
  public func fieldClass(in account: Account) -> FieldClass {
    switch self {
    case .ratings:
      account.ratings.reduce(of("ratings")) { $0.stricter(own($1.opinion)) }
    case .factors:
      account.factors.reduce(of("strength.factors")) { strictest, factor in
        let opinions = [factor.us] + factor.them.map(\.opinion)
        var found = opinions.reduce(strictest) { $0.stricter(own($1)) }
        if let said = factor.said {
          found = found.stricter(of("strength.factors").marked(said.us?.audience))
          found = said.them.reduce(found) { $0.stricter(own($1.opinion)) }
        }
        return found
      }
    case .sales:
      account.money.reduce(of("money")) { strictest, figure in
        guard Self.salesLines.contains(figure.line?.value) else { return strictest }
        return strictest.stricter(of("money").marked(figure.amount?.audience))
      }
    case .wallet:
      account.wallet.reduce(FigureBasis.sales.fieldClass(in: account).stricter(of("wallet"))) {
        $0.stricter(of("wallet").marked($1.amount?.audience))
      }
    }
  }

  static let salesLines: [MoneyLine?] = [.grossSales, .discounts]

  private func own(_ opinion: Opinion) -> FieldClass {
    opinion.values.reduce(.leadership) { $0.stricter(FieldClass.leadership.marked($1.audience)) }
  }

  private func of(_ field: String) -> FieldClass { Account.fieldClass(of: field) }
}

extension ClassifiedRecord {
  /// The class of a field by its key; what is not in the table counts as the team's.
  static func fieldClass(of field: String) -> FieldClass {
    fields.first { $0.name == field }?.fieldClass ?? .team
  }
}
