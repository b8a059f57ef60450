extension Drawing {
  /// What a reader of the drawing would complain about: texts that overlap, leave the frame, or are
  /// too small to be read. None in a sound drawing, whatever the data; for tests and for whoever
  /// adds a chart.
  public var problems: [String] {
    let whole = Box(x: 0, y: 0, width: width, height: height).inset(by: -0.01)
    let smallest = suffix == ChartForm.narrow.rawValue ? 12.0 : 11
    var texts: [PlacedText] = []
    for case .text(let text) in elements { texts.append(text) }
    // By height, so that each need be held only against its neighbours.
    texts.sort { ($0.box.y, $0.box.x) < ($1.box.y, $1.box.x) }
    var problems: [String] = []
    for (index, text) in texts.enumerated() {
      let box = text.box
      if !whole.contains(box) { problems.append("'\(text.text)' leaves the drawing") }
      if text.style.size < smallest { problems.append("'\(text.text)' is too small") }
      // Rows touch by a fraction of a unit in places; a glyph does not.
      let ink = box.inset(by: 0.5)
      for other in texts[(index + 1)...] {
        if other.box.y >= ink.maxY { break }
        if ink.intersects(other.box) {
          problems.append("'\(text.text)' and '\(other.text)' overlap")
        }
      }
    }
    return problems
  }
}
