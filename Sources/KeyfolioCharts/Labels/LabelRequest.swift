/// A text that wants a place near its mark.
struct LabelRequest: Equatable, Sendable {
  /// The middle of the mark.
  var anchor: Point
  /// The room that the text needs.
  var width: Double
  var height: Double
  /// The radius of the filled part, which no text may cover.
  var disc: Double
  /// The radius of the outermost line around it.
  var reach: Double
  /// Whether the text fits into the disc and may stand there.
  var mayStandInside = false
  /// How far out a leader line may go: the first so many distances of `LabelSlot.distances`.
  var leaderDistances = 5
  /// Whether it may cross leader lines where nothing else is left; short texts can bear that.
  var mayCrossLeaders = false
  /// Whether it may go to any free place of the frame before it is given up.
  var mayGoAnywhere = false
  /// Whether its leader may run beneath other texts; labels of the same run are then cleared.
  var leaderMayPassBeneath = false
}

/// Where a text came to stand.
struct PlacedLabel: Equatable, Sendable {
  var box: Box
  var anchor: TextStyle.Anchor
  /// The line from the mark to the text, where they are apart.
  var leader: Segment?
  /// Whether the text stands in its own disc.
  var isInside = false
  /// Whether a thin line runs beneath the text, which then wants a clearing.
  var crossesLine = false
  /// What made this place worse than the best one; compared and nothing else.
  var cost: Double

  /// The point that the text is set at: its start, middle or end, at half its height.
  var textPoint: Point {
    switch anchor {
    case .start: Point(x: box.x, y: box.centre.y)
    case .middle: box.centre
    case .end: Point(x: box.maxX, y: box.centre.y)
    }
  }
}
