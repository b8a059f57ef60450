import KeyfolioCore
import KeyfolioModel

/// What this edition holds about people, on what ground, and how many of the records are due to be
/// looked at or taken out.
struct PeopleSection {
  let project: Project
  let site: SiteContext
  private var words: Words { site.words }

  var section: MethodSection {
    MethodSection(
      name: .people, lead: [words.peopleLead], facts: facts,
      tables: [counts, PeopleFields(project: project, words: words).table],
      notes: [words.opinionsNote, words.marksNote, words.noRanking])
  }

  private var facts: [MethodSection.Fact] {
    let privacy = project.programme.privacy
    let days = privacy?.retentionDays.map { site.formats.rating($0.value.value) }
    func fact(_ label: String, _ value: String?, _ field: String) -> MethodSection.Fact {
      .init(label, value, else: words.notGiven, field: "privacy." + field)
    }
    return [
      .init(words.purpose, words.purposeText),
      fact(words.controller, privacy?.controller?.value, "controller"),
      fact(words.privacyContact, privacy?.contact?.value, "contact"),
      fact(words.legalBasis, privacy?.basis?.value, "basis"),
      fact(words.retention, days.map(words.days), "retention_days"),
      fact(words.informedBy, privacy?.informedBy?.value, "informed_by"),
    ]
  }

  /// One row a question; ours are asked only what their records can answer.
  private var counts: TableBlock {
    let counts = PeopleCounts(project)
    func row(_ name: String, _ theirs: Int?, _ ours: Int? = nil, isAsked: Bool = false)
      -> TableBlock.Row
    {
      TableBlock.Row([
        .init(name),
        .init(theirs.map(site.formats.count) ?? words.unknown, isAlert: isAsked && theirs != 0),
        .init(ours.map(site.formats.count)),
      ])
    }
    var rows = [
      row(words.peopleHeld, counts.customers, counts.ours),
      row(words.peopleLeft, counts.customersLeft, counts.oursLeft),
    ]
    // What an edition withholds it cannot count, and nothing is not none.
    if site.shows(Person.fieldClass(of: "review_by")) {
      rows += [
        row(words.peoplePastReview, counts.pastReview, isAsked: true),
        row(words.peopleWithoutReview, counts.withoutReview),
      ]
    }
    if site.shows(Person.fieldClass(of: "told")) {
      rows += [
        row(words.peopleBeyondRetention, counts.beyondRetention, isAsked: true),
        row(words.peopleTold, counts.told),
        row(words.peopleNotTold, counts.customers - counts.told, isAsked: true),
      ]
    }
    if site.shows(Account.fieldClass(of: "judgements")) {
      rows.append(row(words.peopleJudged, counts.judged))
    }
    return TableBlock(
      "people-counts", words.peopleCountsCaption,
      [.text(.people), .number(.theirPeople), .number(.ourPeople)], rows)
  }
}
