extension ContactNetwork {
  /// Every word that the drawing and the table need.
  public struct Words: Equatable, Sendable {
    /// Head the columns of a side that has no name.
    public var ours: String
    public var theirs: String
    public var strength: String
    public var state: String
    public var last: String
    public var unknown: String
    public var noContact: String
    /// How things stand with a contact.
    public var current: String
    public var lapsed: String
    public var planned: String
    public var ended: String
    public var undecided: String
    /// Strengths of a current contact, in the legend.
    public var weak: String
    public var medium: String
    public var strong: String
    public var vacant: String
    public var left: String
    /// Stands beside whoever everything hangs on.
    public var cut: String
    /// Stands beside the centre of a hub.
    public var centre: String
    /// What each shape is called, above the drawing.
    public var separated: String
    public var bowTie: String
    public var widening: String
    public var hub: String
    public var diamond: String
    public var noShape: String
    /// People beyond those that are drawn.
    public var more: CountPhrase
    /// Stands in place of the drawing when there is nobody.
    public var empty: String

    /// Plain English; change what differs.
    public static let english = Words(
      ours: "Ours", theirs: "Theirs", strength: "Strength, 0 to 3", state: "State",
      last: "Last contact", unknown: "unknown", noContact: "no contact", current: "current",
      lapsed: "too long ago", planned: "wished for", ended: "ended: one has left",
      undecided: "not enough is known", weak: "weak contact", medium: "medium",
      strong: "strong", vacant: "vacant place", left: "has left", cut: "single thread",
      centre: "at the centre", separated: "Separated: nobody meets",
      bowTie: "Bow-tie: one thread", widening: "Widening: two threads",
      hub: "Hub: wide, with one centre", diamond: "Diamond: functions face functions",
      noShape: "Too little is known for a shape",
      more: CountPhrase(
        one: "# more person stands only in the table.",
        other: "# more people stand only in the table."),
      empty: "No people are recorded yet.")

    func side(_ name: String, _ fallback: String) -> String { name.isEmpty ? fallback : name }

    func state(_ state: Contact.State) -> String {
      switch state {
      case .current: current
      case .lapsed: lapsed
      case .planned: planned
      case .ended: ended
      case .unknown: undecided
      }
    }

    func presence(_ presence: Presence) -> String {
      switch presence {
      case .present: ""
      case .vacant: vacant
      case .left: left
      }
    }

    func shape(_ shape: Shape?) -> String {
      switch shape {
      case .separated: separated
      case .bowTie: bowTie
      case .widening: widening
      case .hub: hub
      case .diamond: diamond
      case nil: noShape
      }
    }
  }
}
