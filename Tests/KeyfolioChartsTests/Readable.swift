import KeyfolioCharts
import Testing

/// No text covers another, none leaves the drawing, and none is too small to be read.
func expectReadable(
  _ drawing: Drawing, _ note: Comment, sourceLocation: SourceLocation = #_sourceLocation
) {
  for problem in drawing.problems {
    Issue.record("\(problem), \(note)", sourceLocation: sourceLocation)
  }
}
