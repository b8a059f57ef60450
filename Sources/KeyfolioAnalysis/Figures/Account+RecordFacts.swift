import KeyfolioCore
public import KeyfolioModel

// The facts behind the figures of relationship, plan and money, record by record.

extension Account {
  var gatewayFacts: [FactRef] {
    gateway.map { answer in
      FactRef(
        path: factPath("gateway.\(answer.rule.value)"), place: answer.passes.place,
        value: "\(answer.passes.value)", fieldClass: Account.fieldClass(of: "gateway"))
    }
  }

  var stageFacts: [FactRef] {
    guard let stage else { return [] }
    let fieldClass = Account.fieldClass(of: "stage")
    var facts: [FactRef] = []
    if let declared = stage.declared {
      facts.append(
        FactRef(
          path: factPath("stage.declared"), place: declared.place, value: declared.value.rawValue,
          fieldClass: fieldClass))
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
          answer.map {
            FactRef(
              path: factPath("quick_check.\(date).\(side).\(index + 1)"), place: $0.place,
              value: $0.value.description, fieldClass: Account.fieldClass(of: "quick_check"))
          }
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
    people.flatMap { person in
      person.roles.map { role in
        FactRef(
          path: factPath("people.\(key(ofPerson: person.id.value)).roles"), place: role.place,
          value: role.value.rawValue, fieldClass: Person.fieldClass(of: "roles"))
      }
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
            fieldClass: Agreement.fieldClass(of: "ends").marked(agreement.audience)))
      }
      if let notice = agreement.noticeBy {
        facts.append(
          notice.fact(
            path + ".notice_by",
            Agreement.fieldClass(of: "notice_by").marked(agreement.audience)))
      }
      return facts
    }
  }

  /// What the contribution of coming years, the retention and the investment are known from.
  var lifetimeFacts: [FactRef] {
    var facts = (retention?.values ?? []).enumerated().map { index, value in
      FactRef(
        path: factPath("retention.values.\(index + 1)"), place: value.place,
        value: value.value.description, fieldClass: Account.fieldClass(of: "retention"))
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
      var facts: [FactRef] = []
      if let baseline = objective.baseline {
        facts.append(
          baseline.fact(
            path + ".baseline", Objective.fieldClass(of: "baseline").marked(objective.audience)))
      }
      if let target = objective.target {
        facts.append(
          target.fact(
            path + ".target", Objective.fieldClass(of: "target").marked(objective.audience)))
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
        Reading.fieldClass(of: "value").marked(reading.audience))
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
        number?.fact(
          path + "." + field, Opportunity.fieldClass(of: field).marked(opportunity.audience))
      }
      if let contribution = opportunity.contribution {
        facts.append(
          contribution.fact(
            path + ".contribution",
            Opportunity.fieldClass(of: "contribution").marked(opportunity.audience)))
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
      item.kind.map { kind in
        FactRef(
          path: factPath("swot.\(index + 1)"), place: kind.place, value: kind.value.rawValue,
          fieldClass: Account.fieldClass(of: "swot").marked(item.audience))
      }
    }
  }

  var actionFacts: [FactRef] {
    actions.flatMap { action -> [FactRef] in
      let path = factPath("actions.\(action.id.value)")
      func fieldClass(_ field: String) -> FieldClass {
        Action.fieldClass(of: field).marked(action.audience)
      }
      var facts = action.movedFrom.map { $0.fact(path + ".moved_from", fieldClass("moved_from")) }
      if let due = action.due { facts.append(due.fact(path + ".due", fieldClass("due"))) }
      if let done = action.done { facts.append(done.fact(path + ".done", fieldClass("done"))) }
      if let status = action.status {
        facts.append(
          FactRef(
            path: path + ".status", place: status.place, value: status.value.rawValue,
            fieldClass: fieldClass("status")))
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
      answer.map {
        FactRef(
          path: factPath("verify.\(field)"), place: $0.status.place,
          value: $0.status.value.rawValue, fieldClass: Account.fieldClass(of: "verify"))
      }
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

extension Located where Value: CustomStringConvertible {
  fileprivate func fact(_ path: String, _ fieldClass: FieldClass) -> FactRef {
    FactRef(path: path, place: place, value: value.description, fieldClass: fieldClass)
  }
}
