import KeyfolioCore
public import KeyfolioModel

// The facts behind the figures of relationship, plan and money, record by record.

extension Account {
  var gatewayFacts: [FactRef] {
    gateway.map { answer in
      answer.passes.fact(
        factPath("gateway.\(answer.rule.value)"), Account.fieldClass(of: "gateway"))
    }
  }

  var stageFacts: [FactRef] {
    guard let stage else { return [] }
    let fieldClass = Account.fieldClass(of: "stage")
    var facts: [FactRef] = []
    if let declared = stage.declared {
      facts.append(declared.fact(factPath("stage.declared"), fieldClass))
    }
    for evidence in stage.evidence {
      let path = factPath("stage.evidence.\(evidence.indicator.value.rawValue)")
      facts += evidence.opinion.facts(path, fieldClass)
    }
    return facts
  }

  var quickCheckFacts: [FactRef] {
    quickChecks.flatMap { check in
      let date = check.date?.value.description ?? "undated"
      return [("us", check.us), ("customer", check.customer)].flatMap { side, answers in
        answers.enumerated().compactMap { index, answer in
          answer?.fact(
            factPath("quick_check.\(date).\(side).\(index + 1)"),
            Account.fieldClass(of: "quick_check"))
        }
      }
    }
  }

  /// Of all contacts, or of those that one person holds.
  func contactFacts(
    _ context: PortfolioContext, of member: ContactNetwork.Member? = nil
  ) -> [FactRef] {
    contacts.flatMap { contact -> [FactRef] in
      if let member {
        let id = member.side == .ours ? contact.ours?.value : contact.theirs?.value
        guard id == member.id else { return [] }
      }
      let ours = contact.ours.map { context.key(ofStaff: $0.value) } ?? ""
      let theirs = contact.theirs.map { key(ofPerson: $0.value) } ?? ""
      let path = factPath("contacts.\(ours)-\(theirs)")
      var facts: [FactRef] = []
      if let strength = contact.strength {
        facts.append(strength.fact(path + ".strength", Contact.fieldClass(of: "strength")))
      }
      if let last = contact.last {
        facts.append(last.fact(path + ".last", Contact.fieldClass(of: "last")))
      }
      return facts
    }
  }

  var layerFacts: [FactRef] {
    let all = [
      ("activities", layers?.activities), ("resources", layers?.resources),
      ("people", layers?.people),
    ]
    return all.compactMap { name, layer in
      layer?.level?.fact(factPath("ara.\(name).level"), Account.fieldClass(of: "ara"))
    }
  }

  var roleFacts: [FactRef] {
    people.flatMap { person -> [FactRef] in
      let path = factPath("people.\(key(ofPerson: person.id.value)).roles")
      return person.roles.map { $0.fact(path, Person.fieldClass(of: "roles")) }
    }
  }

  var agreementFacts: [FactRef] {
    agreements.flatMap { agreement -> [FactRef] in
      let path = factPath("agreements.\(agreement.id.value)")
      var facts: [FactRef] = []
      if let ends = agreement.ends, let last = agreement.lastDay {
        facts.append(
          FactRef(
            path: path + ".ends", place: ends.place, value: last.description,
            fieldClass: agreement.fieldClass(of: "ends")))
      }
      if let notice = agreement.noticeBy {
        facts.append(
          notice.fact(
            path + ".notice_by", agreement.fieldClass(of: "notice_by")))
      }
      return facts
    }
  }

  /// What the contribution of coming years, the retention and the investment are known from.
  var lifetimeFacts: [FactRef] {
    var facts = (retention?.values ?? []).enumerated().map { index, value in
      value.fact(
        factPath("retention.values.\(index + 1)"), Account.fieldClass(of: "retention"))
    }
    for planned in investment {
      guard let amount = planned.amount else { continue }
      facts.append(
        amount.fact(
          factPath("investment.\(planned.name.value)"), Account.fieldClass(of: "investment")))
    }
    for figure in money where figure.line?.value != .grossSales || figure.effectiveKind != .actual {
      guard let amount = figure.amount, let period = figure.period else { continue }
      let line = figure.line?.value.rawValue ?? ""
      let kind = figure.effectiveKind.rawValue
      facts.append(
        amount.fact(
          factPath("money.\(period.value).\(kind).\(line)"), MoneyFigure.fieldClass(of: "amount")))
    }
    return facts
  }

  func objectiveFacts(_ id: String) -> [FactRef] {
    objectives.filter { $0.id.value == id }.flatMap { objective -> [FactRef] in
      let path = factPath("objectives.\(id)")
      let numbers = [("baseline", objective.baseline), ("target", objective.target)]
      let facts = numbers.compactMap { field, number in
        number?.fact(path + "." + field, objective.fieldClass(of: field))
      }
      return facts + (objective.measure.map { readingFacts($0.value) } ?? [])
    }
  }

  func readingFacts(_ measure: String) -> [FactRef] {
    readings.compactMap { reading in
      guard reading.measure?.value == measure, let value = reading.value,
        let period = reading.period
      else { return nil }
      let kind = (reading.kind?.value ?? .actual).rawValue
      return value.fact(
        factPath("readings.\(measure).\(period.value).\(kind)"),
        reading.fieldClass(of: "value"))
    }
  }

  func opportunityFacts(_ id: String) -> [FactRef] {
    opportunities.filter { $0.id.value == id }.flatMap { opportunity -> [FactRef] in
      let path = factPath("opportunities.\(id)")
      let numbers = [
        ("value", opportunity.value), ("winnability", opportunity.winnability),
        ("probability", opportunity.probability),
      ]
      var facts = numbers.compactMap { field, number in
        number?.fact(path + "." + field, opportunity.fieldClass(of: field))
      }
      if let contribution = opportunity.contribution {
        facts.append(
          contribution.fact(
            path + ".contribution",
            opportunity.fieldClass(of: "contribution")))
      }
      return facts
    }
  }

  var whitespaceFacts: [FactRef] {
    whitespace.flatMap { cell -> [FactRef] in
      let unit = cell.unit?.value ?? id.value
      let path = factPath("whitespace.\(unit).\(cell.offering?.value ?? "")")
      let fieldClass = Account.fieldClass(of: "whitespace").marked(cell.audience)
      var facts: [FactRef] = []
      if let current = cell.current { facts.append(current.fact(path + ".current", fieldClass)) }
      if let potential = cell.potential {
        facts.append(potential.fact(path + ".potential", fieldClass))
      }
      return facts
    }
  }

  var swotFacts: [FactRef] {
    swot.enumerated().compactMap { index, item in
      item.kind?.fact(
        factPath("swot.\(index + 1)"), Account.fieldClass(of: "swot").marked(item.audience))
    }
  }

  var actionFacts: [FactRef] {
    actions.flatMap { action -> [FactRef] in
      let path = factPath("actions.\(action.id.value)")
      var facts = action.movedFrom.map {
        $0.fact(path + ".moved_from", action.fieldClass(of: "moved_from"))
      }
      if let due = action.due {
        facts.append(due.fact(path + ".due", action.fieldClass(of: "due")))
      }
      if let done = action.done {
        facts.append(done.fact(path + ".done", action.fieldClass(of: "done")))
      }
      if let status = action.status {
        facts.append(status.fact(path + ".status", action.fieldClass(of: "status")))
      }
      return facts
    }
  }

  var verifyFacts: [FactRef] {
    let answers = [
      ("attractiveness", verify?.attractiveness), ("factors", verify?.factors),
      ("rating_of_us", verify?.ratingOfUs), ("closeness", verify?.closeness),
    ]
    return answers.compactMap { field, answer in
      answer?.status.fact(factPath("verify.\(field)"), Account.fieldClass(of: "verify"))
    }
  }
}

extension Account {
  /// How a person of theirs is told: by id where the edition shows names, else by the position on
  /// the list.
  public func key(ofPerson id: String) -> String {
    guard let index = people.firstIndex(where: { $0.id.value == id }) else { return "person" }
    let hidesNames = people[index].name == nil && people[index].placeholder?.value != true
    return hidesNames ? "person-\(index + 1)" : id
  }

  /// How somebody on either side is told.
  public func key(of member: ContactNetwork.Member, in context: PortfolioContext) -> String {
    member.side == .ours ? context.key(ofStaff: member.id) : key(ofPerson: member.id)
  }
}
