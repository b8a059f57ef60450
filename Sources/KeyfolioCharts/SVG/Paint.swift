/// How a mark is filled and outlined, in roles and never in colours.
struct Paint: Equatable, Sendable {
  /// How the outline is broken.
  enum Dash: String {
    case dashed = "3 2.5"
    case dotted = "1 3"
  }

  /// nil for no fill.
  var fill: Palette.Role?
  var fillOpacity = 1.0
  /// nil for no outline.
  var stroke: Palette.Role?
  var strokeOpacity = 1.0
  var width = 1.0
  /// nil for an unbroken line.
  var dash: Dash?
  var roundEnds = false

  static func fill(_ role: Palette.Role, opacity: Double = 1) -> Paint {
    Paint(fill: role, fillOpacity: opacity)
  }

  static func line(_ role: Palette.Role, _ width: Double = 1, _ dash: Dash? = nil) -> Paint {
    Paint(stroke: role, width: width, dash: dash)
  }
}

/// How a text is set.
struct TextStyle: Equatable, Sendable {
  enum Anchor: String { case start, middle, end }

  var size: Double
  var role: Palette.Role = .ink
  var bold = false
  var anchor: Anchor = .start
}
