/// The list that says what the numbers in a drawing stand for, in columns under headings.
struct NumberedKey: Sendable {
  struct Entry: Equatable, Sendable {
    var number: Int
    var label: String
    /// The mark that the entry explains.
    var owner: Int
  }

  struct Group: Equatable, Sendable {
    /// nil for entries without a heading.
    var heading: String?
    var role: Palette.Role
    var entries: [Entry]
  }

  /// An entry with its place.
  struct PlacedEntry: Equatable, Sendable {
    var number: PlacedText
    var label: PlacedText
    var entry: Entry
  }

  private(set) var headings: [PlacedText] = []
  private(set) var entries: [PlacedEntry] = []
  private(set) var bottom: Double

  /// - Parameter room: the width and the top; its height does not matter.
  init(_ groups: [Group], in room: Box, _ form: ChartForm) {
    bottom = room.y
    let count = groups.reduce(0) { $0 + $1.entries.count }
    guard count > 0 else { return }
    let rowHeight = form.textSize + 5
    let slot =
      TextMeasure.reserved(
        String(count), size: form.smallSize, bold: true
      ).rounded(.up) + 6
    let columns = NumberedKey.columns(groups, slot, room.width, form)
    let gap = 16.0
    let width = (room.width - gap * Double(columns - 1)) / Double(columns)
    let headingRows = groups.reduce(0) { $0 + ($1.heading == nil ? 0 : 1) }
    // Each heading may have to move on from the foot of a column.
    let rows = (count + headingRows + columns - 1) / columns
    var cursor = Cursor(rows: max(2, rows), columns: columns, rowHeight: rowHeight)
    for group in groups where !group.entries.isEmpty {
      if let heading = group.heading {
        cursor.keepTogether(2)
        cursor.leaveGap()
        let style = TextStyle(size: form.textSize, role: group.role, bold: true)
        let text = TextMeasure.fitting(heading, size: form.textSize, bold: true, within: width)
        let x = room.x + Double(cursor.column) * (width + gap)
        headings.append(
          PlacedText(text, at: Point(x: x, y: room.y + cursor.y), style))
        cursor.advance()
      }
      for entry in group.entries {
        let x = room.x + Double(cursor.column) * (width + gap)
        let point = Point(x: x, y: room.y + cursor.y)
        entries.append(NumberedKey.place(entry, at: point, slot: slot, width: width, form))
        cursor.advance()
      }
    }
    bottom = room.y + cursor.deepest
  }

  /// A place in the columns, filled from top to bottom and then to the right.
  private struct Cursor {
    let rows: Int
    let columns: Int
    let rowHeight: Double
    var column = 0
    private var row = 0
    private var top = 0.0
    /// The height of the tallest column.
    private(set) var deepest = 0.0

    init(rows: Int, columns: Int, rowHeight: Double) {
      self.rows = rows
      self.columns = columns
      self.rowHeight = rowHeight
    }

    /// The middle of the row, from the top of the key.
    var y: Double { top + rowHeight / 2 }

    mutating func advance() {
      row += 1
      top += rowHeight
      deepest = max(deepest, top)
      keepTogether(1)
    }

    /// Sets a heading off from what stands above it.
    mutating func leaveGap() {
      if row > 0 { top += rowHeight / 3 }
    }

    /// Moves on where fewer rows are left; the last column simply grows.
    mutating func keepTogether(_ needed: Int) {
      guard row + needed > rows, column + 1 < columns else { return }
      column += 1
      row = 0
      top = 0
    }
  }

  private static func columns(
    _ groups: [Group], _ slot: Double, _ width: Double, _ form: ChartForm
  ) -> Int {
    let most = form == .wide ? 4 : 2
    var widest = 0.0
    for group in groups {
      for entry in group.entries {
        widest = max(widest, TextMeasure.reserved(entry.label, size: form.textSize))
      }
    }
    // Very long names are cut and do not cost the others a column; a long list cuts sooner.
    let count = groups.reduce(0) { $0 + $1.entries.count }
    let budget = min(widest, form == .wide && count <= 60 ? 210 : 135)
    return max(1, min(most, Int((width + 16) / (slot + budget + 16))))
  }

  private static func place(
    _ entry: Entry, at point: Point, slot: Double, width: Double, _ form: ChartForm
  ) -> PlacedEntry {
    let number = TextStyle(size: form.smallSize, role: .muted, bold: true, anchor: .end)
    let label = TextMeasure.fitting(entry.label, size: form.textSize, within: width - slot)
    return PlacedEntry(
      number: PlacedText(
        String(entry.number), at: Point(x: point.x + slot - 6, y: point.y), number),
      label: PlacedText(
        label, at: Point(x: point.x + slot, y: point.y), TextStyle(size: form.textSize)),
      entry: entry)
  }
}
