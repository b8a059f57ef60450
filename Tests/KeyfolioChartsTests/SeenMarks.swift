import KeyfolioTesting

/// What a finished drawing shows, in its order, whichever way it was written: a line is a path of
/// two points, a path of several lines is several marks, and a clearing belongs to its text.
struct SeenMarks {
  struct Mark: Equatable {
    var name: String
    var attributes: [String: String]
    /// The corners of a box, the middle of a circle, the points of a path, the start of a text.
    var points: [Point] = []
    var isClosed = false
    var text = ""

    struct Point: Equatable {
      var x: Double
      var y: Double
    }
  }

  private(set) var marks: [Mark] = []
  private(set) var problems: [String] = []

  init(_ svg: [UInt8]) {
    let pieces = MarkupPieces(svg)
    problems = pieces.problems
    for piece in pieces.pieces {
      switch piece {
      case .open(let name, let attributes):
        add(name, Dictionary(attributes.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 }))
      case .text(let text) where text != "\n": marks[marks.count - 1].text += text
      case .text, .close: break
      }
    }
    joinClearings()
  }

  private mutating func add(_ name: String, _ told: [String: String]) {
    var attributes = told
    func number(_ name: String) -> Double {
      attributes.removeValue(forKey: name).flatMap(Double.init) ?? 0
    }
    func point(_ x: String, _ y: String) -> Mark.Point { .init(x: number(x), y: number(y)) }
    var paths: [(points: [Mark.Point], isClosed: Bool)] = [([], false)]
    var seen = name
    switch name {
    case "rect":
      let (start, size) = (point("x", "y"), point("width", "height"))
      paths = [([start, .init(x: start.x + size.x, y: start.y + size.y)], false)]
    case "circle": paths = [([point("cx", "cy")], false)]
    case "text": paths = [([point("x", "y")], false)]
    case "line":
      seen = "path"
      paths = [([point("x1", "y1"), point("x2", "y2")], false)]
    case "path": paths = Self.paths(attributes.removeValue(forKey: "d") ?? "")
    default: break
    }
    for path in paths {
      marks.append(
        Mark(
          name: seen, attributes: attributes, points: path.points, isClosed: path.isClosed))
    }
  }

  /// What a file writes as a text of its own beneath the text.
  private mutating func joinClearings() {
    for index in marks.indices where marks[index].attributes["aria-hidden"] != nil {
      let own = marks[index + 1]
      if own.text != marks[index].text || own.points != marks[index].points {
        problems.append("the clearing of \(own.text)")
      }
      marks[index + 1].attributes["class", default: ""] += " s-ground clear"
    }
    marks.removeAll { $0.attributes["aria-hidden"] != nil }
  }

  /// The lines of a path, told by places or by distances.
  private static func paths(_ told: String) -> [(points: [Mark.Point], isClosed: Bool)] {
    var paths: [(points: [Mark.Point], isClosed: Bool)] = []
    var place = Mark.Point(x: 0, y: 0)
    for step in told.matches(of: /([A-Za-z])([^A-Za-z]*)/) {
      let numbers = step.output.2.matches(of: /-?[0-9.]+/).compactMap { Double($0.output) }
      switch (step.output.1, numbers.count) {
      case ("M", 2):
        place = .init(x: numbers[0], y: numbers[1])
        paths.append(([], false))
      case ("L", 2): place = .init(x: numbers[0], y: numbers[1])
      case ("l", 2): place = .init(x: place.x + numbers[0], y: place.y + numbers[1])
      case ("h", 1): place.x += numbers[0]
      case ("v", 1): place.y += numbers[0]
      default:
        paths[paths.count - 1].isClosed = true
        continue
      }
      paths[paths.count - 1].points.append(place)
    }
    return paths
  }
}
