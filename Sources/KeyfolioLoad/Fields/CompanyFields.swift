import KeyfolioCore
import KeyfolioModel

// team.yaml, company.csv and customers.csv, field by field: our own company.

let teamMemberTable = RecordTable<TeamMember>(
  "a team member", blank: TeamMember.init,
  fields: [
    field("id", \.id, text),
    field("name", \.name, text),
    field("role", \.role, text),
    field("capacity_hours", \.capacityHours, number(0...1000)),
    field("since", \.since, day),
    field("until", \.until, day),
    field("successor", \.successor, reference),
    field("email", \.email, text),
    field("competencies", \.competencies, references),
  ],
  finish: { member, node, diagnostics in
    guard let name = member.name else {
      diagnostics.report(.missingName(of: "a team member", at: node.place))
      return false
    }
    if member.id == .missing { member.id = name.map(identifier) }
    return true
  })

let companyFigureTable = RecordTable<CompanyFigure>(
  "a company figure", blank: CompanyFigure.init,
  fields: [
    field("period", \.period, period),
    field("kind", \.kind, choice(FigureKind.self)),
    field("group", \.group, choice(CompanyFigure.Group.self)),
    field("line", \.line, choice(MoneyLine.self)),
    field("amount", \.amount, signedAmount),
  ],
  finish: { figure, node, diagnostics in
    let isWhole = figure.period != nil && figure.group != nil && figure.line != nil
    if !isWhole { node.need("period", "group", "line", in: &diagnostics) }
    return isWhole
  })

let customerFigureTable = RecordTable<CustomerFigure>(
  "a customer", blank: CustomerFigure.init,
  fields: [
    field("name", \.name, text),
    field("period", \.period, period),
    field("sales", \.sales, amount),
    field("contribution", \.contribution, signedAmount),
  ],
  finish: { customer, node, diagnostics in
    // A name alone is a customer of whom nothing else is known.
    if customer.sales != nil || customer.contribution != nil {
      node.need("period", in: &diagnostics)
    }
    return mustHaveName("a customer", \.name)(&customer, node, &diagnostics)
  })
