/// A customer's people by what they think of us and how much they can sway.
///
/// Every disc stands at its influence exactly. Attitudes are mostly whole numbers, so people of
/// one attitude and a like influence stand side by side within the column of that attitude; the
/// legend says so. The area of a disc is how far we cover the person; a small hollow ring is not at
/// all, a dashed ring unknown. Who calls for attention has a second ring. People whose attitude is
/// unknown stand in a strip to the left, those of unknown influence in one at the foot; of whom
/// neither is known a sentence counts and the table tells.
public struct AttitudeField: Chart, Equatable {
  /// One of the customer's people.
  public struct Person: Equatable, Sendable {
    /// Settles every tie; unique.
    public var id: String
    public var name: String
    /// From −2 against us to 2 for us; `nil` is unknown.
    public var attitude: Quantity?
    /// From 0 to 10; `nil` is unknown.
    public var influence: Quantity?
    /// From 0 to 4; `nil` is unknown.
    public var coverage: Quantity?
    /// Whether the person calls for attention, in the sense of `Words.attention`.
    public var isPressing: Bool
    /// Everything about the person, told on pointing at the disc.
    public var tooltip: String

    /// Makes a person.
    public init(
      id: String, name: String, attitude: Quantity?, influence: Quantity?, coverage: Quantity?,
      isPressing: Bool = false, tooltip: String = ""
    ) {
      self.id = id
      self.name = name
      self.attitude = attitude
      self.influence = influence
      self.coverage = coverage
      self.isPressing = isPressing
      self.tooltip = tooltip
    }
  }

  /// A part of the field with a name: "win over".
  public struct Zone: Equatable, Sendable {
    public var name: String
    /// Within −2.5 to 2.5.
    public var attitude: ClosedRange<Double>
    /// Within 0 to 10.
    public var influence: ClosedRange<Double>

    /// Makes a zone.
    public init(
      _ name: String, attitude: ClosedRange<Double>, influence: ClosedRange<Double>
    ) {
      self.name = name
      self.attitude = attitude
      self.influence = influence
    }
  }

  /// Every word that the drawing and the table need.
  public struct Words: Equatable, Sendable {
    /// The heading of the people in the table.
    public var name: String
    /// Titles of the axes, and what their ends mean.
    public var attitude: String
    public var against: String
    public var inFavour: String
    public var influence: String
    /// What the area measures.
    public var coverage: String
    public var unknown: String
    public var attitudeUnknown: String
    public var influenceUnknown: String
    /// What a small ring and a dashed ring mean.
    public var notCovered: String
    public var coverageUnknown: String
    /// What a second ring means.
    public var attention: String
    /// Says that people of one attitude stand side by side.
    public var sideBySide: String
    /// Counts the people of whom neither attitude nor influence is known.
    public var notPlaced: CountPhrase
    /// Counts the people whose names are not in the drawing.
    public var onlyInTable: CountPhrase
    /// Stands in place of the drawing where nothing is known of anybody.
    public var empty: String

    /// Makes the words of a language, plain English where nothing else is said.
    public init() {
      name = "Name"
      attitude = "Attitude to us"
      against = "against us"
      inFavour = "for us"
      influence = "Influence"
      coverage = "Covered by us, 0 to 4"
      unknown = "unknown"
      attitudeUnknown = "attitude unknown"
      influenceUnknown = "influence unknown"
      notCovered = "not covered"
      coverageUnknown = "coverage unknown"
      attention = "calls for attention"
      sideBySide = "same attitude: side by side"
      notPlaced = CountPhrase(
        one: "Neither attitude nor influence is known of # person.",
        other: "Neither attitude nor influence is known of # people.")
      onlyInTable = CountPhrase(
        one: "# more person is named only in the table.",
        other: "# more people are named only in the table.")
      empty = "Nobody’s attitude or influence is on record yet."
    }

    /// Plain English, for use without a table of words.
    public static let english = Words()
  }

  public var caption: Caption
  public var people: [Person]
  /// Parts of the field, without overlap; their edges are drawn.
  public var zones: [Zone]
  /// The attitudes and influences that are marked on the axes.
  public var attitudeTicks: [Quantity]
  public var influenceTicks: [Quantity]
  /// Coverages whose size is explained.
  public var sizeKey: [Quantity]
  public var words: Words

  /// Makes a chart.
  public init(
    caption: Caption, people: [Person], zones: [Zone] = [], attitudeTicks: [Quantity],
    influenceTicks: [Quantity], sizeKey: [Quantity], words: Words = .english
  ) {
    self.caption = caption
    self.people = people
    self.zones = zones
    self.attitudeTicks = attitudeTicks
    self.influenceTicks = influenceTicks
    self.sizeKey = sizeKey
    self.words = words
  }

  /// One row a person, in the order of the people.
  public var table: ChartTable {
    let columns = [words.name, words.attitude, words.influence, words.coverage]
    guard isJudged else { return ChartTable(columns: columns, rows: []) }
    return ChartTable(
      columns: columns,
      rows: people.map { person in
        [ChartTable.Cell(person.name.isEmpty ? words.unknown : person.name)]
          + [person.attitude, person.influence, person.coverage].map {
            .init($0, unknown: words.unknown)
          }
      })
  }

  private var isJudged: Bool { people.contains(where: \.isPlaced) }

  public func drawing(_ form: ChartForm) -> Drawing {
    guard isJudged else { return Drawing(stating: words.empty, form) }
    return AttitudeFieldDrawing(self, form).drawing
  }
}

extension AttitudeField.Person {
  var isPlaced: Bool { attitude != nil || influence != nil }
}
