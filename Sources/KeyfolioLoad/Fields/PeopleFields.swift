import KeyfolioCore
import KeyfolioModel

// account.yaml and the judgements, field by field: people on both sides.

let accountTeamTable = RecordTable<AccountTeamMember>(
  "a place in the team", blank: AccountTeamMember.init,
  fields: [
    field("person", \.person, reference),
    field("role", \.role, text),
    field("since", \.since, day),
    field("until", \.until, day),
    field("hours", \.hours, number(0...1000)),
    field("placeholder", \.placeholder, flag),
    field("wanted", \.wanted, day),
  ],
  finish: { member, node, diagnostics in
    if member.person == nil, member.placeholder?.value != true {
      diagnostics.report(.missingField("person", at: node.place))
      return false
    }
    return true
  })

let personTable = RecordTable<Person>(
  "a person", blank: Person.init,
  fields: [
    field("id", \.id, text),
    field("name", \.name, text),
    field("title", \.title, text),
    field("unit", \.unit, reference),
    field("function", \.function, text),
    field("level", \.level, number(0...20)),
    field("reports_to", \.reportsTo, reference),
    field("roles", \.roles, several(choice(BuyingRole.self))),
    field("since", \.since, day),
    field("until", \.until, day),
    field("successor", \.successor, reference),
    field("placeholder", \.placeholder, flag),
    field("email", \.email, text),
    field("told", \.told, day),
    field("review_by", \.reviewBy, day),
    field("influence", \.influence, number(0...10)),
    field("attitude", \.attitude, number(-2...2)),
    field("audience", \.audience, audienceMark),
  ],
  finish: { person, node, diagnostics in
    if person.id == .missing, let source = person.name ?? person.title ?? person.function {
      person.id = source.map(identifier)
    }
    if person.name == nil, person.placeholder?.value != true {
      diagnostics.report(.missingName(of: "a person", at: node.place))
    } else if person.id == .missing {
      diagnostics.report(.missingField("id", at: node.place))
    }
    return person.id != .missing
  })

let contactTable = RecordTable<Contact>(
  "a contact", blank: Contact.init,
  fields: [
    field("ours", \.ours, reference),
    field("theirs", \.theirs, reference),
    field("strength", \.strength, number(0...3)),
    field("target", \.target, number(0...3)),
    field("kind", \.kind, text),
    field("last", \.last, day),
    field("every_days", \.everyDays, number(1...3650)),
    field("audience", \.audience, audienceMark),
  ],
  finish: { contact, node, diagnostics in
    let isWhole = contact.ours != nil && contact.theirs != nil
    if !isWhole { node.need("ours", "theirs", in: &diagnostics) }
    return isWhole
  })

let judgementTable = RecordTable<Judgement>(
  "a judgement", blank: Judgement.init,
  fields: [
    field("person", \.person, reference),
    field("influence", \.influence, number(0...10)),
    field("attitude", \.attitude, number(-2...2)),
    field("coverage", \.coverage, number(0...4)),
    field("notes", \.notes, text),
    field("by", \.by, text),
    field("as_of", \.asOf, day),
    field("source", \.source, text),
  ])
