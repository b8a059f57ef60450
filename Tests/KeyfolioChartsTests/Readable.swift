import Testing

@testable import KeyfolioCharts

/// No text covers another, none leaves the drawing, and none is too small to be read.
func expectReadable(
  _ drawing: Drawing, _ note: Comment, sourceLocation: SourceLocation = #_sourceLocation
) {
  let whole = Box(x: 0, y: 0, width: drawing.width, height: drawing.height)
  let smallest = drawing.suffix == ChartForm.narrow.rawValue ? 12.0 : 11
  var texts: [PlacedText] = []
  for case .text(let text) in drawing.elements { texts.append(text) }
  // By height, so that each need be held only against its neighbours.
  texts.sort { ($0.box.y, $0.box.x) < ($1.box.y, $1.box.x) }
  for (index, text) in texts.enumerated() {
    let box = text.box
    if !whole.inset(by: -0.01).contains(box) {
      Issue.record("'\(text.text)' leaves the drawing, \(note)", sourceLocation: sourceLocation)
    }
    if text.style.size < smallest {
      Issue.record("'\(text.text)' is too small, \(note)", sourceLocation: sourceLocation)
    }
    // Rows touch by a fraction of a unit in places; a glyph does not.
    for other in texts[(index + 1)...] {
      if other.box.y >= box.maxY { break }
      if box.inset(by: 0.5).intersects(other.box) {
        Issue.record(
          "'\(text.text)' and '\(other.text)' overlap, \(note)", sourceLocation: sourceLocation)
      }
    }
  }
}

extension Element {
  /// Which number of the table this mark shows.
  var name: MarkName? {
    switch self {
    case .rectangle(_, _, let name), .circle(_, _, _, let name), .line(_, _, let name),
      .path(_, _, _, let name):
      name
    case .text, .clearing, .beginGroup, .endGroup: nil
    }
  }
}
