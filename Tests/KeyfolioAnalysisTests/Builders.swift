import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel
import Testing

// Small portfolios from Swift. Everything stands at one place of one file.

let somewhere = Place(file: FileID(index: 0), line: 1, column: 1)

func at<Value>(_ value: Value) -> Located<Value> { Located(value, at: somewhere) }

func fixed(_ text: String) -> FixedPoint { FixedPoint(parsing: text) ?? .zero }

func number(_ text: String) -> Number { Number(at(fixed(text))) }

func money(_ text: String) -> Money { Money(parsing: text) ?? .zero }

func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(parsing: text)) }

func period(_ text: String) throws -> Period { try #require(Period(parsing: text)) }

/// A rating by one rater, or unknown.
func opinion(_ text: String?) -> Opinion { Opinion(text.map { [number($0)] } ?? []) }

func criterion(_ id: String, _ weight: String) -> Criterion {
  var criterion = Criterion()
  criterion.id = at(id)
  criterion.name = at(id)
  criterion.weight = at(fixed(weight))
  return criterion
}

func rating(_ criterion: String, _ value: String) -> CriterionRating {
  CriterionRating(criterion: at(criterion), opinion: opinion(value))
}

func factor(
  _ id: String, _ weight: String, us: String?, them: KeyValuePairs<String, String> = [:]
) -> SuccessFactor {
  var factor = SuccessFactor()
  factor.id = at(id)
  factor.name = at(id)
  factor.weight = at(fixed(weight))
  factor.us = opinion(us)
  factor.them = them.map { RivalRating(competitor: at($0.key), opinion: opinion($0.value)) }
  return factor
}

func competitor(_ id: String) -> Competitor {
  var competitor = Competitor()
  competitor.id = at(id)
  competitor.name = at(id)
  return competitor
}

func account(_ id: String) -> Account {
  var account = Account()
  account.id = at(id)
  account.folder = id
  account.name = at(id)
  return account
}

func unit(_ id: String, parent: String? = nil) -> CustomerUnit {
  var unit = CustomerUnit()
  unit.id = at(id)
  unit.name = at(id)
  unit.parent = parent.map { at($0) }
  return unit
}

func project(asOf: String = "2026-09-30", _ accounts: [Account] = []) throws -> Project {
  var project = Project()
  project.programme.asOf = at(try day(asOf))
  project.accounts = accounts.map(Shared.init)
  return project
}

func figure(
  _ when: String, _ kind: FigureKind, _ amount: String?, line: MoneyLine = .grossSales,
  unit: String? = nil, currency: String? = nil
) throws -> MoneyFigure {
  var figure = MoneyFigure()
  figure.period = at(try period(when))
  figure.kind = at(kind)
  figure.line = at(line)
  figure.unit = unit.map { at($0) }
  figure.currency = currency.map { at($0) }
  figure.amount = amount.map { Amount(at(money($0))) }
  return figure
}

func rate(_ currency: String, _ year: Int?, _ rate: String) -> ExchangeRate {
  ExchangeRate(currency: at(currency), year: year, rate: at(fixed(rate)))
}

func wallet(
  _ when: String, _ amount: String, category: String = "all", basis: Wallet.Basis = .estimate
) throws -> Wallet {
  var wallet = Wallet()
  wallet.period = at(try period(when))
  wallet.category = at(category)
  wallet.amount = Amount(at(money(amount)))
  wallet.basis = at(basis)
  return wallet
}

/// The figures of the only account of a project.
func only(_ project: Project) throws -> AccountFigures {
  try #require(analyze(project).accounts.first).value
}

/// The DHL example of domain.md 1.1: five criteria, accounts A and B.
func dhl(line: String = "500") throws -> Project {
  let names = ["wallet", "niche", "central", "global", "growth"]
  var project = try project()
  project.programme.criteria = zip(names, ["25", "25", "20", "15", "15"]).map(criterion)
  project.programme.attractivenessLine = at(.fixed(fixed(line)))
  for (id, ratings) in [("a", ["9", "4", "3", "6", "3"]), ("b", ["5", "8", "9", "3", "7"])] {
    var account = account(id)
    account.ratings = zip(names, ratings).map(rating)
    project.accounts.append(Shared(account))
  }
  return project
}

/// The strength example of domain.md 6, number 4.
func strengthExample() throws -> Project {
  let weights = ["30", "25", "20", "15", "10"]
  let (own, first, second) = (
    ["8", "6", "7", "5", "9"], ["7", "8", "6", "6", "7"], ["5", "5", "9", "4", "6"]
  )
  var account = account("a")
  for index in weights.indices {
    account.factors.append(
      factor(
        "f\(index)", weights[index], us: own[index],
        them: ["one": first[index], "two": second[index]]))
  }
  var project = try project([account])
  project.programme.competitors = [competitor("one"), competitor("two")]
  return project
}

/// A link of full strength, met a month before the report's usual date.
func contact(
  _ ours: String, _ theirs: String, _ strength: String? = "3", last: String? = "2026-09-01",
  every: String? = nil
) -> Contact {
  var contact = Contact()
  contact.ours = at(ours)
  contact.theirs = at(theirs)
  contact.strength = strength.map { number($0) }
  contact.last = last.flatMap { CalendarDate(parsing: $0) }.map { at($0) }
  contact.everyDays = every.map { number($0) }
  return contact
}

func person(_ id: String, _ roles: [BuyingRole] = [], function: String? = nil) -> Person {
  var person = Person()
  person.id = at(id)
  person.name = at(id)
  person.roles = roles.map { at($0) }
  person.function = function.map { at($0) }
  return person
}
