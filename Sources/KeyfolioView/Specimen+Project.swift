import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioMarkdown
import KeyfolioModel

// The portfolio of the specimen: an account with everything, and one with everything missing.

private let somewhere = Place(file: FileID(index: .max))

private func text(_ value: String) -> Text { Text(value, at: somewhere) }
private func at<Value>(_ value: Value) -> Located<Value> { Located(value, at: somewhere) }
private func number(_ value: Int) -> Number { Number(at(FixedPoint(value))) }
private func money(_ value: Int64) -> Amount { Amount(at(Money(hundredths: value * 100))) }

private func day(_ year: Int, _ month: Int, _ day: Int) -> Day? {
  CalendarDate(year: year, month: month, day: day).map(at)
}

func specimenProject() -> Project {
  var project = Project()
  project.programme = specimenProgramme()
  var member = TeamMember()
  (member.id, member.name, member.until) = (text("ours"), text("Ours"), day(2026, 1, 1))
  project.team = [Shared(member)]
  project.accounts = [Shared(fullAccount()), Shared(gapAccount())]
  addCompany(to: &project)
  project.training = [lesson("one"), lesson("two"), lesson("three")]
  (project.course, project.glossary) = (course(), glossary())
  return project
}

private func specimenProgramme() -> Programme {
  var programme = Programme()
  programme.name = text("Specimen")
  programme.asOf = day(2026, 9, 30)
  programme.brand = Brand()
  programme.brand?.logo = at(LogoFile(path: RelativePath("logo.svg")))
  for (id, weight) in [("size", 60), ("fit", 40)] {
    var criterion = Criterion()
    (criterion.id, criterion.name, criterion.weight) = (text(id), text(id), at(FixedPoint(weight)))
    programme.criteria.append(criterion)
  }
  var rival = Competitor()
  (rival.id, rival.name) = (text("rival"), text("Rival"))
  programme.competitors = [rival]
  return programme
}

private func fullAccount() -> Account {
  var account = Account()
  (account.id, account.name, account.folder) = (text("full"), text("Full"), "full")
  account.status = at(.paused)
  (account.sector, account.city, account.summary) = (text("Sector"), text("City"), text("Summary."))
  (account.owner, account.sponsor) = (text("ours"), text("ours"))
  account.ratings = [rating("size", [7, 8]), rating("fit", [6])]
  account.factors = [factor("speed", us: 8, said: 7), factor("care", us: 5, said: nil)]
  var wallet = Wallet()
  (wallet.period, wallet.amount) = (at(.year(2025)), money(900))
  account.wallet = [wallet]
  account.money = specimenMoney()
  addPlan(to: &account)
  addPeople(to: &account)
  addReviews(to: &account)
  account.planNote = note("accounts/full/plan.md", examples: true)
  account.notes = [note("accounts/full/notes/more.md", examples: true)]
  account.lessons = ["one", "two", "three"].map { id in
    var told = note("accounts/full/lessons/\(id).md", examples: false)
    told.lessonID = id
    return told
  }
  return account
}

private func gapAccount() -> Account {
  var account = Account()
  (account.id, account.name, account.folder) = (text("gaps"), text("Gaps"), "gaps")
  account.ratings = [rating("size", [2])]
  account.notes = [note("accounts/gaps/notes/more.md", examples: true)]
  return account
}

private func rating(_ criterion: String, _ values: [Int]) -> CriterionRating {
  CriterionRating(criterion: text(criterion), opinion: Opinion(values.map(number)))
}

private func factor(_ id: String, us: Int, said: Int?) -> SuccessFactor {
  var factor = SuccessFactor()
  (factor.id, factor.name, factor.weight) = (text(id), text(id), at(FixedPoint(50)))
  factor.us = Opinion([number(us)])
  factor.them = [RivalRating(competitor: text("rival"), opinion: Opinion([number(6)]))]
  if let said {
    factor.said = CustomerWord()
    factor.said?.us = number(said)
  }
  return factor
}

private func specimenMoney() -> [MoneyFigure] {
  var figures: [MoneyFigure] = []
  func add(_ period: Period, _ kind: FigureKind, _ amount: Int64) {
    var figure = MoneyFigure()
    (figure.period, figure.kind, figure.line) = (at(period), at(kind), at(.grossSales))
    figure.amount = money(amount)
    figures.append(figure)
  }
  for year in [2025, 2026] {
    add(.quarters(year, 1, 3), .actual, 300)
    add(.quarters(year, 1, 3), .plan, 310)
  }
  add(.year(2024), .actual, 380)
  add(.year(2028), .plan, 900)
  add(.quarters(2025, 4, 4), .actual, 100)
  add(.quarters(2026, 4, 4), .forecast, 100)
  return figures
}

private func addPlan(to account: inout Account) {
  var measure = Measure()
  (measure.id, measure.name, measure.measureUnit) = (text("m"), text("Measure"), text("%"))
  account.measures = [measure]
  var reading = Reading()
  (reading.measure, reading.period, reading.value) = (text("m"), at(.year(2025)), number(5))
  account.readings = [reading]
  var objective = Objective()
  (objective.id, objective.name, objective.measure) = (text("o"), text("Objective"), text("m"))
  (objective.baseline, objective.target) = (number(4), number(9))
  (objective.due, objective.status) = (day(2027, 1, 1), text("behind"))
  account.objectives = [objective]
  var customer = CustomerBusiness()
  (customer.business, customer.strategy) = (text("Business."), text("Strategy."))
  var initiative = Initiative()
  initiative.name = text("Initiative")
  initiative.due = day(2027, 6, 30).map { at(DueDate(text: "2027-06", lastDay: $0.value)) }
  customer.initiatives = [initiative]
  account.customer = customer
  var agreement = Agreement()
  (agreement.id, agreement.name, agreement.kind) = (text("g"), text("Agreement"), at(.frame))
  agreement.ends = day(2027, 3, 31).map { at(.day($0.value)) }
  (agreement.noticeBy, agreement.renewal) = (day(2026, 12, 31), at(.tender))
  account.agreements = [agreement]
  for month in [5, 6, 7, 8, 11] {
    let due = day(2026, month, 1)
    var action = Action()
    (action.id, action.name, action.owner) = (text("a\(month)"), text("Action"), text("ours"))
    (action.due, action.promisedTo) = (due, text("theirs"))
    account.actions.append(action)
  }
  var opportunity = Opportunity()
  (opportunity.name, opportunity.stage) = (text("Opportunity"), text("open"))
  opportunity.close = initiative.due
  var won = opportunity
  (won.stage, won.competitors) = (text("won"), [text("rival")])
  account.opportunities = [opportunity, won]
  var risk = Risk()
  (risk.name, risk.mitigation, risk.owner) = (text("Risk"), text("Care"), text("ours"))
  account.risks = [risk]
}

private func addReviews(to account: inout Account) {
  account.plan = PlanDates()
  account.plan?.nextReview = day(2026, 12, 1)
  for (date, value) in [(day(2026, 3, 31), 4), (day(2026, 6, 30), 5)] {
    guard let date else { continue }
    var review = ReviewByHand(date: date.value)
    review.ratings = [rating("size", [value]), rating("fit", [3])]
    review.category = at(value == 4 ? .star : .streamline)
    account.reviews.append(review)
  }
  for status in [Ask.Status.open, .decided] {
    var ask = Ask()
    (ask.id, ask.name, ask.amount) = (text("d"), text("Decision"), money(50))
    (ask.decideBy, ask.status) = (day(2026, 12, 1), at(status))
    account.asks.append(ask)
  }
}

private func addCompany(to project: inout Project) {
  for (group, sales) in [(CompanyFigure.Group.key, Int64(400)), (.rest, 600)] {
    for year in [2024, 2025] {
      for (line, amount) in [(MoneyLine.grossSales, sales), (.netContribution, sales / 10)] {
        var figure = CompanyFigure()
        (figure.period, figure.group, figure.line) = (at(.year(year)), at(group), at(line))
        figure.amount = money(amount)
        project.company.append(figure)
      }
    }
  }
  for (name, sales) in [("Full", Int64(400)), ("Other", 80)] {
    var customer = CustomerFigure()
    (customer.name, customer.period) = (text(name), at(.year(2025)))
    (customer.sales, customer.contribution) = (money(sales), money(sales / 8))
    project.customers.append(customer)
  }
}

private func addPeople(to account: inout Account) {
  var unit = CustomerUnit()
  (unit.id, unit.name) = (text("unit"), text("Unit"))
  account.units = [unit]
  var person = Person()
  (person.id, person.name, person.title) = (text("theirs"), text("Theirs"), text("Title"))
  (person.unit, person.roles) = (text("unit"), [at(.buyer)])
  var vacant = Person()
  vacant.id = text("vacant")
  account.people = [person, vacant]
  var contact = Contact()
  (contact.ours, contact.theirs, contact.strength) = (text("ours"), text("theirs"), number(2))
  contact.last = day(2026, 9, 1)
  account.contacts = [contact]
  var check = QuickCheck()
  check.date = day(2026, 9, 1)
  check.us = Array(repeating: at(FixedPoint(2)), count: 6)
  account.quickChecks = [check]
}

/// An example with all of the tables that lay its accounts side by side.
func specimenExample() -> WorkedExample {
  var account = Account()
  (account.id, account.name) = (text("a"), text("A"))
  account.ratings = [rating("size", [7]), rating("fit", [4])]
  account.factors = [factor("speed", us: 8, said: 7), factor("care", us: 5, said: nil)]
  var small = Project()
  small.programme = specimenProgramme()
  small.accounts = [Shared(account)]
  var example = WorkedExample(project: small, at: somewhere)
  (example.tables, example.caption) = ([.scores, .strength, .robustness, .bounds], "Caption")
  return example
}

/// A note with a heading, a paragraph and a worked example.
private func note(_ path: String, examples: Bool) -> Note {
  let source = "## Heading\n\nText.\n\n" + (examples ? "```keyfolio\nexample: {}\n```\n" : "")
  var unheard = Diagnostics()
  let document = parseMarkdown(
    Array(source.utf8)[...], file: somewhere.file, firstLine: 1, options: MarkdownOptions(),
    &unheard)
  var note = Note(
    path: RelativePath(path), file: somewhere.file, title: "Title", document: document)
  note.asOf = day(2026, 9, 30)
  note.blocks = document.spots.indices.filter { index in
    if case .directive = document.spots[index].kind { true } else { false }
  }.map { NoteBlock(.example(specimenExample()), spot: $0) }
  return note
}

private func lesson(_ stem: String) -> Note {
  var lesson = note("training/\(stem).md", examples: true)
  lesson.lessonID = stem
  lesson.minutes = at(FixedPoint(20))
  // Every section of an account's page has a lesson on what it shows.
  lesson.methods = Method.allCases.map { text($0.rawValue) }
  return lesson
}

private func course() -> Course {
  var step = LearningPath.Step()
  (step.lesson, step.task) = (text("one"), text("Task"))
  var path = LearningPath()
  (path.id, path.name, path.readers, path.lede) = (
    text("path"), text("Path"), text("readers"), text("Lede.")
  )
  path.steps = [step]
  var course = Course()
  course.paths = [path]
  return course
}

private func glossary() -> [GlossaryTerm] {
  var term = GlossaryTerm()
  (term.term, term.also, term.means) = (text("Term"), [text("Word")], text("Meaning."))
  term.lesson = text("one")
  return [term]
}
