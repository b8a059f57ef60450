/// A customer's people as a tree of who reports to whom, with the part that each plays.
///
/// A box tells the name in bold, the title, the letters of the roles, the attitude as a shape, the
/// coverage as pips out of four and the influence as a bar along its foot. Shapes point up for
/// those who are for us and down for those who are against us, filled where that is strong; a
/// question mark is unknown, and so is a dashed track without a bar. A dashed box is a vacant
/// place. Unbroken lines lead from a superior to those who report; dashed lines are second reports,
/// dotted ones with an arrow influence. Who reports to nobody known and has no reports stands in a
/// strip of its own. A phone has an indented list in place of the tree.
public struct OrgTree: Chart, Equatable {
  /// A role in a purchase.
  public struct Role: Equatable, Sendable {
    /// What stands in the box: "D"; one or two letters, each of one role.
    public var letters: String
    /// "decider".
    public var word: String

    /// Makes a role.
    public init(_ letters: String, _ word: String) {
      self.letters = letters
      self.word = word
    }
  }

  /// One of the customer's people, or a place that is vacant.
  public struct Person: Equatable, Sendable {
    /// Unique; of two with one id the first counts as a superior.
    public var id: String
    public var name: String
    /// Empty where it is unknown.
    public var title: String
    /// The id of the superior; `nil`, an id of nobody, or an end of a ring is unknown.
    public var reportsTo: String?
    /// Empty where none is known.
    public var roles: [Role]
    /// From −2 against us to 2 for us, the shape by the nearest whole number; `nil` is unknown.
    public var attitude: Quantity?
    /// From 0 to 10; `nil` is unknown.
    public var influence: Quantity?
    /// From 0 to 4; `nil` is unknown.
    public var coverage: Quantity?
    /// A place for somebody who is not there or not identified.
    public var isVacant: Bool
    /// Whether the box calls for attention, in the sense of `Words.attention`.
    public var isPressing: Bool
    /// Everything about the person, told on pointing at the box.
    public var tooltip: String

    /// Makes a person.
    public init(
      id: String, name: String, title: String = "", reportsTo: String? = nil, roles: [Role] = [],
      attitude: Quantity? = nil, influence: Quantity? = nil, coverage: Quantity? = nil,
      isVacant: Bool = false, isPressing: Bool = false, tooltip: String = ""
    ) {
      self.id = id
      self.name = name
      self.title = title
      self.reportsTo = reportsTo
      self.roles = roles
      self.attitude = attitude
      self.influence = influence
      self.coverage = coverage
      self.isVacant = isVacant
      self.isPressing = isPressing
      self.tooltip = tooltip
    }
  }

  /// A line that is no part of the tree.
  public struct Tie: Equatable, Sendable {
    /// What a tie means.
    public enum Kind: Sendable {
      /// `from` also reports to `to`.
      case report
      /// `from` has the ear of `to`.
      case influence
    }

    public var from: String
    public var to: String
    public var kind: Kind

    /// Makes a tie; one to nobody is not drawn.
    public init(_ kind: Kind, from: String, to: String) {
      self.kind = kind
      self.from = from
      self.to = to
    }
  }

  public var caption: Caption
  public var people: [Person]
  public var ties: [Tie]
  /// False where nothing may be said of attitude and influence: neither drawing nor table speaks
  /// of them, which is not the same as unknown.
  public var holdsOpinions: Bool
  public var words: Words

  /// Makes a chart.
  public init(
    caption: Caption, people: [Person], ties: [Tie] = [], holdsOpinions: Bool = true,
    words: Words = .english
  ) {
    self.caption = caption
    self.people = people
    self.ties = ties
    self.holdsOpinions = holdsOpinions
    self.words = words
  }

  /// One row a person, in the order of a nested list; those in the strip last.
  public var table: ChartTable {
    let forest = OrgForest(people)
    var columns = [words.name, words.title, words.reportsTo, words.roles]
    if holdsOpinions { columns += [words.attitude, words.influence] }
    return ChartTable(
      columns: columns + [words.coverage],
      rows: forest.order.map { row(people[$0], under: forest.parents[$0]) })
  }

  private func row(_ person: Person, under parent: Int?) -> [ChartTable.Cell] {
    let roles = person.roles.map(\.word).joined(separator: ", ")
    let superior = parent.map { people[$0].name } ?? ""
    var cells = [person.name, person.title, superior, roles].map {
      ChartTable.Cell($0.isEmpty ? words.unknown : $0)
    }
    let unknown = person.isVacant ? words.vacant : words.unknown
    if holdsOpinions {
      cells.append(.init(person.isVacant ? nil : person.attitude, unknown: unknown))
      cells.append(.init(person.isVacant ? nil : person.influence, unknown: unknown))
    }
    return cells + [.init(person.isVacant ? nil : person.coverage, unknown: unknown)]
  }

  public func drawing(_ form: ChartForm) -> Drawing {
    guard !people.isEmpty else { return Drawing(stating: words.empty, form) }
    return OrgTreeDrawing.fitting(self, form).drawing
  }
}
