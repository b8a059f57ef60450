public import KeyfolioCore

/// portfolio.yaml: what holds for the whole programme.
public struct Programme: Sendable, Equatable {
  public var name = Text.missing
  public var supplier: Text?
  public var brand: Brand?
  /// ISO 4217 code; EUR where the author gives none.
  public var currency: Text?
  public var locale: Text?
  /// The day the report speaks for.
  public var asOf: Day?
  public var fiscalYear: Located<FiscalYear>?
  public var rates: [ExchangeRate] = []
  public var horizonYears: Number?
  public var discountRate: Number?
  public var criteria: [Criterion] = []
  public var normalise: Located<Bool>?
  public var attractivenessLine: Located<AttractivenessLine>?
  /// Ratio of our score to the best competitor's; 1 where the author gives none.
  public var strengthLine: Located<FixedPoint>?
  public var strengthAxis: Located<AxisDirection>?
  public var labels: [CategoryLabel] = []
  public var gateway: [GatewayRule] = []
  public var competitors: [Competitor] = []
  public var offerings: [Offering] = []
  public var requiredRoles: [Located<BuyingRole>] = []
  public var contactFreshDays: Number?
  public var thresholds: [ThresholdSetting] = []
  public var maturity: [MaturityStep] = []
  public var competencies: [Competency] = []
  public var publishAudience: Text?
  public var staff: Located<StaffNaming>?
  public var editions: [NarrowedEdition] = []
  public var privacy: Privacy?
  /// The folder of judgements, where it is not `private`.
  public var privatePath: Text?

  public init() {}
}

/// Where high attractiveness begins.
public enum AttractivenessLine: Sendable, Equatable {
  /// A score between 0 and 1000.
  case fixed(FixedPoint)
  /// The median of the portfolio: for selection workshops, as it moves when others move.
  case median
}

public enum AxisDirection: String, Sendable, CaseIterable { case ascending, descending }

/// How our own people appear outside the team edition.
public enum StaffNaming: String, Sendable, CaseIterable { case names, roles }

/// One criterion of attractiveness.
public struct Criterion: Sendable, Equatable, Identified {
  /// Hard and soft are the two halves that some authors use.
  public enum Kind: String, Sendable, CaseIterable {
    case financial, needs, attributes, risk, hard, soft
  }

  public var id = Text.missing
  public var name = Text.missing
  /// 0 to 100; the weights of a portfolio total 100.
  public var weight: Located<FixedPoint>?
  public var kind: Located<Kind>?
  /// What a rating means in words, by rating.
  public var anchors: [Anchor] = []

  public init() {}
}

/// The words for one rating of a criterion.
public struct Anchor: Sendable, Equatable {
  public var rating: Located<FixedPoint>
  public var meaning: Text

  public init(rating: Located<FixedPoint>, meaning: Text) {
    self.rating = rating
    self.meaning = meaning
  }
}

/// Units of the portfolio's currency for one of another, in one year.
public struct ExchangeRate: Sendable, Equatable {
  public var currency: Text
  /// `nil` for the rate of plans.
  public var year: Int?
  public var rate: Located<FixedPoint>

  public init(currency: Text, year: Int?, rate: Located<FixedPoint>) {
    self.currency = currency
    self.year = year
    self.rate = rate
  }
}

/// The author's own word for a category.
public struct CategoryLabel: Sendable, Equatable {
  public var category: Category
  public var label: Text

  public init(category: Category, label: Text) {
    self.category = category
    self.label = label
  }
}

public struct GatewayRule: Sendable, Equatable, Identified {
  public var id = Text.missing
  public var name = Text.missing

  public init() {}
}

public struct Competitor: Sendable, Equatable, Identified {
  public var id = Text.missing
  public var name = Text.missing

  public init() {}
}

public struct Offering: Sendable, Equatable, Identified {
  public var id = Text.missing
  public var name = Text.missing

  public init() {}
}

/// An edition of one's own: a built-in one, narrowed to some accounts.
public struct NarrowedEdition: Sendable, Equatable {
  /// A field of the account and the values that it may have.
  public struct Filter: Sendable, Equatable {
    public var field: Text
    public var values: [Text]

    public init(field: Text, values: [Text]) {
      self.field = field
      self.values = values
    }
  }

  /// The fields of an account that a filter may name.
  public static let filterFields = ["id", "sector", "region", "country", "owner", "status"]

  public var name: Text
  public var like: Text?
  public var accounts: [Filter] = []

  public init(name: Text) {
    self.name = name
  }
}

/// Who answers for the personal data, and on what ground.
public struct Privacy: Sendable, Equatable {
  public var controller: Text?
  public var contact: Text?
  public var basis: Text?
  public var retentionDays: Number?
  public var informedBy: Text?

  public init() {}
}

/// One of our own people, from team.yaml.
public struct TeamMember: Sendable, Equatable, Identified {
  public var id = Text.missing
  /// `nil` where the edition shows roles only.
  public var name: Text?
  public var role: Text?
  /// Hours a month for key accounts.
  public var capacityHours: Number?
  public var since: Day?
  /// Last day; who left on or before the report's date is no owner, sponsor or link.
  public var until: Day?
  public var successor: Reference?
  public var email: Text?
  /// The competencies that the person has given evidence of; empty is unknown.
  public var competencies: [Reference] = []

  public init() {}
}

/// One row of company.csv: the company outside and inside the programme.
public struct CompanyFigure: Sendable, Equatable {
  public enum Group: String, Sendable, CaseIterable { case key, rest }

  public var period: Located<Period>?
  public var kind: Located<FigureKind>?
  public var group: Located<Group>?
  public var line: Located<MoneyLine>?
  public var amount: Amount?

  public init() {}
}

/// One row of customers.csv: any customer, key or not.
public struct CustomerFigure: Sendable, Equatable {
  public var name = Text.missing
  public var period: Located<Period>?
  public var sales: Amount?
  public var contribution: Amount?

  public init() {}
}
