/// Labels along a line, each as near to its place as the ends allow, in as many rows as they need.
struct LabelRail {
  struct Label {
    var text: String
    /// Where it belongs.
    var x: Double
    var role = Palette.Role.ink
  }

  struct Placed {
    var text: PlacedText
    /// 0 for the row next to the line.
    var row: Int
    /// The label as it came in.
    var full: String
  }

  /// In the order of the labels.
  private(set) var placed: [Placed] = []
  private(set) var rows = 0
  let rowHeight: Double

  /// - Parameters:
  ///   - room: the width, and the edge next to the line: the top, or the bottom when rows grow
  ///     upwards; its height does not matter.
  init(_ labels: [Label], size: Double, in room: Box, upwards: Bool = false) {
    rowHeight = size * 1.35
    var ends: [[Box]] = []
    var found: [(index: Int, placed: Placed)] = []
    let order = labels.indices.sorted { (labels[$0].x, $0) < (labels[$1].x, $1) }
    for index in order {
      let label = labels[index]
      let text = TextMeasure.fitting(label.text, size: size, within: room.width)
      let width = TextMeasure.reserved(text, size: size)
      let x = max(room.x, min(room.maxX - width, label.x - width / 2))
      let box = Box(x: x - 4, y: 0, width: width + 8, height: 1)
      let row = ends.firstIndex { !$0.contains { $0.intersects(box) } } ?? ends.count
      if row == ends.count { ends.append([]) }
      ends[row].append(box)
      let offset = (Double(row) + 0.5) * rowHeight
      let point = Point(x: x, y: upwards ? room.y - offset : room.y + offset)
      let placed = PlacedText(text, at: point, TextStyle(size: size, role: label.role))
      found.append((index, Placed(text: placed, row: row, full: label.text)))
    }
    rows = ends.count
    placed = found.sorted { $0.index < $1.index }.map(\.placed)
  }

  var height: Double { Double(rows) * rowHeight }

  func draw(in drawing: inout Drawing) {
    for label in placed { drawing.lines([label.text], of: label.full) }
  }
}
