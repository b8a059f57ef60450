import KeyfolioCore
import KeyfolioModel

// Wording: records, and how they fit together.

extension Diagnostic {
  static func weightsTotal(_ total: FixedPoint, of what: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .weightsTotal, "the weights of \(what) total \(total), not 100", at: place,
      hint: "change them so that they total 100"
        + (what == "the criteria" ? ", or set 'normalise: true'" : ""))
  }

  static func duplicateID(_ id: String, of kind: String, at place: Place, first: Place)
    -> Diagnostic
  {
    Diagnostic(
      .duplicateID, "two \(kind) have the id \(quoted(id))", at: place,
      hint: "give one of them an id of its own",
      notes: [.init("the first one stands here", at: first)])
  }

  static func badID(_ id: String, at place: Place) -> Diagnostic {
    let plain = slug(id)
    return Diagnostic(
      .badID, "\(quoted(id)) cannot be the id of an account", at: place,
      hint: "it becomes the name of a file: give an 'id' of lower-case letters, digits and hyphens"
        + (plain.isEmpty || plain == id ? "" : ", such as '\(plain)'"))
  }

  static func listGivenTwice(_ list: String, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      .listGivenTwice, "the list '\(list)' is given twice", at: place,
      hint: "keep it in one file", notes: [.init("it is already given here", at: first)])
  }

  static func periodOverlap(_ period: String, of what: String, at place: Place, first: Place)
    -> Diagnostic
  {
    Diagnostic(
      .periodOverlap, "\(period) overlaps another period of the same \(what)", at: place,
      hint: "give each month once: either the year or its quarters",
      notes: [.init("the other one stands here", at: first)])
  }

  static func zeroRate(_ currency: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .badRate, "a rate of 0 makes every amount in \(currency) nothing", at: place,
      hint: "give the price of one \(currency) in the portfolio's currency, or leave it out")
  }

  static func thresholdOrder(
    _ low: Threshold, _ high: Threshold, _ thresholds: Thresholds, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .thresholdOrder,
      "'\(low.rawValue)' (\(thresholds[low])) lies above '\(high.rawValue)' (\(thresholds[high]))",
      at: place, hint: "set both, the first to at most the second")
  }

  static func endsBeforeStart(_ what: String, at place: Place, start: Place) -> Diagnostic {
    Diagnostic(
      .endsBeforeStart, "\(what) ends before it starts", at: place, hint: "mend one of the dates",
      notes: [.init("the start stands here", at: start)])
  }

  static func noticeAfterEnd(at place: Place, end: Place) -> Diagnostic {
    Diagnostic(
      .endsBeforeStart, "the agreement ends before notice is due", at: place,
      hint: "mend one of the dates", notes: [.init("the end stands here", at: end)])
  }

  static func contactOneSide(_ person: Reference, isOurs: Bool, listed: Place) -> Diagnostic {
    Diagnostic(
      .contactOneSide,
      "a contact links one of ours with one of theirs, and \(quoted(person.value)) is one of "
        + (isOurs ? "ours" : "theirs"),
      at: person.place,
      hint: isOurs
        ? "give an id of the account's people here"
        : "give an id of team.yaml here",
      notes: [.init("the person is listed here", at: listed)])
  }

  static func contactSwapped(_ ours: Reference, _ theirs: Reference, listed: [Place]) -> Diagnostic
  {
    Diagnostic(
      .contactOneSide,
      "\(quoted(ours.value)) and \(quoted(theirs.value)) stand in each other's place",
      at: ours.place,
      hint: "swap them: 'ours' takes an id of team.yaml, 'theirs' one of the account's people",
      notes: zip([ours, theirs], listed).map {
        .init("\(quoted($0.value)) is listed here", at: $1)
      })
  }

  /// - Parameter start: where the first of the ring names the one above it.
  static func referenceCycle(_ ring: [String], of field: String, at place: Place, start: Place?)
    -> Diagnostic
  {
    // Who is on a ring of hundreds is told by its ends.
    let shown =
      ring.count > 8
      ? ring.prefix(6).map(shortened) + ["…"] + ring.suffix(1).map(shortened)
      : ring.map(shortened)
    let way = (shown + ring.prefix(1).map(shortened)).joined(separator: " → ")
    return Diagnostic(
      .referenceCycle, "'\(field)' leads round in a ring: \(way)", at: place,
      hint: "whatever is at the top has no '\(field)': take out the one that is wrong",
      notes: start.map { [.init("the ring starts here", at: $0)] } ?? [])
  }

  static func opinionOnPerson(_ count: Int, at place: Place) -> Diagnostic {
    Diagnostic(
      .opinionOnPerson,
      "opinions about \(count) named \(count == 1 ? "person" : "people") stand among the facts",
      at: place, hint: "the place of influence and attitude is private/judgements/ACCOUNT.csv",
      severity: .note)
  }

  static func unknownReference(
    _ reference: String, kind: String, known: some Sequence<String>, listed: String,
    at place: Place
  ) -> Diagnostic {
    Diagnostic(
      .unknownReference, "no \(kind) has the id \(quoted(reference))", at: place,
      hint: meant(reference, among: known) ?? "\(listed), or mend the id")
  }

  static func unknownCriterion(_ id: String, known: [String], at place: Place, listed: Place?)
    -> Diagnostic
  {
    Diagnostic(
      .unknownCriterion, "no criterion named \(quoted(id))", at: place,
      hint: meant(id, among: known) ?? "the criteria are \(list(known))",
      notes: listed.map { [.init("criteria are listed here", at: $0)] } ?? [])
  }

  static func unknownFigure(_ name: String, known: [String], at place: Place) -> Diagnostic {
    Diagnostic(
      .unknownFigure, "no figure is called \(quoted(name))", at: place,
      hint: meant(name, among: known) ?? "the figures are \(list(known))")
  }

  static func unknownSourceKind(_ kind: String, known: [String], at place: Place) -> Diagnostic {
    Diagnostic(
      .badChoice, "a SWOT item cannot rest on something called \(quoted(kind))", at: place,
      hint: meant(kind, among: known)
        ?? "write KIND:ID with one of \(known.joined(separator: ", ")); or a text without ':'")
  }
}
