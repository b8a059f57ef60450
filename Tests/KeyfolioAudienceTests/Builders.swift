import KeyfolioAnalysis
import KeyfolioAudience
import KeyfolioCore
import KeyfolioMarkdown
import KeyfolioModel
import Testing

// A portfolio with something in every place. Texts and numbers that the team alone may see are
// made recognisable: texts begin with `secret`, numbers lie between 77,000 and 78,000.

let somewhere = Place(file: FileID(index: 0), line: 1, column: 1)

func at<Value>(_ value: Value) -> Located<Value> { Located(value, at: somewhere) }

func number(_ value: Int) -> Number {
  var number = Number(at(FixedPoint(value)))
  number.by = at("secret rater")
  number.source = at("planning day")
  return number
}

func amount(_ value: Int64) -> Amount { Amount(at(Money(hundredths: value * 100))) }

func day(_ text: String) throws -> Day { at(try #require(CalendarDate(parsing: text))) }

func note(_ title: String, _ mark: AudienceMark?) -> Note {
  var note = Note(
    path: RelativePath("accounts/nordwind/\(title).md"), file: FileID(index: 1), title: title,
    document: Document())
  note.audience = mark
  return note
}

func mark(_ audience: Audience) -> AudienceMark { .atLeast(audience, somewhere) }

func list(_ audiences: Audience...) -> AudienceMark { .only(audiences, somewhere) }

func person(_ id: String, _ name: String?) throws -> Person {
  var person = Person()
  person.id = at(id)
  person.name = name.map { at($0) }
  person.title = at("Chief operating officer")
  person.unit = at("hub")
  person.function = at("operations")
  person.roles = [at(.decider)]
  person.email = at("secret@nordwind.example")
  person.told = try day("1977-07-07")
  person.reviewBy = try day("1977-07-08")
  person.influence = number(77_001)
  person.attitude = number(77_002)
  return person
}

func member(_ id: String, _ name: String) -> TeamMember {
  var member = TeamMember()
  member.id = at(id)
  member.name = at(name)
  member.role = at("role of \(id)")
  member.capacityHours = number(77_003)
  member.email = at("secret@halden.example")
  return member
}

func objective(_ id: String, _ audience: AudienceMark?) -> Objective {
  var objective = Objective()
  objective.id = at(id)
  objective.name = at("objective \(id)")
  objective.measure = at("otif")
  objective.baseline = number(80)
  objective.target = number(95)
  objective.audience = audience
  return objective
}

func action(_ id: String, _ audience: AudienceMark?) throws -> Action {
  var action = Action()
  action.id = at(id)
  action.name = at("action \(id)")
  action.owner = at("keller")
  action.due = try day("2026-11-15")
  action.progress = number(40)
  action.audience = audience
  return action
}

func account(_ id: String, region: String) throws -> Account {
  var account = Account()
  account.id = at(id)
  account.folder = id
  account.name = at("Account \(id)")
  account.region = at(region)
  account.owner = at("keller")
  account.summary = at("summary of \(id)")
  var unit = CustomerUnit()
  unit.id = at("hub")
  unit.name = at("Southern hub")
  account.units = [unit]
  account.ratings = [CriterionRating(criterion: at("wallet"), opinion: Opinion([number(7)]))]
  var factor = SuccessFactor()
  factor.id = at("delivery")
  factor.name = at("Delivery")
  factor.weight = at(FixedPoint(100))
  factor.us = Opinion([number(8)])
  factor.them = [RivalRating(competitor: at("vega"), opinion: Opinion([number(7)]))]
  factor.said = CustomerWord()
  factor.said?.us = number(6)
  factor.said?.by = at("secret sayer")
  account.factors = [factor]
  var check = QuickCheck()
  check.by = at("secret rater")
  check.saidBy = at("secret sayer")
  account.quickChecks = [check]
  account.retention = Retention()
  account.retention?.by = at("secret rater")
  account.people = [try person("p1", "Dr. Ilse secret Hofer"), try person("p2", nil)]
  var contact = Contact()
  contact.ours = at("keller")
  contact.theirs = at("p1")
  contact.strength = number(3)
  account.contacts = [contact]
  var judgement = Judgement()
  judgement.person = at("p1")
  judgement.influence = number(77_004)
  judgement.notes = at("secret remark")
  account.judgements = [judgement]
  try addPlan(to: &account)
  try addMoney(to: &account)
  return account
}

private func addPlan(to account: inout Account) throws {
  var onTeam = AccountTeamMember()
  onTeam.person = at("keller")
  onTeam.hours = number(77_005)
  account.team = [onTeam]
  var measure = Measure()
  measure.id = at("otif")
  measure.name = at("On time")
  measure.audience = mark(.customer)
  account.measures = [measure]
  var reading = Reading()
  reading.measure = at("otif")
  reading.period = at(.quarters(2026, 3, 3))
  reading.value = number(88)
  reading.audience = mark(.customer)
  account.readings = [reading]
  account.objectives = [objective("joint", mark(.customer)), objective("ours", nil)]
  account.actions = [
    try action("joint", mark(.customer)), try action("ours", nil),
    try action("board", list(.leadership)), try action("desk", mark(.team)),
  ]
  var initiative = Initiative()
  initiative.id = at("hub27")
  initiative.name = at("Southern hub opens")
  account.customer = CustomerBusiness()
  account.customer?.strategy = at("their strategy")
  account.customer?.initiatives = [initiative]
  account.planNote = note("plan", nil)
  account.notes = [note("joint", mark(.customer)), note("board", mark(.leadership))]
  var review = ReviewByHand(date: try day("2026-06-30").value)
  review.ratings = account.ratings
  review.quickChecks = [account.quickChecks[0]]
  account.reviews = [review]
}

private func addMoney(to account: inout Account) throws {
  for (kind, value) in [(FigureKind.actual, Int64(600)), (.plan, 700)] {
    var figure = MoneyFigure()
    figure.period = at(.quarters(2026, 1, 3))
    figure.kind = at(kind)
    figure.line = at(.grossSales)
    figure.amount = amount(value)
    account.money.append(figure)
  }
  var wallet = Wallet()
  wallet.period = at(.quarters(2026, 1, 3))
  wallet.amount = amount(1200)
  account.wallet = [wallet]
  var agreement = Agreement()
  agreement.id = at("frame")
  agreement.name = at("Frame agreement")
  agreement.ends = at(.day(try day("2027-03-31").value))
  account.agreements = [agreement]
}

func project() throws -> Project {
  var project = Project()
  project.programme.name = at("Halden Instruments")
  project.programme.asOf = try day("2026-09-30")
  project.programme.privatePath = at("secret path")
  var criterion = Criterion()
  criterion.id = at("wallet")
  criterion.name = at("Size of wallet")
  criterion.weight = at(FixedPoint(100))
  project.programme.criteria = [criterion]
  var competitor = Competitor()
  competitor.id = at("vega")
  competitor.name = at("Vega Metrics")
  project.programme.competitors = [competitor]
  var edition = NarrowedEdition(name: at("dach-team"))
  edition.like = at("team")
  edition.accounts = [.init(field: at("region"), values: [at("DACH")])]
  project.programme.editions = [edition]
  project.team = [member("keller", "Mara Keller"), member("okafor", "J. Okafor")].map(Shared.init)
  project.accounts = [
    Shared(try account("nordwind", region: "DACH")),
    Shared(try account("aalto", region: "Nordics")),
  ]
  var customer = CustomerFigure()
  customer.name = at("Somebody else")
  project.customers = [customer]
  project.company = [CompanyFigure()]
  project.training = [note("lesson", nil)]
  return project
}

/// Both cuts with the analysis between them.
func edition(_ edition: Edition, of project: Project) -> (Project, Analysis) {
  let scoped = scope(project, to: edition)
  return classes(scoped, analyze(scoped), for: edition)
}

/// Every text and number inside a value.
func contents(of value: Any) -> (texts: [String], numbers: [Double]) {
  var (texts, numbers): ([String], [Double]) = ([], [])
  func walk(_ value: Any) {
    switch value {
    case let text as String: texts.append(text)
    case let number as FixedPoint: numbers.append(number.double)
    case let money as Money: numbers.append(money.double)
    case let number as Double: numbers.append(number)
    case let day as CalendarDate: texts.append(day.description)
    default:
      for child in Mirror(reflecting: value).children { walk(child.value) }
    }
  }
  walk(value)
  return (texts, numbers)
}
