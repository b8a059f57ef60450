extension OrgTree {
  /// Every word that the drawing and the table need.
  public struct Words: Equatable, Sendable {
    /// Headings of the table.
    public var name: String
    public var title: String
    public var reportsTo: String
    public var roles: String
    public var attitude: String
    public var influence: String
    public var coverage: String
    public var unknown: String
    /// What the five shapes mean, from strongly against to strongly for.
    public var attitudes: [String]
    public var attitudeUnknown: String
    /// Stands for all question marks where nobody's is known.
    public var noAttitude: String
    /// What the bar along the foot of a box means, and a dashed track without one.
    public var influenceBar: String
    public var influenceUnknown: String
    public var noInfluence: String
    /// What the pips mean, and a question mark in their place.
    public var coveragePips: String
    public var coverageUnknown: String
    public var noCoverage: String
    public var vacant: String
    /// What a heavy frame means.
    public var attention: String
    /// What dashed and dotted lines mean.
    public var secondReport: String
    public var sway: String
    /// Heads the strip of those without a place in the tree.
    public var placeUnknown: String
    /// Counts the people who are not drawn.
    public var onlyInTable: CountPhrase
    /// Stands in place of the drawing where nobody is on record.
    public var empty: String

    /// Makes the words of a language, plain English where nothing else is said.
    public init() {
      name = "Name"
      title = "Title"
      reportsTo = "Reports to"
      roles = "Roles"
      attitude = "Attitude"
      influence = "Influence"
      coverage = "Coverage"
      unknown = "unknown"
      attitudes = [
        "strongly against us", "against us", "neutral", "for us", "strongly for us",
      ]
      attitudeUnknown = "attitude unknown"
      noAttitude = "nobody’s attitude is known"
      influenceBar = "influence, 0 to 10"
      influenceUnknown = "influence unknown"
      noInfluence = "nobody’s influence is known"
      coveragePips = "covered by us, 0 to 4"
      coverageUnknown = "coverage unknown"
      noCoverage = "nobody’s coverage is known"
      vacant = "vacant place"
      attention = "key person, hardly covered"
      secondReport = "also reports to"
      sway = "influences"
      placeUnknown = "Place in the organisation unknown"
      onlyInTable = CountPhrase(
        one: "# more person stands only in the table.",
        other: "# more people stand only in the table.")
      empty = "Nobody of the customer is on record yet."
    }

    /// Plain English, for use without a table of words.
    public static let english = Words()
  }
}
