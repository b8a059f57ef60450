/// What the marks of a drawing mean: a symbol and its word, in columns.
struct Legend {
  struct Entry {
    var word: String
    /// Draws the symbol around a point, at most 16 units wide and high.
    var symbol: (Point, inout Drawing) -> Void

    init(_ word: String, _ symbol: @escaping (Point, inout Drawing) -> Void) {
      self.word = word
      self.symbol = symbol
    }
  }

  private struct Place {
    var entry: Entry
    var centre: Point
    var text: PlacedText
  }

  private var places: [Place] = []
  private(set) var height = 0.0

  /// The words with their places.
  var texts: [PlacedText] { places.map(\.text) }

  private static let symbolWidth = 22.0

  /// - Parameter room: the width and the top; its height does not matter.
  init(_ entries: [Entry], _ form: ChartForm, in room: Box, columns most: Int? = nil) {
    guard !entries.isEmpty else { return }
    let style = TextStyle(size: form.smallSize, role: .muted)
    let rowHeight = form.smallSize + 9
    // Symbols stand in columns; a long word takes more than one.
    let columns = most ?? (form == .wide ? 4 : 2)
    let step = (room.width + 12) / Double(columns)
    var column = 0
    var y = room.y + rowHeight / 2
    for entry in entries {
      let word = TextMeasure.fitting(
        entry.word, size: style.size, within: room.width - Legend.symbolWidth)
      let needed = Legend.symbolWidth + TextMeasure.reserved(word, size: style.size)
      let taken = min(columns, Int(((needed + 12) / step).rounded(.up)))
      if column > 0 && column + taken > columns {
        column = 0
        y += rowHeight
      }
      let x = room.x + Double(column) * step
      let text = PlacedText(word, at: Point(x: x + Legend.symbolWidth, y: y), style)
      places.append(Place(entry: entry, centre: Point(x: x + 8, y: y), text: text))
      column += taken
    }
    height = y + rowHeight / 2 - room.y
  }

  func draw(in drawing: inout Drawing) {
    for place in places {
      place.entry.symbol(place.centre, &drawing)
      if place.text.text == place.entry.word {
        drawing.text(place.text)
      } else {
        drawing.group(tooltip: place.entry.word) { $0.text(place.text) }
      }
    }
  }
}
