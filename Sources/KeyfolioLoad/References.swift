import KeyfolioCore
import KeyfolioModel

/// Checks that every id which a record names belongs to a record that exists.
struct References: Sendable, Equatable {
  let criteria: [String]
  private let criteriaPlace: Place?
  let competitors: Set<String>
  private let offerings: Set<String>
  private let gateway: Set<String>
  private let competencies: Set<String>
  let team: Set<String>
  let teamPlaces: [String: Place]

  init(_ known: ReferenceInput) {
    let programme = known.programme
    criteria = programme.criteria.map(\.id.value)
    criteriaPlace = programme.criteria.first?.id.place
    competitors = Set(programme.competitors.map(\.id.value))
    offerings = Set(programme.offerings.map(\.id.value))
    gateway = Set(programme.gateway.map(\.id.value))
    competencies = Set(programme.competencies.map(\.id.value))
    teamPlaces = places(of: known.team)
    team = Set(teamPlaces.keys)
  }

  func check(_ team: [Shared<TeamMember>], _ diagnostics: inout Diagnostics) {
    for member in team {
      staff(member.successor, &diagnostics)
      for competency in member.competencies {
        check(
          competency, "competency", competencies,
          "list it under 'competencies' in portfolio.yaml", &diagnostics)
      }
    }
  }

  func check(_ account: Account, _ diagnostics: inout Diagnostics) {
    checkPosition(account, &diagnostics)
    checkPeople(account, &diagnostics)
    checkContacts(account, &diagnostics)
    checkPlan(account, &diagnostics)
    checkSources(account, &diagnostics)
    checkOpportunities(account, &diagnostics)
  }

  // MARK: - By part of the account

  private func checkPosition(_ account: Account, _ diagnostics: inout Diagnostics) {
    staff(account.owner, &diagnostics)
    staff(account.sponsor, &diagnostics)
    for rating in account.ratings + account.reviews.flatMap(\.ratings) {
      criterion(rating.criterion, &diagnostics)
    }
    for answer in account.gateway {
      check(
        answer.rule, "gateway rule", gateway, "list it under 'gateway' in portfolio.yaml",
        &diagnostics)
    }
    for factor in account.factors {
      for rival in factor.them + (factor.said?.them ?? []) {
        competitor(rival.competitor, &diagnostics)
      }
    }
    let units = unitIDs(account)
    for unit in account.units {
      check(unit.parent, "unit", units, "list it under 'units'", &diagnostics)
    }
    for figure in account.money { self.unit(figure.unit, units, &diagnostics) }
    for agreement in account.agreements {
      for unit in agreement.units { self.unit(unit, units, &diagnostics) }
    }
  }

  private func checkPeople(_ account: Account, _ diagnostics: inout Diagnostics) {
    let people = Set(account.people.map(\.id.value))
    let units = unitIDs(account)
    for member in account.team { staff(member.person, &diagnostics) }
    for person in account.people {
      unit(person.unit, units, &diagnostics)
      self.person(person.reportsTo, people, &diagnostics)
      self.person(person.successor, people, &diagnostics)
    }
    for judgement in account.judgements { person(judgement.person, people, &diagnostics) }
    for meeting in account.meetings {
      for one in meeting.with { person(one, people, &diagnostics) }
    }
  }

  private func checkPlan(_ account: Account, _ diagnostics: inout Diagnostics) {
    let people = Set(account.people.map(\.id.value))
    let measures = Set(account.measures.map(\.id.value))
    let objectives = Set(account.objectives.map(\.id.value))
    let agreements = Set(account.agreements.map(\.id.value))
    let units = unitIDs(account)
    for initiative in account.customer?.initiatives ?? [] {
      for unit in initiative.units { self.unit(unit, units, &diagnostics) }
    }
    for measure in account.measures {
      if let from = measure.from, !Measure.computedFigures.contains(from.value) {
        diagnostics.report(
          .unknownFigure(from.value, known: Measure.computedFigures, at: from.place))
      }
    }
    for reading in account.readings {
      check(reading.measure, "measure", measures, "list it under 'measures'", &diagnostics)
    }
    for objective in account.objectives {
      check(objective.measure, "measure", measures, "list it under 'measures'", &diagnostics)
      check(
        objective.agreement, "agreement", agreements, "list it under 'agreements'", &diagnostics)
    }
    for strategy in account.businessStrategies + account.relationshipStrategies
      + account.internalStrategies
    {
      objective(strategy.objective, objectives, &diagnostics)
    }
    for action in account.actions {
      objective(action.objective, objectives, &diagnostics)
      check(
        action.agreement, "agreement", agreements, "list it under 'agreements'", &diagnostics)
      staff(action.owner, &diagnostics)
      person(action.promisedTo, people, &diagnostics)
    }
    for risk in account.risks { staff(risk.owner, &diagnostics) }
    for need in account.teamNeeds { staff(need.owner, &diagnostics) }
    for item in account.swot { objective(item.feeds, objectives, &diagnostics) }
  }

  private func checkOpportunities(_ account: Account, _ diagnostics: inout Diagnostics) {
    let people = Set(account.people.map(\.id.value))
    let factors = Set(account.factors.map(\.id.value))
    let initiatives = Set((account.customer?.initiatives ?? []).map(\.id.value))
    let actions = Set(account.actions.map(\.id.value))
    let units = unitIDs(account)
    let factorHint = "list it under 'strength: factors'"
    let initiativeHint = "list it under 'customer: initiatives'"
    for proposition in account.valuePropositions {
      check(proposition.factor, "success factor", factors, factorHint, &diagnostics)
      check(proposition.initiative, "initiative", initiatives, initiativeHint, &diagnostics)
    }
    for opportunity in account.opportunities {
      offering(opportunity.offering, &diagnostics)
      for unit in opportunity.units { self.unit(unit, units, &diagnostics) }
      for rival in opportunity.competitors { competitor(rival, &diagnostics) }
      person(opportunity.backer, people, &diagnostics)
      check(opportunity.factor, "success factor", factors, factorHint, &diagnostics)
      check(opportunity.initiative, "initiative", initiatives, initiativeHint, &diagnostics)
      check(opportunity.nextAction, "action", actions, "list it under 'actions'", &diagnostics)
    }
    for cell in account.whitespace {
      unit(cell.unit, units, &diagnostics)
      offering(cell.offering, &diagnostics)
      if let rival = cell.competitor { competitor(rival, &diagnostics) }
    }
  }

  // MARK: - By kind of reference

  /// The account itself counts as a unit: what belongs to no part belongs to the whole.
  func unitIDs(_ account: Account) -> Set<String> {
    Set(account.units.map(\.id.value)).union([account.id.value])
  }

  func criterion(_ reference: Reference, _ diagnostics: inout Diagnostics) {
    guard !criteria.contains(reference.value) else { return }
    diagnostics.report(
      .unknownCriterion(
        reference.value, known: criteria, at: reference.place, listed: criteriaPlace))
  }

  func staff(_ reference: Reference?, _ diagnostics: inout Diagnostics) {
    check(reference, "team member", team, "list the person in team.yaml", &diagnostics)
  }

  func person(
    _ reference: Reference?, _ people: Set<String>, _ diagnostics: inout Diagnostics
  ) {
    check(reference, "person", people, "list the person under 'people'", &diagnostics)
  }

  private func unit(
    _ reference: Reference?, _ units: Set<String>, _ diagnostics: inout Diagnostics
  ) {
    check(reference, "unit", units, "list it under 'units'", &diagnostics)
  }

  private func objective(
    _ reference: Reference?, _ objectives: Set<String>, _ diagnostics: inout Diagnostics
  ) {
    check(reference, "objective", objectives, "list it under 'objectives'", &diagnostics)
  }

  private func competitor(_ reference: Reference, _ diagnostics: inout Diagnostics) {
    let listed = "list it under 'competitors' in portfolio.yaml"
    check(reference, "competitor", competitors, listed, &diagnostics)
  }

  private func offering(_ reference: Reference?, _ diagnostics: inout Diagnostics) {
    let listed = "list it under 'offerings' in portfolio.yaml"
    check(reference, "offering", offerings, listed, &diagnostics)
  }

  func check(
    _ reference: Reference?, _ kind: String, _ known: Set<String>, _ listed: String,
    _ diagnostics: inout Diagnostics
  ) {
    guard let reference, !known.contains(reference.value) else { return }
    diagnostics.report(
      .unknownReference(
        reference.value, kind: kind, known: known, listed: listed, at: reference.place))
  }
}
