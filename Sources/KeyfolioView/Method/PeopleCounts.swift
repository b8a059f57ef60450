import KeyfolioAnalysis
import KeyfolioCore
import KeyfolioModel

/// How many people an edition holds, and of how many the data should be looked at. Counts and no
/// names: what is to be done is done in the files, where the names are.
struct PeopleCounts: Equatable {
  /// Of the customers' people. A place whose holder is not identified yet is nobody.
  var customers = 0
  var customersLeft = 0
  /// Review dates that have passed, and people without one.
  var pastReview = 0
  var withoutReview = 0
  /// People of whom nothing is newer than the days of retention; `nil` where none are given.
  var beyondRetention: Int?
  var told = 0
  /// People of whom somebody wrote down an opinion.
  var judged = 0
  var ours = 0
  var oursLeft = 0

  init(_ project: Project) {
    let asOf = project.programme.asOf?.value
    let retention = project.programme.privacy?.retentionDays.map { Int($0.value.value.double) }
    if retention != nil, asOf != nil { beyondRetention = 0 }
    for account in project.accounts {
      let newest = account.newestByPerson
      let judged = account.judged
      for person in account.people where person.isSomebody {
        let id = person.id.value
        customers += 1
        if hasLeft(person.until, by: asOf) { customersLeft += 1 }
        if person.told != nil { told += 1 }
        if judged.contains(id) { self.judged += 1 }
        guard let asOf else { continue }
        if let review = person.reviewBy?.value {
          if review < asOf { pastReview += 1 }
        } else {
          withoutReview += 1
        }
        let own = [person.since, person.until, person.told].compactMap { $0?.value }
        let days = own + [newest[id]].compactMap(\.self)
        if let retention, let last = days.max(), last.days(to: asOf) > retention {
          beyondRetention = (beyondRetention ?? 0) + 1
        }
      }
    }
    ours = project.team.count
    oursLeft = project.team.count { hasLeft($0.until, by: asOf) }
  }
}

extension Person {
  fileprivate var isSomebody: Bool { !(placeholder?.value ?? false) }
}

extension Account {
  /// The newest day on which we met each person, or wrote something down about them, by id.
  fileprivate var newestByPerson: [String: CalendarDate] {
    var newest: [String: CalendarDate] = [:]
    func meet(_ person: String?, _ day: CalendarDate?) {
      guard let person, let day else { return }
      newest[person] = max(newest[person] ?? day, day)
    }
    for contact in contacts { meet(contact.theirs?.value, contact.last?.value) }
    for meeting in meetings {
      for person in meeting.with { meet(person.value, meeting.date?.value) }
    }
    for judgement in judgements { meet(judgement.person?.value, judgement.asOf?.value) }
    return newest
  }

  /// The people of whom there is an opinion, here or in the file of judgements.
  fileprivate var judged: Set<String> {
    let inPlace = people.filter { $0.influence != nil || $0.attitude != nil }.map(\.id.value)
    return Set(inPlace + judgements.compactMap { $0.person?.value })
  }
}
